import type { Document, Passage } from '../domain/documents.ts'
import { showPlainDay } from '../text/dates.ts'
import type { BotContext } from './context.ts'

type Words = Pick<BotContext, 't'>

/** How people name a clause: “mục III.4”, “Điều 5”. */
export function clauseName({ t }: Words, clause: string): string {
  if (clause === 'title') return t('documents-clause-title')
  if (clause === 'recipients') return t('documents-clause-recipients')
  // What names itself by a word needs none of ours.
  return /^\p{L}{3,}|^\p{L}+ /u.test(clause) && !/^[IVXL]+[. ]/.test(clause)
    ? clause
    : t('documents-clause', { clause })
}

/** A clause as a line or a button: its name and its first words. */
export const clauseLine = (words: Words, { clause, text }: Passage, most: number): string =>
  shortened(`${clauseName(words, clause)}: ${text.replace(/\s+/g, ' ')}`, most)

/** Number, day and the days it is meant for, in a line. */
export function factsLine({ t }: Words, document: Document, today: string): string {
  const { number, issuedOn, validFrom, validTo, version } = document
  const from = validFrom && showPlainDay(validFrom)
  const to = validTo && showPlainDay(validTo)
  return [
    number === undefined ? t('documents-no-number') : t('documents-number', { number }),
    issuedOn && t('documents-day', { day: showPlainDay(issuedOn) }),
    from && to ? t('documents-valid', { from, to }) : from && t('documents-valid-from', { from }),
    !from && to && t('documents-valid-to', { to }),
    validTo !== undefined && validTo < today && t('documents-over'),
    version > 1 && t('documents-version', { version }),
  ]
    .filter(Boolean)
    .join(' · ')
}

/** A text cut at a word, with dots where something is missing. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text
  const cut = text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')
  return `${cut.replace(/\s+\S*$/, '') || cut}…`
}
