import { EventEmitter } from 'node:events'
import type { PGlite } from '@electric-sql/pglite'
import { createPgConfig } from '@electric-sql/pglite/node-postgres'
import pg from 'pg'

export type PGlitePool = pg.Pool & {
  /** Runs work while nobody else holds the connection. */
  exclusive<T>(work: (client: pg.Client) => Promise<T>): Promise<T>
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

  async function turn<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
    if (closed) throw new Error('The database is closed')
    try {
      return await work(client)
    } finally {
      // A borrower may leave a transaction open; the next one must not inherit it.
      if (isInTransaction()) await client.query('ROLLBACK').catch(() => undefined)
    }
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
  const config = createPgConfig(lite)
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
