import type { Term } from '../domain/terms.ts'
import { termName } from '../forms/fields/term.ts'
import type { AuditLine } from '../storage/audit-log.ts'
import { showDayMonth, showPlainDay } from '../text/dates.ts'
import { isoIn, yearOf } from '../text/days.ts'
import type { Texts } from '../text/texts.ts'
import type { Words } from './deadline.ts'
import { cutText } from './marked-text.ts'

export type AuditTextServices = {
  timezone: string
  texts: Pick<Texts, 'find'>
}

/** The columns of an entry: when, who, did what, to what, from what to what. */
export function auditCells(
  words: Words,
  line: AuditLine,
  { timezone, texts, terms }: AuditTextServices & { terms: Term[] },
): { time: string; day: string; by: string; did: string; about: string; change: string } {
  const [day = '', clock = ''] = isoIn(line.at, timezone).split('T')
  const isThisYear = Number(day.slice(0, 4)) === yearOf(words.now, timezone)
  const { kind, text, unit } = line.about
  const named = texts.find(words.locale, `audit-about-${kind}`)
  return {
    time: clock.slice(0, 5),
    day: isThisYear ? showDayMonth(day) : showPlainDay(day),
    by: line.by ?? words.t(line.details['from'] === 'command' ? 'audit-by-server' : 'audit-by-bot'),
    did: didWords(words, line.action, texts),
    about: [[named, text].filter(Boolean).join(' '), unit].filter(Boolean).join(', '),
    change: changeOf(words, line, { texts, terms }),
  }
}

/** “09:12 25/11 · Nguyễn Văn A · gia hạn · xã Ia Ly · 09/12 → 15/12” */
export function auditLine(
  words: Words,
  line: AuditLine,
  services: AuditTextServices & { terms: Term[] },
): string {
  const { time, day, by, did, about, change } = auditCells(words, line, services)
  // Ten of them are one message on every channel.
  return [`${time} ${day}`, by, did, cutText(about, 90), change].filter(Boolean).join(' · ')
}

/** An action has its words; one that is new and has none yet is shown by its name. */
const didWords = ({ locale }: Words, action: string, texts: Pick<Texts, 'find'>): string =>
  texts.find(locale, `audit-did-${action.replaceAll('.', '-')}`) ?? action

type Naming = { texts: Pick<Texts, 'find'>; terms: Term[] }

function changeOf(words: Words, { action, details }: AuditLine, naming: Naming): string {
  const { before, after, role, day, year, codes, reason } = details
  const show = (value: unknown) => valueWords(words, { action, value }, naming)
  if (before !== undefined || after !== undefined) {
    const change = [show(before), show(after)].filter(Boolean).join(' → ')
    return typeof year === 'number' ? `${year}: ${change}` : change
  }
  // Of a set of criteria: which of them, or why it ended.
  const said = codes ?? reason
  if (action.startsWith('criteria.')) return typeof said === 'string' ? cutText(said, 90) : ''
  return show(role ?? day)
}

function valueWords(
  { locale }: Words,
  { action, value }: { action: string; value: unknown },
  { texts, terms }: Naming,
): string {
  if (typeof value !== 'string' || value === '') return ''
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return showPlainDay(value)
  if (['model.recognise', 'model.unrecognise'].includes(action))
    return termName('level', value, { terms, locale })
  const found =
    action === 'model.year'
      ? texts.find(locale, `models-status-${value}`)
      : (texts.find(locale, `models-stage-${value}`) ?? texts.find(locale, `people-role-${value}`))
  return found ?? value
}
