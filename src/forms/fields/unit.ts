import { z } from 'zod'
import { findUnits } from '../../domain/units.ts'
import { defineKind } from '../kind.ts'

/** One unit, named by its code, its name or part of it; stored as the unit's id. */
export const unit = defineKind({
  kind: 'unit',
  extra: {},
  answer: () => z.string().min(1),
  read: ({ text }, { units }) => {
    const found = findUnits(text ?? '', units)
    const [first] = found
    if (!first) return { ok: false, error: { id: 'forms-unit-unknown' } }
    if (found.length === 1) return { ok: true, value: first.id }
    const list = found
      .slice(0, 8)
      .map(({ code, name }) => `${code} ${name}`)
      .join('; ')
    return { ok: false, error: { id: 'forms-unit-many', args: { list } } }
  },
  show: (value, { units }) => units.find(({ id }) => id === value)?.name ?? value,
})
