import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll } from 'vitest'

// A first start makes a database, and machines that test are busy.
const patience = 120_000

const root = join(import.meta.dirname, '../..')

export type RealBot = {
  /** Where it listens; the same for all its lives. */
  url(): string
  /** Ends it as a power cut does. */
  kill(): Promise<void>
  /** Starts it again on the same folder and port, its clock at `now`. */
  start(now: Date): Promise<void>
}

/** The bot that `npm start` starts, the bundle: the demo, in a process and a folder of its own. */
export function useRealBot(now: Date): RealBot {
  let folder = ''
  let url = ''
  let child: ChildProcess | undefined
  let log: string[] = []

  const start = async (now: Date) => {
    log = []
    // One process: a signal reaches the bot itself, not something that started it.
    const born = spawn(process.execPath, ['dist/main.js'], {
      cwd: root,
      env: {
        PATH: process.env['PATH'],
        DATA_DIR: folder,
        PORT: url === '' ? '0' : new URL(url).port,
        LOG_LEVEL: 'error',
        CLOCK: now.toISOString(),
        // Set and empty: what somebody keeps in .env must not make it a real installation.
        ...{ DATABASE_URL: '', TELEGRAM_BOT_TOKEN: '', ZALO_BOT_TOKEN: '', WEB_CHAT: '', HOST: '' },
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    child = born
    createInterface(born.stderr).on('line', (line) => log.push(line))
    const died = once(born, 'exit').then(() => undefined)
    const address = await Promise.race([addressIn(born), died])
    if (address === undefined) throw new Error(`The bot did not start:\n${log.join('\n')}`)
    url = address
  }

  const end = async (signal: NodeJS.Signals) => {
    if (!child || child.exitCode !== null || child.signalCode !== null) return undefined
    const exit = once(child, 'exit') as Promise<[number | null]>
    child.kill(signal)
    const [code] = await exit
    return code
  }

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'real-bot-'))
    await start(now)
  }, patience)
  afterAll(async () => {
    const code = await end('SIGTERM')
    await rm(folder, { recursive: true })
    if (code !== 0 || log.length > 0) {
      throw new Error(`The bot ended with code ${String(code)}:\n${log.join('\n')}`)
    }
  })

  return {
    url: () => url,
    kill: async () => {
      await end('SIGKILL')
    },
    start,
  }
}

/** The address that the bot prints when everything is open. */
async function addressIn({ stdout }: ChildProcess): Promise<string | undefined> {
  if (!stdout) return undefined
  for await (const line of createInterface(stdout)) {
    const address = /http:\/\/\S+/.exec(line)?.[0]
    if (address !== undefined) return address
  }
  return undefined
}
