import { fork } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { deferred } from './kill-chance.ts'
import type { Place } from './kill-process.ts'
import type { SoakNote, Weight } from './soak-bot.ts'

export type SoakProcess = Awaited<ReturnType<typeof startSoakProcess>>

const root = path.resolve(import.meta.dirname, '../..')

/** Starts the bot as a process of its own that can be weighed. */
export async function startSoakProcess(
  { folder, databaseUrl }: Place,
  telegram: { url: string; token: string },
) {
  const complaints: string[] = []
  const ready = deferred<string>()
  let weight = deferred<Weight>()
  const child = fork(path.join(import.meta.dirname, 'soak-bot.ts'), {
    cwd: root,
    execArgv: ['--import', 'tsx'],
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      DATA_DIR: folder,
      ...(databaseUrl !== undefined && { DATABASE_URL: databaseUrl }),
      PORT: '0',
      LOG_LEVEL: 'warn',
      WEB_CHAT: 'on',
      TELEGRAM_BOT_TOKEN: telegram.token,
      TELEGRAM_API_ROOT: telegram.url,
    },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  const lines = child.stderr && createInterface(child.stderr)
  lines?.on('line', (line) => complaints.push(line))
  child.on('message', (note: SoakNote) => {
    if (note.note === 'ready') ready.resolve(note.url)
    else weight.resolve(note.weight)
  })
  const ended = once(child, 'exit')
  void ended.then(() => {
    const error = new Error(`The bot ended by itself:\n${complaints.slice(-5).join('\n')}`)
    ready.reject(error)
    weight.reject(error)
  })

  return {
    url: await ready.promise,
    /** What it logged as a warning or an error. */
    complaints,
    /** What it holds now, once garbage is collected; files and sockets are counted from outside. */
    async weigh(): Promise<Weight & { descriptors: number }> {
      weight = deferred()
      child.send({})
      const weighed = await weight.promise
      return { ...weighed, descriptors: readdirSync(`/proc/${child.pid ?? 0}/fd`).length }
    },
    async stop(): Promise<void> {
      child.kill('SIGTERM')
      await ended
    },
  }
}
