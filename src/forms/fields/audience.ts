import { z } from 'zod'
import { readAudience } from '../../domain/audience-words.ts'
import { roles } from '../../domain/people.ts'
import { unitKinds } from '../../domain/units.ts'
import { dayOf } from '../../text/days.ts'
import { tellAudience } from '../audience-text.ts'
import { audienceOptions, pickAudience } from './audience-options.ts'
import { defineKind, say, type Helps } from '../kind.ts'

const id = z.string().min(1)

const part = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('everyone') }),
  z.strictObject({ by: z.literal('kinds'), kinds: z.array(z.enum(unitKinds)) }),
  z.strictObject({ by: z.literal('units'), unitIds: z.array(id) }),
  z.strictObject({ by: z.literal('below'), unitId: id }),
  z.strictObject({ by: z.literal('owing'), periodId: id }),
  z.strictObject({ by: z.literal('silent'), broadcastId: id }),
  z.strictObject({
    by: z.literal('recipients'),
    group: z.enum(['advisory', 'party', 'state-and-mass']),
  }),
  z.strictObject({ by: z.literal('people'), personIds: z.array(id) }),
])

/** Whom something is for, in words: “các xã, phường trừ xã Ia Ly”, “chưa nộp 2026”. */
export const audience = defineKind({
  kind: 'audience',
  extra: {},
  answer: () =>
    z.strictObject({
      to: z.array(part).min(1),
      except: z.array(part),
      roles: z.array(z.enum(roles)),
    }),
  read: ({ text = '' }, asked) =>
    pickAudience(text, audienceOptions(asked)) ??
    readAudience(text, { ...knownOf(asked), day: dayOf(asked.now, asked.timezone) }),
  options: audienceOptions,
  show: (value, asked) =>
    tellAudience({ t: (key, ...vars) => say(asked, key, ...vars) }, value, knownOf(asked)),
})

const knownOf = ({ units, audience }: Helps) => ({
  ...(audience ?? { periods: [], broadcasts: [] }),
  units,
})
