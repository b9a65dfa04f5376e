import type { Database, Tx } from '../../src/storage/database.ts'
import type { SimTime } from './sim-time.ts'

/** What a process that is killed at a moment of its choosing leaves behind: what it committed. */
export type Life = ReturnType<typeof createLife>

export class Killed extends Error {}

/**
 * A database as one process sees it. Once the process is killed, what it asked is never answered,
 * and the transaction that was open is rolled back.
 */
export function createLife({ database, time, embedded, onDeath }: Birth) {
  const never = new Promise<never>(() => undefined)
  let isAlive = true
  let callsLeft = Infinity
  let busy = 0
  let die: (error: Error) => void = () => undefined
  const death = new Promise<never>((_, reject) => {
    die = reject
  })
  death.catch(() => undefined)

  const alive = () => isAlive
  const kill = () => {
    if (!isAlive) return
    isAlive = false
    die(new Killed('The process was killed'))
    onDeath()
  }

  /** Counts a call of the database; the one at which the process is to die is never made. */
  async function call<T>(work: () => Promise<T>): Promise<T> {
    if (!alive()) return never
    callsLeft -= 1
    if (callsLeft <= 0) {
      kill()
      return never
    }
    busy += 1
    time.sign()
    try {
      return await work()
    } finally {
      busy -= 1
      time.sign()
      // Whoever is dead does not learn what came of it.
      if (!alive()) await never
    }
  }

  const guards = new WeakMap<object, Tx>()
  const guard = (tx: Tx): Tx => {
    const known = guards.get(tx)
    if (known) return known
    const guarded = guardObject(tx)
    guards.set(tx, guarded)
    return guarded
  }

  function guardObject<T extends object>(target: T): T {
    const parts = new Map<string | symbol, unknown>()
    return new Proxy(target, {
      get(of, key) {
        if (parts.has(key)) return parts.get(key)
        const part: unknown = Reflect.get(of, key)
        const guarded =
          typeof part === 'function'
            ? (...args: unknown[]) => call(() => Reflect.apply(part, of, args) as Promise<unknown>)
            : typeof part === 'object' && part !== null
              ? guardObject(part)
              : part
        parts.set(key, guarded)
        return guarded
      },
    })
  }

  const own: Database = {
    ...database,
    embedded,
    current: () => guard(database.current()),
    async transaction(work, options) {
      if (!alive()) return never
      const turn = { isInside: false }
      busy += 1
      const enter = () => {
        turn.isInside = true
        busy -= 1
      }
      try {
        return await database.transaction(async (tx) => {
          enter()
          try {
            const result = await Promise.race([work(guard(tx)), death])
            // The commit is a call like any other: the process may die just before it.
            await Promise.race([call(() => Promise.resolve()), death])
            return result
          } finally {
            busy += 1
            turn.isInside = false
          }
        }, options)
      } finally {
        if (!turn.isInside) busy -= 1
        time.sign()
        if (!alive()) await never
      }
    },
    afterCommit(step) {
      database.afterCommit(() => {
        if (isAlive) step()
      })
    },
  }

  return {
    database: own,
    isAlive: alive,
    isBusy: () => busy > 0,
    kill,
    /** It dies at its nth call of the database from now on. */
    killAfter(calls: number): void {
      callsLeft = calls
    },
  }
}

type Birth = {
  database: Database
  time: SimTime
  embedded: boolean
  onDeath: () => void
}
