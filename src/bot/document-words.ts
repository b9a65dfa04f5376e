import type { Document, Passage } from '../domain/documents.ts'
import { showPlainDay } from '../text/dates.ts'
import { clauseName } from './clause-name.ts'
import type { BotContext } from './context.ts'
import { cutText } from './marked-text.ts'

type Words = Pick<BotContext, 't'>

/** A clause as a line or a button: its name and its first words. */
export const clauseLine = (words: Words, { clause, text }: Passage, most: number): string =>
  cutText(`${clauseName(words, clause)}: ${text.replace(/\s+/g, ' ')}`, most)

type Facts = Pick<Document, 'version'> &
  Partial<Pick<Document, 'number' | 'issuedOn' | 'validFrom' | 'validTo'>>

/** Number, day and the days it is meant for, in a line. */
export function factsLine({ t }: Words, document: Facts, today: string): string {
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
