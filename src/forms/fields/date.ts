import { z } from 'zod'
import { readDate, showDay } from '../../text/dates.ts'
import { readStart } from '../../text/read-start.ts'
import { defineKind } from '../kind.ts'

/**
 * A day, stored as "2026-12-09" and shown with its weekday. Where something began on it, its month
 * or its year will do.
 */
export const date = defineKind({
  kind: 'date',
  extra: { isStart: z.literal(true).optional() },
  answer: () => z.iso.date(),
  read: ({ text }, { field, now, timezone }) => {
    if (text === undefined) return { ok: false, error: { id: 'forms-text-wanted' } }
    return field.isStart ? readStart(text, { now, timezone }) : readDate(text, { now, timezone })
  },
  show: (value, { locale }) => showDay(value, locale),
})
