import { createModels } from '../../src/storage/models.ts'
import { registerModel } from '../support/models.ts'
import type { Play } from '../support/play.ts'
import { at, timezone } from '../support/reporting.ts'
import { story } from '../support/story.ts'

/** Eleven models of Ia Ly and the last of Ia Phí, where nobody is linked; all are proposed. */
async function twelve({ database, assistant }: Play) {
  const idOf = async (code: string) => (await assistant.storage.units.byCode(code))?.id ?? ''
  const [iaLy, iaPhi] = [await idOf('23734'), await idOf('23749')]
  const models = createModels(database, { timezone })
  for (let number = 1; number <= 12; number++) {
    const unitId = number < 12 ? iaLy : iaPhi
    const { id } = await registerModel(database, { unitId, name: `Vườn rau tổ ${number}` })
    const by = { personId: null, now: at('2026-11-20 08:00') }
    await models.move({ id, move: 'propose', side: 'unit', ...by })
  }
}

story(
  'more models than fit on a screen are all within reach',
  `
  An> mô hình
  An< Chờ Ban công nhận: 12 mô hình.
  An[Tất cả chờ công nhận]
  An< 12 mô hình · đã đề nghị công nhận (trang 1/2)
  Lan> cập nhật mô hình
  Lan< Mô hình khác: gõ “tìm mô hình” và tên
  Lan> mô hình 2026
  Lan< 12 mô hình · năm 2026
  Lan> mô hình 13
  Lan< Không có mô hình này
  `,
  twelve,
)

story(
  'the office hears that nobody of the unit could be told',
  `
  An> mô hình 12
  An[Trả lại]
  An> chưa có kết quả cụ thể
  An> bỏ qua
  An> gửi
  An< Đã trả lại Mô hình số 12
  An< đề nghị Ban gọi điện báo
  `,
  twelve,
)

story(
  'the guide says of models what each may do',
  `
  Lan> hướng dẫn
  Lan< “đăng ký mô hình”, “cập nhật mô hình”
  Minh> mô hình
  Minh< chưa có mô hình nào; cán bộ đầu mối của đơn vị đăng ký
  Minh> hướng dẫn
  Minh< “tìm mô hình rau sạch 2026” – tìm của mọi đơn vị
  Minh<! đăng ký mô hình
  Thu> hướng dẫn
  Thu< ghi bài báo
  Thu<! mọi đơn vị
  `,
)
