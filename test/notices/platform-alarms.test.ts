import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  createPlatformAlarms,
  type Alarm,
  type Watcher,
} from '../../src/notices/platform-alarms.ts'
import type { PlatformState } from '../../src/notices/platform-news.ts'
import { createTexts } from '../../src/text/texts.ts'
import { dayOf, isoIn } from '../../src/text/days.ts'
import { at } from '../support/reporting.ts'

const texts = createTexts(join(import.meta.dirname, '../../locales'))

const account = (key: string, locale?: 'en') => ({
  key,
  channel: key.split(':', 1)[0] ?? '',
  locale,
})
const an: Watcher = { personId: 'an', accounts: [account('zalo:an'), account('telegram:1')] }
const binh: Watcher = { personId: 'binh', accounts: [account('zalo:binh', 'en')] }
const nobody: Watcher = { personId: 'chi', accounts: [] }

const zalo = (state: Partial<PlatformState>): PlatformState => ({
  name: 'zalo',
  trouble: undefined,
  month: undefined,
  ...state,
})

const words = {
  texts,
  defaultLocale: 'vi' as const,
  dayOf: (now: Date) => dayOf(now, 'Asia/Ho_Chi_Minh'),
  momentOf: (now: Date) => isoIn(now, 'Asia/Ho_Chi_Minh').slice(0, 16),
}

const settingsIn = (kept: Map<string, string>) => ({
  get: (key: string) => Promise.resolve(kept.get(key)),
  put: (key: string, value: string) => Promise.resolve(void kept.set(key, value)),
})

function alarmed() {
  const told = new Map<string, Alarm>()
  const kept = new Map<string, string>()
  const silences: object[] = []
  const alarm = createPlatformAlarms({
    database: { transaction: (work) => work() },
    watchers: () => Promise.resolve([an, binh, nobody]),
    enqueue(message) {
      if (told.has(message.dedupe)) return Promise.resolve(undefined)
      told.set(message.dedupe, message)
      return Promise.resolve(1n)
    },
    settings: settingsIn(kept),
    missed: (silence) => Promise.resolve(silences.push(silence)),
    ...words,
  })
  const lines = () => [...told.values()].map(({ chatKey, payload }) => `${chatKey} ${payload.text}`)
  return { alarm, lines, silences }
}

test('a platform that is down is told on the other one, where there is one, once a day', async () => {
  const { alarm, lines } = alarmed()
  const since = at('2026-12-05 09:00')
  const states = [zalo({ trouble: { why: 'network', since } })]
  expect(await alarm({ states, now: at('2026-12-05 09:04') })).toEqual({ alarms: 0 })
  expect(await alarm({ states, now: at('2026-12-05 09:05') })).toEqual({ alarms: 2 })
  expect(await alarm({ states, now: at('2026-12-05 09:06') })).toEqual({ alarms: 0 })
  expect(lines()[0]).toMatch(/^telegram:1 ⚠️ Đã hơn 5 phút tôi không kết nối được với Zalo/)
  expect(lines()[1]).toMatch(/^zalo:binh ⚠️ For more than five minutes Zalo/)
  expect(await alarm({ states, now: at('2026-12-06 00:00') })).toEqual({ alarms: 2 })
})

describe('a platform that works again', () => {
  const since = at('2026-12-05 09:00')
  const down = [zalo({ trouble: { why: 'network', since } })]
  const works = [zalo({ works: true })]

  test('is told to those who heard that it did not, once', async () => {
    const { alarm, lines, silences } = alarmed()
    await alarm({ states: works, now: at('2026-12-05 08:59') })
    await alarm({ states: down, now: at('2026-12-05 09:10') })
    // Nobody has asked it yet: after a start nobody knows.
    expect(await alarm({ states: [zalo({})], now: at('2026-12-05 09:11') })).toEqual({ alarms: 0 })
    expect(await alarm({ states: works, now: at('2026-12-05 09:12') })).toEqual({ alarms: 2 })
    expect(await alarm({ states: works, now: at('2026-12-05 09:13') })).toEqual({ alarms: 0 })
    expect(lines()[2]).toBe(
      'telegram:1 ✅ Zalo đã hoạt động lại. Tin được giữ lại đang được gửi tiếp.',
    )
    expect(lines()[3]).toMatch(/^zalo:binh ✅ Zalo works again/)
    expect(silences).toEqual([{ from: since, to: at('2026-12-05 09:12'), channels: ['zalo'] }])
  })

  test('and goes down again within the hour is not told again; later it is', async () => {
    const { alarm, lines } = alarmed()
    await alarm({ states: down, now: at('2026-12-05 09:10') })
    await alarm({ states: works, now: at('2026-12-05 09:12') })
    const again = [zalo({ trouble: { why: 'network', since: at('2026-12-05 09:20') } })]
    expect(await alarm({ states: again, now: at('2026-12-05 09:30') })).toEqual({ alarms: 0 })
    expect(await alarm({ states: works, now: at('2026-12-05 09:40') })).toEqual({ alarms: 0 })
    expect(await alarm({ states: again, now: at('2026-12-05 10:15') })).toEqual({ alarms: 2 })
    expect(lines()).toHaveLength(6)
  })

  test('after a short trouble there is nothing to tell', async () => {
    const { alarm } = alarmed()
    await alarm({ states: down, now: at('2026-12-05 09:04') })
    expect(await alarm({ states: works, now: at('2026-12-05 09:05') })).toEqual({ alarms: 0 })
  })
})

test('a platform that wants to be left alone is told with the moment it says', async () => {
  const { alarm, lines, silences } = alarmed()
  const wait = { why: 'wait' as const, since: new Date(0), until: at('2026-12-05 11:48') }
  await alarm({ states: [zalo({ trouble: wait })], now: at('2026-12-05 09:00') })
  expect(lines()[0]).toContain('Zalo yêu cầu bot ngừng gửi đến 2026-12-05T11:48')
  await alarm({ states: [zalo({ works: true })], now: at('2026-12-05 11:49') })
  expect(lines()[2]).toContain('đã hoạt động lại')
  // What people wrote came in all the time.
  expect(silences).toEqual([])
})

test('a token that is refused is told as such', async () => {
  const { alarm, lines } = alarmed()
  const states = [zalo({ trouble: { why: 'token', since: new Date(0) } })]
  await alarm({ states, now: at('2026-12-05 09:00') })
  expect(lines()[0]).toContain('từ chối mã bot')
})

test.each([
  [2399, []],
  [2400, ['2.400/3.000', '2,400 of the 3,000']],
  [3000, ['đã hết (3.000/3.000)', 'used up (3,000 of 3,000)']],
])('%i of 3000 messages of the month', async (used, told) => {
  const { alarm, lines } = alarmed()
  const states = [zalo({ month: { used, perMonth: 3000 } })]
  await alarm({ states, now: at('2026-12-05 09:00') })
  await alarm({ states, now: at('2026-12-20 09:00') })
  expect(lines()).toHaveLength(told.length)
  for (const [index, part] of told.entries()) expect(lines()[index]).toContain(part)
})

test('a month that is used up is told on the other platform: there is no way to tell it there', async () => {
  const { alarm, lines } = alarmed()
  await alarm({
    states: [zalo({ month: { used: 10, perMonth: 10 } })],
    now: at('2026-12-05 09:00'),
  })
  expect(lines()[0]).toMatch(/^telegram:1 /)
  expect(lines()[1]).toMatch(/^zalo:binh /)
})

test('when all is well nobody is asked for', async () => {
  const alarm = createPlatformAlarms({
    database: { transaction: () => Promise.reject(new Error('not asked')) },
    watchers: () => Promise.reject(new Error('not asked')),
    enqueue: () => Promise.reject(new Error('not asked')),
    missed: () => Promise.reject(new Error('not asked')),
    settings: settingsIn(new Map()),
    ...words,
  })
  expect(await alarm({ states: [zalo({})], now: at('2026-12-05 09:00') })).toEqual({ alarms: 0 })
})
