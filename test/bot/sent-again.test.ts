import { expect, test } from 'vitest'
import { openBroadcastOffice } from '../support/broadcast-office.ts'
import { withDatabase } from '../support/database.ts'

test.each([
  ['in English to whoever reads English', 'telegram:admin', 'en', '(Sent again: '],
  ['in Vietnamese to everybody else', 'telegram:admin', null, '(Tin gửi lại, '],
  ['in the language of the office where nobody has an account', 'telegram:-5', null, '(Tin gửi '],
])('a copy says that it is one %s', (_, chatKey, locale, words) =>
  withDatabase(async (database) => {
    const office = await openBroadcastOffice(database)
    await database.current().chatAccount.updateMany({ data: { locale } })
    const said: unknown[] = []
    office.answer(chatKey, ({ wordsAbove }) => {
      said.push(wordsAbove)
      return said.length === 1 ? { outcome: 'unknown', reason: 'No answer' } : undefined
    })
    await office.assistant.messaging.outbox.add({
      ...{ channel: 'telegram', chatKey, dedupe: 'one', lane: 'reply', kind: 'test' },
      ...{ method: 'sendMessage', payload: { text: 'Tin' }, now: office.now },
      notAfter: new Date(office.now.getTime() + 60_000),
    })
    await office.assistant.start()
    await office.assistant.idle()
    await office.assistant.stop()
    expect(said).toEqual([undefined, expect.stringContaining(words)])
    expect(await database.current().chatAccount.count({ where: { key: 'telegram:-5' } })).toBe(0)
  }),
)
