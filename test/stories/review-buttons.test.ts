import { describe, expect, test } from 'vitest'
import { withPlay, type Play } from '../support/play.ts'
import {
  askedAbout,
  askedAboutModel,
  personIn,
  proposedModel,
  sentReport,
} from '../support/reviews.ts'

const admin = { name: 'Lê An', unit: 'BTGDV', role: 'admin' } as const
const other = { name: 'Trần Thị Bình', unit: 'BTGDV', role: 'admin' } as const
const lan = { name: 'Rơ Châm Lan', unit: '23734', role: 'officer' } as const

const press = async (play: Play, chat: string, data: string) => {
  const said = await play.tap(chat, { id: play.seen(chat).at(-1)?.id ?? 1, data })
  return said.map(({ text }) => text).join('\n')
}

const say = async (play: Play, chat: string, text: string) =>
  (await play.say(chat, text)).map((each) => each.text).join('\n')

/** Lan has sent report 1; An and Bình are admins of the office. */
const open = (work: (play: Play) => Promise<void>) =>
  withPlay('buttons', async (play) => {
    await play.link('an', admin)
    await play.link('binh', other)
    await play.link('lan', lan)
    await sentReport(play)
    await work(play)
  })

const stateOf = async (play: Play) => (await play.assistant.storage.reports.byNumber(1))?.review

describe('the buttons of reviews', () => {
  test.each([
    ['an officer', { name: 'Rơ Châm Tư', unit: '23734', role: 'officer' }],
    ['the press', { name: 'Phạm Thị Thu', unit: 'BPTTH', role: 'press' }],
    ['a viewer of the office', { name: 'Trần Hoa', unit: 'BTGDV', role: 'viewer' }],
  ] as const)('of the office bring %s nowhere', (_, who) =>
    open(async (play) => {
      await play.link('tu', who)
      const office = ['review:queue:1', 'nav:review:queue:1', 'review:open:1', 'review:accept:1:1']
      const all = [...office, 'review:return:1:1', 'review:return:1:1:anew', 'review:ask:report:1']
      for (const data of all) {
        const said = await press(play, 'tu', data)
        expect([data, said]).toEqual([data, expect.stringContaining('dành cho quản trị của Ban')])
      }
      expect(await say(play, 'tu', '/duyet 1')).toContain('dành cho quản trị của Ban')
      expect(await stateOf(play)).toBe('waiting')
    }),
  )

  test('of a report decide once, and on the version that was seen', () =>
    open(async (play) => {
      expect(await press(play, 'an', 'review:accept:1:2')).toContain('bản mới hơn')
      expect(await press(play, 'an', 'review:accept:9:1')).toContain('không mở được')
      expect(await stateOf(play)).toBe('waiting')
      expect(await press(play, 'an', 'review:accept:1:1')).toContain('✅ Đã nhận báo cáo số 1')
      for (const data of ['review:accept:1:1', 'review:return:1:1'])
        expect(await press(play, 'binh', data)).toContain('Lê An đã nhận Bản 1')
      expect(await press(play, 'lan', 'review:fix:1')).toContain('Lê An đã nhận Bản 1')
      expect(await play.assistant.storage.reviews.of({ kind: 'report', number: 1 })).toHaveLength(1)
    }))

  test('say what the other admin returned, with nothing promised behind it', () =>
    open(async (play) => {
      const money = { key: 'dialogues', label: 'Số cuộc đối thoại', reason: 'chưa khớp' }
      const deed = { number: 1, version: 1, kind: 'returned', fields: [money] } as const
      const byId = await personIn(play, 'binh')
      await play.assistant.storage.reviews.decide({ ...deed, byId, now: play.now })
      const said = await press(play, 'an', 'review:accept:1:1')
      const [note] = said.split('\n')
      expect(note).toMatch(/^Trần Thị Bình trả lại Bản 1, .+\d\. Tôi không đổi gì\.$/)
      expect(said).toContain('– Số cuộc đối thoại: chưa khớp')
    }))

  test('of an officer mend what is returned, while it is', () =>
    open(async (play) => {
      await play.link('hoa', { name: 'Trần Thị Hoa', unit: 'DUCQD', role: 'officer' })
      expect(await press(play, 'lan', 'review:fix:1')).toContain(
        'không chờ sửa. Đang chờ Ban duyệt.',
      )
      const { storage } = play.assistant
      const money = { key: 'dialogues', label: 'Số cuộc đối thoại', reason: 'chưa khớp' }
      const deed = { number: 1, version: 1, kind: 'returned', fields: [money] } as const
      const byId = await personIn(play, 'an')
      await storage.reviews.decide({ ...deed, byId, now: play.now })

      expect(await press(play, 'hoa', 'review:fix:1')).toContain('không mở được')
      expect(await say(play, 'hoa', 'sửa báo cáo')).toContain('Không có báo cáo nào bị trả lại')
      expect(await press(play, 'lan', 'review:fix:1')).toContain('chưa khớp')
      for (const text of ['5', 'gửi']) await play.say('lan', text)
      expect(await stateOf(play)).toBe('waiting')
      expect(await press(play, 'lan', 'review:fix:1')).toContain(
        'không chờ sửa. Đang chờ Ban duyệt.',
      )
    }))

  test('nobody reviews what they sent, and hears who can', () =>
    open(async (play) => {
      await sentReport(play, 'an')
      for (const data of ['review:open:1', 'review:accept:1:2', 'review:return:1:2'])
        expect(await press(play, 'an', data)).toContain('Đồng chí duyệt được: Trần Thị Bình')
      expect(await press(play, 'binh', 'review:accept:1:2')).toContain('✅ Đã nhận')
      expect(await press(play, 'an', 'review:open:1')).not.toContain('không tự duyệt')
    }))

  test('of a question answer it once, and only by its unit', () =>
    open(async (play) => {
      await play.link('hoa', { name: 'Trần Thị Hoa', unit: 'DUCQD', role: 'officer' })
      await play.link('tu', { name: 'Rơ Châm Tư', unit: '23734', role: 'officer' })
      expect(await press(play, 'lan', 'review:answer:report:1')).toContain('không có câu hỏi nào')
      await press(play, 'an', 'review:ask:report:1')
      for (const text of ['Từ tháng nào?', 'gửi']) await play.say('an', text)
      for (const chat of ['hoa', 'an', 'binh'])
        expect(await press(play, chat, 'review:answer:report:1')).toContain('không mở được')
      expect(await press(play, 'lan', 'review:answer:report:1')).toContain('“Từ tháng nào?”')
      expect(await press(play, 'tu', 'review:answer:report:1')).toContain('“Từ tháng nào?”')
      for (const text of ['Từ tháng 3.', 'gửi']) await play.say('lan', text)
      expect(await say(play, 'tu', 'Từ tháng 4.')).toContain('Xem lại')
      const late = await say(play, 'tu', 'gửi')
      expect(late).toContain('đã có người trả lời')
      expect(late).toContain('Rơ Châm Lan trả lời lúc')
      expect(late).toContain('chưa gửi đi: “Từ tháng 4.”')
      expect(await press(play, 'tu', 'review:answer:report:1')).toContain('Rơ Châm Lan trả lời')
    }))

  test('of a question are there until the office decides', () =>
    open(async (play) => {
      const { reviews, models } = play.assistant.storage
      const offered = async (data: string) => {
        const said = await play.tap('lan', { id: play.seen('lan').at(-1)?.id ?? 1, data })
        return said.flatMap(({ buttons }) => buttons.map((each) => each.data))
      }
      await proposedModel(play)
      await askedAbout(play)
      await askedAboutModel(play)
      expect(await offered('report:open:1')).toContain('review:answer:report:1')
      expect(await offered('model:open:1')).toContain('review:answer:model:1')

      const byId = await personIn(play, 'an')
      const { now } = play
      const seen = { number: 1, version: 1, kind: 'accepted', byId, now } as const
      expect(await reviews.decide(seen)).toBe('done')
      const { id = '' } = (await models.byNumber(1)) ?? {}
      const said = { level: 'province', decision: '125-QĐ', day: '2026-11-20' }
      expect(await models.recognise({ id, ...said, personId: byId, now })).toBe(true)
      expect(await offered('report:open:1')).not.toContain('review:answer:report:1')
      expect(await offered('model:open:1')).not.toContain('review:answer:model:1')
      expect(await say(play, 'lan', '/traloiban')).toContain('không có câu hỏi nào')
    }))
})
