import { z } from 'zod'
import { defineKind, type Asked, type Reply } from '../kind.ts'
import type { Reading } from '../../text/reading.ts'

type Limits = { min?: number | undefined; max?: number | undefined }

/** A line or two: a name, a number of a document. */
export const text = defineKind({
  kind: 'text',
  extra: { min: z.int().positive().optional(), max: z.int().positive().optional() },
  answer: () => z.string().min(1),
  read: (reply, asked) => readText(reply, asked, { min: 1, max: 300 }),
  show: (value) => value,
})

/** Some sentences in the person's own words. */
export const longText = defineKind({
  kind: 'long-text',
  extra: { min: z.int().positive().optional(), max: z.int().positive().optional() },
  answer: () => z.string().min(1),
  read: (reply, asked) => readText(reply, asked, { min: 1, max: 4000 }),
  show: (value) => value,
})

function readText(
  { text }: Reply,
  { field }: Asked<Limits>,
  usual: { min: number; max: number },
): Reading<string> {
  const { min = usual.min, max = usual.max } = field
  const value = text?.trim() ?? ''
  if (value === '') return { ok: false, error: { id: 'forms-text-wanted' } }
  if (value.length < min) return { ok: false, error: { id: 'forms-text-short', args: { min } } }
  if (value.length > max)
    return { ok: false, error: { id: 'forms-text-long', args: { max, length: value.length } } }
  return { ok: true, value }
}
