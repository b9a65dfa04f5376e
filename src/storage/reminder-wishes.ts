import type { Database } from './database.ts'
import { validAt } from './memberships.ts'
import { remindAnew } from './remind-anew.ts'

export type ReminderWishes = ReturnType<typeof createReminderWishes>

/** What people wish of their reminders: later, or none for a unit. */
export function createReminderWishes(database: Database) {
  const ofPerson = (personId: string, now: Date) => ({
    personId,
    role: { in: ['officer', 'leader'] },
    ...validAt(now),
  })

  return {
    /** The person is told again then of everything they still owe. */
    async snooze(personId: string, remindAt: Date): Promise<void> {
      await database.current().person.update({ where: { id: personId }, data: { remindAt } })
    },

    /** Says that the reports of a unit are not theirs; false when that had been said. */
    mute: ({ personId, unitId, now }: { personId: string; unitId: string; now: Date }) =>
      database.transaction(async (tx) => {
        const { count } = await tx.membership.updateMany({
          where: { ...ofPerson(personId, now), unitId, mutedAt: null },
          data: { mutedAt: now },
        })
        if (count > 0) await remindAnew(tx, { unitId }, now)
        return count > 0
      }),

    /** The person is reminded for all their units again; returns those that were muted. */
    unmute: (personId: string, now: Date): Promise<string[]> =>
      database.transaction(async (tx) => {
        const rows = await tx.membership.updateManyAndReturn({
          where: { ...ofPerson(personId, now), mutedAt: { not: null } },
          data: { mutedAt: null },
        })
        const unitIds = [...new Set(rows.map(({ unitId }) => unitId))]
        await remindAnew(tx, { unitId: { in: unitIds } }, now)
        return unitIds
      }),

    /** The units for which the person hears no reminders. */
    async mutedUnits(personId: string, now: Date): Promise<string[]> {
      const rows = await database.current().membership.findMany({
        where: { ...ofPerson(personId, now), mutedAt: { not: null } },
      })
      return [...new Set(rows.map(({ unitId }) => unitId))]
    },
  }
}
