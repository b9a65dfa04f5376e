import { z } from 'zod'
import { defineKind } from '../kind.ts'

/** A place: shared from the phone, or named in words where that is not possible. */
export const location = defineKind({
  kind: 'location',
  extra: {},
  answer: () =>
    z.union([
      z.strictObject({ name: z.string().min(1) }),
      z.strictObject({ latitude: z.number(), longitude: z.number() }),
    ]),
  read: ({ location: shared, text }) => {
    if (shared) return { ok: true, value: { ...shared } }
    const name = text?.trim() ?? ''
    const point = /^(-?\d{1,2}(?:\.\d+)?)\s*,\s*(-?\d{1,3}(?:\.\d+)?)$/.exec(name)
    const [latitude, longitude] = [Number(point?.[1]), Number(point?.[2])]
    if (point && Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)
      return { ok: true, value: { latitude, longitude } }
    if (name.length < 2) return { ok: false, error: { id: 'forms-location-wanted' } }
    if (name.length > 200)
      return {
        ok: false,
        error: { id: 'forms-text-long', args: { max: 200, length: name.length } },
      }
    return { ok: true, value: { name } }
  },
  show: (value) =>
    'name' in value ? value.name : `${value.latitude.toFixed(5)}, ${value.longitude.toFixed(5)}`,
})
