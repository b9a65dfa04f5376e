import { expect, test } from 'vitest'
import { claimBulk, claimReplies } from '../../src/messaging/claim-sql.ts'
import { pauseChannel, prepareChannel } from '../../src/messaging/delivery-sql.ts'
import { limitsFor } from '../../src/messaging/limits.ts'
import { writeMessages } from '../../src/messaging/outbox-sql.ts'
import { paceOf } from '../../src/messaging/pace.ts'
import type { Database } from '../../src/storage/database.ts'
import { describeDatabases } from '../support/database.ts'

const limits = limitsFor(false)
const { burst, batch } = paceOf(25, limits)
const now = new Date('2026-11-22T09:00:00Z')
const claim = { channel: 'web', now, limit: 50, leaseMs: 60_000, hand: 'hand' }

describeDatabases('the rate of bulk', (withDatabase) => {
  test.each([1_000, 60_000])('what %d ms of rest missed is made up for bit by bit', (restMs) =>
    withDatabase(async (database) => {
      await prepare(database, restMs)
      const { messages, waitMs } = await take(database)
      expect(messages).toHaveLength(2)
      // One more, not two, and a little sooner than the rate has it.
      expect(waitMs).toBeLessThan(1000 / 25)
    }),
  )

  test('a rush after a long rest stays below a fifth above the rate', () =>
    withDatabase(async (database) => {
      await prepare(database, 60_000)
      const begun = performance.now()
      let taken = 0
      while (performance.now() - begun < 950) taken += (await take(database)).messages.length
      expect(taken).toBeLessThanOrEqual(29)
    }))

  test('bulk waits for the replies that were paid before it', () =>
    withDatabase(async (database) => {
      // So slow that the debt is not made up for while the machine does something else.
      await prepare(database, 10_000, 0.6)
      await add(database, 3, 0)
      expect((await claimReplies(database.current(), claim)).messages).toHaveLength(3)
      expect((await take(database)).messages).toHaveLength(0)
    }))

  test('while the platform wants silence nothing leaves, and somebody looks when it ends', () =>
    withDatabase(async (database) => {
      await prepare(database, 60_000)
      await pauseChannel(database.current(), 'web', 3)
      const { messages, waitMs } = await take(database)
      expect(messages).toHaveLength(0)
      expect(waitMs).toBeGreaterThan(2_000)
      expect(waitMs).toBeLessThanOrEqual(3_000)
    }))
})

const take = (database: Database) =>
  claimBulk(database.current(), { ...claim, lastLane: 'broadcast', batch })

/** A channel that has sent nothing for so long, and a line of broadcasts. */
async function prepare(database: Database, restMs: number, rate = 25): Promise<void> {
  const tx = database.current()
  await prepareChannel(tx, { channel: 'web', rate, burst })
  await add(database, 60, 2)
  await tx.$executeRawUnsafe(
    `UPDATE "ChannelState" SET "refilledAt" = clock_timestamp() - $1::int * interval '1 ms'`,
    restMs,
  )
}

async function add(database: Database, count: number, lane: number): Promise<void> {
  const at = now.toISOString()
  const messages = Array.from({ length: count }, (_, n) => ({
    ...{ channel: 'web', chatKey: `web:${lane}-${n}`, dedupe: `${lane}-${n}`, lane, kind: 'test' },
    ...{ method: 'sendMessage', payload: { text: 'tin' } },
    ...{ notBefore: at, notAfter: '2027-01-01T00:00:00Z', createdAt: at },
  }))
  await writeMessages(database.current(), messages)
}
