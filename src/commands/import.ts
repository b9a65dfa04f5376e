import { readFile, stat } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import type { Imported } from '../server/importing.ts'
import { maxDocumentBytes } from '../storage/files.ts'
import { fold } from '../text/fold.ts'
import { refused, understood, type Reading } from '../text/reading.ts'
import type { Command, Outcome } from './command.ts'
import { ask } from './connect.ts'
import { readFlags } from './flags.ts'

/** `npm run import -- document|criteria <file> [--publish]`: what was read, whether to publish. */
export async function importDocument(command: Command): Promise<Outcome> {
  const { args, withBot, output, errors, texts, locale } = command
  const [kind, path, ...rest] = args
  const door = kind === undefined ? undefined : doors.get(kind)
  if (door === undefined || path === undefined || path.startsWith('--'))
    return refused('command-import-usage')
  const flags = readFlags(rest, { publish: 'boolean' })
  if (!flags.ok) return flags
  const file = await fileAt(resolve(command.folder, path), path)
  if (!file.ok) return file

  return withBot(async (bot) => {
    const read = await ask(bot, door, { method: 'POST', body: JSON.stringify(file.value) })
    if (!read.ok) return read
    const { id, lines } = JSON.parse(read.value) as Imported
    output.write(`${lines.join('\n')}\n`)
    if (flags.value.publish !== true && !(await isWished(command))) {
      errors.write(`${texts.t(locale, 'command-import-kept')}\n`)
      return understood(undefined)
    }
    const published = await ask(bot, `${door}/${id}/publish`, { method: 'POST' })
    if (!published.ok) return published
    output.write(`${published.value}\n`)
    return understood(undefined)
  })
}

/** What can be imported, and where the bot takes it. */
const doors = new Map([
  ['document', '/documents'],
  ['criteria', '/criteria'],
])

/** The file as it travels to the bot; one that no bot would read is not sent. */
async function fileAt(
  path: string,
  typed: string,
): Promise<Reading<{ name: string; base64: string }>> {
  const size = await stat(path).then(
    (found) => (found.isFile() ? found.size : undefined),
    () => undefined,
  )
  if (size === undefined) return refused('command-import-file', { file: typed })
  if (size > maxDocumentBytes) return refused('documents-refused-too-large')
  const bytes = await readFile(path)
  return understood({ name: basename(path), base64: bytes.toString('base64') })
}

/** Asks whether to publish, or takes the one line that a pipe brings; silence means no. */
async function isWished({ input, errors, texts, locale }: Command): Promise<boolean> {
  errors.write(`${texts.t(locale, 'command-import-publish')} `)
  const lines = createInterface({ input })
  const line = await new Promise<string>((settle) => {
    lines.once('line', settle)
    lines.once('close', () => {
      settle('')
    })
  })
  lines.close()
  return ['c', 'co', 'y', 'yes'].includes(fold(line))
}
