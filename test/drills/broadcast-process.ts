import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { createInterface } from 'node:readline'
import type { FakeTelegram } from '../fakes/index.ts'
import { cpuMsOf } from '../support/cpu.ts'
import type { Note, Order, State } from './broadcast-bot.ts'
import { deferred } from './kill-chance.ts'
import type { Place } from './kill-process.ts'

export type BroadcastProcess = ReturnType<typeof createBroadcastProcess>

type Office = Place & { telegram: FakeTelegram; bulkRate: number }

const root = path.resolve(import.meta.dirname, '../..')

/** The bot as a process of its own, which can be told what the office does with a broadcast. */
export function createBroadcastProcess({ folder, databaseUrl, telegram, bulkRate }: Office) {
  const complaints: string[] = []
  const asked = new Map<number, ReturnType<typeof deferred<State>>>()
  let child: ChildProcess | undefined
  let orders = 0

  return {
    /** What it logged as a warning or an error. */
    complaints,

    /** Starts it; resolves when it is there for people. */
    async start(): Promise<void> {
      const isReady = deferred<undefined>()
      const born = fork(path.join(import.meta.dirname, 'broadcast-bot.ts'), {
        cwd: root,
        execArgv: ['--import', 'tsx'],
        env: environment(),
        stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      })
      child = born
      const lines = born.stderr && createInterface(born.stderr)
      // Pino writes JSON; the rest is what is said at a start.
      lines?.on('line', (line) => line.startsWith('{') && complaints.push(line))
      born.on('message', (note: Note) => {
        if (note.note === 'ready') isReady.resolve(undefined)
        else asked.get(note.order)?.resolve(note.state)
      })
      void once(born, 'exit').then(() => {
        const error = new Error(`The bot ended by itself:\n${complaints.slice(-5).join('\n')}`)
        isReady.reject(error)
        for (const { reject } of asked.values()) reject(error)
      })
      await isReady.promise
    },

    /** Lets it do something, and gives where the broadcast stands then. */
    ask(order: Order): Promise<State> {
      const number = (orders += 1)
      const answer = deferred<State>()
      asked.set(number, answer)
      child?.send({ order: number, ...order })
      return answer.promise.finally(() => asked.delete(number))
    },

    /** Milliseconds that it has computed so far. */
    cpuMs: () => cpuMsOf(child),

    /** Ends it as a power cut does, or as `systemctl stop` does. */
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
  }

  async function end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    if (!child) return
    const ended = once(child, 'exit')
    child.kill(signal)
    await ended
    child = undefined
  }

  function environment(): NodeJS.ProcessEnv {
    return {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      DATA_DIR: folder,
      ...(databaseUrl !== undefined && { DATABASE_URL: databaseUrl }),
      PORT: '0',
      LOG_LEVEL: 'error',
      BULK_RATE: String(bulkRate),
      TELEGRAM_BOT_TOKEN: telegram.token,
      TELEGRAM_API_ROOT: telegram.url,
    }
  }
}
