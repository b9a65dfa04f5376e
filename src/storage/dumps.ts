import { mkdir, open, readdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { readMark, writeArchive } from './archive.ts'
import type { Database } from './database.ts'

export type Dumps = ReturnType<typeof createDumps>

/**
 * Copies of the embedded database in a folder: one is made when something changed since the last,
 * and the oldest go. PGlite does not wait for the disk, so a power cut may cost the database.
 */
export function createDumps(database: Pick<Database, 'snapshot'>, folder: string) {
  let written: string | undefined
  let lastHour: number | undefined
  let running: Promise<unknown> = Promise.resolve()

  return {
    /** Makes one when an hour has begun since this was asked last; also after one that failed. */
    async hourly(now: Date): Promise<string | undefined> {
      const hour = Math.floor(now.getTime() / hourMs)
      if (lastHour === hour) return undefined
      const isFirst = lastHour === undefined
      lastHour = hour
      // A start is no reason: what is there then is in the dump of the last stop, or was just loaded.
      return isFirst ? undefined : this.make(now)
    },

    /** Makes one, if anything changed since the last; its name. */
    make(now: Date): Promise<string | undefined> {
      const next = running.then(() => make(now))
      running = next.catch(() => undefined)
      return next
    },
  }

  async function make(now: Date): Promise<string | undefined> {
    if ((await database.snapshot(readMark)) === written) return undefined
    const name = `${now.toISOString().replaceAll(':', '-')}${ending}`
    await mkdir(folder, { recursive: true, mode: 0o700 })
    await dropParts(folder)
    let reached = ''
    await writeWhole(path.join(folder, name), async (part) => {
      reached = await writeArchive(database, { file: part, now })
    })
    written = reached
    await dropOld(folder)
    return name
  }
}

/** The dumps in a folder, the newest first. */
export async function listDumps(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => [])
  return names
    .filter((name) => name.endsWith(ending) && !name.startsWith('.'))
    .sort()
    .reverse()
    .map((name) => path.join(folder, name))
}

/** A file that is on the disk, whole, before it has its name. */
export async function writeWhole(
  file: string,
  write: (part: string) => Promise<void>,
): Promise<void> {
  const part = path.join(path.dirname(file), `.${path.basename(file)}.part`)
  try {
    await rm(part, { force: true })
    await write(part)
    await sync(part)
    await rename(part, file)
  } catch (error) {
    await rm(part, { force: true }).catch(() => undefined)
    throw error
  }
  await sync(path.dirname(file))
}

/**
 * Which of these dumps may go: kept are the newest three, for a night that goes wrong, and the
 * last one of each of seven days, for a fault that is noticed after a weekend.
 */
export function superfluous(names: string[]): string[] {
  const newest = [...names].sort().reverse()
  const days = new Map<string, string>()
  for (const name of newest) if (!days.has(dayOf(name))) days.set(dayOf(name), name)
  const kept = new Set([...newest.slice(0, 3), ...[...days.values()].slice(0, 7)])
  return newest.filter((name) => !kept.has(name))
}

const dayOf = (name: string) => path.basename(name).slice(0, 10)

const hourMs = 60 * 60_000

const ending = '.dump.tar.gz'

/** How a file begins that a backup lies in until it was taken. */
export const spooled = '.backup-'

async function dropOld(folder: string): Promise<void> {
  for (const file of superfluous(await listDumps(folder))) await rm(file, { force: true })
}

/** What a killed process left half-written; not a backup that is being taken from us now. */
async function dropParts(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const isOurs = name.startsWith(`${spooled}${process.pid}-`)
    if (name.endsWith('.part') && !isOurs) await rm(path.join(folder, name), { force: true })
  }
}

async function sync(file: string): Promise<void> {
  const handle = await open(file, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
