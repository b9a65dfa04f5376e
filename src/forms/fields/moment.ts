import { z } from 'zod'
import { showDateTime } from '../../text/dates.ts'
import { addDays, dayOf, momentOf, weekdayOf } from '../../text/days.ts'
import { readMoment } from '../../text/read-moment.ts'
import { defineKind, type Helps, type Option } from '../kind.ts'
import { pick } from './choice.ts'

/** A moment to come, stored as "2026-12-09T01:00:00.000Z"; the usual ones can be picked. */
export const moment = defineKind({
  kind: 'moment',
  extra: {},
  answer: () => z.iso.datetime(),
  read: ({ text }, asked) => {
    if (text === undefined) return { ok: false, error: { id: 'forms-text-wanted' } }
    const picked = pick(text, optionsOf(asked))
    if (picked.ok) return picked
    const read = readMoment(text, asked)
    return read.ok ? { ok: true, value: read.value.toISOString() } : read
  },
  show: (value, { locale, timezone }) => showDateTime(new Date(value), { locale, timezone }),
  options: optionsOf,
})

/** Tomorrow and next Monday in the morning, and this afternoon while it is to come. */
function optionsOf({ now, timezone, locale }: Helps): Option[] {
  const today = dayOf(now, timezone)
  const usual = [
    momentOf(today, 14 * 60, timezone),
    momentOf(addDays(today, 1), 8 * 60, timezone),
    momentOf(addDays(today, 8 - weekdayOf(today)), 8 * 60, timezone),
  ]
  const coming = [...new Set(usual.filter((each) => each > now).map(Number))]
  return coming.map((time) => {
    const at = new Date(time)
    return { value: at.toISOString(), labels: [showDateTime(at, { locale, timezone })] }
  })
}
