import { expect, test } from 'vitest'
import { commandNames } from '../../src/bot/commands.ts'
import { telegramIncoming } from '../../src/channels/telegram-updates.ts'
import { withPlay } from '../support/play.ts'
import { texts } from '../support/forms.ts'

const from = { id: 7, is_bot: false, first_name: 'Lan' }

/** Ways in which something comes that is not somebody's own word in private. */
const ways: Record<string, Record<string, unknown>> = {
  group: { chat: { id: -100, type: 'group' }, from },
  supergroup: { chat: { id: -200, type: 'supergroup' }, from },
  'post of a channel': { chat: { id: -300, type: 'channel' }, sender_chat: { id: -300 } },
  'forwarded into a group': { chat: { id: -100, type: 'group' }, from, forward_origin: {} },
  'by way of another bot': { chat: { id: 7, type: 'private' }, from, via_bot: { id: 5 } },
  'in the name of a chat': { chat: { id: -200, type: 'supergroup' }, from, sender_chat: { id: 1 } },
}

test('no command brings anything of anybody into a group, however it comes', () =>
  withPlay(
    'buttons',
    async (play) => {
      await play.link('telegram:7', { name: 'Rơ Châm Lan', unit: 'BTGDV', role: 'admin' })
      for (const key of ['telegram:-100', 'telegram:-200', 'telegram:-300'])
        await play.assistant.storage.groups.add({ key, addedById: 'x', now: play.now })
      const said = new Set<string>()
      let updates = 0
      for (const name of commandNames) {
        for (const [way, message] of Object.entries(ways)) {
          // Each an hour later: what is said once an hour is said to every one of them.
          updates += 1
          const date = new Date(play.now.getTime() + 61 * 60_000)
          play.at(date)
          const stamped = { message_id: updates, date: Math.floor(date.getTime() / 1000) }
          const raw = {
            update_id: updates,
            [way === 'post of a channel' ? 'channel_post' : 'message']: {
              ...{ ...stamped, ...message, text: `/${name}@dvk_bot ia ly` },
            },
          }
          const incoming = telegramIncoming(raw, { bot: '1', now: date })
          const isTaken = incoming !== undefined
          expect([way, isTaken]).toEqual([way, /group$/.test(way)])
          if (!incoming) continue
          const before = play.calls.length
          await play.assistant.messaging.inbox.store(incoming)
          await play.idle()
          for (const { chatKey, method, payload } of play.calls.slice(before)) {
            expect([chatKey, method]).toEqual([incoming.chatKey, 'sendMessage'])
            said.add(String(payload['text']))
          }
        }
      }
      expect([...said].map((text) => text.slice(0, 30))).toEqual([
        texts.t('vi', 'group-private').slice(0, 30),
      ])
      expect(await play.assistant.storage.people.known('telegram:-100')).toBeUndefined()
    },
    { channels: ['telegram'] },
  ))
