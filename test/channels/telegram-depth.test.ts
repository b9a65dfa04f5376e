import { expect, test } from 'vitest'
import { telegramIncoming } from '../../src/channels/telegram-updates.ts'

const now = new Date('2026-11-29T09:00:00Z')

const message = { message_id: 1, date: 1, chat: { id: -5, type: 'group' }, migrate_to_chat_id: -6 }

test('who else stands behind a message is not kept, however deep it is told', () => {
  const depth = '{"a":'.repeat(100_000) + '1' + '}'.repeat(100_000)
  const raw: unknown = JSON.parse(
    `{"update_id":1,"message":${JSON.stringify({ ...message, sender_chat: 0 }).replace('0}', `${depth}}`)}}`,
  )
  const incoming = telegramIncoming(raw, { bot: '1', now })
  expect(JSON.stringify(incoming?.update).length).toBeLessThan(1_000)
})

test.each([
  ['a contact', { contact: { phone_number: '0905123456', first_name: '064123456789' } }],
  ['a poll', { poll: { question: 'TỐI MẬT', options: [{ text: '064123456789' }] } }],
  ['a quote', { quote: { text: 'CCCD 064123456789' }, external_reply: { text: 'TỐI MẬT' } }],
  ['what is replied to', { reply_to_message: { message_id: 1, text: 'CCCD 064123456789' } }],
])('%s is not kept', (_, said) => {
  const private_ = { message_id: 1, date: 1, chat: { id: 5, type: 'private' } }
  const incoming = telegramIncoming(
    { update_id: 1, message: { ...private_, ...said } },
    { bot: '1', now },
  )
  expect(JSON.stringify(incoming?.update)).not.toMatch(/064123456789|MẬT/)
})
