import { z } from 'zod'
import { offsetRange, readDayOffsets } from '../../text/day-offsets.ts'
import { defineKind, say } from '../kind.ts'

/** The days on which people are reminded, counted from the last good day: -30 is 30 days before. */
export const ladder = defineKind({
  kind: 'ladder',
  extra: {},
  answer: () =>
    z.array(z.int().min(offsetRange.first).max(offsetRange.last)).min(1).max(offsetRange.most),
  read: ({ text }) =>
    text === undefined ? { ok: false, error: { id: 'forms-text-wanted' } } : readDayOffsets(text),
  show: (value, asked) => {
    const days = (offsets: number[]) => offsets.map(Math.abs).join(', ')
    const before = value.filter((each) => each < 0)
    const late = value.filter((each) => each > 0)
    return [
      ...(before.length > 0 ? [say(asked, 'ladder-before', { days: days(before) })] : []),
      ...(value.includes(0) ? [say(asked, 'ladder-last-day')] : []),
      ...(late.length > 0 ? [say(asked, 'ladder-late', { days: days(late) })] : []),
    ].join('; ')
  },
})
