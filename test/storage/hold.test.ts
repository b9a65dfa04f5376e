import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import pg from 'pg'
import { describe, expect, test, vi } from 'vitest'
import { holdOnServer } from '../../src/storage/hold.ts'
import { serverUrl, withServerUrl } from '../support/database.ts'
import { until } from '../messaging/path.ts'

describe.skipIf(serverUrl === undefined)('what one of several replicas may do', () => {
  test('is for one of them until it gives it back; other things are for others', () =>
    withServerUrl(async (url) => {
      const hold = holdOnServer(url)
      const mine = await hold('poll:one')
      expect(mine?.isLost()).toBe(false)
      expect(await hold('poll:one')).toBeUndefined()
      const other = await hold('poll:two')
      expect(other).toBeDefined()
      await mine?.release()
      const again = await hold('poll:one')
      expect(again).toBeDefined()
      await Promise.all([other?.release(), again?.release()])
    }))

  test('is lost with its connection, and that is noticed', () =>
    withServerUrl(async (url) => {
      const hold = holdOnServer(url)
      const held = await hold('poll:one')
      const admin = new pg.Client(url)
      await admin.connect()
      await admin.query(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
         WHERE datname = current_database() AND pid <> pg_backend_pid()`,
      )
      await admin.end()
      await until(() => held?.isLost() === true)
      const other = await hold('poll:one')
      expect(other).toBeDefined()
      await Promise.all([held?.release(), other?.release()])
    }))
})

test('a server that is there and silent keeps nobody waiting for ever', async () => {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  vi.useFakeTimers({ toFake: ['setTimeout'] })
  try {
    const held = holdOnServer(`postgresql://bot@127.0.0.1:${port}/bot`)('poll:one')
    const [socket] = (await once(server, 'connection')) as [{ destroy(): void }]
    vi.advanceTimersByTime(10_000)
    await expect(held).rejects.toThrow('timeout')
    socket.destroy()
  } finally {
    vi.useRealTimers()
    server.close()
  }
})
