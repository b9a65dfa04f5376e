import { EventEmitter } from 'node:events'
import { setImmediate as others } from 'node:timers/promises'
import type { PGlite } from '@electric-sql/pglite'
import { createPgConfig } from '@electric-sql/pglite/node-postgres'
import pg from 'pg'

export type PGlitePool = pg.Pool & {
  /** Runs work while nobody else holds the connection. */
  exclusive<T>(work: (client: pg.Client) => Promise<T>): Promise<T>
  /** Resolves when the database has ended itself, with the reason. */
  broken: Promise<Error>
}

/**
 * A `pg.Pool` over an embedded PGlite: its one connection, lent to one borrower at a time.
 *
 * A stock pool destroys its client when a query fails, and the next client then shares the
 * half-drained connection and may read rows of another query.
 */
export function createPGlitePool(lite: PGlite): PGlitePool {
  const { client, ready, isInTransaction } = connectTo(lite)
  let tail: Promise<unknown> = ready
  let closed = false
  let leftAt = performance.now()
  let brokenBy: Error | undefined
  let tell: (error: Error) => void
  const broken = new Promise<Error>((resolve) => (tell = resolve))

  // After a panic, as on a full disk, PGlite answers nothing any more: it must not be waited for.
  const asking = client.query.bind(client) as (...asked: unknown[]) => Promise<unknown>
  client.query = ((...asked: unknown[]) =>
    brokenBy
      ? Promise.reject(brokenBy)
      : asking(...asked).catch((error: unknown) => {
          if (isPanic(error)) tell((brokenBy = error))
          throw error
        })) as typeof client.query

  async function turn<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
    await leaveLoop()
    if (closed) throw new Error('The database is closed')
    try {
      return await work(client)
    } finally {
      // A borrower may leave a transaction open; the next one must not inherit it.
      if (!brokenBy && isInTransaction()) await client.query('ROLLBACK').catch(() => undefined)
    }
  }

  /**
   * PGlite answers without a turn of the event loop: whoever asks again and again, as for a long
   * list or a backlog, would keep everybody else from theirs: webhooks, pages, timers.
   */
  async function leaveLoop(): Promise<void> {
    if (performance.now() - leftAt < loopMs) return
    await others()
    leftAt = performance.now()
  }

  function exclusive<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
    const mine = tail.then(() => turn(work))
    tail = mine.catch(() => undefined)
    return mine
  }

  const pool = new pg.Pool({ max: 1 })
  client.on('error', (error) => pool.emit('error', error, client as never))
  return Object.assign(pool, {
    exclusive,
    broken,
    query: (query: pg.QueryConfig, values?: unknown[]) =>
      exclusive((client) => client.query(query, values)),
    connect: () =>
      new Promise<pg.PoolClient>((resolve, reject) => {
        exclusive(
          (client) =>
            new Promise<void>((giveBack) => {
              resolve(lend(client, giveBack))
            }),
        ).catch(reject)
      }),
    end: () =>
      exclusive(() => {
        closed = true
        return Promise.resolve()
      }),
  })
}

/** So long the database may keep the event loop. */
const loopMs = 10

const isPanic = (error: unknown): error is Error =>
  error instanceof Error && 'severity' in error && error.severity === 'PANIC'

/** What a borrower holds: it can not be used any more once it was given back. */
function lend(client: pg.Client, giveBack: () => void): pg.PoolClient {
  let given = false
  const lent = Object.assign(new EventEmitter(), {
    query: (query: pg.QueryConfig, values?: unknown[]) =>
      given
        ? Promise.reject(new Error('This connection was given back already'))
        : client.query(query, values),
    release: () => {
      given = true
      giveBack()
    },
  })
  return lent as unknown as pg.PoolClient
}

function connectTo(lite: PGlite) {
  const config = createPgConfig(inOneGo(lite))
  const { connection } = config
  // node-postgres passes its parsers for results as `types`, where PGlite expects parameter types.
  const parse = connection.parse.bind(connection)
  connection.parse = (query: { types?: unknown }) => {
    parse(Array.isArray(query.types) ? query : { ...query, types: undefined })
  }

  let status = 'I'
  connection.on('readyForQuery', (message?: { status?: string }) => {
    status = message?.status ?? status
  })
  const client = new pg.Client(config)
  return { client, ready: client.connect(), isInTransaction: () => status !== 'I' }
}

/**
 * The same database, which is given all messages of a query at once: to hand one over takes longer
 * than most queries do.
 */
function inOneGo(lite: PGlite): PGlite {
  let waiting: Uint8Array[] = []
  const take: PGlite['execProtocolStream'] = (message, options) => {
    waiting.push(message)
    if (unfinished.includes(String.fromCharCode(message[0] ?? 0))) return Promise.resolve([])
    const whole = Buffer.concat(waiting)
    waiting = []
    return lite.execProtocolStream(whole, options)
  }
  return Object.create(lite, { execProtocolStream: { value: take } }) as PGlite
}

/** Parse, Bind, Describe, Execute and Close: the driver lets a Sync follow, which is answered. */
const unfinished = 'PBDEC'
