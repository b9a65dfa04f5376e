import { access, constants, open, readdir, stat, statfs } from 'node:fs/promises'
import path from 'node:path'

/** PostgreSQL makes its log in pieces of this size, whatever stands in them. */
const pieceBytes = 16 * 1024 * 1024

/** Opening a database writes to it: with less room than this a sound one would seem broken. */
const roomBytes = 3 * pieceBytes

/** Nothing may be concluded about the database: there is no room, or no right to its files. */
class FolderUnusable extends Error {
  readonly path: string
  readonly code: string

  constructor(folder: string, code: string) {
    super(`The folder ${folder} can not be used: ${code}`)
    this.name = 'FolderUnusable'
    this.path = folder
    this.code = code
  }
}

/** Is there a database in this folder, or the remains of one? */
export async function isThere(folder: string): Promise<boolean> {
  const names = await readdir(folder).catch(nothingThere)
  return names.some((name) => name !== 'lost+found')
}

/** Throws when the fault would be that of the disk or of the rights, and not of the database. */
export async function demandUsable(folder: string): Promise<void> {
  const { bavail, bsize } = await statfs(await nearest(folder))
  if (bavail * bsize < roomBytes) throw new FolderUnusable(folder, 'ENOSPC')
  for (const name of await readdir(folder, { recursive: true }).catch(nothingThere)) {
    const file = path.join(folder, name)
    await access(file, constants.R_OK | constants.W_OK).catch((error: unknown) => {
      if (codeOf(error) !== 'ENOENT') throw new FolderUnusable(file, codeOf(error))
    })
  }
}

/** What can be seen to be wrong before anything is opened; undefined when nothing is. */
export async function visibleDamage(folder: string): Promise<string | undefined> {
  if (!(await stat(path.join(folder, 'PG_VERSION')).catch(nothing))) return 'PG_VERSION is missing'
  const wal = path.join(folder, 'pg_wal')
  const pieces = (await readdir(wal).catch(() => [])).filter((name) => /^[\dA-F]{24}$/.test(name))
  if (pieces.length === 0) return 'the log is missing'
  for (const name of pieces) {
    // A log that was cut short opens without a word, and what stood in it is lost.
    const { size } = await stat(path.join(wal, name))
    if (size !== pieceBytes) return `the log ${name} is cut off`
  }
  return undefined
}

/** Was the database closed as it should be? Otherwise its process was killed, or the power cut. */
export async function wasClosed(folder: string): Promise<boolean> {
  const file = await open(path.join(folder, 'global/pg_control')).catch(nothing)
  if (!file) return false
  try {
    // The state stands behind the name of the system and two versions; 1 is "shut down".
    const head = Buffer.alloc(20)
    await file.read(head, 0, 20, 0)
    return head.readUInt32LE(16) === 1
  } finally {
    await file.close()
  }
}

async function nearest(folder: string): Promise<string> {
  return (await stat(folder).catch(nothing)) ? folder : nearest(path.dirname(folder))
}

function nothingThere(error: unknown): string[] {
  if (codeOf(error) === 'ENOENT') return []
  throw error
}

const nothing = () => undefined

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : ''
