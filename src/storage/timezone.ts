import { dayOf, startOfDay } from '../text/days.ts'
import { createAudit } from './audit.ts'
import type { Database } from './database.ts'
import { lockPlanned } from './lock-obligations.ts'
import { createSettings } from './settings.ts'

const key = 'timezone'

/**
 * Takes over the office's time zone. Where it is another than last time, deadlines that are still
 * to come move with it: “before 10 December” is midnight on the office's own wall.
 */
export async function adoptTimezone(
  database: Database,
  timezone: string,
  now: Date,
): Promise<{ moved: number }> {
  const settings = createSettings(database)
  return database.transaction(async (tx) => {
    await settings.getOrCreate(key, () => timezone)
    // Of several replicas that start, one moves the deadlines.
    await tx.$executeRaw`SELECT 1 FROM "Setting" WHERE "key" = ${key} FOR UPDATE`
    const before = await settings.get(key)
    if (before === undefined || before === timezone) return { moved: 0 }
    await lockPlanned(tx)
    const moved = (moment: Date) => startOfDay(dayOf(moment, before), timezone)
    const periods = await tx.period.findMany({ where: { dueAt: { gt: now } } })
    for (const { id, opensAt, dueAt, listAt } of periods) {
      await tx.period.update({
        where: { id },
        data: { opensAt: moved(opensAt), dueAt: moved(dueAt), listAt: listAt && moved(listAt) },
      })
    }
    const deadlines = await tx.obligation.groupBy({ by: ['dueAt'], where: { dueAt: { gt: now } } })
    for (const { dueAt } of deadlines) {
      await tx.obligation.updateMany({ where: { dueAt }, data: { dueAt: moved(dueAt) } })
    }
    await tx.obligation.updateMany({
      where: { nextStepAt: { not: null } },
      data: { nextStepAt: now },
    })
    await settings.put(key, timezone)
    await createAudit(database).append({
      ...{ at: now, actorId: undefined, action: 'settings.timezone', object: 'setting:timezone' },
      details: { before, after: timezone, moved: periods.length },
    })
    return { moved: periods.length }
  })
}
