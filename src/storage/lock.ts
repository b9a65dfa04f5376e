import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'

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

type Owner = { pid: number; startedAt: string | undefined }

/**
 * Locks a folder for this process and returns the step that unlocks it.
 *
 * Two processes on one embedded database destroy it without an error, so the second is
 * refused. The lock of a process that is gone is taken over.
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const file = `${folder}.lock`
  const mine = `${file}.${process.pid}`
  const content = JSON.stringify({ pid: process.pid, startedAt: await startOf(process.pid) })
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(mine, content)
  try {
    // A link appears with its content, and only where nothing stands: nobody reads half a lock.
    while (!(await happened(link(mine, file), 'EEXIST'))) {
      const found = await read(file)
      const owner = parse(found)
      if (owner && (await isAlive(owner))) throw new FolderInUse(folder, owner.pid)
      await putAside(file, found)
    }
  } finally {
    await rm(mine, { force: true })
  }
  return async () => {
    if ((await read(file)) === content) await rm(file, { force: true })
  }
}

/** Removes a lock nobody holds; one that was taken over in the meantime is put back. */
async function putAside(file: string, stale: string | undefined): Promise<void> {
  const aside = `${file}.${process.pid}.stale`
  if (!(await happened(rename(file, aside), 'ENOENT'))) return
  if ((await read(aside)) !== stale) await happened(link(aside, file), 'EEXIST')
  await rm(aside, { force: true })
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

/** Whether a step went through; the one expected obstacle is no error. */
async function happened(step: Promise<void>, obstacle: string): Promise<boolean> {
  try {
    await step
    return true
  } catch (error) {
    if (hasCode(error, obstacle)) return false
    throw error
  }
}

const hasCode = (error: unknown, code: string) =>
  error instanceof Error && 'code' in error && error.code === code
