import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { addressIn } from '../support/address-in.ts'
import { cpuMsOf } from '../support/cpu.ts'
import { unlimited } from '../support/unlimited.ts'
import { secret, token, type BotPlace } from './replies-place.ts'

export type BotProcess = Awaited<ReturnType<typeof startBot>>

const root = path.resolve(import.meta.dirname, '../..')

/** Starts a bot of the bench, ours as `npm start` does, and waits until it listens. */
export async function startBot(kind: 'ours' | 'usual' | 'echo', place: BotPlace) {
  const other = ['--import', 'tsx', `test/bench/replies-${kind}.ts`, JSON.stringify(place)]
  const child = spawn(process.execPath, kind === 'ours' ? unlimited : other, {
    cwd: root,
    env: environment(place),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const complaints: string[] = []
  createInterface(child.stderr).on('line', (line) => complaints.push(line))
  const ended = once(child, 'exit')
  const died = ended.then(() => {
    throw new Error(`The ${kind} bot ended by itself:\n${complaints.slice(-10).join('\n')}`)
  })
  died.catch(() => undefined)
  const address = await Promise.race([addressIn(child), died])

  return {
    address,
    complaints,
    /** Milliseconds that it has computed so far, to ten. */
    cpuMs: () => cpuMsOf(child),
    async stop(): Promise<void> {
      child.kill('SIGTERM')
      await ended
    },
  }
}

/** What a bot of the bench is told. */
export function environment({ apiRoot, folder, databaseUrl }: BotPlace): NodeJS.ProcessEnv {
  return {
    PATH: process.env['PATH'],
    HOME: process.env['HOME'],
    DATA_DIR: folder,
    DATABASE_URL: databaseUrl ?? '',
    PORT: '0',
    LOG_LEVEL: 'warn',
    // Nobody looks here: the platform of the bench knows the address.
    PUBLIC_URL: 'http://127.0.0.1:9',
    TELEGRAM_API_ROOT: apiRoot,
    TELEGRAM_BOT_TOKEN: token,
    TELEGRAM_WEBHOOK_SECRET: secret,
    ZALO_BOT_TOKEN: '',
  }
}
