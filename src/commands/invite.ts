import { roles } from '../domain/people.ts'
import type { InviteAnswer } from '../server/control.ts'
import { showDateTime } from '../text/dates.ts'
import { refused, understood } from '../text/reading.ts'
import type { Command, Outcome } from './command.ts'
import { ask } from './connect.ts'
import { readFlags } from './flags.ts'

/** `npm run invite -- --role officer --unit 23734`: the code alone on the last line. */
export async function invite(command: Command): Promise<Outcome> {
  const { args, withBot, output, errors, texts, locale, timezone } = command
  const flags = readFlags(args, { role: 'string', unit: 'string', name: 'string' })
  if (!flags.ok) return flags
  const { role, unit, name } = flags.value
  if (!role || !unit) return refused('command-invite-usage', { roles: roles.join(', ') })

  return withBot(async (bot) => {
    const body = JSON.stringify({ role, unit, name })
    const answer = await ask(bot, '/invites', { method: 'POST', body })
    if (!answer.ok) return answer
    const { code, link, unitHasEnded, ...invited } = JSON.parse(answer.value) as InviteAnswer
    const made = texts.t(locale, 'command-invite-made', {
      unit: invited.unitName,
      role: texts.t(locale, `people-role-${invited.role}`),
      until: showDateTime(new Date(invited.expiresAt), { locale, timezone }),
    })
    // Beside the results, so that a script gets the code alone.
    errors.write(`${made}\n`)
    if (unitHasEnded) {
      errors.write(`${texts.t(locale, 'command-invite-ended', { unit: invited.unitName })}\n`)
    }
    if (link !== undefined) errors.write(`${link}\n`)
    output.write(`${code}\n`)
    return understood(undefined)
  })
}
