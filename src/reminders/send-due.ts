import type { ReminderPorts } from './ports.ts'
import { remind } from './remind.ts'
import type { Told } from './reminder-messages.ts'

/** So many obligations are looked at in one transaction. */
const pageSize = 500

/** What one tick did: messages written down, people without a chat, units without people. */
export type Counts = { queued: number; unreached: number; nobody: number; skipped: number }

/** One look at everything that is due at `now`. */
export type Tick = {
  now: Date
  /** The clock on the wall, where `now` is another moment. */
  clock?: Date
}

/**
 * Reminds of all that is due, page by page, each page a transaction of its own: a crash in
 * between leaves the rest to the next tick, and another replica that reminds already is left alone.
 */
export function createSendDue(ports: ReminderPorts) {
  const { database, reminders, daysOff } = ports

  return async ({ now, clock }: Tick): Promise<Counts> => {
    // How the platforms are is asked for once something is due; pages share what a month has left.
    const platforms = once(() => ports.platforms(now))
    const counts: Counts = { queued: 0, unreached: 0, nobody: 0, skipped: 0 }
    for (;;) {
      const isMore = await database.transaction(async () => {
        if (!(await reminders.takeTurn())) return false
        const wanted = await reminders.dueNow(now, pageSize)
        const size = Math.max(wanted.obligationIds.length, wanted.personIds.length)
        if (size === 0) return false
        const calendar = await daysOff.calendar()
        const look = { wanted, now, calendar, ...(clock ? { clock } : {}) }
        const { told, nobody, skipped } = await remind(ports, {
          ...look,
          platforms: await platforms(),
        })
        add(counts, told)
        counts.nobody += nobody.length
        counts.skipped += skipped
        return size === pageSize
      })
      if (!isMore) return counts
    }
  }
}

function add(counts: Counts, told: Told[]): void {
  const unreached = told.filter(({ channel }) => channel === undefined).length
  counts.unreached += unreached
  counts.queued += told.length - unreached
}

/** Does something when it is first asked for, and has it ready from then on. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => (made ??= make())
}
