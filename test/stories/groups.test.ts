import { describe, expect, test } from 'vitest'
import { withPlay, type Play, type Profile } from '../support/play.ts'

const profiles: Profile[] = ['buttons', 'text-only']

const admin = { name: 'Lê An', unit: 'BTGDV', role: 'admin' } as const
const lan = { name: 'Rơ Châm Lan', unit: '23734', role: 'officer' } as const

const group = 'telegram:-100'
const zaloGroup = 'zalo:zgr-f8'

/** An admin of the office is person 1 on Telegram, an officer is 7; 9 is a stranger. */
const withGroups = (profile: Profile, work: (play: Play) => Promise<void>) =>
  withPlay(
    profile,
    async (play) => {
      await play.link('telegram:1', admin)
      await play.link('telegram:7', lan)
      await work(play)
    },
    {
      channels: ['telegram', 'zalo'],
      hints: {
        groupHint: (channel) => (channel === 'telegram' ? 'https://t.me/dvk_bot' : undefined),
      },
    },
  )

const chatOf = (key: string) => ({ id: key.slice(key.indexOf(':') + 1), type: 'supergroup' })

const heard = (seen: { text: string }[]) => seen.map(({ text }) => text).join('\n')

/** The bot comes into a group, or goes. */
const moved = async (play: Play, from: number, [before, after]: [string, string], key = group) => {
  const member = (status: string) => ({ status, user: { id: 0, is_bot: true } })
  const event = {
    chat: chatOf(key),
    from: { id: from, is_bot: false },
    old_chat_member: member(before),
    new_chat_member: member(after),
  }
  return heard(await play.update(key, { my_chat_member: event }))
}

const added = (play: Play, by: number) => moved(play, by, ['left', 'member'])

/** Somebody writes in a group; on Telegram a command has its entity. */
const written = async (play: Play, message: Record<string, unknown>, key = group) =>
  heard(
    await play.update(key, {
      message: { message_id: 1, chat: chatOf(key), from: { id: 7, is_bot: false }, ...message },
    }),
  )

const command = (text: string) => ({
  text,
  entities: [{ type: 'bot_command', offset: 0, length: text.length }],
})

const leaves = (play: Play) =>
  play.calls.filter(({ method }) => method === 'leaveChat').map(({ chatKey }) => chatKey)

describe.each(profiles)('in a group (%s)', (profile) => {
  test('of the office the bot says once that it answers in private, and how to get there', () =>
    withGroups(profile, async (play) => {
      const hello = await added(play, 1)
      expect(hello).toContain('chỉ trả lời trong trò chuyện riêng')
      expect(hello).toContain('https://t.me/dvk_bot')
      // Telegram also reports the arrival as a message.
      expect(await written(play, { new_chat_members: [{ id: 0 }] })).toBe('')
      expect(await moved(play, 9, ['member', 'administrator'])).toBe('')
      expect(leaves(play)).toEqual([])
    }))

  test('nothing of anybody is said, and at most one sentence an hour', () =>
    withGroups(profile, async (play) => {
      await added(play, 1)
      play.at('2026-11-22T10:30:00+07:00')
      const told = await written(play, command('/trangthai@dvk_bot'))
      expect(told).toContain('Tôi chỉ trả lời trong trò chuyện riêng')
      expect(told).toContain('https://t.me/dvk_bot')
      expect(told).not.toContain('Ia Ly')
      play.at('2026-11-22T11:20:00+07:00')
      expect(await written(play, command('/baocao'))).toBe('')
      play.at('2026-11-22T11:31:00+07:00')
      // What people say to one another is none of its business, where it hears that.
      expect(await written(play, { text: 'Mai họp nhé' })).toBe('')
      expect(await written(play, command('/baocao'))).toContain('trò chuyện riêng')
      const edited = { message_id: 1, chat: chatOf(group), from: { id: 7 }, text: 'Mai' }
      expect(await play.update(group, { edited_message: edited })).toEqual([])
      expect(await play.assistant.storage.people.known(group)).toBeUndefined()
      expect((await play.assistant.storage.people.known('telegram:7'))?.draftId).toBeUndefined()
    }))

  test('that nobody of the office added it to, the bot says so and leaves', () =>
    withGroups(profile, async (play) => {
      for (const stranger of [7, 9]) {
        expect(await added(play, stranger)).toContain('xin phép rời nhóm này')
      }
      expect(leaves(play)).toEqual([group, group])
      expect(await play.assistant.storage.people.known('telegram:9')).toBeUndefined()
      // It was added while nobody listened.
      expect(await written(play, { text: 'bot ơi' })).toContain('xin phép rời nhóm này')
      expect(leaves(play)).toHaveLength(3)
      expect(await moved(play, 7, ['left', 'administrator'], 'telegram:-300')).toContain('rời')
    }))

  test('that it was removed from, it is a stranger afterwards', () =>
    withGroups(profile, async (play) => {
      await added(play, 1)
      expect(await moved(play, 7, ['member', 'kicked'])).toBe('')
      expect(await added(play, 7)).toContain('xin phép rời nhóm này')
    }))

  test('that grew and has another id, the bot stays', () =>
    withGroups(profile, async (play) => {
      await added(play, 1)
      expect(await written(play, { migrate_to_chat_id: '-200' })).toBe('')
      expect(await written(play, { migrate_from_chat_id: '-100' }, 'telegram:-200')).toBe('')
      expect(await written(play, command('/start'), 'telegram:-200')).toContain('trò chuyện riêng')
      expect(leaves(play)).toEqual([])
    }))

  test('whose new id speaks before the news of it was read, the bot stays', () =>
    withGroups(profile, async (play) => {
      await added(play, 1)
      const later = new Date(play.now.getTime() + 1_000)
      await play.assistant.messaging.inbox.store({
        channel: 'telegram',
        chatKey: group,
        dedupe: 'the news',
        update: {
          message: { message_id: 9, date: 0, chat: chatOf(group), migrate_to_chat_id: -200 },
        },
        receivedAt: later,
      })
      expect(await moved(play, 9, ['left', 'member'], 'telegram:-200')).toBe('')
      play.at(new Date(later.getTime() + 1_000))
      expect(await written(play, command('/start'), 'telegram:-200')).toContain('trò chuyện riêng')
      expect(leaves(play)).toEqual([])
    }))

  test('on Zalo, which it can not leave, it says where it answers', () =>
    withGroups(profile, async (play) => {
      const told = await written(play, { text: '@Dân vận khéo báo cáo' }, zaloGroup)
      expect(told).toContain('Tôi chỉ trả lời trong trò chuyện riêng')
      expect(await written(play, { text: '@Dân vận khéo báo cáo' }, zaloGroup)).toBe('')
      expect(leaves(play)).toEqual([])
    }))

  test('what must not be kept is not kept, and not talked about', () =>
    withGroups(profile, async (play) => {
      await added(play, 1)
      expect(await written(play, command('/start 064123456789'))).toBe('')
    }))
})
