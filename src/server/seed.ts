import { z } from 'zod'
import { roles } from '../domain/people.ts'
import type { LinkMany } from '../storage/link-many.ts'
import type { Units } from '../storage/units.ts'
import { refused, understood, type Reading } from '../text/reading.ts'

/** Links the people of a file, one line of JSON each; how many they were. */
export type Seed = (lines: string) => Promise<Reading<number>>

type Services = {
  units: Pick<Units, 'all'>
  linkMany: LinkMany
  clock: { now(): Date }
}

/** So many are linked in one transaction: others get their turn in between. */
const atOnce = 500

/** For tests that need many people. Every line is checked before the first one is linked. */
export function createSeed({ units, linkMany, clock }: Services): Seed {
  return async (lines) => {
    const ids = new Map((await units.all()).map(({ code, id }) => [code, id]))
    const links: Parameters<LinkMany>[0] = []
    for (const [at, text] of lines.split('\n').entries()) {
      if (text.trim() === '') continue
      const line = at + 1
      const read = recipient.safeParse(parse(text))
      if (!read.success) return refused('command-seed-line', { line })
      const { channel, chatId, unit, role, name } = read.data
      const unitId = ids.get(unit)
      if (unitId === undefined) return refused('command-seed-unit', { line, unit })
      links.push({ chatKey: `${channel}:${chatId}`, unitId, role, name, now: clock.now() })
    }
    for (let from = 0; from < links.length; from += atOnce) {
      await linkMany(links.slice(from, from + atOnce))
    }
    return understood(links.length)
  }
}

const recipient = z.object({
  channel: z.enum(['zalo', 'telegram', 'web']),
  chatId: z.union([z.string().min(1), z.int().transform(String)]),
  unit: z.union([z.string(), z.int().transform(String)]),
  role: z.enum(roles),
  name: z.string().min(1),
})

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
