import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { addressIn } from '../support/address-in.ts'
import { unlimited } from '../support/unlimited.ts'
import { deferred } from './kill-chance.ts'

/** Where the bot keeps its things: its folder, and the server's database if it has one. */
export type Place = { folder: string; databaseUrl: string | undefined }

/** When a life of the process began and ended, on the clock of the drill. */
export type Life = {
  begunAt: Date
  readyAt: Date | undefined
  killedAt: Date | undefined
  /** When it ended, killed or asked to. */
  endedAt: Date | undefined
}

/** How it ended when it was asked to. */
export type Stop = { code: number | null; ms: number }

export type BotProcess = ReturnType<typeof createBotProcess>

const root = path.resolve(import.meta.dirname, '../..')

/**
 * The real bot as a process of its own, which is killed and started again: on the web alone, or
 * beside that on the platforms that `own` names.
 */
export function createBotProcess(
  { folder, databaseUrl }: Place,
  clock: { now(): Date },
  own: Record<string, string> = {},
) {
  const lives: Life[] = []
  const complaints: string[] = []
  let child: ChildProcess | undefined
  let address = deferred<string>()

  return {
    lives,
    /** What it logged as a warning or an error. */
    complaints,

    /** How long it was there for people, all lives together. */
    livedMs: () =>
      lives.reduce((sum, { readyAt, endedAt }) => {
        const end = endedAt ?? clock.now()
        return readyAt ? sum + end.getTime() - readyAt.getTime() : sum
      }, 0),

    /** The address of the living bot; while there is none, that of the next one. */
    address: () => address.promise,

    /** Starts the process: true when it is ready, false when it was killed before. */
    async start(): Promise<boolean> {
      const life: Life = {
        ...{ begunAt: clock.now(), readyAt: undefined, killedAt: undefined, endedAt: undefined },
      }
      lives.push(life)
      const born = spawn(process.execPath, unlimited, {
        cwd: root,
        // A group of its own, so that the kill hits all that it may have started.
        detached: true,
        env: environment(life.begunAt),
        stdio: ['ignore', 'pipe', 'pipe'],
      })
      child = born
      createInterface(born.stderr).on('line', (line) => complaints.push(line))

      const ended = once(born, 'exit').then(() => undefined)
      const url = await Promise.race([addressIn(born), ended])
      if (url !== undefined && life.killedAt === undefined) {
        life.readyAt = clock.now()
        address.resolve(url)
        void ended.then(() => {
          if (child === born) address = failed()
        })
      } else if (life.killedAt === undefined) throw death()
      return life.readyAt !== undefined
    },

    /** Ends it as a power cut does. */
    async kill(): Promise<void> {
      const last = lives.at(-1)
      if (last) last.killedAt = clock.now()
      await end('SIGKILL')
    },

    /** Ends it as `systemctl stop` does. */
    async stop(): Promise<Stop> {
      const begun = performance.now()
      const code = await end('SIGTERM')
      return { code, ms: performance.now() - begun }
    },
  }

  async function end(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null> {
    const dying = child
    if (dying?.pid === undefined) return null
    if (dying.exitCode !== null) throw death()
    child = undefined
    const last = lives.at(-1)
    if (last) last.endedAt = clock.now()
    // From now on whoever asks waits for the next life.
    address = deferred()
    const ended = once(dying, 'exit')
    process.kill(-dying.pid, signal)
    await ended
    return dying.exitCode
  }

  function environment(now: Date): NodeJS.ProcessEnv {
    return {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      DATA_DIR: folder,
      DATABASE_URL: databaseUrl ?? '',
      WEB_CHAT: 'on',
      PORT: '0',
      LOG_LEVEL: 'warn',
      // The drill has its own date; that is allowed where no platform can be reached.
      CLOCK: now.toISOString(),
      TELEGRAM_API_ROOT: 'http://127.0.0.1:9',
      TELEGRAM_BOT_TOKEN: '',
      ZALO_BOT_TOKEN: '',
      ...own,
    }
  }

  function failed() {
    const never = deferred<string>()
    never.reject(death())
    return never
  }

  function death() {
    const { exitCode, signalCode } = child ?? {}
    const end = `code ${String(exitCode)}, signal ${String(signalCode)}`
    return new Error(`The bot ended by itself (${end}):\n${complaints.slice(-10).join('\n')}`)
  }
}

/** A clock of the drill, which starts at a moment and goes on from there. */
export function createClock(start: Date) {
  const offset = start.getTime() - performance.now()
  return { now: () => new Date(performance.now() + offset) }
}
