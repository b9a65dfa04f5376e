import type { Database } from './database.ts'
import { lockObligations } from './lock-obligations.ts'
import { createSettings } from './settings.ts'

/** How reminding stood at the last daily check. */
export type ReminderHealth = {
  day: string
  /** People who were to be told by then. */
  due: number
  /** Those who were, and those whom no chat reached: they are on the call sheet. */
  told: number
  unreached: number
  /** People, and units without people, of whom nothing was written down though it was due. */
  missing: number
  /** Messages that were written down an hour ago and have not left. */
  waiting: number
}

type Counts = Pick<ReminderHealth, 'told' | 'unreached' | 'waiting'>

const key = 'reminder-check'

/** What the daily check of the reminders reads, and keeps for the figures. */
export function createReminderHealth(database: Database) {
  const settings = createSettings(database)
  return {
    /** The result of the last check. */
    async last(): Promise<ReminderHealth | undefined> {
      const value = await settings.get(key)
      return value === undefined ? undefined : (JSON.parse(value) as ReminderHealth)
    },

    put: (health: ReminderHealth): Promise<void> => settings.put(key, JSON.stringify(health)),

    /** People told and not reached on a day, and messages that have waited since a moment. */
    async counts(day: string, waitingSince: Date): Promise<Counts> {
      const { reminderMessage } = database.current()
      const today = { day: new Date(day), kind: 'digest' }
      const told = await reminderMessage.count({
        where: { ...today, status: { in: ['sent', 'uncertain'] } },
      })
      const unreached = await reminderMessage.count({ where: { ...today, status: 'unreached' } })
      const waiting = await reminderMessage.count({
        where: { status: 'queued', createdAt: { lte: waitingSince } },
      })
      return { told, unreached, waiting }
    },

    /** Has the next tick look at these obligations. */
    async lookAgain(ids: string[], nextStepAt: Date): Promise<void> {
      await database.transaction(async (tx) => {
        await lockObligations(tx, ids)
        await tx.obligation.updateMany({
          where: { id: { in: ids }, reportedAt: null },
          data: { nextStepAt },
        })
      })
    },
  }
}
