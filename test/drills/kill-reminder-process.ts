import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { createInterface } from 'node:readline'
import type { FakeTelegram, FakeZalo } from '../fakes/index.ts'
import { deferred } from './kill-chance.ts'
import type { Note, Order } from './kill-reminder-bot.ts'
import type { Place } from './kill-process.ts'

export type ReminderProcess = ReturnType<typeof createReminderProcess>

type Office = Place & { telegram: FakeTelegram; zalo: FakeZalo }

/** The reminding bot as a process of its own, which is killed and started again. */
export function createReminderProcess({ folder, databaseUrl, telegram, zalo }: Office) {
  const complaints: string[] = []
  let child: ChildProcess | undefined
  let isFinished = deferred<undefined>()

  return {
    /** What it logged as a warning or an error. */
    complaints,

    /** Starts it at a moment of its own clock; resolves when it beats. */
    async start(at: Date): Promise<void> {
      isFinished = deferred()
      const isReady = deferred<undefined>()
      const born = fork(path.join(import.meta.dirname, 'kill-reminder-bot.ts'), {
        cwd: path.resolve(import.meta.dirname, '../..'),
        execArgv: ['--import', 'tsx'],
        env: environment(at),
        stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      })
      child = born
      const lines = born.stderr && createInterface(born.stderr)
      // Pino writes JSON; the rest is what is said at a start.
      lines?.on('line', (line) => line.startsWith('{') && complaints.push(line))
      born.on('message', (note: Note) => {
        ;(note === 'ready' ? isReady : isFinished).resolve(undefined)
      })
      const died = once(born, 'exit').then(() => {
        const error = new Error(`The bot ended by itself:\n${complaints.slice(-5).join('\n')}`)
        isReady.reject(error)
        isFinished.reject(error)
      })
      died.catch(() => undefined)
      await isReady.promise
    },

    /** Ends it as a power cut does. */
    kill: () => end('SIGKILL'),

    /** Lets it do all that is to be done, then ends it as `systemctl stop` does. */
    async finish(): Promise<void> {
      child?.send('finish' satisfies Order)
      await isFinished.promise
      await end('SIGTERM')
    },
  }

  async function end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    if (!child) return
    const ended = once(child, 'exit')
    child.kill(signal)
    await ended
  }

  function environment(at: Date): NodeJS.ProcessEnv {
    return {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      DATA_DIR: folder,
      ...(databaseUrl !== undefined && { DATABASE_URL: databaseUrl }),
      PORT: '0',
      LOG_LEVEL: 'warn',
      CLOCK: at.toISOString(),
      TELEGRAM_BOT_TOKEN: telegram.token,
      TELEGRAM_API_ROOT: telegram.url,
      ZALO_BOT_TOKEN: zalo.token,
      ZALO_API_ROOT: zalo.url,
      ZALO_BULK_RATE: '12',
      ZALO_MONTHLY_QUOTA: '1000000',
    }
  }
}
