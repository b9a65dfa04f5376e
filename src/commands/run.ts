import { refused } from '../text/reading.ts'
import { ask } from './ask.ts'
import { backup } from './backup.ts'
import type { Command, Outcome } from './command.ts'
import { deliveries } from './deliveries.ts'
import { importDocument } from './import.ts'
import { invite } from './invite.ts'
import { ledger } from './ledger.ts'
import { remind } from './remind.ts'
import { restore } from './restore.ts'
import { seed } from './seed.ts'
import { talk } from './talk.ts'
import { units } from './units.ts'

const commands: Record<string, (command: Command) => Promise<Outcome>> = {
  ask,
  backup,
  deliveries,
  import: importDocument,
  invite,
  ledger,
  remind,
  restore,
  seed,
  talk,
  units,
}

/** Does what `npm run <name>` asks for and returns the exit code. */
export async function runCommand(name: string, command: Command): Promise<number> {
  const { output, errors, texts, locale } = command
  // Whoever reads the results may have seen enough: `npm run units | head -1`.
  output.on('error', () => undefined)

  const run = commands[name]
  const known = Object.keys(commands).join(', ')
  const outcome = run ? await run(command) : refused('command-unknown', { name, known })
  if (outcome.ok) return 0
  errors.write(`${texts.t(locale, outcome.error.id, outcome.error.args)}\n`)
  return 1
}
