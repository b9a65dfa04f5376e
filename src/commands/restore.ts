import { resolve } from 'node:path'
import { refused, understood } from '../text/reading.ts'
import type { Command, Outcome } from './command.ts'
import { lineOf } from './backup.ts'
import { readFlags } from './flags.ts'

/**
 * `npm run restore -- <file> [--replace]`: the bot as it was when a backup was made; what was
 * loaded, and where a backup of what was there before lies now.
 */
export async function restore(command: Command): Promise<Outcome> {
  const { args, output, folder, texts, locale, errors } = command
  const [name, ...rest] = args
  if (name === undefined || name.startsWith('--')) return refused('command-restore-usage')
  const flags = readFlags(rest, { replace: 'boolean' })
  if (!flags.ok) return flags
  const file = resolve(folder, name)
  const done = await command.restore(file, { replace: flags.value.replace ?? false })
  if (!done.ok) return done
  output.write(`${lineOf(file, done.value.manifest)}\n`)
  const { before } = done.value
  if (before !== undefined) output.write(`${before}\n`)
  errors.write(`${texts.t(locale, 'command-restore-held')}\n`)
  return understood(undefined)
}
