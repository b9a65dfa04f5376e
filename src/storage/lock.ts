import { randomUUID } from 'node:crypto'
import { link, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'

/** Another living process has the data folder open. */
export class FolderInUse extends Error {
  readonly pid: number

  constructor(folder: string, pid: number) {
    super(
      `The data folder ${folder} is in use by process ${pid}. Stop that process first, or choose another folder with DATA_DIR.`,
    )
    this.name = 'FolderInUse'
    this.pid = pid
  }
}

/**
 * Locks a folder for this process and returns the step that unlocks it.
 *
 * Two processes on one embedded database destroy it without an error, so the second is
 * refused. The lock of a process that is gone is taken over.
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const file = `${folder}.lock`
  const me = { pid: process.pid, startedAt: await startOf(process.pid), id: randomUUID() }
  const content = JSON.stringify(me)
  await mkdir(path.dirname(file), { recursive: true })
  while (!(await create(file, content))) {
    const found = await read(file)
    const owner = parse(found)
    if (owner && (await isAlive(owner))) throw new FolderInUse(folder, owner.pid)
    await remove(file, found)
  }
  return async () => {
    if ((await read(file)) === content) await rm(file, { force: true })
  }
}

type Owner = { pid: number; startedAt: string | undefined }

/** Makes a file where none is. It appears with its content: nobody reads half a lock. */
async function create(file: string, content: string): Promise<boolean> {
  const draft = `${file}.${randomUUID()}`
  await writeFile(draft, content)
  try {
    await link(draft, file)
    return true
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false
    throw error
  } finally {
    await rm(draft, { force: true })
  }
}

/**
 * Removes the lock of a process that is gone. One after another, and it looks again: since we
 * looked, somebody else may have removed it and locked the folder.
 */
async function remove(file: string, stale: string | undefined): Promise<void> {
  const turn = `${file}.turn`
  if (await create(turn, '')) {
    if ((await read(file)) === stale) await rm(file, { force: true })
    await rm(turn, { force: true })
    return
  }
  const since = (await stat(turn).catch(() => undefined))?.mtimeMs ?? Date.now()
  // Its owner was killed within the two lines above.
  if (Date.now() - since > 5_000) await rm(turn, { force: true })
  await setTimeout(5)
}

/** A process number alone proves nothing: after a restart it may belong to somebody else. */
async function isAlive({ pid, startedAt }: Owner): Promise<boolean> {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (!hasCode(error, 'EPERM')) return false
  }
  return startedAt === (await startOf(pid))
}

/** When a process started, where the system tells: the boot it belongs to and the tick. */
async function startOf(pid: number): Promise<string | undefined> {
  const stat = await read(`/proc/${pid}/stat`)
  const boot = await read('/proc/sys/kernel/random/boot_id')
  // The name of the program may hold spaces and brackets: count from behind it.
  const tick = stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19]
  return tick && `${boot?.trim() ?? ''} ${tick}`
}

function parse(content: string | undefined): Owner | undefined {
  try {
    const owner = JSON.parse(content ?? '') as Partial<Owner> | null
    return owner?.pid ? { pid: owner.pid, startedAt: owner.startedAt } : undefined
  } catch {
    return undefined
  }
}

async function read(file: string): Promise<string | undefined> {
  return readFile(file, 'utf8').catch(() => undefined)
}

const hasCode = (error: unknown, code: string) =>
  error instanceof Error && 'code' in error && error.code === code
