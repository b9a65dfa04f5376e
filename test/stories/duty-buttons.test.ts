import { describe, expect, test } from 'vitest'
import { withPlay, type Play } from '../support/play.ts'

const admin = { name: 'Lê An', unit: 'BTGDV', role: 'admin' } as const
const others = [
  ['an officer', { name: 'Rơ Châm Lan', unit: '23734', role: 'officer' }],
  ['a leader', { name: 'Nguyễn Văn Minh', unit: '23734', role: 'leader' }],
  ['a viewer of the office', { name: 'Trần Hoa', unit: 'BTGDV', role: 'viewer' }],
] as const

const open = (work: (play: Play, tails: { period: string; owed: string }) => Promise<void>) =>
  withPlay('buttons', async (play) => {
    const { duties, units, obligations } = play.assistant.storage
    const [one] = await duties.list()
    const iaLy = await units.byCode('23734')
    const [owed] = await duties.obligationsOf(iaLy?.id ?? '', play.now)
    expect(obligations).toBeDefined()
    const tails = { period: one?.period.id.slice(-12) ?? '', owed: owed?.id.slice(-12) ?? '' }
    await work(play, tails)
  })

const buttonsOf = ({ period, owed }: { period: string; owed: string }) => [
  'nav:duty:home',
  ...['show', 'edit', 'periods', 'units', 'remind', 'send', 'close', 'reopen', 'withdraw'].map(
    (verb) => `duty:${verb}:${period}`,
  ),
  `duty:send:${period}:all:20261122`,
  `duty:edit:${period}:anew`,
  'duty:new:form:anew',
  ...['unit', 'exempt', 'owe', 'paper', 'no-paper', 'extend'].map((verb) => `duty:${verb}:${owed}`),
  'dayoff:new',
  'dayoff:remove:2026-12-08',
]

const answer = async (play: Play, chat: string, data: string) => {
  const said = await play.tap(chat, { id: play.seen(chat).at(-1)?.id ?? 1, data })
  return said.map(({ text }) => text).join('\n')
}

describe('the buttons of /hanbaocao', () => {
  test.each(others)('%s gets nowhere with any of them', (_, who) =>
    open(async (play, tails) => {
      await play.link('lan', who)
      await play.say('lan', '/hanbaocao')
      for (const data of buttonsOf(tails)) {
        const said = await answer(play, 'lan', data)
        expect([data, said]).toEqual([data, expect.stringContaining('dành cho quản trị của Ban')])
      }
    }),
  )

  test('fit into what a platform carries', () =>
    open((_, tails) => {
      for (const data of buttonsOf(tails)) expect(data.length).toBeLessThanOrEqual(64)
      return Promise.resolve()
    }))

  test('of things that are no more lead back to the duties', () =>
    open(async (play) => {
      await play.link('an', admin)
      await play.say('an', '/hanbaocao')
      for (const data of buttonsOf({ period: '000000000000', owed: '000000000000' })) {
        if (/home|new:form|^dayoff:/.test(data)) continue
        const said = await answer(play, 'an', data)
        expect([data, said]).toEqual([data, expect.stringContaining('Mục này không còn')])
      }
      expect(await answer(play, 'an', 'dayoff:remove:2026-12-08')).toContain('từ trước')
    }))

  test('somebody who is no admin any more decides nothing, also in an open form', () =>
    open(async (play, tails) => {
      const personId = await play.link('an', admin)
      await play.say('an', '/hanbaocao')
      await answer(play, 'an', `duty:exempt:${tails.owed}`)
      await play.say('an', 'xã đang bão lũ')
      const { people, units } = play.assistant.storage
      const office = await units.byCode('BTGDV')
      for (const member of await people.membersOf(office?.id ?? '', play.now)) {
        if (member.personId === personId) await people.endMembership(member.membershipId, play.now)
      }
      await play.link('an', { name: 'Lê An', unit: '23734', role: 'officer', personId })
      const said = (await play.say('an', 'gửi')).map(({ text }) => text).join('\n')
      expect(said).not.toContain('✅')
      const record = await play.assistant.storage.obligations.byTail(tails.owed, play.now)
      expect(record?.owed.exemptAt).toBeUndefined()
    }))

  test('a decision that comes too late changes nothing and says so', () =>
    open(async (play, tails) => {
      const byId = await play.link('an', admin)
      await play.say('an', '/hanbaocao')
      await answer(play, 'an', `duty:exempt:${tails.owed}`)
      await play.say('an', 'xã đang bão lũ')
      const { obligations, rulings } = play.assistant.storage
      const record = await obligations.byTail(tails.owed, play.now)
      const obligationId = record?.owed.id ?? ''
      await rulings.exempt({ obligationId, reason: 'giải thể', byId, now: play.now })
      const said = (await play.say('an', 'gửi')).map(({ text }) => text).join('\n')
      expect(said).toContain('Tình hình đã khác')
      const { rulings: kept } = (await obligations.byTail(tails.owed, play.now)) ?? {}
      expect(kept?.map(({ reason }) => reason)).toEqual(['giải thể'])
    }))

  test('a half-filled form about something else is dropped only when that is wished', () =>
    open(async (play, tails) => {
      await play.link('an', admin)
      await play.say('an', '/nghiavu')
      await play.say('an', 'Báo cáo quý')
      const edit = `duty:edit:${tails.period}`
      expect(await answer(play, 'an', edit)).toContain('đang làm dở “')
      const seen = () => play.seen('an').slice(-1)[0]?.text ?? ''
      await answer(play, 'an', `${edit}:anew`)
      expect(seen()).toContain('1. Tên báo cáo: Báo cáo năm')
      // Nothing was changed in it yet: there is nothing to lose.
      const begun = (await play.say('an', '/nghiavu')).map(({ text }) => text).join('\n')
      expect(begun).toContain('(1/9)')
    }))

  test('“Nhắc ngay” sends on the day of its preview only, and tells nobody twice', () =>
    open(async (play, tails) => {
      play.at('2026-11-23T09:00:00+07:00')
      await play.link('an', admin)
      await play.link('lan', { name: 'Rơ Châm Lan', unit: '23734', role: 'officer' })
      await play.say('an', '/hanbaocao')
      const send = (day: string) => answer(play, 'an', `duty:send:${tails.period}:all:${day}`)
      const other = await send('20261120')
      expect(other).toContain('của ngày khác, nên tôi chưa gửi gì')
      expect(other).toContain('1 người nhận')
      expect(await send('20261123')).toContain('✅ Đang gửi nhắc')
      const again = await send('20261123')
      expect(again).toContain('Không gửi thêm tin nào')
      expect(again).not.toContain('✅')
    }))

  test('a change that was begun before another one is not saved unawares', () =>
    open(async (play, tails) => {
      await play.link('an', admin)
      await play.link('binh', { ...admin, name: 'Trần Bình' })
      for (const chat of ['an', 'binh']) {
        await play.say(chat, '/hanbaocao')
        await answer(play, chat, `duty:edit:${tails.period}`)
      }
      const say = async (chat: string, text: string) =>
        (await play.say(chat, text)).map((each) => each.text).join('\n')
      play.at('2026-11-22T10:00:00+07:00')
      await say('an', 'sửa 4')
      await say('an', '15/12/2026')
      expect(await say('an', 'gửi')).toContain('✅ Đã đổi')
      await say('binh', 'sửa 1')
      await say('binh', 'Báo cáo tổng kết')
      const refused = await say('binh', 'gửi')
      expect(refused).toContain('Lê An đã đổi hạn này')
      expect(refused).toContain('4. Nộp trước ngày: Thứ Năm, 10/12/2026')
      expect(await say('binh', 'gửi')).toContain('Báo cáo tổng kết 2026, trước ngày 10/12')
    }))

  test('any other change made meanwhile is not undone unawares either', () =>
    open(async (play, tails) => {
      await play.link('an', admin)
      await play.link('binh', { ...admin, name: 'Trần Bình' })
      for (const chat of ['an', 'binh']) {
        await play.say(chat, '/hanbaocao')
        await answer(play, chat, `duty:edit:${tails.period}`)
      }
      const say = async (chat: string, text: string) =>
        (await play.say(chat, text)).map((each) => each.text).join('\n')
      play.at('2026-11-22T10:00:00+07:00')
      await say('an', 'sửa 1')
      await say('an', 'Báo cáo tổng kết')
      expect(await say('an', 'gửi')).toContain('✅ Đã đổi')
      await say('binh', 'sửa 9')
      await say('binh', '7 1 0 2')
      await say('binh', 'đúng')
      expect(await say('binh', 'gửi')).toContain('Báo cáo tổng kết 2026 nay có hạn')
      expect(await say('binh', 'gửi')).toContain('✅ Đã đổi: Báo cáo năm 2026')
    }))
})
