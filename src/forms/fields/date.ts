import { z } from 'zod'
import { readDate, showDay } from '../../text/dates.ts'
import { defineKind } from '../kind.ts'

/** A day, stored as "2026-12-09" and shown with its weekday. */
export const date = defineKind({
  kind: 'date',
  extra: {},
  answer: () => z.iso.date(),
  read: ({ text }, { now, timezone }) =>
    text === undefined
      ? { ok: false, error: { id: 'forms-text-wanted' } }
      : readDate(text, { now, timezone }),
  show: (value, { locale }) => showDay(value, locale),
})
