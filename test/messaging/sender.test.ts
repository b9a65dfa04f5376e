import { expect, test } from 'vitest'
import type { Delivery } from '../../src/messaging/channel.ts'
import type { Lane, Outgoing } from '../../src/messaging/outbox.ts'
import type { Database } from '../../src/storage/database.ts'
import { createErasePerson } from '../../src/storage/erase-person.ts'
import { describeDatabases } from '../support/database.ts'
import { createClock, createPath, createPlatform, until, withPath, type Path } from './path.ts'

const hour = 60 * 60_000

describeDatabases('the sender', (withDatabase) => {
  test('sends replies first, then reminders, then broadcasts', () =>
    withDatabase(async (database) => {
      const path = createPath(database, { limits: { inFlight: 1 } })
      for (const lane of ['broadcast', 'reminder', 'reply'] as const)
        for (const chat of ['anna', 'binh']) await add(path, lane, { chat, text: lane })
      await path.start()
      await path.idle()
      await path.stop()

      expect(path.platform.texts()).toEqual([
        ...['reply', 'reply'],
        ...['reminder', 'reminder', 'broadcast', 'broadcast'],
      ])
    }))

  test('keeps the order of a chat, one message under way at a time', () =>
    withDatabase(async (database) => {
      const path = createPath(database, {})
      let inHand = 0
      let most = 0
      for (const lane of ['reply', 'reply', 'reminder', 'broadcast', 'broadcast'] as const) {
        await add(path, lane, { text: lane })
        path.platform.next.push(async () => {
          inHand += 1
          most = Math.max(most, inHand)
          await new Promise((resolve) => setImmediate(resolve))
          inHand -= 1
          return { outcome: 'sent', providerIds: [] }
        })
      }
      await path.start()
      await path.idle()
      await path.stop()

      expect(most).toBe(1)
      expect(path.platform.texts()).toHaveLength(5)
    }))

  test('looks for replies when somebody rang, not after each end of its own', () =>
    withDatabase(async (database) => {
      let looks = 0
      const counting = { ...database, current: () => counted(database.current()) }
      const counted = (tx: ReturnType<Database['current']>) => ({
        ...{ inboxEvent: tx.inboxEvent, outboxMessage: tx.outboxMessage },
        $executeRawUnsafe: tx.$executeRawUnsafe.bind(tx),
        $queryRawUnsafe: (sql: string, ...values: unknown[]) => {
          if (sql.includes('"repliesWait"')) looks += 1
          return tx.$queryRawUnsafe(sql, ...values)
        },
      })
      const limits = { pollMs: 60_000, lookMs: 60_000 }
      await withPath(counting as unknown as Database, { limits }, async (path) => {
        const sent = (count: number) => async () =>
          (await statuses(database)).filter((status) => status === 'sent').length === count
        for (let n = 1; n <= 4; n += 1) {
          await add(path, 'reply', { text: `${n}` })
          await until(sent(n))
        }
        // Two of a chat at once: the second waits for the end of the first.
        await database.transaction(async () => {
          for (const text of ['5', '6']) await add(path, 'reply', { text })
        })
        await until(sent(6))
        expect(path.platform.texts()).toEqual(['1', '2', '3', '4', '5', '6'])
      })
      expect(looks).toBeLessThanOrEqual(1 + 4 + 2 + 1)
    }))

  test('writes a message with a known dedupe key once', () =>
    withDatabase(async (database) => {
      await withPath(database, {}, async (path) => {
        const first = await add(path, 'reminder', { text: 'nhắc', dedupe: 'same' })
        const second = await add(path, 'reminder', { text: 'nhắc', dedupe: 'same' })
        await path.idle()

        expect([typeof first, second]).toEqual(['bigint', undefined])
        expect(path.platform.texts()).toEqual(['nhắc'])
      })
    }))

  test('holds a message back until its time, and drops it after its time', () =>
    withDatabase(async (database) => {
      await withPath(database, {}, async (path) => {
        const { clock, platform } = path
        const at = (ms: number) => new Date(clock.now().getTime() + ms)
        await add(path, 'reply', { chat: 'anna', text: 'một giờ nữa', notBefore: at(hour) })
        await add(path, 'reply', { chat: 'binh', text: 'ngay', notAfter: at(hour) })
        platform.next.push({ outcome: 'not-sent', reason: 'ECONNREFUSED' })
        await path.idle()
        expect(platform.texts()).toEqual(['ngay'])

        clock.pass(hour)
        await path.idle()
        expect(platform.texts()).toEqual(['ngay', 'một giờ nữa'])
        expect(await statuses(database)).toEqual(['sent', 'expired'])
      })
    }))

  test('waits for as long as the platform asks, and does not count that as an attempt', () =>
    withDatabase(async (database) => {
      await withPath(database, { limits: { pollMs: 50 } }, async (path) => {
        path.platform.next.push({ outcome: 'paused', seconds: 0.5 })
        await add(path, 'reply', { chat: 'anna', text: 'một' })
        await path.idle()
        await add(path, 'reply', { chat: 'binh', text: 'hai' })
        await path.idle()
        expect(path.platform.texts()).toEqual(['một'])

        await until(() => path.platform.calls.length === 3)
        await path.idle()
        expect(path.platform.texts()).toEqual(['một', 'một', 'hai'])
        const messages = await database.current().outboxMessage.findMany()
        expect(messages.map(({ status, attempts }) => [status, attempts])).toEqual([
          ['sent', 1],
          ['sent', 1],
        ])
      })
    }))

  test.each([
    ['reply', ['waiting', 'uncertain']],
    ['reminder', ['waiting', 'uncertain']],
    ['broadcast', ['unknown', 'unknown']],
  ] as const)('a %s nobody can tell the fate of becomes %j', (lane, expected) =>
    withDatabase(async (database) => {
      const { next } = createPlatform()
      const platform = { ...createPlatform(), next }
      const doubt = () => Promise.reject(new Error('ECONNRESET'))
      await withPath(database, { platform, limits: { inFlight: 1 } }, async (path) => {
        path.platform.perform = doubt
        await add(path, lane, { text: 'tin' })
        const seen: string[] = []
        await until(async () => {
          seen.push(...(await statuses(database)))
          return seen.at(-1) === expected[1]
        })
        await path.idle()
        expect(await statuses(database)).toEqual([expected[1]])
      })
    }),
  )

  test('tells who can not be reached any more', () =>
    withDatabase(async (database) => {
      const blocked: string[] = []
      const onBlocked = (chatKey: string) => {
        blocked.push(chatKey)
        return Promise.resolve(undefined)
      }
      const chats = { onBlocked, onMoved: () => Promise.resolve() }
      await withPath(database, { chats }, async (path) => {
        path.platform.next.push({ outcome: 'blocked', reason: '403' })
        await add(path, 'reminder', { text: 'nhắc' })
        await path.idle()

        expect(blocked).toEqual(['web:anna'])
        expect(await statuses(database)).toEqual(['failed'])
      })
    }))

  test('gives a call up that gets no answer', () =>
    withDatabase(async (database) => {
      await withPath(database, { limits: { performMs: 20 } }, async (path) => {
        path.platform.next.push(() => new Promise(() => undefined))
        await add(path, 'broadcast', { text: 'tin' })
        await until(async () => (await statuses(database))[0] === 'unknown')
        await path.idle()
      })
    }))

  test('a message stays its sender’s for as long as the call lasts', () =>
    withDatabase(async (database) => {
      await withPath(database, { limits: { pollMs: 10 } }, async (path) => {
        const answer = hang(path)
        await add(path, 'broadcast', { text: 'tin' })
        await until(() => path.platform.calls.length === 1)
        for (let times = 0; times < 3; times += 1) await prolonged(database)
        answer({ outcome: 'sent', providerIds: ['7'] })
        await path.idle()
        expect(path.platform.calls).toHaveLength(1)
      })
    }))

  test('what it has in hand it never takes back, though the lease be over', () =>
    withDatabase(async (database) => {
      // As after a silence of the database that was longer than the lease.
      await withPath(database, { limits: { pollMs: 10, leaseMs: 0 } }, async (path) => {
        const answer = hang(path)
        await add(path, 'reply', { text: 'một' })
        await until(() => path.platform.calls.length === 1)
        for (let times = 0; times < 3; times += 1) await prolonged(database)
        expect(await statuses(database)).toEqual(['sending'])
        answer({ outcome: 'sent', providerIds: ['7'] })
        await path.idle()
        expect(path.platform.calls).toHaveLength(1)
      })
    }))

  test('what is under way while its person is erased is written down as sent', () =>
    withDatabase(async (database) => {
      await withPath(database, {}, async (path) => {
        const answer = hang(path)
        await add(path, 'reply', { text: 'một' })
        await until(() => path.platform.calls.length === 1)
        const anna = {
          chatKey: 'web:anna',
          personId: undefined,
          nameAfter: '',
          now: path.clock.now(),
        }
        await createErasePerson(database)(anna)
        answer({ outcome: 'sent', providerIds: ['7'] })
        await path.idle()
        expect(await statuses(database)).toEqual(['sent'])
        expect(path.platform.calls).toHaveLength(1)
      })
    }))

  test('nobody goes without a message for want of the words above it', () =>
    withDatabase(async (database) => {
      const copyWords = () => Promise.reject(new Error('No language'))
      await withPath(database, { copyWords }, async (path) => {
        path.platform.next.push({ outcome: 'unknown', reason: 'No answer' })
        await add(path, 'reply', { text: 'một' })
        await path.idle()
        expect(path.platform.texts()).toEqual(['một', 'một'])
      })
    }))

  test('after a silence it waits for a lease before it takes over from others', () =>
    withDatabase(async (database) => {
      const path = createPath(database, { limits: { pollMs: 10, leaseMs: 300 } })
      const begun = performance.now()
      await path.start()
      await add(path, 'reply', {
        text: 'một',
        notBefore: new Date(path.clock.now().getTime() + hour),
      })
      const { outboxMessage } = database.current()
      const leaseUntil = new Date(Date.now() - 1_000)
      await outboxMessage.updateMany({ data: { status: 'sending', attempts: 1, leaseUntil } })
      await until(async () => (await statuses(database))[0] === 'waiting')
      expect(performance.now() - begun).toBeGreaterThanOrEqual(300)
      await path.stop()
    }))

  test('says above what may have come before that it comes again', () =>
    withDatabase(async (database) => {
      await withPath(database, {}, async (path) => {
        path.platform.next.push({ outcome: 'unknown', reason: 'No answer' })
        await add(path, 'reply', { text: 'một' })
        await add(path, 'reply', { text: 'hai' })
        await path.idle()
        expect(
          path.platform.calls.map(({ payload, wordsAbove }) => [payload['text'], wordsAbove]),
        ).toEqual([
          ['một', undefined],
          ['một', '(gửi lại)'],
          ['hai', undefined],
        ])
      })
    }))

  test('takes back what a sender that is gone had in hand', () =>
    withDatabase(async (database) => {
      const path = createPath(database, { limits: { pollMs: 20, leaseMs: 50 } })
      for (const lane of ['reply', 'reminder', 'broadcast'] as const)
        await add(path, lane, { chat: lane, text: lane })
      await database.current().outboxMessage.updateMany({
        data: { status: 'sending', attempts: 1, leaseUntil: new Date(Date.now() - 1_000) },
      })
      await path.start()
      await until(() => path.platform.calls.length === 2)
      await path.idle()
      await path.stop()

      expect(path.platform.texts().sort()).toEqual(['reminder', 'reply'])
      expect(await statuses(database)).toEqual(['sent', 'sent', 'unknown'])
    }))

  test('bulk keeps to its rate; replies do not wait for it', () =>
    withDatabase(async (database) => {
      const path = createPath(database, { bulkRates: { web: 20 } })
      for (let n = 0; n < 8; n += 1) await add(path, 'broadcast', { chat: `c${n}`, text: 'tin' })
      await add(path, 'reply', { chat: 'anna', text: 'trả lời' })
      const start = performance.now()
      await path.start()
      await path.idle()
      await path.stop()

      // Eight messages at 20 a second from an empty bucket, and the reply costs one more.
      expect(performance.now() - start).toBeGreaterThan(350)
      expect(path.platform.texts()[0]).toBe('trả lời')
      expect(path.platform.texts()).toHaveLength(9)
    }))
})

/** Lets the next call hang until it is answered. */
function hang({ platform }: Path): (delivery: Delivery) => void {
  let answer: (delivery: Delivery) => void = () => undefined
  platform.next.push(() => new Promise((resolve) => (answer = resolve)))
  return (delivery) => {
    answer(delivery)
  }
}

/** Waits until the lease of the only message ends later. */
async function prolonged(database: Database): Promise<void> {
  const { outboxMessage } = database.current()
  const leaseEnd = async () => (await outboxMessage.findFirstOrThrow()).leaseUntil ?? new Date(0)
  const before = await leaseEnd()
  await until(async () => (await leaseEnd()) > before)
}

type Extra = Partial<Outgoing> & { chat?: string; text: string }

let added = 0

async function add({ outbox, clock }: Path, lane: Lane, { chat = 'anna', text, ...rest }: Extra) {
  const now = clock.now()
  return outbox.add({
    channel: 'web',
    chatKey: `web:${chat}`,
    dedupe: String((added += 1)),
    lane,
    kind: lane,
    method: 'sendMessage',
    payload: { chat_id: chat, text },
    notAfter: new Date(createClock().now().getTime() + 24 * hour),
    now,
    ...rest,
  })
}

async function statuses(database: Database): Promise<string[]> {
  const messages = await database.current().outboxMessage.findMany({ orderBy: { id: 'desc' } })
  return messages.map(({ status }) => status).reverse()
}
