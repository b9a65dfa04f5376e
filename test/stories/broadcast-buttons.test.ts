import { describe, expect, test } from 'vitest'
import { until } from '../messaging/path.ts'
import { pdf } from '../support/documents.ts'
import { withPlay, type Play, type Profile } from '../support/play.ts'
import { story } from '../support/story.ts'
import type { Seen } from '../support/stage.ts'

const an = { name: 'Lê An', unit: 'BTGDV', role: 'admin' } as const
const binh = { name: 'Trần Thị Bình', unit: 'BTGDV', role: 'admin' } as const
const lan = { name: 'Rơ Châm Lan', unit: '23734', role: 'officer' } as const

const textOf = (seen: Seen[]) => seen.map(({ text }) => text).join('\n---\n')

/** Taps the button of this label below the latest message that has one. */
async function tap(play: Play, chat: string, label: string): Promise<string> {
  const message = play.seen(chat).findLast(({ buttons }) => buttons.length > 0)
  const button = message?.buttons.find((each) => each.label.startsWith(label))
  if (!message || !button) throw new Error(`No “${label}” in ${JSON.stringify(message, null, 1)}`)
  return textOf(await play.tap(chat, { id: message.id, data: button.data }))
}

const say = async (play: Play, chat: string, text: string) => textOf(await play.say(chat, text))

const monday = '2026-11-23T09:00:00+07:00'

const listed = async (play: Play) =>
  (
    await play.assistant.storage.broadcasts.list([
      ...(['draft', 'awaiting', 'scheduled', 'running', 'finished', 'cancelled'] as const),
    ])
  ).map(({ number, status }) => `${number} ${status}`)

/** Everything that was sent for good. */
const arrived = (play: Play) =>
  until(async () => {
    await play.assistant.idle()
    return (await play.database.current().attachment.count({ where: { hash: null } })) === 0
  })

describe.each(['buttons', 'telegram', 'zalo'] as Profile[])(
  'photos of a broadcast (%s)',
  (name) => {
    test('come with the words below them, or before the words', () =>
      withPlay(name, async (play) => {
        await play.link('an', an)
        await play.link('lan', lan)
        play.at(monday)
        await say(play, 'an', 'thông báo')
        const asked = textOf(await play.photo('an', 'Kính mời {đơn vị} dự hội nghị.'))
        expect(asked).toContain('Đã nhận 1 ảnh, tệp kèm thông báo.')
        expect(asked).toContain('Gửi cho ai?')
        expect(textOf(await play.photo('an'))).toContain('Đã nhận 2 ảnh')
        await arrived(play)
        const draft = await say(play, 'an', 'xã Ia Ly')
        expect(draft).toContain('“Kính mời {đơn vị} dự hội nghị.”')
        expect(draft).toContain('Kèm 2 ảnh.')
        const before = play.seen('lan').length
        await say(play, 'an', 'xem trước')
        if (play.hasButtons) await tap(play, 'an', 'Gửi ngay')
        else await say(play, 'an', 'gửi ngay')
        expect(textOf(play.seen('lan').slice(before))).toContain('Kính mời Đảng ủy xã Ia Ly')
      }))
  },
)

test('a photo or a document can be added and taken out; a document goes alone', () =>
  withPlay('telegram', async (play) => {
    await play.link('an', an)
    await play.link('lan', lan)
    play.at(monday)
    await say(play, 'an', '/thongbao Gửi kế hoạch mới.')
    await say(play, 'an', 'xã Ia Ly')
    await tap(play, 'an', 'Tùy chọn khác')
    expect(await tap(play, 'an', 'Ảnh, tệp kèm')).toContain('Ảnh hoặc tệp kèm?')
    await play.document('an', { name: 'ke-hoach.pdf', bytes: pdf() })
    expect(textOf(await play.photo('an'))).toContain('nhiều ảnh, hoặc một tệp')
    const held = await say(play, 'an', 'xong')
    expect(held).toContain('Thông báo số 1, bản nháp')
    await arrived(play)
    expect(await say(play, 'an', 'thông báo 1')).toContain('Kèm tệp: ke-hoach.pdf')
    await tap(play, 'an', 'Tùy chọn khác')
    await tap(play, 'an', 'Ảnh, tệp kèm')
    await say(play, 'an', 'xóa 1')
    expect(await say(play, 'an', 'xong')).not.toContain('ke-hoach.pdf')
  }))

test('a button of a screen that is old sends nothing', () =>
  withPlay('buttons', async (play) => {
    await play.link('an', an)
    await play.link('binh', binh)
    await play.link('lan', lan)
    play.at(monday)
    await say(play, 'an', 'thông báo')
    await say(play, 'an', 'Mời họp.')
    await say(play, 'an', 'xã Ia Ly')
    const old = play.seen('an').at(-1)
    const send = old?.buttons.find(({ label }) => label === 'Gửi ngay')
    await say(play, 'binh', 'thông báo 1')
    await tap(play, 'binh', 'Sửa nội dung')
    await say(play, 'binh', 'Hoãn họp.')
    const told = textOf(await play.tap('an', { id: old?.id ?? 0, data: send?.data ?? '' }))
    expect(told).toContain('vừa có thay đổi so với lúc đồng chí xem')
    expect(told).toContain('“Hoãn họp.”')
    expect(await listed(play)).toEqual(['1 draft'])
    // Twice from the screen as it stands now: it goes once.
    const now = play.seen('an').at(-1)
    const again = now?.buttons.find(({ label }) => label === 'Gửi ngay')
    await play.tap('an', { id: now?.id ?? 0, data: again?.data ?? '' })
    const twice = textOf(await play.tap('an', { id: now?.id ?? 0, data: again?.data ?? '' }))
    expect(twice).toContain('Thông báo số 1: đã gửi xong.')
    expect(twice).not.toContain('chưa gửi cho ai')
    expect(await listed(play)).toEqual(['1 finished'])
    expect(textOf(play.seen('lan')).match(/Hoãn họp/g)).toHaveLength(1)
  }))

test('two who change the same text: the second hears of it, and nothing is written over', () =>
  withPlay('buttons', async (play) => {
    await play.link('an', an)
    await play.link('binh', binh)
    play.at(monday)
    await say(play, 'an', '/thongbao Mời họp.')
    await say(play, 'an', 'tất cả')
    await tap(play, 'an', 'Sửa nội dung')
    await say(play, 'binh', 'thông báo 1')
    await tap(play, 'binh', 'Sửa nội dung')
    await say(play, 'binh', 'Mời họp lúc 8 giờ.')
    expect(await say(play, 'an', 'Mời họp lúc 9 giờ.')).toContain('Người khác vừa sửa nội dung')
    expect((await play.assistant.storage.broadcasts.byNumber(1))?.contents.vi).toBe(
      'Mời họp lúc 8 giờ.',
    )
  }))

test('forged buttons change nothing, whoever taps them', () =>
  withPlay('buttons', async (play) => {
    await play.link('an', an)
    await play.link('lan', lan)
    play.at(monday)
    await say(play, 'an', '/thongbao Mời họp.')
    await say(play, 'an', 'xã Ia Ly')
    await say(play, 'lan', 'tài liệu')
    const theirs = play.seen('lan').at(-1)
    const forged = async (data: string) =>
      textOf(await play.tap('lan', { id: theirs?.id ?? 0, data }))
    const verbs = 'open preview test copy send approve refuse back drop text files whom more urgent'
    for (const verb of verbs.split(' '))
      expect(await forged(`bc:${verb}:1`)).toContain('là việc của quản trị của Ban')
    for (const data of ['bc:list', 'bc:new'])
      expect(await forged(data)).toContain('là việc của quản trị của Ban')
    const mine = async (data: string) =>
      textOf(await play.tap('an', { id: play.seen('an').at(-1)?.id ?? 0, data }))
    expect(await mine('bc:open:99')).toContain('không còn ở đây')
    expect(await mine('bc:approve:1:00000000')).toContain('không còn chờ duyệt')
    expect(await mine('bc:refuse:1')).toContain('không còn chờ duyệt')
    expect(await mine('bc:send:1')).toContain('vừa có thay đổi')
    expect(await mine('bc:back:1')).toContain('đã có người xử lý')
    expect(await mine('bc:ask:1:7')).toContain('bản nháp')
    expect(await listed(play)).toEqual(['1 draft'])
  }))

test('whoever asked for approval can not refuse, and hears it before a reason is typed', () =>
  withPlay(
    'buttons',
    async (play) => {
      await play.link('an', an)
      await play.link('binh', binh)
      await play.link('lan', lan)
      play.at(monday)
      await say(play, 'an', '/thongbao Mời họp.')
      await say(play, 'an', 'xã Ia Ly')
      await tap(play, 'an', 'Gửi để duyệt')
      const theirs = play.seen('an').at(-1)?.id ?? 0
      const told = textOf(await play.tap('an', { id: theirs, data: 'bc:refuse:1' }))
      expect(told).toContain('nên cần một quản trị khác duyệt')
      expect(told).not.toContain('Vì sao không duyệt?')
      expect(await tap(play, 'binh', 'Từ chối')).toContain('Vì sao không duyệt?')
    },
    { hints: { approvalAbove: 0 } },
  ))

story(
  'what is not understood gets a sentence that says what to do, and nothing typed is lost',
  `
  at 2026-11-23 09:00
  An> thông báo
  An> {tuổi} bao nhiêu?
  An< Tôi không biết thay {tuổi} bằng gì.
  An> Đồng chí nào chưa nộp báo cáo năm 2026?
  An< Gửi cho ai?
  (restart)
  An> /thongbao
  An< Thông báo mới
  An> hạn nộp
  An> tất cả
  An> thông báo số 7
  An< Không có thông báo số 7
  `,
)
