import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { ask, openWhenFree, withBot, type Bot } from '../../src/commands/connect.ts'
import { isAnswering, serveSocket, socketIn } from '../../src/server/socket.ts'
import { FolderInUse } from '../../src/storage/lock.ts'
import { refused } from '../../src/text/reading.ts'
import { controlWith, units } from './support.ts'

describe('where the bot is found', () => {
  test('on its socket when it runs', () =>
    withFolder(async (folder) => {
      const bot = await serveSocket(controlWith(), folder)
      const open = vi.fn()
      expect(await withBot(way(folder, { open }), countUnits)).toBe(units.length)
      expect(open).not.toHaveBeenCalled()
      await bot.close()
    }))

  test('in this process when none runs, closed again afterwards', () =>
    withFolder(async (folder) => {
      const close = vi.fn(() => Promise.resolve())
      const open = () => Promise.resolve({ control: controlWith(), close })
      expect(await withBot(way(folder, { open }), countUnits)).toBe(units.length)
      expect(close).toHaveBeenCalledOnce()
      expect(await isAnswering(socketIn(folder))).toBe(false)
    }))

  test('closed again when the command fails', () =>
    withFolder(async (folder) => {
      const close = vi.fn(() => Promise.resolve())
      const open = () => Promise.resolve({ control: controlWith(), close })
      const failing = withBot(way(folder, { open }), () => Promise.reject(new Error('no')))
      await expect(failing).rejects.toThrow('no')
      expect(close).toHaveBeenCalledOnce()
    }))

  test('on a database server each process opens for itself, without a socket', () =>
    withFolder(async (folder) => {
      const open = () => Promise.resolve({ control: controlWith(), close: () => Promise.resolve() })
      const server = way(folder, { embedded: false, open })
      expect(await withBot(server, countUnits)).toBe(units.length)
      await expect(stat(socketIn(folder))).rejects.toThrow('ENOENT')
    }))
})

describe('a process that holds the folder and does not answer yet', () => {
  test('is waited for', () =>
    withFolder(async (folder) => {
      let bot: { close(): Promise<void> } | undefined
      const open = vi.fn(() => Promise.reject(new FolderInUse(folder, 4711)))
      const wait = vi.fn(async () => {
        if (wait.mock.calls.length === 3) bot = await serveSocket(controlWith(), folder)
      })
      expect(await withBot(way(folder, { open, wait }), countUnits)).toBe(units.length)
      expect(wait).toHaveBeenCalledTimes(3)
      await bot?.close()
    }))

  test('is waited for 10 s, not for ever', () =>
    withFolder(async (folder) => {
      const waits: number[] = []
      const open = () => Promise.reject(new FolderInUse(folder, 4711))
      const wait = (milliseconds: number) => Promise.resolve(waits.push(milliseconds))
      await expect(withBot(way(folder, { open, wait }), countUnits)).rejects.toThrow(
        'is in use by process 4711',
      )
      expect(waits.reduce((sum, each) => sum + each, 0)).toBe(10_000)
    }))

  test('gives it up, and the next one opens it', () =>
    withFolder(async (folder) => {
      const open = vi.fn(() => Promise.reject(new FolderInUse(folder, 4711)))
      const opened = { control: controlWith(), close: () => Promise.resolve() }
      const later = () => (open.mock.calls.length < 3 ? open() : Promise.resolve(opened))
      expect(await openWhenFree(way(folder, { open: later }))).toBe(opened)
    }))

  test('and a second bot is told that one is running', () =>
    withFolder(async (folder) => {
      const bot = await serveSocket(controlWith(), folder)
      expect(await openWhenFree(way(folder))).toBe('running')
      await bot.close()
    }))

  test('but trouble of another kind is told at once', () =>
    withFolder(async (folder) => {
      const wait = vi.fn()
      const open = () => Promise.reject(new Error('the disk is full'))
      await expect(withBot(way(folder, { open, wait }), countUnits)).rejects.toThrow('disk is full')
      expect(wait).not.toHaveBeenCalled()
    }))
})

describe('the socket', () => {
  test('can be opened by its owner alone', () =>
    withFolder(async (folder) => {
      await writeFile(join(folder, 'before'), '')
      const bot = await serveSocket(controlWith(), join(folder, 'data'))
      expect((await stat(socketIn(join(folder, 'data')))).mode & 0o777).toBe(0o600)
      expect((await stat(join(folder, 'data'))).mode & 0o777).toBe(0o700)
      await writeFile(join(folder, 'after'), '')
      const [before, after] = [
        await stat(join(folder, 'before')),
        await stat(join(folder, 'after')),
      ]
      expect(after.mode).toBe(before.mode)
      await bot.close()
    }))

  test('that a killed bot left behind is replaced', () =>
    withFolder(async (folder) => {
      await leaveStaleSocket(socketIn(folder))
      expect(await isAnswering(socketIn(folder))).toBe(false)
      const bot = await serveSocket(controlWith(), folder)
      expect(await withBot(way(folder), countUnits)).toBe(units.length)
      await bot.close()
    }))

  test('that a killed bot left behind does not stop a command', () =>
    withFolder(async (folder) => {
      await leaveStaleSocket(socketIn(folder))
      expect(await withBot(way(folder), countUnits)).toBe(units.length)
    }))

  test('of a living process is not taken away', () =>
    withFolder(async (folder) => {
      const bot = await serveSocket(controlWith(), folder)
      await expect(serveSocket(controlWith(), folder)).rejects.toThrow('Another process answers')
      await bot.close()
    }))

  test.each([
    [107, true],
    [108, false],
  ])('with a path of %i bytes: allowed is %s', (bytes, isAllowed) => {
    // Letters of two bytes: what counts is the length on disk, not on paper.
    const rest = bytes - '//bot.sock'.length
    const folder = `/${'đ'.repeat(Math.floor(rest / 2))}${'x'.repeat(rest % 2)}`
    if (isAllowed) expect(Buffer.byteLength(socketIn(folder))).toBe(bytes)
    else expect(() => socketIn(folder)).toThrow(/108 bytes, and 107 are allowed.*DATA_DIR/)
  })

  test('does not wait for a terminal that only listens', () =>
    withFolder(async (folder) => {
      const bot = await serveSocket(controlWith(), folder, { graceMs: 10 })
      const leaving = new AbortController()
      await withBot(way(folder), async (running) => {
        const news = running.request('/talk/ia-ly/stream', { signal: leaving.signal })
        news.catch(() => undefined)
        expect(await countUnits(running)).toBe(units.length)
        await bot.close()
      })
      leaving.abort()
      expect(await isAnswering(socketIn(folder))).toBe(false)
    }))
})

test('a bot that goes away in the middle leaves a sentence, not a stack', () =>
  withFolder(async (folder) => {
    const path = socketIn(folder)
    const server = createServer((socket) => socket.once('data', () => socket.destroy()))
    server.listen(path)
    await once(server, 'listening')
    const answer = await withBot(way(folder), (bot) => ask(bot, '/units'))
    expect(answer).toEqual(refused('command-lost'))
    server.close()
  }))

const countUnits = async (bot: Bot) => {
  const answer = await ask(bot, '/units')
  return answer.ok ? (JSON.parse(answer.value) as unknown[]).length : answer.error
}

function way(folder: string, rest: Partial<Parameters<typeof withBot>[0]> = {}) {
  return {
    folder,
    embedded: true,
    open: () => Promise.resolve({ control: controlWith(), close: () => Promise.resolve() }),
    wait: () => Promise.resolve(),
    ...rest,
  }
}

async function withFolder(use: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'bot-'))
  try {
    await use(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** A socket file whose process was killed, as `kill -9` leaves it. */
async function leaveStaleSocket(path: string): Promise<void> {
  const program = `require('net').createServer().listen(${JSON.stringify(path)}, () => console.log('on'))`
  const child = spawn(process.execPath, ['-e', program], { stdio: ['ignore', 'pipe', 'ignore'] })
  await once(child.stdout, 'data')
  child.kill('SIGKILL')
  await once(child, 'exit')
  expect((await stat(path)).isSocket()).toBe(true)
}
