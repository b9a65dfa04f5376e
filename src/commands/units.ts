import type { Unit } from '../domain/units.ts'
import { understood } from '../text/reading.ts'
import type { Command, Outcome } from './command.ts'
import { ask } from './connect.ts'
import { readFlags } from './flags.ts'

/** `npm run units`: every unit as "code, kind, name", with tabs between them. */
export async function units({ args, withBot, output }: Command): Promise<Outcome> {
  const flags = readFlags(args, {})
  if (!flags.ok) return flags

  return withBot(async (bot) => {
    const answer = await ask(bot, '/units')
    if (!answer.ok) return answer
    const all = JSON.parse(answer.value) as Unit[]
    output.write(all.map(({ code, kind, name }) => `${code}\t${kind}\t${name}\n`).join(''))
    return understood(undefined)
  })
}
