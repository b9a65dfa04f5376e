import type { Chance } from './kill-chance.ts'

/** Everything else that can be in a message. */
export function contents(chance: Chance, text: () => string): Record<string, unknown> {
  const file = { file_id: 'f', file_unique_id: 'u', file_size: 3 }
  const size = { width: 1, height: 1, duration: 1 }
  return chance.pick([
    { sticker: { ...file, ...size, type: 'regular', emoji: '👍' } },
    { voice: { ...file, duration: 1 } },
    { video: { ...file, ...size } },
    { video_note: { ...file, length: 1, duration: 1 } },
    { animation: { ...file, ...size }, document: { ...file, file_name: text() } },
    { audio: { ...file, duration: 1, title: text() } },
    { poll: { id: '1', question: text(), options: [], total_voter_count: 0, is_closed: false } },
    { contact: { phone_number: '+84 123', first_name: text(), user_id: 2 ** 53 } },
    { contact: { phone_number: text(), first_name: '' } },
    { location: { latitude: 13.98, longitude: 108.0 } },
    { location: { latitude: 1e308, longitude: -1e308 } },
    { venue: { location: { latitude: 1, longitude: 2 }, title: text(), address: text() } },
    { dice: { emoji: '🎲', value: 6 } },
    { game: { title: text(), description: text(), photo: [] } },
    { story: { id: 1 } },
    { photo: [] },
    { photo: [file], caption: text() },
    { photo: [file], media_group_id: `album-${chance.whole(1, 5)}` },
    {
      document: { ...file, file_name: '../../etc/passwd', mime_type: 'text/plain' },
      caption: text(),
    },
    { document: { ...file, file_name: text(), mime_type: text(), file_size: 2 ** 52 } },
    { document: { file_id: 7 } },
    { text: text(), entities: [{ type: 'bot_command', offset: -5, length: 1e9 }] },
    { text: text(), reply_to_message: { message_id: chance.whole(1, 20_000) } },
    { text: text(), forward_origin: { type: 'hidden_user', sender_user_name: text(), date: 1 } },
    { web_app_data: { data: text(), button_text: text() } },
    { users_shared: { request_id: 1, users: [] } },
    {},
  ] as [Record<string, unknown>, ...Record<string, unknown>[]])
}
