import { z } from 'zod'
import { readBands } from '../../domain/criteria-typed.ts'
import { showPoints } from '../../text/points.ts'
import { defineKind } from '../kind.ts'

/** Classes with the points from which they are reached: “Tốt 80; Khá 65; Đạt 50”. */
export const bands = defineKind({
  kind: 'bands',
  extra: { max: z.int().positive() },
  answer: ({ max }) =>
    z
      .array(z.strictObject({ name: z.string().min(1).max(60), from: z.int().nonnegative() }))
      .min(1)
      .max(max),
  read: ({ text }, { field: { max } }) => {
    const value = readBands(text ?? '')
    if (value === undefined || value.some(({ name }) => name.length > 60))
      return { ok: false, error: { id: 'forms-bands-unreadable' } }
    if (value.length > max) return { ok: false, error: { id: 'forms-repeat-many', args: { max } } }
    return { ok: true, value }
  },
  show: (value, { locale }) =>
    value.map(({ name, from }) => `${name} ${showPoints(from, locale)}`).join('; '),
})
