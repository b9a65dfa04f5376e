import { createWriteStream } from 'node:fs'
import { access } from 'node:fs/promises'
import { resolve } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import { DamagedArchive } from '../storage/tar.ts'
import { readArchive, type Manifest } from '../storage/archive.ts'
import { isDiskFull } from '../storage/disk-full.ts'
import { writeWhole } from '../storage/dumps.ts'
import { refused, understood, type Reading } from '../text/reading.ts'
import type { Command, Outcome } from './command.ts'

/** `npm run backup -- <file>`: rows and files of the bot in one new file; what it holds. */
export async function backup({ args, withBot, output, folder }: Command): Promise<Outcome> {
  const [name, ...rest] = args
  if (name === undefined || name.startsWith('--') || rest.length > 0)
    return refused('command-backup-usage')
  const file = resolve(folder, name)
  if (await isThere(file)) return refused('command-backup-exists', { file })

  return withBot(async (bot) => {
    const answer = await bot.request('/backup')
    if (!answer.ok || !answer.body) return JSON.parse(await answer.text()) as Reading<never>
    const from = Readable.fromWeb(answer.body as ReadableStream<Uint8Array>)
    try {
      const manifest = await take(file, from)
      output.write(`${lineOf(file, manifest)}\n`)
      return understood(undefined)
    } catch (error) {
      if (isDiskFull(error)) return refused('command-disk-full', { file })
      if (error instanceof DamagedArchive) return refused('command-backup-cut', { file })
      if (isOfPlace(error)) return refused('command-backup-place', { file })
      throw error
    }
  })
}

/** The file has its name when all of it has been read back. */
async function take(file: string, from: Readable): Promise<Manifest> {
  let manifest: Manifest | undefined
  await writeWhole(file, async (part) => {
    await pipeline(from, createWriteStream(part, { flags: 'wx', mode: 0o600 }))
    manifest = await readArchive(part)
  })
  if (!manifest) throw new Error(`The backup ${file} was not read back`)
  return manifest
}

/** The file, how many rows and files are in it, and of when it is, with tabs between them. */
export function lineOf(file: string, { tables, files, createdAt }: Manifest): string {
  const rows = tables.reduce((sum, table) => sum + table.rows, 0)
  return [file, rows, files, createdAt].join('\t')
}

const isThere = (file: string) =>
  access(file).then(
    () => true,
    () => false,
  )

const isOfPlace = (error: unknown) =>
  error instanceof Error &&
  'code' in error &&
  ['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM', 'EROFS', 'EISDIR'].includes(String(error.code))
