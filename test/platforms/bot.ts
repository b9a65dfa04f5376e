import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'
import { addressIn } from '../support/address-in.ts'

const root = path.resolve(import.meta.dirname, '../..')

export type Environment = Record<string, string>

/** The bot as a process of its own, from its sources. */
export type Bot = {
  url: string
  /** What it logged as a warning or an error. */
  complaints: string[]
  /** Runs `npm run <name>` beside it and gives what it printed. */
  command(name: string, ...args: string[]): Promise<string>
  /** Ends it as a power cut does. */
  kill(): Promise<void>
  /** Ends it as `systemctl stop` does; gives its exit code. */
  stop(): Promise<number | null>
}

/** Lends a data folder, and a way to start bots on it. */
export async function withFolder<T>(
  work: (start: (environment: Environment) => Promise<Bot>) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'bot-'))
  const bots: Bot[] = []
  try {
    return await work(async (environment) => {
      const bot = await startBot({ DATA_DIR: folder, ...environment })
      bots.push(bot)
      return bot
    })
  } finally {
    await Promise.all(bots.map((bot) => bot.kill()))
    await rm(folder, { recursive: true, force: true })
  }
}

async function startBot(environment: Environment): Promise<Bot> {
  const env = {
    PATH: process.env['PATH'],
    HOME: process.env['HOME'],
    PORT: '0',
    LOG_LEVEL: 'warn',
    ...environment,
  }
  const node = (...args: string[]) =>
    spawn(process.execPath, ['--import', 'tsx', 'src/main.ts', ...args], { cwd: root, env })
  const child = node()
  const complaints: string[] = []
  createInterface(child.stderr).on('line', (line) => complaints.push(line))
  const ended = once(child, 'exit')
  const url = await Promise.race([addressIn(child), ended.then(() => undefined)])
  if (url === undefined) throw new Error(`The bot did not start:\n${complaints.join('\n')}`)

  const end = async (signal: NodeJS.Signals) => {
    if (child.exitCode === null && child.signalCode === null) child.kill(signal)
    await ended
    return child.exitCode
  }
  return {
    url,
    complaints,
    async command(name, ...args) {
      const run = node(name, ...args)
      const [printed, errors] = await Promise.all([text(run.stdout), text(run.stderr)])
      if (run.exitCode === null) await once(run, 'exit')
      if (run.exitCode !== 0) throw new Error(`npm run ${name} failed:\n${errors}`)
      return printed
    },
    kill: async () => {
      await end('SIGKILL')
    },
    stop: () => end('SIGTERM'),
  }
}
