import type { Calendar } from '../domain/calendar.ts'
import { answerDay, isOverdue, type OfficeQuestion, type OfficeWord } from '../domain/questions.ts'
import { showDate, showDateTime, showDay } from '../text/dates.ts'
import { clauseName } from './clause-name.ts'
import type { Words } from './deadline.ts'
import { cutText } from './marked-text.ts'

/** Where and by which calendar moments are put into words. */
export type Place = { timezone: string; calendar: Calendar }

/** Who asked, with their unit; nobody when they erased themselves. */
export const askerWords = (
  { t }: Pick<Words, 't'>,
  { askedBy: person, unitName: unit }: Pick<OfficeQuestion, 'askedBy' | 'unitName'>,
): string => {
  if (person === undefined) return t('questions-who-erased')
  return unit === undefined ? person : t('questions-who', { person, unit })
}

/** Who said something; the office, when the person is not known any more. */
export const officeName = ({ t }: Pick<Words, 't'>, { by }: Pick<OfficeWord, 'by'>): string =>
  by ?? t('questions-office')

/** What the office said to a question, as a quote of it: to who asked. */
export function heardText(words: Words, question: OfficeQuestion, timezone: string): string {
  const { number, answer, putAside } = question
  const said = answer ?? putAside
  if (!said) return ''
  const by = [
    officeName(words, said),
    ...(said.by === undefined ? [] : [words.t('questions-office')]),
  ]
  const common = {
    number,
    text: cutText(question.text, 200),
    by: by.join(', '),
    day: showDate(said.at, { locale: words.locale, timezone }),
  }
  return answer
    ? words.t('questions-heard', { ...common, answer: answer.text })
    : words.t('questions-heard-aside', { ...common, reason: said.text })
}

/** Who settled a question before, and how. */
export function settledText(words: Words, question: OfficeQuestion, timezone: string): string {
  const said = saidLine(words, question, timezone)
  return said === undefined ? '' : words.t('questions-settled', { said })
}

/** A question with all the office needs to answer it, and what it said to it. */
export function wholeText(words: Words, question: OfficeQuestion, place: Place): string {
  const { t, locale } = words
  const { timezone } = place
  const at = showDateTime(question.handedOverAt, { locale, timezone })
  const { number, text } = question
  const said = saidLine(words, question, timezone)
  return [
    question.text === ''
      ? t('questions-one-erased', { number, at })
      : t('questions-one', { number, who: askerWords(words, question), at, text }),
    botLine(words, question),
    ...(said === undefined ? [] : [said]),
    ...(question.state === 'waiting' ? [dayLine(words, question, place)] : []),
    ...knownLines(words, question, timezone),
  ].join('\n')
}

/** A question in a line of the queue. */
export function queueLine(words: Words, question: OfficeQuestion, place: Place): string {
  const { t, locale, now } = words
  const line = {
    number: question.number,
    at: showDateTime(question.handedOverAt, { locale, timezone: place.timezone }),
    who: askerWords(words, question),
    text: cutText(question.text, 90),
  }
  const late = isOverdue(question.handedOverAt, now, place)
  return late ? t('questions-line-overdue', line) : t('questions-line', line)
}

/** The last day on which a question is answered in time, in words. */
export const answerDayWords = (
  { locale }: Pick<Words, 'locale'>,
  { handedOverAt }: Pick<OfficeQuestion, 'handedOverAt'>,
  place: Place,
): string => showDay(answerDay(handedOverAt, place), locale)

function dayLine(words: Words, question: OfficeQuestion, place: Place): string {
  const day = answerDayWords(words, question, place)
  const late = isOverdue(question.handedOverAt, words.now, place)
  return words.t(late ? 'questions-one-overdue' : 'questions-one-day', { day })
}

/** What the bot had made of it. */
function botLine(words: Words, { outcome, clause: found }: OfficeQuestion): string {
  const { t } = words
  const isDeclined = outcome === 'declined'
  if (!found) return t(isDeclined ? 'questions-one-declined' : 'questions-one-answered')
  const place = { title: found.title, clause: clauseName(words, found.clause) }
  return t(isDeclined ? 'questions-one-near' : 'questions-one-clause', place)
}

function saidLine(words: Words, { answer, putAside }: OfficeQuestion, timezone: string) {
  const said = answer ?? putAside
  if (!said) return undefined
  const at = showDateTime(said.at, { locale: words.locale, timezone })
  const word = { by: officeName(words, said), at, text: said.text }
  return words.t(answer ? 'questions-one-said' : 'questions-one-aside', word)
}

function knownLines(words: Words, { known }: OfficeQuestion, timezone: string): string[] {
  if (!known) return []
  const where = { locale: words.locale, timezone }
  const { withdrawn, question } = known
  if (!withdrawn)
    return [words.t('questions-one-known', { at: showDateTime(known.at, where), question })]
  const by = officeName(words, withdrawn)
  return [words.t('questions-one-withdrawn', { by, at: showDateTime(withdrawn.at, where) })]
}
