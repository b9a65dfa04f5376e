import { describe, expect, test } from 'vitest'
import { createModels } from '../../src/storage/models.ts'
import { listedModels } from '../support/listed-models.ts'
import { withPlay, type Play, type Profile } from '../support/play.ts'
import { at, timezone } from '../support/reporting.ts'
import { story } from '../support/story.ts'

story(
  'the office recognises what was proposed by one decision; each unit is congratulated once',
  `
  An> mô hình
  An[Công nhận theo danh sách]
  An< Trang 1/1; 3 mô hình đề nghị, 1 mô hình khác:
  An<! Tiếng loa an ninh
  An[4. Văn phòng không giấy]
  An< Đã chọn 1 mô hình: 4.
  An[Tất cả mô hình đề nghị]
  An< Đã chọn 4 mô hình: 1-4.
  An> xong
  An[cấp tỉnh]
  An> 125-QĐ/BTGDVTU
  An> 30/11/2026
  An< không thể sau hôm nay
  An> 20/11/2026
  An< Ban sẽ công nhận cấp tỉnh 4 mô hình của 3 đơn vị
  An< – 2. Vườn rau sạch
  An< Chưa được đơn vị đề nghị: số 4.
  (restart)
  An[Gửi]
  An< ✅ Đã công nhận cấp tỉnh 4 mô hình của 3 đơn vị (125-QĐ/BTGDVTU, 20/11/2026).
  An< Tôi đã báo 2 đơn vị.
  An< đề nghị Ban gọi điện: Đảng ủy xã Ia Phí.
  Lan< Ban chúc mừng Đảng ủy xã Ia Ly: 2 mô hình được công nhận cấp tỉnh
  Lan< – 2. Vườn rau sạch
  Lan<! Nước sạch
  Hoa< – 4. Văn phòng không giấy
  Lan[Xem mô hình]
  Lan< Vườn rau sạch
  Lan> mô hình 2
  Lan< Được công nhận cấp tỉnh (125-QĐ/BTGDVTU, 20/11/2026)
  An> nhật ký
  An< công nhận · mô hình số 4
  `,
  listedModels,
)

story(
  'by typed text alone: wrong numbers are named, the rest is kept, later ones join the decision',
  `
  Lan> cong nhan
  Lan< Việc này dành cho Ban
  An> cong nhan
  An> 1, 5, 99
  An< số 5 đã dừng
  An< không có mô hình “99”
  An< Đã chọn 1 mô hình: 1.
  An> 98
  An< Tôi chưa chọn thêm mô hình nào
  An> - Vuon rau sach (xa Ia Ly)\\n- van phong khong giay
  An< Đã chọn 3 mô hình: 1, 2, 4.
  An> tru 1
  An> xong
  An> cap tinh
  An> 125-QD/BTGDVTU
  An> 20/11/2026
  An> sua 1
  An< Đã chọn 2 mô hình: 2, 4.
  An> huy
  An> cong nhan theo danh sach
  An< đang dở, làm tiếp
  An> xong
  An> gui
  An< ✅ Đã công nhận cấp tỉnh 2 mô hình của 2 đơn vị
  Lan< 1 mô hình được công nhận
  An> cong nhan
  An> xa Ia Ly
  An< Đã chọn 1 mô hình: 1.
  An> 2
  An> xong
  An> cap tinh
  An> 125-qd/btgdvtu
  An> 20/11/2026
  An< Ban sẽ công nhận cấp tỉnh 1 mô hình của 1 đơn vị
  An< đã được công nhận theo quyết định này: số 2
  An> gui
  Lan< – 1. Tổ tự quản an ninh làng Mrông Ngó
  `,
  listedModels,
)

const stopped = async ({ database }: Play) => {
  const models = createModels(database, { timezone })
  const { id = '' } = (await models.byNumber(3)) ?? {}
  const by = { personId: null, now: at('2026-11-22 08:30') }
  await models.move({ id, move: 'stop', side: 'unit', ...by })
}

const upTo = (who: string, numbers: string) => `
  ${who}> /congnhan
  ${who}> ${numbers}
  ${who}> xong
  ${who}> cấp tỉnh
  ${who}> 125-QĐ/BTGDVTU
  ${who}> 20/11/2026
`

story(
  'two admins at once: what the other one recognised, and what was stopped, is left out by name',
  `
  ${upTo('An', '1, 2')}
  ${upTo('Binh', '1-4')}
  Binh< Ban sẽ công nhận cấp tỉnh 4 mô hình
  An> gửi
  An< ✅ Đã công nhận cấp tỉnh 2 mô hình của 1 đơn vị
  (number 3 is stopped)
  Binh> gửi
  Binh< ✅ Đã công nhận cấp tỉnh 1 mô hình của 1 đơn vị
  Binh< Để ngoài 3 mô hình:
  Binh< đã được công nhận theo quyết định này: số 1, 2
  Binh< đã dừng: số 3
  Lan< 2 mô hình được công nhận
  ${upTo('Binh', '1, 2')}
  Binh< không còn mô hình nào để công nhận
  Binh> gửi
  Binh< không còn mô hình nào để công nhận
  Binh> hủy
  Binh< Tạm thôi
  `,
  listedModels,
  { deeds: { 'number 3 is stopped': stopped } },
)

describe('buttons that are old, of others, or of somebody who is no admin any more', () => {
  test.each<Profile>(['buttons', 'telegram'])('%s', (profile) =>
    withPlay(profile, async (play) => {
      await listedModels(play)
      await play.link('an', { name: 'Lê An', unit: 'BTGDV', role: 'admin' })
      await play.link('binh', { name: 'Trần Thị Bình', unit: 'BTGDV', role: 'admin' })
      const chosen = async () =>
        (await play.database.current().draft.findFirst({ where: { formId: 'recognition-list' } }))
          ?.state
      const [list] = await play.say('an', '/congnhan')
      const button = (label: string) => list?.buttons.find((each) => each.label.startsWith(label))
      const tap = async (chat: string, label: string) =>
        (await play.tap(chat, { id: list?.id ?? 0, data: button(label)?.data ?? '' })).map(
          ({ text }) => text,
        )
      await tap('an', '1. ')
      const kept = await chosen()
      expect(kept).toMatchObject({ answers: { models: { ids: [expect.anything()] } } })
      expect((await tap('an', '2. ')).join()).toContain('Đã chọn 1 mô hình: 1.')
      expect((await tap('binh', '2. ')).join()).toContain('cũ')
      expect(await chosen()).toEqual(kept)
      await play.database.current().membership.updateMany({ data: { validTo: play.now } })
      expect((await tap('an', '2. ')).join()).not.toContain('Đã chọn')
      expect(await chosen()).toEqual(kept)
      expect(await play.database.current().recognition.count()).toBe(0)
    }),
  )
})
