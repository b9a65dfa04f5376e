import type { RemindAnswer } from '../server/remind.ts'
import { understood } from '../text/reading.ts'
import type { Command, Outcome } from './command.ts'
import { ask } from './connect.ts'
import { readFlags } from './flags.ts'

/**
 * `npm run remind -- --at 2026-11-25T07:30 [--dry-run]`: a line for everybody who is told (or
 * would be): when, units, person, channel, steps, text, with tabs between them.
 */
export async function remind({
  args,
  withBot,
  output,
  errors,
  ...command
}: Command): Promise<Outcome> {
  const flags = readFlags(args, { at: 'string', 'dry-run': 'boolean' })
  if (!flags.ok) return flags
  const { at, 'dry-run': isDry = false } = flags.value

  return withBot(async (bot) => {
    const body = JSON.stringify({ at, isDry })
    const answer = await ask(bot, '/remind', { method: 'POST', body })
    if (!answer.ok) return answer
    const { rows, isClosed } = JSON.parse(answer.value) as RemindAnswer
    output.write(rows.map((row) => `${row}\n`).join(''))
    if (isClosed) errors.write(`${command.texts.t(command.locale, 'command-remind-closed')}\n`)
    return understood(undefined)
  })
}
