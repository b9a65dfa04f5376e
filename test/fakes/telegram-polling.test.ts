import { describe, expect, test } from 'vitest'
import { until } from '../messaging/path.ts'
import type { RawEvent } from './fake.ts'
import { lan } from './support.ts'
import type { FakeTelegram } from './telegram/shape.ts'
import { withFakeTelegram } from './telegram/telegram.ts'

describe('polling', () => {
  const poll = async ({ url, token }: FakeTelegram, parameters: object) => {
    const answer = await fetch(`${url}/bot${token}/getUpdates`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(parameters),
    })
    return (await answer.json()) as { ok: boolean; result: RawEvent[]; description?: string }
  }

  test('what was not confirmed comes again, and a pushed copy comes too', () =>
    withFakeTelegram(async (telegram) => {
      const first = await telegram.say(lan, 'một')
      await telegram.say(lan, 'hai')
      const ids = async (parameters: object) =>
        (await poll(telegram, parameters)).result.map((update) => update['update_id'])

      expect(await ids({ limit: 1 })).toEqual([700_000_001])
      expect(await ids({})).toEqual([700_000_001, 700_000_002])
      expect(await ids({ offset: 700_000_002 })).toEqual([700_000_002])
      await telegram.push(first)
      expect(await ids({ offset: 700_000_003 })).toEqual([700_000_001])
      expect(await ids({ offset: 700_000_003 })).toEqual([])
    }))

  test('two bots on one token: the first one is sent away', () =>
    withFakeTelegram(async (telegram) => {
      const first = poll(telegram, { timeout: 50 })
      await until(() => telegram.calls.length === 1)
      const second = poll(telegram, { timeout: 50 })
      expect((await first).description).toContain('terminated by other getUpdates request')
      await telegram.say(lan, 'chào')
      expect((await second).result).toHaveLength(1)
    }))

  test('only what was asked for comes', () =>
    withFakeTelegram(async (telegram) => {
      await poll(telegram, { allowed_updates: ['callback_query'] })
      await telegram.say(lan, 'chào')
      await telegram.tap(lan, 1, 'a')
      expect((await poll(telegram, {})).result.map((update) => Object.keys(update)[1])).toEqual([
        'callback_query',
      ])
    }))
})
