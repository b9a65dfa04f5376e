import { expect, test } from 'vitest'
import { registerModel } from '../support/models.ts'
import { withPlay, type Play } from '../support/play.ts'
import { at } from '../support/reporting.ts'
import { story } from '../support/story.ts'

/** Ia Ly with three models of 2026. */
async function models(play: Play) {
  const unit = await play.assistant.storage.units.byCode('23734')
  for (const name of ['Tổ tự quản an ninh', 'Vườn rau sạch', 'Tiếng loa thôn bản']) {
    const field = name.startsWith('Vườn') ? 'economy' : 'defence'
    const of = { unitId: unit?.id ?? '', name, field, now: at('2026-03-02 08:00') }
    await registerModel(play.database, of)
  }
}

story(
  'one typed line says how every model stands',
  `
  at 2027-02-03 09:00
  Lan> rà soát
  Lan< Rà soát mô hình năm 2027 của Đảng ủy xã Ia Ly: 3 mô hình chưa có trạng thái.
  Lan< 2. Vườn rau sạch (2026: mới)
  Lan> 1 duy tri, 2 dung het giong rau, 3 nhan rong
  Lan< 2. Vườn rau sạch – dừng: het giong rau
  Lan> gửi
  Lan< ✅ Đã ghi trạng thái năm 2027 của Đảng ủy xã Ia Ly:
  Lan< – Mô hình số 2 “Vườn rau sạch”: dừng, vì het giong rau
  Lan< – Mô hình số 3 “Tiếng loa thôn bản”: nhân rộng
  Lan> rà soát
  Lan< không còn gì phải rà soát
  `,
  models,
)

story(
  'model by model, interrupted; the rest stays open and is told',
  `
  at 2027-02-03 09:00
  Lan> /batdau
  Lan< Đảng ủy xã Ia Ly: 3 mô hình chưa có trạng thái năm 2027
  Lan[Rà soát mô hình]
  Lan[2. Vườn rau sạch]
  Lan< Mô hình 2 “Vườn rau sạch”: năm 2027 duy trì, nhân rộng hay dừng?
  Lan[dừng]
  (restart)
  Lan< Vì sao dừng mô hình 2
  Lan> hết giống rau
  Lan< 2. Vườn rau sạch (2026: mới) → dừng
  Lan[2. Vườn rau sạch]
  Lan[nhân rộng]
  Lan< → nhân rộng
  Lan[xong]
  Lan< Xem lại trước khi gửi
  Lan> gửi
  Lan< Còn 2 mô hình chưa có trạng thái
  Lan> rà soát
  Lan<! Vườn rau sạch
  Lan[Duy trì tất cả]
  Lan> gửi
  Lan< – Mô hình số 3 “Tiếng loa thôn bản”: duy trì
  Lan<! Còn
  `,
  models,
)

story(
  'two officers at once: what the first one said stays, and the other hears of it',
  `
  at 2027-02-03 09:00
  Lan> rà soát
  Lan> 1 dừng: làng đã yên, 2 duy trì
  Tu> giữ hết
  Tu< – Mô hình số 1 “Tổ tự quản an ninh”: duy trì
  Lan> xong
  Lan> gửi
  Lan< Tôi không ghi gì thêm cho năm 2027
  Lan< – Mô hình số 1 “Tổ tự quản an ninh”: đã ghi từ trước là duy trì, tôi giữ nguyên
  Tu> duy trì tất cả
  Tu< không còn gì phải rà soát
  `,
  models,
)

story(
  'to keep all from the notice does not lose what is begun: it comes back to be sent',
  `
  at 2027-01-04 08:00
  (tick)
  Lan< Đầu năm 2027
  Lan> rà soát
  Lan> 2 dừng: hết giống rau
  Lan> /duytri
  Lan< 2. Vườn rau sạch (2026: mới) → dừng
  Lan> còn lại duy trì
  Lan> gửi
  Lan< – Mô hình số 2 “Vườn rau sạch”: dừng, vì hết giống rau
  Lan< – Mô hình số 3 “Tiếng loa thôn bản”: duy trì
  `,
  models,
)

story(
  '“giữ hết” in the middle of another form keeps nothing outside of it',
  `
  at 2027-02-03 09:00
  Lan> bao cao
  Lan< (1/
  Lan> giu het
  Lan< “giu het” là lệnh làm ngay một việc khác nên tôi chưa làm gì
  Lan< gõ “/duytri”
  Lan< (1/
  Lan> 12
  Lan< Đã ghi: 12
  Lan> rà soát
  Lan< 3 mô hình chưa có trạng thái
  `,
  models,
)

story(
  'in January every officer hears once, from the first working day on, and answers at once',
  `
  at 2027-01-01 09:00
  (tick)
  Lan<! Đầu năm
  at 2027-01-04 07:45
  (tick)
  Lan<! Đầu năm
  at 2027-01-04 08:00
  (tick)
  Lan< Đầu năm 2027: Đảng ủy xã Ia Ly có 3 mô hình năm trước cần ghi trạng thái
  Lan< – Vườn rau sạch (2026: mới)
  Tu< Đầu năm 2027
  Hoa<! Đầu năm
  Minh<! Đầu năm
  at 2027-01-05 08:00
  (tick)
  Lan<! Đầu năm
  Lan[Duy trì tất cả]
  Lan< ✅ Đã ghi trạng thái năm 2027 của Đảng ủy xã Ia Ly:
  Lan< – Mô hình số 1 “Tổ tự quản an ninh”: duy trì
  Tu[Rà soát từng mô hình]
  Tu< không còn gì phải rà soát
  `,
  models,
)

story(
  'after a standstill the notice comes late in January',
  `
  at 2027-01-29 16:50
  (tick)
  Lan< Đầu năm 2027
  Lan> ra soat
  Lan> 1 duy tri
  (restart)
  Lan> giu het
  Lan[Gửi]
  Lan< – Mô hình số 3 “Tiếng loa thôn bản”: duy trì
  `,
  models,
)

story(
  'but never in February',
  `
  at 2027-02-01 09:00
  (tick)
  Lan<! Đầu năm
  Lan> /mohinh
  Lan< rà soát
  `,
  models,
)

story(
  'the office sees which units have models without a status',
  `
  at 2027-02-03 09:00
  An> rà soát
  An< 1 đơn vị có mô hình chưa có trạng thái năm 2027
  An[Đảng ủy xã Ia Ly: 3 mô hình]
  An< Đảng ủy xã Ia Ly: 3 mô hình chưa có trạng thái năm 2027 (1/1).
  An[Vườn rau sạch]
  An< Mô hình số 2 “Vườn rau sạch”
  Minh> rà soát
  Minh< Việc này dành cho cán bộ đầu mối
  `,
  models,
)

story(
  'the annual report offers what the models count, and says where it comes from',
  `
  Lan> báo cáo
  Lan< Theo danh mục mô hình của đơn vị: 3 mô hình. Gõ “giữ” để dùng.
  Lan> giữ
  Lan< Theo danh mục mô hình của đơn vị: tập thể 3, cá nhân 0
  Lan> giữ
  Lan< Theo danh mục mô hình của đơn vị: 0 mô hình
  Lan> giữ
  Lan< Theo danh mục mô hình của đơn vị: kinh tế 1, văn hóa - xã hội 0, quốc phòng - an ninh 2
  Lan> giữ
  Lan< Theo danh mục mô hình của đơn vị: mới 3, duy trì 0, nhân rộng 0, dừng 0
  Lan> giữ
  Lan<! ⚠️
  Lan> sửa 11
  Lan< Cộng các lần cập nhật tiến độ và mô hình trong năm: 120 lượt người. Gõ “giữ” để dùng; nếu có số tính hai lần
  `,
  async (play) => {
    await models(play)
    const { models: kept } = play.assistant.storage
    const id = (await kept.byNumber(1))?.id ?? ''
    const by = { personId: null, now: at('2026-05-04 08:00') }
    await kept.update({ id, answers: { progress: 'thêm 2 tổ', people: 120 }, shown: [], ...by })
  },
)

test('old buttons and those of others do nothing', () =>
  withPlay('buttons', async (play) => {
    await models(play)
    const { units, models: kept } = play.assistant.storage
    const tail = async (code: string) => (await units.byCode(code))?.id.slice(-12) ?? ''
    await play.link('lan', { name: 'Rơ Châm Lan', unit: '23734', role: 'officer' })
    await play.link('hoa', { name: 'Trần Thị Hoa', unit: 'DUCQD', role: 'officer' })
    play.at(at('2027-02-03 09:00'))
    for (const chat of ['lan', 'hoa']) await play.say(chat, '/batdau')
    const tap = async (chat: string, data: string) => {
      const seen = await play.tap(chat, { id: play.seen(chat).at(-1)?.id ?? 1, data })
      return seen.map(({ text }) => text).join('\n')
    }

    const own = await tail('23734')
    expect(await tap('lan', `roll:all:${own}:2026`)).toContain('Tin này của năm trước')
    expect(await tap('hoa', `nav:roll:all:${own}:2027`)).toContain('cán bộ đầu mối của đơn vị')
    expect(await tap('hoa', `roll:one:${own}:2027`)).toContain('cán bộ đầu mối của đơn vị')
    for (const data of ['roll:office:1', `roll:unit:${own}:1`])
      expect(await tap('lan', data)).toContain('Việc này dành cho Ban')
    expect(await tap('hoa', 'model:take:1')).toContain('đang do Đảng ủy xã Ia Ly phụ trách')
    expect(await tap('hoa', 'model:take:99')).toContain('Không có mô hình này')
    const unitId = (await units.byCode('23734'))?.id ?? ''
    expect(await kept.unsaid({ unitId, year: 2027 })).toHaveLength(3)

    await play.say('lan', 'rà soát')
    const before = play.seen('lan').at(-1)
    await play.say('lan', '1 duy trì')
    const data = before?.buttons.find(({ label }) => label.startsWith('2.'))?.data ?? ''
    expect(await tap('lan', data)).toContain('Nút này thuộc câu hỏi cũ')
    await tap('lan', `nav:roll:all:${own}:2027`)
    expect(await kept.unsaid({ unitId, year: 2027 })).toEqual([])
    expect((await play.say('lan', 'xong')).map(({ text }) => text).join()).not.toContain('✅')
  }))
