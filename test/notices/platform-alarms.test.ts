import { join } from 'node:path'
import { expect, test } from 'vitest'
import {
  createPlatformAlarms,
  type Alarm,
  type PlatformState,
  type Watcher,
} from '../../src/notices/platform-alarms.ts'
import { createTexts } from '../../src/text/texts.ts'
import { dayOf } from '../../src/text/days.ts'
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

function alarmed() {
  const told = new Map<string, Alarm>()
  const alarm = createPlatformAlarms({
    database: { transaction: (work) => work() },
    watchers: () => Promise.resolve([an, binh, nobody]),
    enqueue(message) {
      if (told.has(message.dedupe)) return Promise.resolve(undefined)
      told.set(message.dedupe, message)
      return Promise.resolve(1n)
    },
    texts,
    defaultLocale: 'vi',
    dayOf: (now) => dayOf(now, 'Asia/Ho_Chi_Minh'),
  })
  const lines = () => [...told.values()].map(({ chatKey, payload }) => `${chatKey} ${payload.text}`)
  return { alarm, lines }
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
    texts,
    defaultLocale: 'vi',
    dayOf: (now) => dayOf(now, 'Asia/Ho_Chi_Minh'),
  })
  expect(await alarm({ states: [zalo({})], now: at('2026-12-05 09:00') })).toEqual({ alarms: 0 })
})
