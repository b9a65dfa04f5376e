import { setTimeout as pause } from 'node:timers/promises'

/** Numbers that look random and are the same for the same seed. */
export type Chance = {
  /** A whole number from `least` to `most`. */
  whole(least: number, most: number): number
  /** True so many times out of a hundred. */
  percent(likely: number): boolean
  pick<T>(from: readonly [T, ...T[]]): T
}

/** Draws from a seed; what a name draws does not depend on what others draw. */
export function createChance(seed: number, name = ''): Chance {
  let state = Buffer.from(name).reduce((sum, byte) => mix(sum + byte), mix(seed))
  const next = () => {
    state = mix(state + 0x6d2b79f5)
    return (state >>> 0) / 2 ** 32
  }
  const whole = (least: number, most: number) => least + Math.floor(next() * (most - least + 1))
  return {
    whole,
    percent: (likely) => next() * 100 < likely,
    pick: (from) => from[whole(0, from.length - 1)] ?? from[0],
  }
}

function mix(seed: number): number {
  const half = Math.imul(seed ^ (seed >>> 15), 0x2c1b3c6d)
  const most = Math.imul(half ^ (half >>> 12), 0x297a2d39)
  return most ^ (most >>> 15)
}

/** How long a process lives before it is killed: 0.3 to 3 seconds. */
export const life = (chance: Chance): Promise<void> => pause(chance.whole(300, 3_000))

/**
 * A life that ends in the middle of work: when so much has happened as chance says, on however
 * busy a machine, and a moment by chance after that. Where nothing happens it ends after 20 s.
 */
export async function busyLife(chance: Chance, happened: () => number): Promise<void> {
  const enough = happened() + chance.whole(1, 20)
  for (let looks = 0; looks < 1_000 && happened() < enough; looks += 1) await pause(20)
  await pause(chance.whole(0, 300))
}

/** A promise that others keep. */
export function deferred<T>() {
  let resolve: (value: T) => void = () => undefined
  let reject: (error: Error) => void = () => undefined
  const promise = new Promise<T>((keep, break_) => {
    resolve = keep
    reject = break_
  })
  // It may break before anybody asks.
  promise.catch(() => undefined)
  return { promise, resolve, reject }
}
