import { describe, expect, test } from 'vitest'
import { until } from '../messaging/path.ts'
import { docx } from '../support/documents.ts'
import { withPlay, type Play, type Profile } from '../support/play.ts'
import { story } from '../support/story.ts'
import type { Seen } from '../support/stage.ts'
import { goodRows, workbook } from '../support/workbook.ts'

story(
  'a set is written in the chat, looked through, published, asked about and withdrawn',
  `
  Lan> tieu chi
  Lan< VÍ DỤ – Bộ tiêu chí chấm điểm mô hình
  Lan< Ví dụ minh họa, không phải quy định.
  Lan<! Soạn trong chat
  An> bộ tiêu chí
  An[Soạn trong chat]
  An< (1/10) Áp dụng cho mô hình hay đơn vị?
  An> mo hinh
  An> Bộ tiêu chí mô hình năm 2026
  An> Hướng dẫn 12-HD/BTGDVTU
  An> bq
  An> bỏ qua
  An> 01/01/2026
  An> 31/12/2026
  An< Mã tiêu chí?
  An> 1.1 | Mô hình được dân bàn - dân làm | 10 | I. Cách làm | đơn vị | Biên bản họp dân
  An> 1.2 | Có kiểm tra | nhiều
  An< “đạt 5” (đạt hoặc không)
  An> 1.2 | Có kiểm tra | đạt 5 | I. Cách làm\\n2.1 | Hiệu quả | Một năm = 3, Hai năm = 2 | II. Kết quả
  An< Mã tiêu chí?
  (restart)
  An> 2.1
  An> Sáng tạo
  An> 10
  An> bỏ qua
  An[Ban chấm]
  An> bỏ qua
  An> xong
  An< Xếp loại theo mức điểm nào?
  An> Tốt 40; Khá 20
  An> bỏ qua
  An< Tốt 40; Khá 20
  An> gửi
  An< Tiêu chí 2.1: mã “2.1” đã dùng ở tiêu chí trước
  An< Xếp loại “Tốt”: loại “Tốt” từ 40 điểm, mà cả bộ chỉ có 30 điểm.
  An> sửa 9
  An> Tốt 24; Khá 20
  An> sửa 8
  An< 4) 2.1
  An> sửa 8
  An< gõ “xóa” và số dòng
  An> xóa 4
  An> 3.1 | Sáng tạo | 10 | III. Phần Ban chấm | Ban chấm
  An> xong
  An> xong
  An< ✅ Đã lưu bản nháp “Bộ tiêu chí mô hình năm 2026”, chưa công bố
  An< Có 4 tiêu chí, tổng 30 điểm.
  An< Dưới 20 điểm không xếp loại.
  Lan> tiêu chí
  Lan<! năm 2026
  An[Xem như cán bộ thấy]
  An< 1.1. Mô hình được dân bàn - dân làm
  An< Tối đa 5 điểm theo mốc: Một năm (3 điểm); Hai năm (2 điểm).
  An[mở bản nháp]
  An[Công bố]
  An< Công bố “Bộ tiêu chí mô hình năm 2026”: 4 tiêu chí, tổng 30 điểm?
  Lan> tiêu chí
  Lan<! năm 2026
  An[Công bố ngay]
  An< ✅ Đã công bố “Bộ tiêu chí mô hình năm 2026”: 4 tiêu chí, tổng 30 điểm.
  Lan> tiêu chí
  Lan[Bộ tiêu chí mô hình năm 2026]
  Lan< Minh chứng: Biên bản họp dân
  Lan< Ban chấm, đơn vị không tự chấm.
  Lan> tiêu chí 1.1 là gì
  Lan< Tiêu chí 1.1
  Lan< Mô hình được dân bàn - dân làm
  Lan> tieu chi so 1.1 la gi
  Lan< Mô hình được dân bàn - dân làm
  An> tài liệu
  An[Bộ tiêu chí mô hình năm 2026]
  An[Thu hồi]
  An< Đây là văn bản của một bộ tiêu chí nên thu hồi cùng bộ đó
  An> tiêu chí
  An[Bộ tiêu chí mô hình năm 2026]
  An[Thu hồi]
  An> Ban hành nhầm
  An> gửi
  An< ✅ Đã thu hồi
  Lan> tiêu chí
  Lan<! năm 2026
  An> nhật ký
  An< thu hồi bộ tiêu chí · Bộ tiêu chí mô hình năm 2026 · Ban hành nhầm
  `,
)

story(
  'the next version begins as a copy; criteria are changed, added and taken out one by one',
  `
  An> tiêu chí
  An[VÍ DỤ – Bộ tiêu chí chấm điểm mô hình “Dân vận khéo”]
  An[Soạn bản mới từ bộ này]
  An< tên còn ghi “VÍ DỤ”
  An[Công bố]
  An< Chưa công bố được, còn chỗ cần sửa:
  An[Sửa tiêu chí]
  An[Tiêu chí 1.2: Nhiều lực lượng cùng tham gia.]
  An[Bỏ tiêu chí này]
  An< ✅ Đã bỏ tiêu chí 1.2
  An> sua 8
  An< Mã: 4.1
  An> xong
  An< ✅ Đã sửa bản nháp
  An> sửa tiêu chí 1.1
  An< Mã: 1.1
  An> gửi
  An> sua 30
  An< Đồng chí chọn tiêu chí cần sửa
  An[mở bản nháp]
  An[Thêm tiêu chí]
  An> 1.2
  An> Có quy chế hoạt động
  An> đạt 10
  An> I. Cách làm
  An> 1
  An> bỏ qua
  An> gửi
  An< ✅ Đã sửa bản nháp
  An[Sửa thông tin chung]
  An> sửa 2
  An> Bộ tiêu chí của Ban năm 2026
  An> gửi
  An< Có 9 tiêu chí, tổng 100 điểm.
  An> gui
  An< Công bố “Bộ tiêu chí của Ban năm 2026”: 9 tiêu chí, tổng 100 điểm?
  An> gui
  An< Công bố “Bộ tiêu chí của Ban năm 2026”: 9 tiêu chí, tổng 100 điểm?
  An<! ✅ Đã công bố
  An> cong bo
  An< ✅ Đã công bố “Bộ tiêu chí của Ban năm 2026”
  An> gui
  An< Hiện không có gì đang soạn
  Lan> tiêu chí
  Lan< Bộ tiêu chí của Ban năm 2026
  `,
)

story(
  'of two admins on one draft the second is told, and nothing is written over',
  `
  An> tiêu chí
  An[VÍ DỤ – Bộ tiêu chí chấm điểm mô hình “Dân vận khéo”]
  An[Soạn bản mới từ bộ này]
  An[Sửa thông tin chung]
  An> sửa 2
  An> Tên của An
  Binh> tiêu chí
  Binh[Bản nháp (1)]
  Binh[VÍ DỤ – Bộ tiêu chí chấm điểm mô hình “Dân vận khéo”]
  Binh[Sửa thông tin chung]
  Binh> sửa 2
  Binh> Tên của Bình
  Binh> gửi
  Binh< ✅ Đã sửa bản nháp “Tên của Bình”
  An> gửi
  An< Người khác vừa sửa bản nháp này
  An[mở bản nháp]
  An< Tên của Bình
  Binh[Công bố]
  Binh[Công bố ngay]
  Binh< ✅ Đã công bố “Tên của Bình”
  An[Công bố]
  An< Bản này không còn là bản nháp
  Lan> tieu chi
  Lan< Tên của Bình
  `,
)

const an = { name: 'Lê An', unit: 'BTGDV', role: 'admin' } as const
const lan = { name: 'Rơ Châm Lan', unit: '23734', role: 'officer' } as const

const textOf = (seen: Seen[]) => seen.map(({ text }) => text).join('\n---\n')

/** Sends a workbook and gives what was read of it, once it has come. */
async function send(play: Play, chat: string, bytes: Uint8Array): Promise<string> {
  const before = play.seen(chat).length
  const told = textOf(await play.document(chat, { name: 'bo tieu chi.xlsx', bytes }))
  if (!told.includes('đang tải')) return told
  await until(async () => {
    await play.assistant.messaging.idle()
    return play.seen(chat).length > before + 1
  })
  return textOf(play.seen(chat).slice(before))
}

const dataOf = (play: Play, chat: string, label: string) => {
  const message = play.seen(chat).findLast(({ buttons }) => buttons.length > 0)
  const button = message?.buttons.find((each) => each.label.startsWith(label))
  if (!message || !button) throw new Error(`No “${label}” in ${JSON.stringify(message, null, 1)}`)
  return { id: message.id, data: button.data }
}

const tap = async (play: Play, chat: string, label: string) =>
  textOf(await play.tap(chat, dataOf(play, chat, label)))

describe.each(['buttons', 'telegram'] as Profile[])('criteria from Excel (%s)', (profile) => {
  test('a workbook is named its wrong cells, then read, published, and sent back', () =>
    withPlay(profile, async (play) => {
      await play.link('an', an)
      await play.link('lan', lan)
      await play.say('an', 'tiêu chí')
      expect(await tap(play, 'an', 'Nhập từ Excel')).toContain('Đồng chí gửi tệp .xlsx')
      const template = textOf(await play.say('an', 'tai tep excel mau'))
      expect(template).toContain('.xlsx')
      expect(template).toContain('Đồng chí gửi tệp .xlsx')
      const word = { name: 'huong dan.docx', bytes: docx() }
      expect(textOf(await play.document('an', word))).toContain('Đây không phải tệp Excel .xlsx')
      const wrong = goodRows()
      wrong[6] = ['Tổng điểm', 100]
      const told = await send(play, 'an', workbook({ rows: wrong }))
      expect(told).toContain(
        'Ô B7: ghi tổng 100 điểm mà các tiêu chí cộng lại là 30. Đồng chí sửa một trong hai.',
      )
      const read = await send(play, 'an', workbook({ rows: goodRows() }))
      expect(read).toContain('Có 4 tiêu chí, tổng 30 điểm.')
      expect(read).toContain('Đọc từ tệp: bo tieu chi.xlsx')
      await tap(play, 'an', 'Công bố')
      expect(await tap(play, 'an', 'Công bố ngay')).toContain('✅ Đã công bố “Bộ tiêu chí mô hình')
      expect(textOf(await play.say('lan', 'tiêu chí'))).toContain('năm 2026')

      // The same name again is the next version.
      const next = goodRows()
      next[3] = ['Căn cứ', 'Hướng dẫn 20-HD/BTGDVTU']
      expect(await send(play, 'an', workbook({ rows: next }))).toContain('thay bản 1 đang dùng')
      expect(await tap(play, 'an', 'Công bố')).toContain('thay bản 1 đang dùng')
      expect(await tap(play, 'an', 'Công bố ngay')).toContain('thay bản trước')

      await play.say('an', 'tiêu chí')
      await tap(play, 'an', 'Tải tệp Excel mẫu')
      await tap(play, 'an', 'Bộ tiêu chí mô hình')
      await play.say('an', 'tai tep excel mau')
      expect(textOf(await play.say('lan', 'tai tep excel mau'))).not.toContain('quản trị')
      const { storage } = play.assistant
      const actions = await play.database.current().auditEntry.findMany({ orderBy: { id: 'asc' } })
      expect(
        actions.map(({ action }) => action).filter((each) => each.startsWith('criteria')),
      ).toEqual([
        ...['criteria.file', 'criteria.add', 'criteria.publish', 'criteria.add'],
        ...['criteria.publish', 'criteria.file', 'criteria.file'],
      ])
      const sets = await storage.criteriaSets.list()
      expect(sets.filter(({ isExample }) => !isExample).map(({ status }) => status)).toEqual([
        ...['published', 'replaced'],
      ])
    }))

  test('buttons of before and forged ones are answered, and change nothing', () =>
    withPlay(profile, async (play) => {
      await play.link('an', an)
      await play.link('lan', lan)
      await send(play, 'an', workbook({ rows: goodRows() }))
      const [publish, items] = [dataOf(play, 'an', 'Công bố'), dataOf(play, 'an', 'Sửa tiêu chí')]
      await play.tap('an', items)
      await tap(play, 'an', 'Tiêu chí 1.2')
      const remove = dataOf(play, 'an', 'Bỏ tiêu chí này')
      expect(textOf(await play.tap('an', remove))).toContain('✅ Đã bỏ tiêu chí 1.2')
      // At its place stands another one now.
      expect(textOf(await play.tap('an', remove))).toContain('Người khác vừa sửa bản nháp')
      const state = () => play.assistant.storage.criteriaSets.list()
      const before = await state()
      const forged = (data: string) => ({ id: publish.id, data })
      expect(textOf(await play.tap('lan', forged(publish.data)))).toContain('là việc của quản trị')
      const draft = publish.data.replace('publish', 'open').replace(/:\w{6}$/, '')
      expect(textOf(await play.tap('lan', forged(draft)))).toContain('không còn ở đây')
      expect(await state()).toEqual(before)
      // Nobody publishes or drops what it did not say when the buttons were shown.
      expect(textOf(await play.tap('an', publish))).toContain('đã được sửa sau lần đồng chí xem')
      const drop = forged(publish.data.replace('publish', 'drop'))
      // On Telegram the same screen stands there already.
      await play.tap('an', drop)
      expect(await state()).toEqual(before)
      expect(await tap(play, 'an', 'Bỏ bản nháp')).toContain('✅ Đã bỏ bản nháp')
      expect(textOf(await play.tap('an', publish))).toContain('không còn ở đây')
      expect(await state()).toHaveLength(2)
    }))
})
