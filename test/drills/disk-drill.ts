import { open, rm, statfs } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { moment } from '../fakes/fake.ts'
import { withFakeTelegram, type FakeTelegram } from '../fakes/index.ts'
import { createChance } from './kill-chance.ts'
import { withPlace } from './kill-place.ts'
import { createBotProcess, type Place } from './kill-process.ts'
import { withPlaceOpen } from './kill-reminder-people.ts'
import { checkWriters } from './outage-check.ts'
import { shortOf } from './outage-drill.ts'
import { keepWriting, linkWriters } from './outage-writers.ts'
import { inviteBefore } from './platform-office.ts'

export type DiskDrill = { fills: number; writers: number; fullSeconds: number; seed: number }

const mostRoom = 2 ** 30

/** Fills the file system that the embedded database is on while people write, and makes room again. */
export async function diskDrill(drill: DiskDrill) {
  const { bavail, bsize } = await statfs(tmpdir())
  if (bavail * bsize > mostRoom)
    throw new Error('This fills the disk: set TMPDIR to a file system of less than 1 GB')
  return withPlace(undefined, (place) =>
    withFakeTelegram((telegram) => drillIn({ place, telegram, drill })),
  )
}

type Office = { place: Place; telegram: FakeTelegram; drill: DiskDrill }

async function drillIn({ place, telegram, drill }: Office) {
  const clock = { now: () => new Date() }
  await inviteBefore(place, 0, clock.now())
  const writers = await linkWriters({ place, telegram, count: drill.writers, now: clock.now() })
  const bot = createBotProcess(place, clock, {
    WEB_CHAT: '',
    TELEGRAM_BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.url,
  })
  await bot.start()

  const calm = { since: moment(), isBroken: false }
  const calmSince = () => (calm.isBroken ? moment() : calm.since)
  let isOver = false
  const writing = Promise.all(
    writers.map((writer) =>
      keepWriting(writer, { telegram, isOver: () => isOver, calmSince }).catch(() => undefined),
    ),
  )
  const chance = createChance(drill.seed, 'disk')
  const acknowledged = () => writers.reduce((all, writer) => all + writer.acknowledged, 0)
  let stood = 0
  for (let at = 0; at < drill.fills; at += 1) {
    await pause(chance.whole(1_000, 4_000))
    calm.isBroken = true
    const makeRoom = await fill(path.join(place.folder, 'filler'))
    await pause(drill.fullSeconds * 500)
    const halfway = acknowledged()
    await pause(drill.fullSeconds * 500)
    if (acknowledged() === halfway) stood += 1
    process.stderr.write(`${at}: ${acknowledged()} acknowledged\n`)
    const end = chance.pick(['goes on', 'goes on', 'is killed', 'is stopped'])
    if (end === 'is killed') await bot.kill()
    if (end === 'is stopped') await bot.stop()
    await makeRoom()
    if (end !== 'goes on') await bot.start()
    Object.assign(calm, { isBroken: false, since: moment() })
  }
  isOver = true
  await writing
  await bot.stop()

  const found = await withPlaceOpen(place, (database) =>
    checkWriters({ database, writers, telegram }),
  )
  const slowestRecoveryMs = Math.round(Math.max(0, ...writers.map(({ slowestMs }) => slowestMs)))
  return {
    fills: drill.fills,
    stood,
    kills: bot.lives.filter(({ killedAt }) => killedAt).length,
    stops: bot.lives.filter(({ killedAt }) => !killedAt).length - 1,
    acknowledged: acknowledged(),
    lost: found.lost,
    slowestRecoveryMs,
    complaints: [...new Set(bot.complaints.map(shortOf))],
    wrong: [
      ...found.wrong,
      ...(slowestRecoveryMs > 60_000 ? ['It took more than a minute to recover'] : []),
    ],
  }
}

/** Writes until not another byte fits; gives back what takes it away again. */
async function fill(file: string): Promise<() => Promise<void>> {
  const filler = await open(file, 'w')
  for (const bytes of [2 ** 20, 2 ** 12, 1]) {
    const block = Buffer.alloc(bytes, 1)
    while (await fits(() => filler.appendFile(block)));
  }
  await filler.close()
  return () => rm(file)
}

const fits = (write: () => Promise<void>) =>
  write().then(
    () => true,
    (error: unknown) => {
      if (error instanceof Error && 'code' in error && error.code === 'ENOSPC') return false
      throw error
    },
  )
