import { AsyncLocalStorage } from 'node:async_hooks'
import { PrismaPg } from '@prisma/adapter-pg'
import type pg from 'pg'
import { PrismaClient, type Prisma } from './generated/client.ts'
import type { Hold } from './hold.ts'
import type { Client } from './table-rows.ts'

export type Tx = Prisma.TransactionClient

export type Database = {
  /** The transaction this code runs in, or the plain client outside of one. */
  current(): Tx
  /** Runs work in one transaction; joins the transaction that is already open. */
  transaction<T>(work: (tx: Tx) => Promise<T>, options?: { timeoutMs?: number }): Promise<T>
  /** Runs a step when the open transaction is committed; at once when there is none. */
  afterCommit(step: () => void): void
  /**
   * What was read in the open transaction and would only be read again; undefined outside of one.
   * Whoever keeps something here sees to it that it follows what is written.
   */
  atHand(): Map<string, unknown> | undefined
  embedded: boolean
  hold: Hold
  /** Reads everything as it is at one moment; on the embedded database all others wait. */
  snapshot<T>(work: (client: Client) => Promise<T>): Promise<T>
  /** A copy of the whole embedded database; a server has its own tools for that. */
  dump?: () => Promise<Blob>
  /** Resolves when the embedded database has ended itself: nothing works until a new start. */
  broken?: Promise<Error>
  close(): Promise<void>
}

type Connection = { pool: pg.Pool; end: () => Promise<void> } & Pick<
  Database,
  'embedded' | 'hold' | 'dump' | 'broken'
>

type Open = { tx: Tx; onCommit: (() => void)[]; atHand: Map<string, unknown> }

/** Puts Prisma over a pool of connections, so that all code of one event shares its transaction. */
export function createDatabase({ pool, end, ...kind }: Connection): Database {
  const prisma = new PrismaClient({ adapter: new PrismaPg(pool) })
  const transactions = new AsyncLocalStorage<Open>()

  return {
    ...kind,
    current: () => transactions.getStore()?.tx ?? prisma,

    async transaction(work, { timeoutMs = 40_000 } = {}) {
      const open = transactions.getStore()
      if (open) return work(open.tx)

      const onCommit: (() => void)[] = []
      // The embedded database has one connection: everybody waits in line for it.
      const result = await prisma.$transaction(
        (tx) => transactions.run({ tx, onCommit, atHand: new Map() }, () => work(tx)),
        { maxWait: 60_000, timeout: timeoutMs },
      )
      for (const step of onCommit) step()
      return result
    },

    async snapshot(work) {
      const client = await pool.connect()
      try {
        await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
        const result = await work(client)
        await client.query('COMMIT')
        return result
      } catch (error) {
        await client.query('ROLLBACK').catch(() => undefined)
        throw error
      } finally {
        client.release()
      }
    },

    afterCommit(step) {
      const open = transactions.getStore()
      if (open) open.onCommit.push(step)
      else step()
    },

    atHand: () => transactions.getStore()?.atHand,

    async close() {
      await prisma.$disconnect()
      await end()
      // Node forgets no storage by itself, and every promise would go on carrying this one.
      transactions.disable()
    },
  }
}
