import { hostileTexts } from '../channels/hostile.ts'
import { contents } from './fuzz-contents.ts'
import { bodies, forged, kinds, numbers, words } from './fuzz-words.ts'
import type { Chance } from './kill-chance.ts'

/** What comes to a door: a body as it is, or something that a person does in a chat. */
export type Input =
  | { to: 'telegram' | 'zalo' | 'web'; body: string; chat?: string }
  | { to: 'telegram'; update: Record<string, unknown>; chat: number; isAsked: boolean }
  | { to: 'zalo'; event: Record<string, unknown>; chat: string; isAsked: boolean }
  | { to: 'web'; post: Record<string, unknown>; chat: string; isAsked: boolean }

export type Crowd = { telegram: number[]; zalo: string[]; web: string[] }

type Shown = { id: string; data: string[] }

type Options = {
  chance: Chance
  count: number
  crowd: Crowd
  /** What a chat was shown so far, with its buttons. */
  shown: (chat: string) => Shown[]
}

/** Makes hostile inputs, one after another; what stands on the screens is part of them. */
export function createInputs({ chance, count, crowd, shown }: Options) {
  const texts = hostileTexts(Math.max(200, count))
  let number = 0

  return {
    next(): Input {
      number += 1
      const dice = chance.whole(1, 100)
      if (dice <= 8) return junk()
      if (dice <= 60) return onTelegram()
      if (dice <= 80) return onZalo()
      return onWeb()
    },
  }

  function text(): string {
    const dice = chance.whole(1, 100)
    if (dice <= 45) return chance.pick(texts as [string, ...string[]])
    if (dice <= 80) return chance.pick(words)
    if (dice <= 90) return `${chance.pick(words)} ${chance.pick(texts as [string, ...string[]])}`
    if (dice <= 95)
      return chance
        .pick(texts as [string, ...string[]])
        .repeat(40)
        .slice(0, 50_000)
    return chance.pick(numbers)
  }

  function junk(): Input {
    const to = chance.pick(['telegram', 'zalo', 'web'] as const)
    const body = chance.percent(90) ? chance.pick(bodies) : `{"a":"${'x'.repeat(1_100_000)}"}`
    return { to, body, ...(to === 'web' && { chat: chance.pick(crowd.web as [string]) }) }
  }

  function buttonOf(chat: string, others: string[]): { id: string; data: string } {
    const own = shown(chance.percent(70) ? chat : chance.pick(others as [string, ...string[]]))
    const [first, ...rest] = own.filter(({ data }) => data.length > 0).slice(-30)
    if (!first || chance.percent(20))
      return { id: String(chance.whole(1, 99_999)), data: chance.pick(forged) }
    const { id, data } = chance.pick([first, ...rest])
    const known = chance.pick(data as [string, ...string[]])
    if (chance.percent(80)) return { id, data: known }
    // Nearly the button: another number, another word, cut off, too long.
    const broken = chance.pick([
      known.replace(/\d+/, String(chance.whole(0, 9_999))),
      known.slice(0, chance.whole(0, known.length)),
      `${known}:${chance.pick(forged)}`.slice(0, 64),
      known.replace(/:[^:]*$/, ':\u0000'),
      known.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/, '01990000-0000-7000-8000-000000000001'),
    ])
    return { id, data: broken }
  }

  function onTelegram(): Input {
    const chat = chance.pick(crowd.telegram as [number, ...number[]])
    const from = { id: chat, is_bot: false, first_name: chance.percent(90) ? 'Nga' : text() }
    const room = { id: chat, type: 'private', first_name: from.first_name }
    const frame = { message_id: 600_000 + number, date: 1_764_000_000, chat: room, from }
    const update = (parts: object, isAsked = true): Input => ({
      ...{ to: 'telegram', chat, isAsked },
      update: { update_id: 900_000 + number, ...parts },
    })
    const dice = chance.whole(1, 100)
    if (dice <= 45) {
      const words = text()
      // Without a sign that is seen nobody can write at all.
      return update({ message: { ...frame, text: words } }, isSeen(words))
    }
    if (dice <= 70) {
      const { id, data } = buttonOf(
        `telegram:${chat}`,
        crowd.telegram.map((each) => `telegram:${each}`),
      )
      const message = {
        message_id: Number(id) || 1,
        date: chance.pick([0, 1_764_000_000]),
        chat: room,
      }
      const query = { id: `${number}`, from, chat_instance: '1', data }
      return update({ callback_query: chance.percent(93) ? { ...query, message } : query }, false)
    }
    if (dice <= 88) {
      const content = contents(chance, text)
      return update({ message: { ...frame, ...content } }, !('isQuiet' in content))
    }
    const kind = chance.pick(kinds)
    const group = { id: -1_001_000 - chance.whole(0, 3), type: 'supergroup', title: text() }
    return update(
      {
        [kind]: chance.pick([
          { ...frame, text: text() },
          { ...frame, chat: group, text: `/hannop@bot ${text()}` },
          { ...frame, from: { ...from, is_bot: true }, text: text() },
          { ...frame, sender_chat: group, text: text() },
          { id: '1', from, chat: room, date: 1, query: text(), offset: '', data: text() },
          { chat: room, from, date: 1, new_chat_member: { status: 'member', user: from } },
          { ...frame, message_id: 2 ** 60, text: text() },
          { ...frame, chat: { ...room, id: String(chat) }, text: text() },
          { ...frame, from: undefined, text: text() },
          { message_id: 1 },
          null,
          [],
          text(),
        ]),
      },
      false,
    )
  }

  function onZalo(): Input {
    const chat = chance.pick(crowd.zalo as [string, ...string[]])
    const words = text()
    const message = {
      message_id: `z${number}`,
      date: 1_764_000_000_000,
      chat: { id: chat, chat_type: 'PRIVATE' },
      from: { id: chat, display_name: chance.percent(90) ? 'Nga' : text(), is_bot: false },
    }
    const parts = chance.pick([
      { text: words },
      { text: words },
      { text: words },
      { sticker: 'abc', url: 'https://example.vn/a' },
      { voice_url: 'https://example.vn/a.aac' },
      { photo_url: 'javascript:alert(1)', caption: words },
      { photo: 'http://169.254.169.254/latest', caption: words },
      {},
      { text: 7 },
      { text: null, photo: [] },
    ] as [Record<string, unknown>, ...Record<string, unknown>[]])
    const event = { event_name: 'message.text.received', message: { ...message, ...parts } }
    const isSeenText = typeof parts['text'] !== 'string' || isSeen(words)
    return { to: 'zalo', chat, event, isAsked: isSeenText }
  }

  function onWeb(): Input {
    const chat = chance.pick(crowd.web as [string, ...string[]])
    const id = `fuzz-${String(number).padStart(8, '0')}`
    if (chance.percent(40)) {
      const { id: messageId, data } = buttonOf(
        `web:${chat}`,
        crowd.web.map((each) => `web:${each}`),
      )
      return {
        to: 'web',
        chat,
        post: { id, tap: { messageId: Number(messageId) || 1, data } },
        isAsked: false,
      }
    }
    const words = text()
    return {
      to: 'web',
      chat,
      post: { id, text: words },
      isAsked: isSeen(words) && words.length <= 20_000,
    }
  }
}

const isSeen = (text: string) =>
  text.replace(/[\s\p{Cc}\p{Cf}\p{Cs}\u115f\u1160\u2800\u3164\uffa0\u180e\ufffd]/gu, '') !== ''
