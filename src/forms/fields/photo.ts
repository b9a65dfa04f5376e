import { z } from 'zod'
import { defineKind } from '../kind.ts'

/** Photos, one message each, until “xong”; an answer is a list of attachment ids. */
export const photo = defineKind({
  kind: 'photo',
  extra: { max: z.int().positive() },
  gathers: true,
  answer: ({ max }) => z.array(z.string()).min(1).max(max),
  isFull: (value, { field }) => value.length >= field.max,
  read: ({ photo: id }, { field }, before = []) => {
    if (id === undefined) return { ok: false, error: { id: 'forms-photo-wanted' } }
    if (before.includes(id)) return { ok: true, value: before }
    if (before.length >= field.max)
      return { ok: false, error: { id: 'forms-photo-many', args: { max: field.max } } }
    return { ok: true, value: [...before, id] }
  },
  show: (value, { texts, locale }) => texts.t(locale, 'forms-photo-count', { count: value.length }),
})
