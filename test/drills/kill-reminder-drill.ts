import { setTimeout as pause } from 'node:timers/promises'
import { withFakeTelegram, withFakeZalo, type FakeTelegram, type FakeZalo } from '../fakes/index.ts'
import { createChance, life } from './kill-chance.ts'
import { withPlace } from './kill-place.ts'
import type { Place } from './kill-process.ts'
import { checkReminders, type ReminderFound } from './kill-reminder-check.ts'
import { linkOfficers, reportFor, withPlaceOpen } from './kill-reminder-people.ts'
import { createReminderProcess } from './kill-reminder-process.ts'

export type ReminderDrill = {
  /** The address of a PostgreSQL server; the embedded database when there is none. */
  server: string | undefined
  kills: number
  /** How many officers are reminded on each day. */
  officers: number
  /** How many steps of the ladder are lived through. */
  steps: number
  seed: number
}

export type ReminderFigures = ReminderFound & {
  kills: number
  officers: number
  days: number
  complaints: string[]
}

/** The days on which officers are reminded of a report that is due before 10 December 2026. */
export const stepDays = [
  '2026-11-09',
  '2026-11-25',
  '2026-12-02',
  '2026-12-04',
  '2026-12-08',
  '2026-12-09',
  '2026-12-10',
  '2026-12-14',
  '2026-12-16',
]

/** Kills the reminding bot around its ticks and sends, and looks at what its officers were told. */
export const remindDrill = (drill: ReminderDrill): Promise<ReminderFigures> =>
  withPlace(drill.server, (place) =>
    withFakeTelegram((telegram) =>
      withFakeZalo((zalo) => drillIn({ ...place, telegram, zalo }, drill)),
    ),
  )

type Office = Place & { telegram: FakeTelegram; zalo: FakeZalo }

async function drillIn(place: Office, drill: ReminderDrill): Promise<ReminderFigures> {
  const { telegram, zalo } = place
  const chance = createChance(drill.seed, 'reminders')
  const bot = createReminderProcess(place)
  const now = new Date('2026-11-06T09:00:00+07:00')
  const officers = await linkOfficers({
    ...{ place, fakes: [telegram, zalo], count: drill.officers, now },
  })
  const units = [...new Set(officers.map(({ unit }) => unit))]

  const days = stepDays.slice(0, drill.steps)
  let kills = 0
  for (const [at, day] of days.entries()) {
    const clock = startClock(`${day}T08:07:00+07:00`)
    await bot.start(clock())
    while (kills < Math.ceil((drill.kills * (at + 1)) / days.length)) {
      // Some lives end in their first ticks, the others while messages leave.
      await (chance.percent(30) ? pause(chance.whole(0, 500)) : life(chance))
      await bot.kill()
      kills += 1
      await endLeases(place)
      await bot.start(clock())
    }
    await bot.finish()
    const unit = units[at * 3]
    if (unit !== undefined) await reportFor(place, { officers, unit, day })
  }
  const found = await withPlaceOpen(place, (database) =>
    checkReminders({ database, officers, days, kills }),
  )
  return {
    kills,
    officers: officers.length,
    days: days.length,
    ...found,
    complaints: bot.complaints,
  }
}

/** Nobody waits for the leases of a process that is known to be dead. */
async function endLeases(place: Place): Promise<void> {
  if (place.databaseUrl === undefined) return
  await withPlaceOpen(place, (database) =>
    database
      .current()
      .$executeRawUnsafe(
        `UPDATE "OutboxMessage" SET "leaseUntil" = now() WHERE status = 'sending'`,
      ),
  )
}

/** A clock that starts at a moment and goes on from there. */
function startClock(moment: string): () => Date {
  const offset = Date.parse(moment) - performance.now()
  return () => new Date(performance.now() + offset)
}
