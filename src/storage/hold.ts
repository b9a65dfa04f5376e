import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'

/** Something that one process at a time may do, as long as it is not lost or given back. */
export type Held = { isLost(): boolean; release(): Promise<void> }

/** Tries to become the only process that does something; undefined while another one does it. */
export type Hold = (name: string) => Promise<Held | undefined>

const patienceMs = 10_000
const leaveMs = 1_000

/**
 * Among replicas: a lock of the server, held by a connection of its own. When the process dies
 * the connection ends, and the lock with it.
 */
export const holdOnServer =
  (url: string): Hold =>
  async (name) => {
    const client = new pg.Client({
      connectionString: url,
      keepAlive: true,
      // A server that is there and silent must not keep anybody waiting for ever.
      connectionTimeoutMillis: patienceMs,
      query_timeout: patienceMs,
    })
    let isLost = false
    client.on('error', () => (isLost = true))
    client.on('end', () => (isLost = true))
    await client.connect()
    // Where the line is dead nobody takes leave of us.
    const release = async () => {
      const leave = client.end().catch(() => undefined)
      await Promise.race([leave, pause(leaveMs, undefined, { ref: false })])
      client.connection.stream.destroy()
    }
    try {
      const statement = 'SELECT pg_try_advisory_lock(hashtextextended($1, 0)) AS mine'
      const { rows } = await client.query<{ mine: boolean }>(statement, [name])
      if (rows[0]?.mine) return { isLost: () => isLost, release }
    } catch (error) {
      await release()
      throw error
    }
    await release()
    return undefined
  }

/** On the embedded database: whoever has it open is alone. */
export const holdAlone: Hold = () =>
  Promise.resolve({ isLost: () => false, release: () => Promise.resolve() })
