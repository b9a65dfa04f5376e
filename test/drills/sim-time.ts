import { AsyncResource } from 'node:async_hooks'

export type SimTime = ReturnType<typeof takeOverTime>

type Timer = { at: number; order: number; fire: () => void }

/** So many rounds of the event loop without a sign of life: everybody waits for the clock. */
const quietRounds = 4
/** Whoever is not quiet after so many of them never will be. */
const mostRounds = 200_000

/**
 * Takes the clock of this process away from it: Date.now, performance.now and the timers follow a
 * time that stands still until somebody lets it pass. The embedded database asks the same clock.
 *
 * For a process of its own only: nothing in it may wait for the real world any more.
 */
export function takeOverTime() {
  let now = 0
  let begun = 0
  let order = 0
  let signs = 0
  const timers = new Map<number, Timer>()
  const real = { set: globalThis.setTimeout, perf: performance.now.bind(performance) }

  const set = (fire: (...args: unknown[]) => void, ms = 0, ...args: unknown[]) => {
    const id = (order += 1)
    const bound = AsyncResource.bind(() => {
      fire(...args)
    })
    timers.set(id, { at: now + Math.max(0, ms || 0), order: id, fire: bound })
    const handle = { id, ref: () => handle, unref: () => handle, hasRef: () => true }
    return Object.assign(handle, { [Symbol.toPrimitive]: () => id })
  }
  const clear = (handle: unknown) => {
    if (handle !== undefined && handle !== null) timers.delete(Number(handle))
  }
  const first = () => {
    let found: Timer | undefined
    for (const timer of timers.values()) {
      if (!found || timer.at < found.at || (timer.at === found.at && timer.order < found.order))
        found = timer
    }
    return found
  }

  /** Until nobody does anything but wait for a later moment. */
  async function settle(isBusy: () => boolean): Promise<void> {
    for (let [quiet, rounds] = [0, 0]; quiet < quietRounds; rounds += 1) {
      if (rounds > mostRounds)
        throw new Error(`It does not come to rest; busy: ${String(isBusy())}`)
      const before = signs
      await new Promise((resolve) => setImmediate(resolve))
      const due = first()
      if (due && due.at <= now) {
        timers.delete(due.order)
        due.fire()
        quiet = 0
      } else quiet = isBusy() || signs !== before ? 0 : quiet + 1
    }
  }

  return {
    /** From here on the clock is ours; the real one is kept for who measures. */
    begin(at: Date): void {
      now = at.getTime()
      begun = now
      timers.clear()
      Date.now = () => now
      performance.now = () => now - begun
      Object.assign(globalThis, { setTimeout: set, clearTimeout: clear })
    },
    realMs: real.perf,
    now: () => now,
    /** Somebody did something: whoever looks for quiet looks again. */
    sign(): void {
      signs += 1
    },
    settle,
    /** Lets time pass, with everything that falls into it in its order. */
    async pass(ms: number, isBusy: () => boolean): Promise<void> {
      const until = now + ms
      for (;;) {
        await settle(isBusy)
        const next = first()
        if (!next || next.at > until) break
        now = Math.max(now, next.at)
      }
      now = until
      await settle(isBusy)
    },
    /** Time goes by while nobody is there to notice. */
    leap(ms: number): void {
      timers.clear()
      now += ms
    },
  }
}
