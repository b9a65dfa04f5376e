import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { freePort } from '../platforms/free-port.ts'
import { answers as answersAt, withServerPlace } from './bench-place.ts'
import type { BenchOptions } from './bench.ts'
import { secret, secretHeader, webhookPath, type BotPlace } from './replies-place.ts'
import { openPlatform } from './replies-platform.ts'
import { environment } from './replies-process.ts'

const starts = 7
const root = path.resolve(import.meta.dirname, '../..')

/** How long it takes from the start of what `npm start` runs until the first webhook is answered, on what is there already. */
export async function benchStart({ server, most }: BenchOptions): Promise<void> {
  execFileSync('npm', ['run', 'build'], { cwd: root, stdio: 'ignore' })
  const platform = await openPlatform()
  const folder = await mkdtemp(path.join(tmpdir(), 'bench-start-'))
  const times = Math.min(starts, most)
  const rows: Record<string, unknown>[] = []
  const measure = async (store: string, place: Omit<BotPlace, 'apiRoot'>) => {
    const all: number[] = []
    // The first one makes the database.
    for (let n = 0; n <= times; n += 1) {
      const ms = await startOnce({ ...place, apiRoot: platform.url })
      process.stderr.write(`${store}, start ${n}: ${ms.toFixed(0)} ms\n`)
      if (n > 0) all.push(ms)
    }
    all.sort((a, b) => a - b)
    const [median = 0, worst = 0] = [all[Math.floor(times / 2)], all.at(-1)]
    rows.push({ store, 'median ms': Math.round(median), 'worst ms': Math.round(worst) })
  }

  if (server !== undefined && (await answersAt(server))) {
    await withServerPlace(server, ({ where }) =>
      measure('PostgreSQL', { folder, databaseUrl: (where as { url: string }).url }),
    )
  }
  await measure('PGlite', { folder, databaseUrl: undefined })
  await rm(folder, { recursive: true, force: true })
  await platform.close()
  console.log('From exec to the first webhook answered (goal: 1500 on PostgreSQL, 3000 on PGlite)')
  console.table(rows)
}

async function startOnce(place: BotPlace): Promise<number> {
  const port = await freePort()
  const begun = performance.now()
  const child = spawn(process.execPath, ['dist/main.js'], {
    cwd: root,
    env: { ...environment(place), PORT: String(port), LOG_LEVEL: 'error' },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const ended = once(child, 'exit')
  const answered = untilAnswered(`http://127.0.0.1:${port}${webhookPath}`)
  const died = ended.then(() => {
    throw new Error('The bot ended before it answered')
  })
  await Promise.race([answered, died])
  const ms = performance.now() - begun
  died.catch(() => undefined)
  child.kill('SIGTERM')
  await ended
  return ms
}

async function untilAnswered(url: string): Promise<void> {
  const headers = { 'content-type': 'application/json', [secretHeader]: secret }
  const from = { id: 7, is_bot: false, first_name: 'Lan' }
  const body = JSON.stringify({
    update_id: Date.now(),
    message: { message_id: 1, date: 1, from, chat: { id: 7, type: 'private' }, text: 'alo' },
  })
  for (;;) {
    const answer = await fetch(url, { method: 'POST', headers, body }).catch(() => undefined)
    await answer?.arrayBuffer()
    if (answer?.status === 200) return
    await pause(10)
  }
}
