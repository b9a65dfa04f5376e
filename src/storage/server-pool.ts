import type { Socket } from 'node:net'
import pg from 'pg'
import { migrate } from './migrate.ts'

/** How long we wait for a server that is there and silent, in ms. */
const patience = {
  /** For a connection, or for a free one of ours. */
  connectMs: 10_000,
  // Nets behind the worker's own deadline of 30 s, for a query that hangs and for a
  // process that holds a transaction and does nothing.
  statementMs: 35_000,
  idleInTransactionMs: 40_000,
  /** A line on which not a byte has come or gone for so long is dead, whoever is to blame. */
  silenceMs: 40_000,
}

/**
 * The connections to a PostgreSQL server, brought up to date.
 *
 * What breaks between here and there may break without a word: without the limits a query would
 * wait for ever, keep its place in the pool, and after ten of them the bot would stand still.
 */
export async function openServerPool(url: string): Promise<pg.Pool> {
  const pool = new pg.Pool({
    connectionString: inUtc(url),
    // Whoever restores a backup sees by this name that the bot runs.
    application_name: botName,
    max: 10,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    connectionTimeoutMillis: patience.connectMs,
    statement_timeout: patience.statementMs,
    idle_in_transaction_session_timeout: patience.idleInTransactionMs,
  })
  // An idle connection that breaks is replaced; without a listener it would end the process.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  try {
    await migrate(pool)
  } catch (error) {
    await pool.end()
    throw error
  }
  // From now on: a migration may take its time.
  pool.on('connect', giveUpInSilence)
  return pool
}

/** Ends a connection on which nothing moves: who waits for it hears so, and the pool makes another. */
function giveUpInSilence(client: pg.PoolClient): void {
  const { stream } = (client as unknown as Line).connection
  stream.setTimeout(patience.silenceMs, () => {
    stream.destroy(new Error('The database server has been silent for too long'))
  })
}

/** The socket below a connection, which its types keep to themselves. */
type Line = { connection: { stream: Pick<Socket, 'setTimeout' | 'destroy'> } }

/** Prisma writes and reads moments without their zone: the connection has to be in UTC. */
export function inUtc(url: string): string {
  const address = new URL(url)
  const options = [address.searchParams.get('options'), '-c timezone=UTC']
  address.searchParams.set('options', options.filter(Boolean).join(' '))
  return address.href
}

/** How the connections of a bot are called at the server. */
export const botName = 'dan-van-kheo'
