import { z } from 'zod'
import {
  readArea,
  readMoney,
  readNumber,
  showArea,
  showMoney,
  showNumber,
} from '../../text/numbers.ts'
import type { Reading } from '../../text/reading.ts'
import { defineKind, type Reply } from '../kind.ts'

/** A count: models, people, labour days. Shown with the unit of its wording (`.unit`). */
export const number = defineKind({
  kind: 'number',
  extra: { min: z.int().optional(), max: z.int().optional() },
  answer: () => z.int().nonnegative(),
  read: (reply, { field, locale }) => {
    const reading = readTyped(reply, readNumber)
    const { min = 0, max = 1_000_000 } = field
    if (!reading.ok || (reading.value >= min && reading.value <= max)) return reading
    const args = { min: showNumber(min, locale), max: showNumber(max, locale) }
    return { ok: false, error: { id: 'forms-number-range', args } }
  },
  show: (value, { texts, locale, wording }) => {
    const unit = texts.find(locale, `${wording}.unit`)
    return unit ? `${showNumber(value, locale)} ${unit}` : showNumber(value, locale)
  },
})

/** Money in whole đồng. */
export const money = defineKind({
  kind: 'money',
  extra: {},
  answer: () => z.int().nonnegative(),
  read: (reply) => readTyped(reply, readMoney),
  show: (value, { locale }) => showMoney(value, locale),
})

/** An area in m². */
export const area = defineKind({
  kind: 'area',
  extra: {},
  answer: () => z.int().nonnegative(),
  read: (reply) => readTyped(reply, readArea),
  show: (value, { locale }) => showArea(value, locale),
})

const readTyped = ({ text }: Reply, read: (text: string) => Reading<number>): Reading<number> =>
  text === undefined ? { ok: false, error: { id: 'forms-text-wanted' } } : read(text)
