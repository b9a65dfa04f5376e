import { refused, understood } from '../text/reading.ts'
import type { Command, Outcome } from './command.ts'
import { ask } from './connect.ts'
import { readFlags } from './flags.ts'

/** `npm run deliveries -- --broadcast <n>`: a line of JSON per recipient, with what became of it. */
export async function deliveries({ args, withBot, output }: Command): Promise<Outcome> {
  const flags = readFlags(args, { broadcast: 'string' })
  if (!flags.ok) return flags
  const number = flags.value.broadcast ?? ''
  if (!/^\d{1,9}$/.test(number)) return refused('command-deliveries-usage')

  return withBot(async (bot) => {
    const answer = await ask(bot, `/deliveries/${number}`)
    if (!answer.ok) return answer
    output.write(answer.value)
    return understood(undefined)
  })
}
