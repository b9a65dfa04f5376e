import { understood } from '../text/reading.ts'
import type { Command, Outcome } from './command.ts'
import { ask } from './connect.ts'
import { readFlags } from './flags.ts'

/** `npm run ledger [-- --unit <code>]`: every reminder with what became of it, as a table. */
export async function ledger({ args, withBot, output }: Command): Promise<Outcome> {
  const flags = readFlags(args, { unit: 'string' })
  if (!flags.ok) return flags
  const { unit } = flags.value
  const query = unit === undefined ? '' : `?${new URLSearchParams({ unit }).toString()}`

  return withBot(async (bot) => {
    const answer = await ask(bot, `/ledger${query}`)
    if (!answer.ok) return answer
    output.write(answer.value)
    return understood(undefined)
  })
}
