import type { Held, RawEvent } from './fake.ts'

export type Gate = {
  /** Hands an event over, or keeps it back while the gate is shut. */
  hand(raw: RawEvent): Promise<RawEvent>
  hold: () => Held
}

/** Between people and the bot: here a test may keep events back, reorder and double them. */
export function createGate(deliver: (raw: RawEvent) => Promise<void>): Gate {
  let held: RawEvent[] | undefined
  return {
    async hand(raw) {
      if (held) held.push(raw)
      else await deliver(raw)
      return raw
    },
    hold() {
      held ??= []
      return {
        async release(order = (events) => events) {
          const events = held ?? []
          held = undefined
          // One after the other: the order is what the test is about.
          for (const raw of order(events)) await deliver(raw)
        },
      }
    },
  }
}
