import { z } from 'zod'
import type { Database } from './database.ts'
import { createSettings } from './settings.ts'

/** The folder did not open and a dump was loaded, or somebody restored a backup. */
export type HeldWhy = 'fell-back' | 'restored'

/**
 * Reminders and broadcasts wait: the database is an older one, which does not know what was sent
 * since. An admin has to look first.
 */
export type BulkHeld = {
  why: HeldWhy
  /** The moment that the data is from, and when it was put in place. */
  from: Date
  at: Date
}

export type BulkHold = ReturnType<typeof createBulkHold>

/** Whether reminders and broadcasts are held; it outlives restarts, and all replicas see it. */
export function createBulkHold(database: Database) {
  const settings = createSettings(database)
  return {
    /** Why nothing is sent to many, while that is so. */
    async current(): Promise<BulkHeld | undefined> {
      const value = await settings.get(key)
      return value === undefined ? undefined : shape.parse(JSON.parse(value))
    },

    /** Ends it; false when somebody else was first. */
    async release(): Promise<boolean> {
      const { count } = await database.current().setting.deleteMany({ where: { key } })
      return count > 0
    },
  }
}

/** The senders look for it by this name as well. */
const key = 'bulk-held'

const shape = z.object({
  why: z.enum(['fell-back', 'restored']),
  from: z.iso.datetime().transform((text) => new Date(text)),
  at: z.iso.datetime().transform((text) => new Date(text)),
})
