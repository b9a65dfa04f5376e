import { describe, expect, test } from 'vitest'
import { withPlay, type Play, type Profile } from '../support/play.ts'

const profiles: Profile[] = ['buttons', 'text-only']

const lan = { name: 'Rơ Châm Lan', unit: '23734', role: 'officer' } as const
const admin = { name: 'Lê An', unit: 'BTGDV', role: 'admin' } as const

const withTelegram = (profile: Profile, work: (play: Play) => Promise<void>) =>
  withPlay(profile, work, { channels: ['telegram', 'zalo', 'web'] })

/** The menus that were given and taken back since the last look, chat by chat. */
const menusSince = (play: Play, from: number) =>
  play.calls.slice(from).flatMap(({ chatKey, method, payload }) => {
    const { commands = [], scope } = payload as {
      commands?: { command: string; description: string }[]
      scope?: { type: string; chat_id: number }
    }
    if (!method.endsWith('MyCommands')) return []
    expect(scope).toEqual({ type: 'chat', chat_id: Number(chatKey.split(':')[1]) })
    return [{ chatKey, method, names: commands.map(({ command }) => command), first: commands[0] }]
  })

const heard = (play: Play) => {
  let from = play.calls.length
  return () => {
    const menus = menusSince(play, from)
    from = play.calls.length
    return menus
  }
}

describe.each(profiles)('the command menu (%s)', (profile) => {
  test('comes with the link, changes with the language, and is given once', () =>
    withTelegram(profile, async (play) => {
      const menus = heard(play)
      const { invites } = play.assistant.storage
      const made = await invites.create({ unitCode: '23734', role: 'officer', now: play.now })
      if (!made.ok) throw new Error(made.error.id)
      for (const text of ['xin chào', made.code, 'đồng ý']) await play.say('telegram:7', text)
      expect(menus()).toEqual([])
      await play.say('telegram:7', 'Rơ Châm Tư')
      expect(menus()).toMatchObject([
        {
          chatKey: 'telegram:7',
          method: 'setMyCommands',
          first: { command: 'batdau', description: 'Bắt đầu, xem việc đang chờ' },
        },
      ])
      await play.say('telegram:7', 'hạn nộp')
      await play.say('telegram:7', '/ngonngu')
      expect(menus()).toEqual([])
      const [choice] = play.seen('telegram:7').slice(-1)
      await (profile === 'text-only'
        ? play.say('telegram:7', 'English')
        : play.tap('telegram:7', { id: choice?.id ?? 0, data: 'lang:en' }))
      expect(menus()).toMatchObject([{ first: { description: 'Begin, see what waits' } }])
    }))

  test('is asked for on Telegram alone', () =>
    withTelegram(profile, async (play) => {
      const menus = heard(play)
      await play.link('zalo:lan', lan)
      await play.say('zalo:lan', 'hạn nộp')
      await play.say('telegram:9', 'xin chào')
      expect(menus()).toEqual([])
    }))

  test('goes with the role, in every chat of the person', () =>
    withTelegram(profile, async (play) => {
      await play.link('an', admin)
      const personId = await play.link('telegram:7', lan)
      await play.link('telegram:8', { ...lan, personId })
      await play.link('zalo:lan', { ...lan, personId })
      for (const chat of ['telegram:7', 'telegram:8']) await play.say(chat, 'hạn nộp')
      const menus = heard(play)
      await play.say('an', '/nguoidung ia ly')
      const press = async (label: string, data: RegExp) => {
        const { id = 0, buttons = [] } = play.seen('an').at(-1) ?? {}
        const button = buttons.find((each) => data.test(each.data))
        return profile === 'text-only'
          ? play.say('an', label)
          : play.tap('an', { id, data: button?.data ?? '' })
      }
      await press('1', /^people:end/)
      expect(menus()).toEqual([])
      await press('thu hồi', /^people:sure/)
      expect(menus().map(({ chatKey, method }) => [chatKey, method])).toEqual(
        expect.arrayContaining([
          ['telegram:7', 'deleteMyCommands'],
          ['telegram:8', 'deleteMyCommands'],
        ]),
      )
      await play.say('telegram:7', 'hạn nộp')
      expect(menus()).toEqual([])
    }))

  test('grows in the other chats too when a role is added in one', () =>
    withTelegram(profile, async (play) => {
      const personId = await play.link('telegram:7', lan)
      await play.link('telegram:8', { ...lan, personId })
      for (const chat of ['telegram:7', 'telegram:8']) await play.say(chat, 'hạn nộp')
      const menus = heard(play)
      const { invites } = play.assistant.storage
      const asked = { unitCode: 'BTGDV', role: 'viewer', name: lan.name, now: play.now } as const
      const made = await invites.create(asked)
      await play.say('telegram:7', made.ok ? made.code : '')
      const given = menus()
      expect(given.map(({ chatKey }) => chatKey).sort()).toEqual(['telegram:7', 'telegram:8'])
      for (const { names } of given) expect(names).toContain('tonghop')
    }))

  test('goes when the person is erased', () =>
    withTelegram(profile, async (play) => {
      const personId = await play.link('telegram:7', lan)
      await play.link('telegram:8', { ...lan, personId })
      for (const chat of ['telegram:7', 'telegram:8']) await play.say(chat, 'hạn nộp')
      const menus = heard(play)
      const [asked] = await play.say('telegram:7', '/xoa')
      await (profile === 'text-only'
        ? play.say('telegram:7', 'Xóa')
        : play.tap('telegram:7', { id: asked?.id ?? 0, data: 'erase:yes' }))
      expect(menus().map(({ chatKey, method }) => [chatKey, method])).toEqual(
        expect.arrayContaining([
          ['telegram:7', 'deleteMyCommands'],
          ['telegram:8', 'deleteMyCommands'],
        ]),
      )
      await play.say('telegram:7', 'xin chào')
      expect(menus()).toEqual([])
    }))
})
