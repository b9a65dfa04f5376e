import { fork } from 'node:child_process'
import { once } from 'node:events'
import { cp, readdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { withFolder } from '../support/folder.ts'
import { damages } from './dump-damage.ts'
import type { DumpNote } from './dump-process.ts'
import { defineDrill } from './drill.ts'
import { createChance } from './kill-chance.ts'

export const dumps = defineDrill({
  about: 'kills the embedded database itself, then damages its folder in many ways',
  numbers: { kills: 40, damages: Object.keys(damages).length },
  run: ({ kills, damages: damaged }, { seed }) =>
    withFolder(async (folder) => {
      const chance = createChance(seed, 'dumps')
      const place = { folder: path.join(folder, 'pg'), dumps: path.join(folder, 'dumps') }
      const wrong: string[] = []
      let kept = 0
      let lost = 0
      const reopened: number[] = []
      for (let kill = 0; kill < kills; kill += 1) {
        const life = await live(place, { between: 40, upToMs: chance.whole(50, 600) })
        if (life.openedMs === undefined) wrong.push(`Kill ${kill}: it did not open\n${life.said}`)
        else {
          reopened.push(life.openedMs)
          lost += Math.max(0, kept - life.rows)
          if (life.held) wrong.push(`Kill ${kill}: a sound folder fell back to a dump`)
        }
        kept = Math.max(kept, life.kept)
      }
      const last = await live(place, { between: 0, upToMs: 300, stops: true })
      if (last.rows < kept) lost += kept - last.rows
      if (kept === 0) wrong.push('No row was ever acknowledged')
      if (lost > 0) wrong.push(`${lost} rows that were acknowledged are gone`)

      const slow: number[] = []
      for (const [name, damage] of Object.entries(damages).slice(0, damaged)) {
        const copy = {
          folder: path.join(folder, 'copy/pg'),
          dumps: path.join(folder, 'copy/dumps'),
        }
        await rm(path.join(folder, 'copy'), { recursive: true, force: true })
        await cp(place.folder, copy.folder, { recursive: true })
        await cp(place.dumps, copy.dumps, { recursive: true })
        await damage(copy.folder)
        const life = await live(copy, { between: 0, upToMs: 0 })
        if (life.openedMs === undefined) wrong.push(`${name}: it did not open\n${life.said}`)
        else slow.push(life.openedMs)
        if (life.rows < last.dumped) wrong.push(`${name}: ${life.rows} rows of ${last.dumped}`)
        if (!life.held) wrong.push(`${name}: bulk is not held`)
        const names = await readdir(path.join(folder, 'copy'))
        const isAside = names.some((each) => each.startsWith('pg.broken'))
        if (!isAside && name !== 'whole folder gone') wrong.push(`${name}: nothing was set aside`)
      }
      const slowest = Math.round(Math.max(0, ...slow))
      if (slowest > 60_000) wrong.push(`Falling back took ${slowest} ms`)
      reopened.sort((a, b) => a - b)
      return {
        figures: {
          ...{ kills, rows: kept, lost, unopenable: kills - reopened.length },
          reopenMs: Math.round(reopened[Math.floor(reopened.length / 2)] ?? 0),
          damages: slow.length,
          slowestFallBackMs: slowest,
        },
        wrong,
      }
    }),
})

type Place = { folder: string; dumps: string }
type Span = { between: number; upToMs: number; stops?: boolean }

/** One life of the process: it opens, writes, and is killed after a while, or told to stop. */
async function live(place: Place, { between, upToMs, stops = false }: Span) {
  const life = {
    openedMs: undefined as number | undefined,
    ...{ rows: 0, held: false, kept: 0, dumped: 0, said: '' },
  }
  const begunAt = performance.now()
  const child = fork(
    path.join(import.meta.dirname, 'dump-process.ts'),
    [place.folder, place.dumps, String(between)],
    { execArgv: ['--import', 'tsx'], stdio: ['ignore', 'ignore', 'pipe', 'ipc'] },
  )
  child.stderr?.on('data', (bytes: Buffer) => (life.said += bytes.toString()))
  const opened = new Promise<void>((resolve) => {
    child.on('message', (note: DumpNote) => {
      if (note.note === 'kept') life.kept = note.row
      if (note.note === 'dumped') life.dumped = note.rows
      if (note.note !== 'open') return
      life.openedMs = performance.now() - begunAt
      life.rows = note.rows
      life.held = note.held
      resolve()
    })
  })
  const ended = once(child, 'exit')
  await Promise.race([opened, ended])
  await Promise.race([pause(upToMs), ended])
  if (stops) child.send('stop')
  else child.kill('SIGKILL')
  await ended
  life.kept = Math.max(life.kept, life.rows)
  return life
}
