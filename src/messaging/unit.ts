import { AsyncLocalStorage } from 'node:async_hooks'
import type { Keyboard } from './typed-choice.ts'

/** The event that the bot is asked to handle. */
export type Event = {
  id: bigint
  channel: string
  chatKey: string
  update: Record<string, unknown>
  /** The moment the person wrote. */
  now: Date
}

/** A Bot API call that was written down instead of performed. */
export type Said = {
  number: bigint
  channel: string
  chatKey: string
  method: string
  payload: Record<string, unknown>
  notAfter: Date
}

/** What a chat remembers between two messages. */
export type Memory = {
  conversation?: unknown
  /** What can be picked by typing; `later`: the words of messages that came by themselves since. */
  options?: Offer & { later?: Offer[] }
}

/** What a message offers, and when it was said. */
export type Offer = Keyboard & { message: number; at: string }

/** What a handler may touch while its event is processed. */
export type Unit = {
  event: Event
  /** The moment the work began, for how long replies are good. */
  startedAt: Date
  /** Outbox numbers that are reserved for this event. */
  numbers: bigint[]
  said: Said[]
  memory: Memory
  /** The parts of the memory that were set or (null) forgotten. */
  changes: { [Part in keyof Memory]?: Memory[Part] | null }
  /** Committed or given up: a handler that wakes up later may neither say nor write. */
  isOver: boolean
}

export type Units = {
  run<T>(unit: Unit, work: () => Promise<T>): Promise<T>
  current(): Unit
  /** Lets go of what follows every promise: Node forgets no storage by itself. */
  end(): void
}

/** Keeps at hand the unit of work that the running code belongs to. */
export function createUnits(): Units {
  const units = new AsyncLocalStorage<Unit>()
  return {
    run: (unit, work) => units.run(unit, work),
    current() {
      const unit = units.getStore()
      if (!unit) throw new Error('The bot speaks only while it handles an event; use outbox.add')
      if (unit.isOver) throw new Error(`Event ${unit.event.id} is over; nothing more can be said`)
      return unit
    },
    end() {
      units.disable()
    },
  }
}
