import type { Broadcast } from '../domain/broadcasts.ts'
import { toBroadcast } from './broadcast-rows.ts'
import type { Database } from './database.ts'

export type BroadcastTimes = ReturnType<typeof createBroadcastTimes>

/** The broadcasts that something is due for. */
export function createBroadcastTimes(database: Database) {
  const tx = () => database.current()
  return {
    /** Those whose time has come. */
    async due(now: Date): Promise<string[]> {
      const rows = await tx().broadcast.findMany({
        where: { status: 'scheduled', sendAt: { lte: now } },
        orderBy: { number: 'asc' },
        select: { id: true },
      })
      return rows.map(({ id }) => id)
    },

    /** Those whose recipients are to be asked whether they got it. */
    async toRemind(now: Date): Promise<string[]> {
      const rows = await tx().broadcast.findMany({
        where: { remindAt: { lte: now } },
        orderBy: { number: 'asc' },
        select: { id: true },
      })
      return rows.map(({ id }) => id)
    },

    /** Takes the reminder that is due, for good; nothing when somebody else has it. */
    async takeReminder(id: string, now: Date): Promise<Broadcast | undefined> {
      const where = { id, remindAt: { lte: now } }
      const [row] = await tx().broadcast.updateManyAndReturn({ where, data: { remindAt: null } })
      return row && toBroadcast(row)
    },

    /** Plans the reminder of those who do not acknowledge. */
    async planReminder(id: string, remindAt: Date): Promise<void> {
      await tx().broadcast.updateMany({ where: { id }, data: { remindAt } })
    },

    /** Puts one off until a moment; it stands scheduled. */
    async postpone(id: string, sendAt: Date): Promise<void> {
      await tx().broadcast.updateMany({ where: { id }, data: { sendAt } })
    },
  }
}
