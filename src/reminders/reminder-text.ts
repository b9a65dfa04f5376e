import { lastGoodDay } from '../domain/duties.ts'
import { daysLeft } from '../domain/obligations.ts'
import { showDay } from '../text/dates.ts'
import type { Locale, Texts } from '../text/texts.ts'

/** One report in a reminder. */
export type ReminderItem = {
  /** “Báo cáo năm 2026” */
  title: string
  unit: string
  dueAt: Date
  basis: string
  clause: string | undefined
  /** How far the draft is, if there is one. */
  progress?: { done: number; total: number } | undefined
  /** The last good day that was told before, where the deadline has moved since. */
  movedFrom?: string | undefined
  /** It is told to the leader of the unit. */
  isForLeader?: boolean
}

type Words = { texts: Pick<Texts, 't'>; locale: Locale; now: Date; timezone: string }

/** What a person reads of all they owe: the literal day, how long that is, and on whose word. */
export function reminderText(items: ReminderItem[], words: Words): string {
  const { texts, locale } = words
  const [only] = items
  if (only && items.length === 1) {
    return [itemText(only, words, 'one'), ...tail(only, words)].join(' ')
  }
  // Said once above them all, it is not said of each.
  const isForLeader = items.every((item) => item.isForLeader)
  const lines = items.map((item) => {
    const own = isForLeader ? { ...item, isForLeader: false } : item
    return [itemText(own, words, 'item'), ...tail(own, words)].join(' ')
  })
  const head = isForLeader ? 'reminder-many-leader' : 'reminder-many'
  return [texts.t(locale, head, { count: items.length }), ...lines].join('\n')
}

/** What a person reads of deadlines that moved, on a day on which they have been reminded. */
export function movedText(items: ReminderItem[], words: Words): string {
  const { texts, locale } = words
  return items
    .map((item) => {
      const { movedFrom = '' } = item
      const before = showDay(movedFrom, locale)
      const { day, days } = deadline(item, words)
      const until = untilText({ day, days }, words)
      return texts.t(locale, 'reminder-moved', { name: item.title, unit: item.unit, before, until })
    })
    .join('\n')
}

function untilText({ day, days }: { day: string; days: number }, { texts, locale }: Words): string {
  if (days < 0) return texts.t(locale, 'reminder-until-over', { day })
  if (days === 0) return texts.t(locale, 'reminder-until-today', { day })
  return texts.t(locale, 'reminder-until', { day, days })
}

function itemText(item: ReminderItem, words: Words, form: 'one' | 'item'): string {
  const { texts, locale } = words
  const { day, days } = deadline(item, words)
  const vars = { name: item.title, unit: item.unit, day }
  if (days === 0) return texts.t(locale, `reminder-${form}-last`, vars)
  const way = days > 0 ? 'left' : 'late'
  return texts.t(locale, `reminder-${form}-${way}`, { ...vars, days: Math.abs(days) })
}

/** What stands behind the deadline: that it moved, the basis, the draft, a word to the leader. */
function tail(item: ReminderItem, { texts, locale }: Words): string[] {
  const { basis, clause, progress, movedFrom, isForLeader } = item
  const named = clause !== undefined && !basis.includes(clause)
  const source = named ? texts.t(locale, 'reminder-clause', { clause, basis }) : basis
  return [
    ...(movedFrom === undefined
      ? []
      : [texts.t(locale, 'reminder-moved-note', { before: showDay(movedFrom, locale) })]),
    texts.t(locale, 'reminder-basis', { basis: source }),
    ...(progress && progress.done > 0 ? [texts.t(locale, 'reminder-progress', progress)] : []),
    ...(isForLeader ? [texts.t(locale, 'reminder-leader')] : []),
  ]
}

const deadline = ({ dueAt }: ReminderItem, { locale, now, timezone }: Words) => ({
  day: showDay(lastGoodDay({ dueAt }, timezone), locale),
  days: daysLeft({ dueAt, now, timezone }),
})
