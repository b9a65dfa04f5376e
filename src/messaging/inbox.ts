import type { Database } from '../storage/database.ts'
import { insertEvent, isKnown } from './inbox-sql.ts'
import type { Limits } from './limits.ts'
import { within } from './within.ts'

/** What a platform told us, already in the shape of a Telegram update. */
export type Incoming = {
  channel: string
  chatKey: string
  /** The platform's own id of the event: the same event is stored once. */
  dedupe: string
  update: Record<string, unknown>
  receivedAt: Date
}

export type Stored = { stored: 'new'; id: bigint } | { stored: 'again' } | { stored: 'full' }

export type Inbox = { store(incoming: Incoming): Promise<Stored> }

type Options = {
  database: Database
  /** Wakes the workers. */
  wake: () => void
  limits: Pick<Limits, 'waitingPerChat' | 'storeMs'>
  /** May give back a blanked update, for what must not be kept (secrecy marks, citizens' numbers). */
  screen?: ((update: Incoming['update']) => Incoming['update']) | undefined
}

/** Where everything that comes in is stored before anything is answered. */
export function createInbox({
  database,
  wake,
  limits,
  screen = (update) => update,
}: Options): Inbox {
  return {
    store(incoming) {
      // What comes late is stored all the same, and known when it is brought again.
      return within(limits.storeMs, keep(incoming), () => {
        throw new Error(`The store has not answered within ${limits.storeMs / 1000} s`)
      })
    },
  }

  async function keep(incoming: Incoming): Promise<Stored> {
    const dedupe = `${incoming.channel}:${incoming.dedupe}`
    const id = await insertEvent(database.current(), {
      ...incoming,
      dedupe,
      update: screen(incoming.update),
      limit: limits.waitingPerChat,
    })
    if (id === undefined)
      return { stored: (await isKnown(database.current(), dedupe)) ? 'again' : 'full' }
    database.afterCommit(wake)
    return { stored: 'new', id }
  }
}
