import { tmpdir } from 'node:os'
import { describe, expect, test } from 'vitest'
import { createAssistant } from '../../src/bot/assistant.ts'
import { createTelegram } from '../../src/channels/telegram.ts'
import { createZalo } from '../../src/channels/zalo.ts'
import { createFiles } from '../../src/storage/files.ts'
import type { Database } from '../../src/storage/database.ts'
import { withFakeTelegram, withFakeZalo, type Fake, type What } from '../fakes/index.ts'
import { withDatabase } from '../support/database.ts'
import { texts } from '../support/forms.ts'
import { addAccount, addPerson, addUnit, at, setDuty, timezone } from '../support/reporting.ts'

const refused = (code: number, description: string): What => ({
  status: code,
  body: { ok: false, error_code: code, description },
})

/** Who can not be reached any more, as the platform says it at the next message. */
const rows: [string, 'telegram' | 'zalo', What][] = [
  ['blocked the bot', 'telegram', refused(403, 'Forbidden: bot was blocked by the user')],
  ['has no account any more', 'telegram', refused(403, 'Forbidden: user is deactivated')],
  ['is not known there', 'telegram', refused(400, 'Bad Request: chat not found')],
  ['blocked the bot', 'zalo', refused(403, 'Forbidden: bot was blocked by the user')],
  ['is named by a refusal', 'zalo', refused(400, 'Bad Request: chat not found')],
]

describe('somebody who', () => {
  test.each(rows)(
    '%s (%s) is written to once more, and again when they are back',
    (_, name, what) =>
      withDatabase((database) =>
        withFake(name, async (fake) => {
          const chat = name === 'telegram' ? 5_001 : '6ede9afa66b88fe6d6a9'
          fake.know(chat)
          const office = await openOffice(database, fake, `${name}:${chat}`)
          const calm = fake.fail({ methods: ['sendMessage'], chatId: chat, times: 99, what })
          await office.live('2026-11-25 07:30')
          expect(office.sends()).toBe(1)
          for (const day of ['2026-12-02', '2026-12-04', '2026-12-07']) {
            await office.live(`${day} 07:30`)
          }
          expect(office.sends()).toBe(1)

          calm()
          await office.wrote('2026-12-07 10:00', chat)
          const answered = office.sends()
          await office.live('2026-12-08 07:30')
          expect(office.sends()).toBe(answered + 1)
          expect(fake.shown(chat).at(-1)?.text).toContain('⏰')
        }),
      ),
  )
})

test('a group that grows into another one is written to there, and its id changes once', () =>
  withDatabase((database) =>
    withFakeTelegram(async (fake) => {
      await fake.addToGroup(-77, 5_001)
      const next = await fake.migrateGroup(-77, 5_001)
      const office = await openOffice(database, fake, 'telegram:5001')
      for (const text of ['một', 'hai']) await office.tell('-77', text)
      const targets = fake.sends().map(({ payload }) => String(payload['chat_id']))
      expect(targets).toEqual(['-77', String(next), String(next)])
      const rows = await database.current().outboxMessage.findMany({ orderBy: { id: 'asc' } })
      expect(rows.map(({ chatKey, status }) => `${chatKey} ${status}`)).toEqual([
        `telegram:${next} sent`,
        `telegram:${next} sent`,
      ])
    }),
  ))

const withFake = (name: 'telegram' | 'zalo', work: (fake: Fake) => Promise<void>) =>
  name === 'telegram' ? withFakeTelegram(work) : withFakeZalo(work)

/** A bot on one platform, and an officer who owes the report of 2026. */
async function openOffice(database: Database, fake: Fake, key: string) {
  let now = at('2026-11-20 09:00')
  let events = 0
  const unitId = await addUnit(database, { code: '23734', name: 'Đảng ủy xã Ia Ly' })
  const personId = await addPerson(database, { name: 'Lan', unitId })
  await addAccount(database, { personId, key })
  await setDuty(database)
  const { token, url: apiRoot } = fake
  const channel =
    fake.name === 'telegram'
      ? createTelegram({ token, apiRoot, openFile: () => Promise.resolve(undefined), menus: {} })
      : createZalo({ token, apiRoot, perMonth: 3_000, linkFor: () => undefined, noFile: '' })
  const silent = () => undefined
  const make = () =>
    createAssistant({
      ...{ database, channels: [channel], texts, timezone, files: createFiles(tmpdir()) },
      clock: { now: () => now },
      defaultLocale: 'vi',
      log: { info: silent, warn: silent, error: silent },
    })

  const alive = async (work: (life: ReturnType<typeof make>) => Promise<unknown>) => {
    const life = make()
    await life.messaging.start()
    await work(life)
    await life.idle()
    await life.messaging.stop()
  }
  return {
    sends: () => fake.sends().length,
    live(moment: string) {
      now = at(moment)
      return alive((life) => life.tick(now))
    },
    /** The person writes: whoever writes can be reached. */
    wrote(moment: string, chat: number | string) {
      now = at(moment)
      events += 1
      const from = { id: chat, is_bot: false, first_name: 'Lan' }
      const message = { message_id: events, date: 1, chat: { id: chat, type: 'private' }, from }
      const update = { update_id: events, message: { ...message, text: 'hạn nộp' } }
      const event = { channel: fake.name, chatKey: key, dedupe: String(events), update }
      return alive(({ messaging }) => messaging.inbox.store({ ...event, receivedAt: now }))
    },
    /** Says something in a chat, whatever it goes by now. */
    async tell(chat: string, text: string) {
      const [known] = await database.current().outboxMessage.findMany({ take: 1 })
      const chatKey = known?.chatKey ?? `telegram:${chat}`
      const payload = { chat_id: chatKey.slice('telegram:'.length), text }
      const how = { lane: 'reply' as const, kind: 'reply', method: 'sendMessage', now }
      const notAfter = new Date(now.getTime() + 60_000)
      await alive(({ messaging }) =>
        messaging.outbox.add({
          ...{ ...how, channel: 'telegram', chatKey, dedupe: text, payload, notAfter },
        }),
      )
    },
  }
}
