import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { refused, understood } from '../text/reading.ts'
import type { Command, Outcome } from './command.ts'
import { ask } from './connect.ts'
import { readFlags } from './flags.ts'

/** `npm run seed -- --recipients people.jsonl`, for tests: how many people were linked. */
export async function seed({ args, withBot, output, folder }: Command): Promise<Outcome> {
  const flags = readFlags(args, { recipients: 'string' })
  if (!flags.ok) return flags
  const file = flags.value.recipients
  if (!file) return refused('command-seed-usage')
  const body = await readFile(resolve(folder, file), 'utf8').catch(() => undefined)
  if (body === undefined) return refused('command-seed-file', { file })

  return withBot(async (bot) => {
    const answer = await ask(bot, '/seed', { method: 'POST', body })
    if (!answer.ok) return answer
    output.write(`${answer.value}\n`)
    return understood(undefined)
  })
}
