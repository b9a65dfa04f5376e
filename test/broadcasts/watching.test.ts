import { describe, expect, test } from 'vitest'
import { createWatching } from '../../src/broadcasts/watching.ts'
import type { Broadcast, RecipientCounts } from '../../src/domain/broadcasts.ts'
import type { Outgoing } from '../../src/messaging/outbox.ts'
import type { Watch } from '../../src/storage/broadcast-watches.ts'
import { texts } from '../support/forms.ts'

const start = new Date('2026-11-23T09:00:00+07:00')
const after = (seconds: number) => new Date(start.getTime() + seconds * 1000)

/** Watches a broadcast to forty people from one chat; what was said there, call by call. */
function watched(chatKey: string, { isAsked = true } = {}) {
  const said: Outgoing[] = []
  const known: Watch[] = []
  const [channel = ''] = chatKey.split(':')
  const account = { key: chatKey, channel, locale: undefined }
  const put = (one: Omit<Watch, 'channel' | 'locale'>) => {
    known.splice(0, 1, { ...one, channel, locale: undefined })
    return Promise.resolve()
  }
  if (isAsked)
    void put({ broadcastId: 'b', chatKey, outboxId: 7n, stage: 'running:0', shownAt: start })
  const { show } = createWatching({
    watches: { of: () => Promise.resolve(known), put },
    person: () => Promise.resolve([{ personId: 'an', accounts: [account] }]),
    enqueue: (message) => Promise.resolve(BigInt(100 + said.push(message))),
    edits: (name) => name !== 'zalo',
    texts,
    defaultLocale: 'vi',
  })
  return {
    said,
    at: (seconds: number, done: number, status: Broadcast['status'] = 'running') => {
      const counts = { ...none, all: 40, sent: done, waiting: 40 - done }
      return show({ ...broadcast, status }, counts, after(seconds))
    },
    get lines() {
      return said.map(({ method, payload }) => {
        const id = payload['message_id'] === undefined ? '' : ` ${Number(payload['message_id'])}`
        return `${method}${id} ${String(payload['text']).split('\n')[0] ?? ''}`
      })
    },
  }
}

describe('one message changes itself', () => {
  test('every few seconds, with the rate of these seconds, and at once when it ends', async () => {
    const watch = watched('telegram:1')
    await watch.at(1, 2)
    await watch.at(3, 6)
    await watch.at(4, 8)
    await watch.at(6, 18)
    await watch.at(9, 18)
    await watch.at(9.5, 40, 'finished')
    await watch.at(20, 40, 'finished')
    expect(watch.lines).toEqual([
      'editMessageText -7 Đang gửi thông báo số 12: ▓░░░░░░░░░ 6/40 · 2 người/giây · còn 17 giây',
      'editMessageText -7 Đang gửi thông báo số 12: ▓▓▓▓░░░░░░ 18/40 · 4 người/giây · còn 6 giây',
      'editMessageText -7 ✅ Đã gửi xong thông báo số 12: 40/40 người.',
    ])
  })

  test('a bar that nobody can see any more is not kept for later, the end is', async () => {
    const watch = watched('telegram:1')
    await watch.at(3, 6)
    await watch.at(6, 40, 'finished')
    const lives = watch.said.map(({ now, notAfter }) => notAfter.getTime() - now.getTime())
    expect(lives).toEqual([30_000, 24 * 60 * 60_000])
  })

  test('whoever wrote it is shown one that began by itself', async () => {
    const watch = watched('telegram:1', { isAsked: false })
    await watch.at(0, 0)
    await watch.at(4, 10)
    expect(watch.lines).toEqual([
      'sendMessage Đang gửi thông báo số 12: ░░░░░░░░░░ 0/40',
      'editMessageText -101 Đang gửi thông báo số 12: ▓▓░░░░░░░░ 10/40 · 3 người/giây · còn 12 giây',
    ])
  })
})

test('where nothing can be changed there are three messages: start, half and end', async () => {
  const watch = watched('zalo:1', { isAsked: false })
  for (const [seconds, done] of [
    [0, 0],
    [3, 5],
    [6, 19],
    [9, 20],
    [12, 35],
  ] as const)
    await watch.at(seconds, done)
  await watch.at(13, 35, 'paused')
  await watch.at(14, 35)
  await watch.at(15, 40, 'finished')
  expect(watch.lines).toEqual([
    'sendMessage Đang gửi thông báo số 12: ░░░░░░░░░░ 0/40',
    'sendMessage Đang gửi thông báo số 12: ▓▓▓▓▓░░░░░ 20/40 · 2 người/giây · còn 9 giây',
    'sendMessage ✅ Đã gửi xong thông báo số 12: 40/40 người.',
  ])
})

const broadcast: Broadcast = {
  id: 'b',
  number: 12,
  kind: 'message',
  ofId: undefined,
  contents: { vi: 'Kính gửi', files: [] },
  audience: { to: [{ by: 'everyone' }], except: [], roles: [] },
  status: 'running',
  reason: undefined,
  isUrgent: false,
  doubts: 'hold',
  wantsAck: false,
  remindDays: undefined,
  questions: [],
  perMinute: undefined,
  sendAt: undefined,
  repeats: undefined,
  frozenAt: start,
  createdById: 'an',
  createdAt: start,
  decidedById: undefined,
  startedAt: start,
  endedAt: undefined,
}

const none: RecipientCounts = {
  ...{ waiting: 0, queued: 0, sent: 0, failed: 0, unknown: 0, uncertain: 0 },
  ...{ unreachable: 0, cancelled: 0, all: 0, acknowledged: 0 },
}
