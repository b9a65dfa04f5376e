import { describe, expect, test } from 'vitest'
import { withPlay, type Play, type Profile } from '../support/play.ts'

const profiles: Profile[] = ['buttons', 'text-only']

const lan = { name: 'Rơ Châm Lan', unit: '23734', role: 'officer' } as const

const becomes = (play: Play, status: string, chat = '7') =>
  play.update(`telegram:${chat}`, {
    my_chat_member: {
      chat: { id: chat, type: 'private' },
      from: { id: chat, is_bot: false },
      old_chat_member: { status: 'member', user: { id: 0 } },
      new_chat_member: { status, user: { id: 0 } },
    },
  })

const isBlocked = async (play: Play) =>
  (await play.assistant.storage.people.known('telegram:7'))?.isBlocked

describe.each(profiles)('who blocks the bot (%s)', (profile) => {
  test('is told nothing, and is reached again when they let it in or write', () =>
    withPlay(
      profile,
      async (play) => {
        await play.link('telegram:7', lan)
        expect(await becomes(play, 'kicked')).toEqual([])
        expect(await isBlocked(play)).toBe(true)
        expect(await becomes(play, 'member')).toEqual([])
        expect(await isBlocked(play)).toBe(false)

        await becomes(play, 'kicked')
        expect(await play.say('telegram:7', 'hạn nộp')).toHaveLength(1)
        expect(await isBlocked(play)).toBe(false)
      },
      { channels: ['telegram'] },
    ))

  test('and never wrote before gets no account by that', () =>
    withPlay(
      profile,
      async (play) => {
        await becomes(play, 'kicked', '9')
        await becomes(play, 'member', '9')
        expect(await play.assistant.storage.people.known('telegram:9')).toBeUndefined()
      },
      { channels: ['telegram'] },
    ))
})
