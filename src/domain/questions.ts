import { addDays, dayOf } from '../text/days.ts'
import { workingDayFrom, type Calendar } from './calendar.ts'

/** What became of a question at once: the bot's own answer to it. */
export type QuestionOutcome = 'answered' | 'declined' | 'asked-back' | 'fact'

/** Where a question that went to the office stands. */
export type QuestionState = 'not-sent' | 'waiting' | 'answered' | 'put-aside'

/** Something somebody asked, and what the bot said to it. */
export type Question = {
  id: string
  /** Under which the office keeps it: "câu hỏi số 12"; undefined until it is handed over. */
  number: number | undefined
  chatKey: string
  personId: string | undefined
  unitId: string | undefined
  /** Empty when the person who asked erased themselves. */
  text: string
  /** The words it was understood by: the same question has the same key. */
  key: string
  at: Date
  outcome: QuestionOutcome
  /** Why it was declined. */
  why: string | undefined
  /** The passage it was answered with, or the nearest one. */
  documentId: string | undefined
  position: number | undefined
  /** The answer of the office that it was answered with. */
  knownId: string | undefined
  handedOverAt: Date | undefined
  state: QuestionState
}

/** What the office said to a question, and who did when; the name is gone with the person. */
export type OfficeWord = { text: string; by: string | undefined; at: Date }

/** A question that went to the office, with all that is known of it there. */
export type OfficeQuestion = Question & {
  number: number
  handedOverAt: Date
  /** Undefined when the person erased themselves. */
  askedBy: string | undefined
  unitName: string | undefined
  /** The clause the bot had answered with, or had found nearest. */
  clause: { title: string; clause: string } | undefined
  answer: OfficeWord | undefined
  /** Put aside without an answer; the text is the reason. */
  putAside: OfficeWord | undefined
  /** As it was approved for everybody, and when that was withdrawn. */
  known:
    (OfficeWord & { question: string; withdrawn: Omit<OfficeWord, 'text'> | undefined }) | undefined
}

/** So many working days the office has for a question. */
const answerDays = 2

type Where = { timezone: string; calendar: Calendar }

/** The last day on which a question of the office is answered in time: "2026-11-25". */
export function answerDay(handedOverAt: Date, { timezone, calendar }: Where): string {
  let day = dayOf(handedOverAt, timezone)
  for (let count = 0; count < answerDays; count++) {
    day = workingDayFrom(addDays(day, 1), calendar)
  }
  return day
}

/** Has a question waited longer than that? */
export const isOverdue = (handedOverAt: Date, now: Date, where: Where): boolean =>
  dayOf(now, where.timezone) > answerDay(handedOverAt, where)

/**
 * A text without the numbers by which people can be reached or known: nine digits or more in a
 * row, however they are grouped. Days and sums of money stay.
 */
export const withoutNumbers = (text: string): string =>
  text.replace(/(?:\+?\d|\(\+?\d)[\d .()-]{6,}\d/g, (run) => {
    const digits = run.replace(/\D/g, '')
    const isMoney = /^[1-9]\d{0,2}(?:\.\d{3})+$/.test(run)
    return digits.length < 9 || isMoney ? run : blank
  })

/** Stands where a number was. */
const blank = '•••'
