import { describe, expect, test } from 'vitest'
import { askedOffice } from '../support/asked.ts'
import { withPlay, type Play } from '../support/play.ts'

const admin = { name: 'Lê An', unit: 'BTGDV', role: 'admin' } as const
const other = { name: 'Trần Thị Bình', unit: 'BTGDV', role: 'admin' } as const
const lan = { name: 'Rơ Châm Lan', unit: '23734', role: 'officer' } as const
const tu = { name: 'Rơ Châm Tư', unit: '23734', role: 'officer' } as const

const answer = async (play: Play, chat: string, data: string) => {
  const said = await play.tap(chat, { id: play.seen(chat).at(-1)?.id ?? 1, data })
  return said.map(({ text }) => text).join('\n')
}

const told = (play: Play, chat: string) => play.seen(chat).at(-1)?.text ?? ''

/** Lan has asked the office one thing; An and Bình are its admins. */
const open = (
  work: (play: Play, asked: { id: string; number: number; personId: string }) => Promise<void>,
) =>
  withPlay('buttons', async (play) => {
    await play.link('an', admin)
    await play.link('binh', other)
    const personId = await play.link('lan', lan)
    const text = 'Rơ Châm Hà, 0905 123 456, được thưởng gì?'
    const asked = await askedOffice(play, { chatKey: play.keyOf('lan'), personId, text })
    await work(play, { ...asked, personId })
  })

const officeButtons = [
  ...['queue', 'used', 'most'].flatMap((screen) => [
    `question:${screen}:1`,
    `nav:question:${screen}:1`,
  ]),
  ...['open', 'answer', 'aside', 'approve', 'withdraw', 'withdrawn', 'answer'].map(
    (verb) => `question:${verb}:1`,
  ),
  'question:answer:1:anew',
]

describe('the buttons of questions', () => {
  test.each([
    ['an officer', lan],
    ['a leader', { name: 'Nguyễn Văn Minh', unit: '23734', role: 'leader' }],
    ['the press', { name: 'Phạm Thị Thu', unit: 'BPTTH', role: 'press' }],
    ['a viewer of the office', { name: 'Trần Hoa', unit: 'BTGDV', role: 'viewer' }],
  ] as const)('of the office bring %s nowhere', (_, who) =>
    open(async (play) => {
      await play.link('tu', who)
      await play.say('tu', '/cauhoi')
      for (const data of officeButtons) {
        const said = await answer(play, 'tu', data)
        expect([data, said]).toEqual([data, expect.stringContaining('dành cho quản trị của Ban')])
      }
      expect(await play.assistant.storage.questions.countWaiting()).toBe(1)
    }),
  )

  test('of the asker are theirs alone', () =>
    open(async (play, { id }) => {
      await play.link('tu', tu)
      await play.say('tu', '/cauhoi')
      expect(told(play, 'tu')).toContain('chưa gửi Ban câu hỏi nào')
      const own = [`question:wrong:${id}`, `question:send:${id}`, 'question:own:1']
      for (const data of own) {
        expect(data.length).toBeLessThanOrEqual(64)
        for (const chat of ['tu', 'an'])
          expect(await answer(play, chat, data)).toContain('không còn giữ câu hỏi này')
      }
      expect(await answer(play, 'lan', `question:send:${id}`)).toContain('Câu này đã ở Ban')
      expect(await answer(play, 'lan', `question:wrong:${id}`)).toContain('chưa đúng ý')
    }))

  test('of what is not there, or of an older state, change nothing', () =>
    open(async (play) => {
      for (const verb of ['open', 'answer', 'aside', 'approve', 'withdraw', 'withdrawn'])
        expect(await answer(play, 'an', `question:${verb}:999`)).toContain('không còn giữ')
      expect(await answer(play, 'an', 'question:approve:1')).toContain('Câu hỏi số 1')
      expect(await answer(play, 'an', 'question:withdrawn:1')).toContain('không còn dùng')
      expect(await answer(play, 'an', 'question:send:../../x')).toContain('Nút này')
      expect(await answer(play, 'an', 'question:queue:9999')).toContain('1 câu hỏi chờ')
      await play.say('an', '/cauhoi 1 Không có mức thưởng nào.')
      await play.say('an', 'gửi')
      for (const verb of ['answer', 'aside'])
        expect(await answer(play, 'binh', `question:${verb}:1`)).toContain('Lê An đã trả lời')
    }))

  test('somebody who is no admin any more answers nothing, also in an open form', () =>
    open(async (play) => {
      await play.say('an', '/cauhoi 1 Không có mức thưởng nào.')
      const { people, units, questions } = play.assistant.storage
      const office = await units.byCode('BTGDV')
      const [member] = (await people.membersOf(office?.id ?? '', play.now)).filter(
        ({ name }) => name === admin.name,
      )
      await people.endMembership(member?.membershipId ?? '', play.now)
      await play.say('an', 'gửi')
      expect(await questions.countWaiting()).toBe(1)
    }))
})

describe('the office and what people ask it', () => {
  test('an answer that is too long is not cut, and one that was not sent is not lost', () =>
    open(async (play) => {
      await play.say('an', `/cauhoi 1 ${'dài '.repeat(200)}`)
      expect(told(play, 'an')).toContain('tôi nhận đến 700')
      await play.say('an', '/cauhoi 1 Lời của An.')
      await play.say('binh', '/cauhoi 1 Lời của Bình.')
      await play.say('an', 'gửi')
      expect(told(play, 'an')).toContain('✅ Đã trả lời câu hỏi số 1.')
      await play.say('binh', 'gửi')
      expect(told(play, 'binh')).toContain('Lê An đã trả lời')
      expect(told(play, 'binh')).toContain('chưa gửi đi: “Lời của Bình.”')
      expect(told(play, 'lan')).toContain('“Lời của An.”')
      expect(play.seen('lan').filter(({ text }) => text.includes('Ban trả lời'))).toHaveLength(1)
    }))

  test('a flood of thirty is one notice, and pages', () =>
    open(async (play, { personId }) => {
      play.at('2026-11-23T09:00:00+07:00')
      for (let count = 2; count <= 30; count++)
        await askedOffice(play, { chatKey: play.keyOf('lan'), personId, text: `Câu thứ ${count}` })
      const { an = [], binh = [] } = await play.tick()
      expect([an.length, binh.length]).toEqual([1, 1])
      expect(an[0]?.text).toContain('30 câu hỏi mới')
      expect(an[0]?.text).toContain('và 20 câu khác')
      await askedOffice(play, { chatKey: play.keyOf('lan'), personId, text: 'Thêm một câu' })
      play.at('2026-11-23T09:10:00+07:00')
      expect((await play.tick())['an']).toEqual([])
      play.at('2026-11-23T09:16:00+07:00')
      const later = ((await play.tick())['an'] ?? []).map(({ text }) => text).join('\n')
      expect(later).toContain('1 câu hỏi mới')
      await play.say('an', 'câu hỏi')
      expect(told(play, 'an')).toMatch(/31 câu hỏi chờ.*trang 1\/\d/)
      expect(await answer(play, 'an', 'question:queue:2')).toMatch(/trang 2/)
    }))

  test('what waits for more than two working days is told every morning, nothing at night', () =>
    open(async (play) => {
      // Asked on a Sunday: in time until the end of Tuesday.
      expect((await play.tick())['an']).toEqual([])
      const texts = async (at: string) => {
        play.at(`${at}:00+07:00`)
        return ((await play.tick())['an'] ?? []).map(({ text }) => text).join('\n')
      }
      expect(await texts('2026-11-23T07:29')).toBe('')
      expect(await texts('2026-11-23T07:31')).toContain('1 câu hỏi mới')
      expect(await texts('2026-11-24T08:00')).not.toContain('câu hỏi')
      expect(await texts('2026-11-25T06:00')).not.toContain('câu hỏi')
      expect(await texts('2026-11-25T07:31')).toContain('1 câu hỏi chờ quá hai ngày làm việc: 1 (')
      expect(await texts('2026-11-25T09:00')).not.toContain('câu hỏi')
      expect(await texts('2026-11-26T07:31')).toContain('quá hai ngày')
      await play.say('an', '/cauhoi 1 Không có.')
      await play.say('an', 'gửi')
      expect(await texts('2026-11-27T07:31')).not.toContain('câu hỏi')
    }))

  test('somebody who erased themselves is answered no more, and nobody sees what they asked', () =>
    open(async (play) => {
      await play.say('an', 'câu hỏi')
      await play.say('lan', '/xoa')
      await answer(play, 'lan', 'erase:yes')
      expect(await answer(play, 'an', 'question:open:1')).toContain('đã xóa dữ liệu của mình')
      await play.say('an', 'câu hỏi')
      expect(told(play, 'an')).toContain('Không có câu hỏi nào chờ')
      await play.say('an', '/cauhoi 1 Không có mức thưởng nào.')
      expect(told(play, 'an')).not.toContain('Hà')
    }))

  test('what is asked most bears no names and no numbers of people', () =>
    open(async (play) => {
      const said = await answer(play, 'an', 'question:most:1')
      expect(said).toContain('– 1 lần: “Rơ Châm Hà, •••, được thưởng gì?”')
      expect(said).not.toMatch(/Lan|Ia Ly/)
    }))

  test('an answer for everybody bears no number of a person', () =>
    open(async (play) => {
      await play.say('an', '/cauhoi 1 Không có mức thưởng nào.')
      await play.say('an', 'gửi')
      await answer(play, 'an', 'question:approve:1')
      expect(told(play, 'an')).toContain('Rơ Châm Hà, •••, được thưởng gì?')
      await play.say('an', 'sửa 1')
      await play.say('an', 'Gọi 0905 123 456 hỏi về thưởng?')
      expect(told(play, 'an')).toContain('còn số điện thoại')
      await play.say('an', 'Mô hình được thưởng gì?')
      await play.say('an', 'gửi')
      expect(told(play, 'an')).toContain('ai hỏi tương tự đều nhận câu trả lời số 1')
      expect(await play.assistant.storage.questions.known()).toMatchObject([
        { question: 'Mô hình được thưởng gì?', answer: 'Không có mức thưởng nào.', by: 'Lê An' },
      ])
      // A second approval, and a second withdrawal, find that it is so already.
      expect(await answer(play, 'binh', 'question:approve:1')).toContain('Đang dùng cho mọi người')
      expect(await answer(play, 'binh', 'question:withdraw:1')).toContain('Mô hình được thưởng gì?')
      expect(await answer(play, 'binh', 'question:withdrawn:1')).toContain('✅ Đã thôi dùng')
      expect(await answer(play, 'an', 'question:withdrawn:1')).toContain('không còn dùng')
      const entries = await play.database.current().auditEntry.findMany({ orderBy: { id: 'asc' } })
      expect(entries.map(({ action }) => action)).toEqual([
        'question.answer',
        'question.known',
        'question.withdraw',
      ])
      expect(JSON.stringify(entries.map(({ details }) => details))).not.toMatch(/thưởng|Lan/)
    }))
})

describe('who asked hears the answer', () => {
  const inOffice = (work: (play: Play, personId: string) => Promise<void>, blocks: string[] = []) =>
    withPlay(
      'buttons',
      async (play) => {
        await play.link('an', admin)
        const personId = await play.link('telegram:7', lan)
        const text = 'Được thưởng gì?'
        await askedOffice(play, { chatKey: 'telegram:7', personId, text })
        await work(play, personId)
      },
      { channels: ['web', 'telegram', 'zalo'], blocks },
    )
  const reply = async (play: Play) => {
    await play.say('an', '/cauhoi 1 Không có mức thưởng nào.')
    await play.say('an', 'gửi')
  }

  test('on the channel they changed to', () =>
    inOffice(async (play, personId) => {
      await play.link('zalo:a1', { ...lan, personId })
      await play.assistant.storage.people.prefer('zalo:a1', play.now)
      await reply(play)
      expect(told(play, 'zalo:a1')).toContain('“Không có mức thưởng nào.”')
      expect(told(play, 'zalo:a1')).toContain('Lê An, Ban Tuyên giáo và Dân vận Tỉnh ủy')
      expect(play.seen('telegram:7')).toEqual([])
    }))

  test('or the admins hear at once that there is no chat', () =>
    inOffice(async (play) => {
      await play.database.current().chatAccount.deleteMany({ where: { key: 'telegram:7' } })
      await reply(play)
      expect(told(play, 'an')).toContain('Chưa nhắn được cho Rơ Châm Lan (Đảng ủy xã Ia Ly)')
    }))

  test('or the admins hear later that no chat took it, once', () =>
    inOffice(
      async (play) => {
        play.at('2026-11-23T09:00:00+07:00')
        await play.tick()
        await reply(play)
        expect(told(play, 'an')).toContain('Tôi đã nhắn')
        play.at('2026-11-23T09:01:00+07:00')
        const { an = [] } = await play.tick()
        expect(an.map(({ text }) => text).join()).toContain('Chưa nhắn được câu trả lời số: 1 (')
        play.at('2026-11-23T09:02:00+07:00')
        expect((await play.tick())['an']).toEqual([])
      },
      ['telegram:7'],
    ))
})
