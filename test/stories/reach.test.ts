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

const told = (seen: { text: string; buttons: { label: string }[] }[]) =>
  seen.map(({ text, buttons }) => [text, ...buttons.map(({ label }) => label)].join('\n')).join()

/** Chooses what the last message offers, by its button or by its number. */
async function choose(play: Play, chat: string, label: string) {
  const { id = 0, text = '', buttons = [] } = play.seen(chat).at(-1) ?? {}
  if (play.hasButtons) {
    const data = buttons.find((button) => button.label === label)?.data
    if (data === undefined)
      throw new Error(`There is no button “${label}”: ${told([{ text, buttons }])}`)
    return play.tap(chat, { id, data })
  }
  const number = [...text.matchAll(/^(\d+)\. (.*)$/gm)].find(([, , each]) => each === label)?.[1]
  if (number === undefined) throw new Error(`Nothing offers “${label}”: ${text}`)
  return play.say(chat, number)
}

const order = async (play: Play) => {
  const { people } = play.assistant.storage
  const { personId = '' } = (await people.known('zalo:a1')) ?? {}
  return (await people.accountsFor(personId)).map(({ key }) => key)
}

/** Lan is linked on Zalo, and has just been linked by a code on Telegram too. */
const withTwoPlaces = (profile: Profile, work: (play: Play, said: string) => Promise<void>) =>
  withPlay(
    profile,
    async (play) => {
      await play.link('zalo:a1', lan)
      await play.say('zalo:a1', 'hạn nộp')
      const { invites } = play.assistant.storage
      const asked = { unitCode: '23734', role: 'officer', name: lan.name, now: play.now } as const
      const made = await invites.create(asked)
      play.at('2026-11-22T09:10:00+07:00')
      await play.say('telegram:7', `/start ${made.ok ? made.code : ''}`)
      await work(play, told(await play.say('telegram:7', 'đồng ý')))
    },
    { channels: ['zalo', 'telegram', 'web'] },
  )

describe.each(profiles)('with a second chat (%s)', (profile) => {
  test('a person is asked where to be told, and until then it is where they wrote last', () =>
    withTwoPlaces(profile, async (play, said) => {
      expect(said).toMatch(/Đã liên kết[^]*Việc đang chờ[^]*gửi về đâu[^]*Telegram[^]*Zalo/)
      expect(await order(play)).toEqual(['telegram:7', 'zalo:a1'])
      const chosen = told(await choose(play, 'telegram:7', 'Zalo'))
      expect(chosen).toContain('Từ nay nhắc hạn và thông báo gửi về Zalo')
      expect(chosen).toContain('Làm báo cáo')
      expect(await order(play)).toEqual(['zalo:a1', 'telegram:7'])
      await play.say('telegram:7', 'hạn nộp')
      expect(await order(play)).toEqual(['zalo:a1', 'telegram:7'])
    }))

  test('the home screen offers to change it, and words do too', () =>
    withTwoPlaces(profile, async (play) => {
      expect(told(await play.say('zalo:a1', '/batdau'))).toContain('Nơi nhận tin')
      expect(told(await choose(play, 'zalo:a1', 'Nơi nhận tin'))).toContain('đang gửi về Telegram')
      await choose(play, 'zalo:a1', 'Zalo')
      expect(await order(play)).toEqual(['zalo:a1', 'telegram:7'])
      for (const words of ['noi nhan tin', 'Kênh nhận tin', '/noinhan'])
        expect(told(await play.say('telegram:7', words))).toContain('đang gửi về Zalo')
    }))

  test('in the middle of a form the question comes back after the choice', () =>
    withTwoPlaces(profile, async (play) => {
      await play.say('telegram:7', 'báo cáo')
      await play.say('telegram:7', 'nơi nhận tin')
      const chosen = told(await choose(play, 'telegram:7', 'Zalo'))
      expect(chosen).toMatch(/gửi về Zalo[^]*\(1\/19\)/)
      expect(told(await play.say('telegram:7', '12'))).toContain('(2/19)')
    }))

  test('two chats on one channel are told apart, and one that is blocked is not offered', () =>
    withTwoPlaces(profile, async (play) => {
      const { personId } = (await play.assistant.storage.people.known('zalo:a1')) ?? {}
      if (personId === undefined) throw new Error('Lan is not linked')
      await play.link('telegram:8', { ...lan, personId })
      const asked = told(await play.say('telegram:7', '/noinhan'))
      expect(asked).toContain('Telegram (cuộc trò chuyện này)')
      expect(asked).toContain('Telegram (chưa dùng)')
      await becomes(play, 'kicked', '8')
      await play.assistant.storage.people.block('telegram:7', play.now)
      expect(told(await play.say('zalo:a1', '/noinhan'))).toContain('nơi duy nhất')
      expect(told(await play.say('zalo:a1', '/batdau'))).not.toContain('Nơi nhận tin')
    }))
})

const admin = { name: 'Lê An', unit: 'BTGDV', role: 'admin' } as const
const inWeb = ['zalo', 'telegram', 'web']

describe.each(profiles)('a reminder to who has blocked the bot (%s)', (profile) => {
  test('on Zalo passes to their Telegram, and the ledger knows where it went', () =>
    withPlay(
      profile,
      async (play) => {
        const personId = await play.link('zalo:a1', lan)
        await play.link('telegram:7', { ...lan, personId })
        await play.link('an', admin)
        await play.assistant.storage.people.prefer('zalo:a1', play.now)
        play.at('2026-12-02T07:30:00+07:00')
        const heard = await play.tick()
        expect(told(heard['zalo:a1'] ?? [])).toBe('')
        expect(told(heard['telegram:7'] ?? [])).toContain('⏰ Còn 7 ngày')
        play.at('2026-12-02T07:46:00+07:00')
        expect(told((await play.tick())['an'] ?? [])).not.toContain('Rơ Châm Lan')
        const ledger = told(await play.say('an', '/hanbaocao ia ly'))
        expect(ledger).toContain('trước 7 ngày: Rơ Châm Lan (Telegram), đã gửi')
      },
      { channels: inWeb, blocks: ['zalo:a1'] },
    ))

  test('in their only chat comes to the call sheet, with the person and the phone', () =>
    withPlay(
      profile,
      async (play) => {
        await play.link('zalo:a1', lan)
        await play.link('an', admin)
        for (const text of ['/sodienthoai', 'ia ly', '0269 3123456', 'gửi'])
          await play.say('an', text)
        play.at('2026-12-02T07:30:00+07:00')
        await play.tick()
        play.at('2026-12-02T07:46:00+07:00')
        expect(told((await play.tick())['an'] ?? [])).toContain(
          '– Đảng ủy xã Ia Ly – Rơ Châm Lan: 0269 3123456 (đã chặn bot hoặc nền tảng từ chối)',
        )
      },
      { channels: inWeb, blocks: ['zalo:a1'] },
    ))
})
