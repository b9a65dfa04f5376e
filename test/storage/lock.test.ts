import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { FolderInUse, lockFolder } from '../../src/storage/lock.ts'

test('the second who comes is told who was first and what to do', () =>
  withParent(async (folder) => {
    await lockFolder(folder)
    const second = lockFolder(folder)

    await expect(second).rejects.toThrow(FolderInUse)
    await expect(second).rejects.toThrow(`${folder} is in use by process ${process.pid}.`)
    await expect(second).rejects.toThrow('Stop that process first')
  }))

test('a lock that was given back can be taken again, and nothing is left of it', () =>
  withParent(async (folder) => {
    const unlock = await lockFolder(folder)
    await unlock()
    await (
      await lockFolder(folder)
    )()

    expect(await readdir(path.dirname(folder))).toEqual([])
  }))

test('the lock of a process that was killed is taken over', () =>
  withParent(async (folder) => {
    await writeFile(`${folder}.lock`, await lockOf(await deadPid()))

    await lockFolder(folder)
    expect(JSON.parse(await readFile(`${folder}.lock`, 'utf8'))).toMatchObject({ pid: process.pid })
  }))

test('a number that belongs to another process now does not lock the office out', () =>
  withParent(async (folder) => {
    // A living process, but not the one that wrote the lock: it started at another time.
    await writeFile(`${folder}.lock`, await lockOf(process.ppid, 'an earlier boot 42'))

    await expect(lockFolder(folder)).resolves.toBeTypeOf('function')
  }))

test.each(['', '{', 'null', '"7"'])('a lock nobody can read (%s) is taken over', (content) =>
  withParent(async (folder) => {
    await writeFile(`${folder}.lock`, content)

    await expect(lockFolder(folder)).resolves.toBeTypeOf('function')
  }),
)

test('of many who find a dead lock at once, one gets it', () =>
  withParent(async (folder) => {
    for (let round = 0; round < 10; round += 1) {
      await writeFile(`${folder}.lock`, await lockOf(await deadPid()))
      const tries = await Promise.allSettled(Array.from({ length: 8 }, () => lockFolder(folder)))
      const got = tries.filter(({ status }) => status === 'fulfilled')

      expect(got).toHaveLength(1)
    }
  }))

test('a lock that somebody else holds is not given back', () =>
  withParent(async (folder) => {
    const unlock = await lockFolder(folder)
    await writeFile(`${folder}.lock`, await lockOf(process.ppid))
    await unlock()

    expect(await readdir(path.dirname(folder))).toEqual(['office.lock'])
  }))

function lockOf(pid: number, startedAt?: string): Promise<string> {
  return Promise.resolve(JSON.stringify({ pid, startedAt }))
}

let dead: number | undefined

async function deadPid(): Promise<number> {
  if (dead) return dead
  const child = spawn('true')
  await once(child, 'exit')
  dead = child.pid ?? 0
  return dead
}

async function withParent(work: (folder: string) => Promise<void>): Promise<void> {
  const parent = await mkdtemp(path.join(tmpdir(), 'lock-'))
  try {
    await work(path.join(parent, 'office'))
  } finally {
    await rm(parent, { recursive: true, force: true })
  }
}
