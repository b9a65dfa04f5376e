import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createDailyCheck } from '../../src/reminders/daily-check.ts'
import type { ReminderHealth } from '../../src/storage/reminder-health.ts'
import { createSendDue } from '../../src/reminders/send-due.ts'
import { today } from '../support/reminder-memory.ts'
import { createReminderOracle } from '../support/reminder-oracle.ts'
import {
  begin,
  end,
  momentAfter,
  perform,
  settle,
  years,
  type Year,
} from '../support/reminder-year.ts'

// Nothing is asserted about time; a busy machine may take it.
const timeout = 900_000

const aMinute = 60_000
const anHour = 60 * aMinute

/** Lives through a year and gives everything that was wrong with it. */
async function live({ beats, daysOff }: Year, { isEven }: { isEven: boolean }): Promise<string[]> {
  const memory = settle()
  const oracle = createReminderOracle(memory, daysOff)
  const replicas = [memory.portsOf(daysOff), memory.portsOf(daysOff)] as const
  const [sendDue, other] = [createSendDue(replicas[0]), createSendDue(replicas[1])]
  let health: ReminderHealth | undefined
  const check = createDailyCheck({
    ...replicas[0],
    admins: () => Promise.resolve([]),
    health: {
      last: () => Promise.resolve(health),
      put(found) {
        health = found
        return Promise.resolve()
      },
      counts: (day) => Promise.resolve({ unreached: 0, told: memory.toldOn(day), waiting: 0 }),
      lookAgain(ids, now) {
        for (const id of ids) {
          const each = memory.owed.get(id)
          if (each && !each.endedAt) each.nextStepAt = now
        }
        return Promise.resolve()
      },
    },
  })

  let now = begin
  /** The last check of the clock's day, while the clock has not gone back since. */
  let checked: Date | undefined
  const wrong: string[] = []
  for (const beat of beats) {
    now = momentAfter(now, beat.gap, daysOff)
    if (beat.gap.kind === 'back') checked = undefined
    if (now >= end || wrong.length > 0) break
    if (!beat.isBetween) perform(memory, beat, now)
    memory.settle(now)
    if (beat.looks === 'replicas') await Promise.all([sendDue({ now }), other({ now })])
    else await sendDue({ now })
    if (beat.looks === 'twice') await sendDue({ now })
    if (beat.isBetween) {
      perform(memory, beat, now)
      memory.send(now)
      wrong.push(...oracle.arrivals())
      now = new Date(now.getTime() + aMinute)
      memory.settle(now)
      await other({ now })
    }
    if (!beat.isSlow) memory.send(now)
    wrong.push(...oracle.arrivals())
    if (isEven) {
      // A look a little later at which nothing happened leaves everything as it was.
      const isNews = beat.gap.kind !== 'minutes' || beat.deed !== 'none'
      if (isNews) wrong.push(...oracle.omissions(now))
      continue
    }
    // Where the clock jumps, the daily check finds what the plan has lost.
    if (checked && today(checked) === today(now)) {
      const asOf = new Date(checked.getTime() - anHour)
      wrong.push(...oracle.omissions(now, { asOf, isEven }))
    }
    if (await check(now)) checked = now
  }
  return wrong
}

describe('a year of reminders to 140 units', () => {
  // A failure prints the seed and the path that live through the same year again.
  test(
    'with downtime up to ten days: none doubled, none lost, none untimely, none untrue',
    { timeout },
    () =>
      fc.assert(
        fc.asyncProperty(years({ isEven: true }), async (year) => {
          expect(await live(year, { isEven: true })).toEqual([])
        }),
        { numRuns: 100, endOnFailure: true },
      ),
  )

  test(
    'with a clock that jumps back and forward: what it loses comes back the same day',
    { timeout },
    () =>
      fc.assert(
        fc.asyncProperty(years({ isEven: false }), async (year) => {
          expect(await live(year, { isEven: false })).toEqual([])
        }),
        { numRuns: 20, endOnFailure: true },
      ),
  )
})
