import { readdir, rm, truncate, writeFile } from 'node:fs/promises'
import path from 'node:path'

/** What a disk or a power cut may do to the folder of a database, by name. */
export const damages: Record<string, (folder: string) => Promise<void>> = {
  'log cut to a third': (folder) => cutLog(folder, 5_000_000),
  'log empty': (folder) => cutLog(folder, 0),
  async 'log gone'(folder) {
    await rm(path.join(folder, 'pg_wal'), { recursive: true })
  },
  'PG_VERSION gone': (folder) => rm(path.join(folder, 'PG_VERSION')),
  'PG_VERSION of another version': (folder) => writeFile(path.join(folder, 'PG_VERSION'), '99\n'),
  'control file cut': (folder) => truncate(path.join(folder, 'global/pg_control'), 100),
  'half of the folder': (folder) => rm(path.join(folder, 'base'), { recursive: true }),
  'whole folder gone': (folder) => rm(folder, { recursive: true }),
  async 'large tables cut'(folder) {
    for (const name of await readdir(path.join(folder, 'base'), { recursive: true })) {
      if (/\/\d+$/.test(name)) await truncate(path.join(folder, 'base', name), 8192)
    }
  },
}

async function cutLog(folder: string, bytes: number): Promise<void> {
  const log = path.join(folder, 'pg_wal')
  for (const name of await readdir(log)) {
    if (/^[\dA-F]{24}$/.test(name)) await truncate(path.join(log, name), bytes)
  }
}
