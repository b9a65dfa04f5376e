import type { Database } from './database.ts'
import { createSettings } from './settings.ts'

/** How reminding stood at the last daily check, in people and messages. */
export type StoredHealth = {
  day: string
  due: number
  told: number
  missing: number
  waiting: number
}

const key = 'reminder-check'

/** What the daily check of the reminders reads, and keeps for the figures. */
export function createReminderHealth(database: Database) {
  const settings = createSettings(database)
  return {
    /** The result of the last check. */
    async last(): Promise<StoredHealth | undefined> {
      const value = await settings.get(key)
      return value === undefined ? undefined : (JSON.parse(value) as StoredHealth)
    },

    put: (health: StoredHealth): Promise<void> => settings.put(key, JSON.stringify(health)),

    /** People told on a day, and messages that have been waiting since a moment. */
    async counts(day: string, waitingSince: Date): Promise<{ told: number; waiting: number }> {
      const { reminderMessage } = database.current()
      const told = await reminderMessage.count({
        where: { day: new Date(day), kind: 'digest', status: { not: 'withdrawn' } },
      })
      const waiting = await reminderMessage.count({
        where: { status: 'queued', createdAt: { lte: waitingSince } },
      })
      return { told, waiting }
    },

    /** Has the next tick look at these obligations. */
    async lookAgain(ids: string[], nextStepAt: Date): Promise<void> {
      await database.current().obligation.updateMany({
        where: { id: { in: ids }, reportedAt: null },
        data: { nextStepAt },
      })
    },
  }
}
