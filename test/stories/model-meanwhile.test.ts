import { registerModel } from '../support/models.ts'
import type { Play } from '../support/play.ts'
import { story } from '../support/story.ts'

/** Model 1 of Ia Ly, and another one. */
async function two({ database, assistant }: Play) {
  const unitId = (await assistant.storage.units.byCode('23734'))?.id ?? ''
  await registerModel(database, { unitId })
  await registerModel(database, { unitId, name: 'Vườn rau sạch', method: 'Mỗi nhà một luống' })
}

/** Between the two lines around it, the model was stopped by somebody else. */
const stop = `
  Tu> mô hình 1
  Tu[Trạng thái năm 2026]
  Tu[dừng]
  Tu> làng đã có điện
  Tu> gửi
  Tu< năm 2026: dừng
`

story(
  'what another officer corrected meanwhile is not overwritten unawares',
  `
  Lan> mô hình 1
  Lan[Sửa thông tin]
  Lan> sửa 5
  Lan> làng Kép
  at 2026-11-23 09:00
  Tu> mô hình 1
  Tu[Sửa thông tin]
  Tu> sửa 6
  Tu> Mỗi xóm một tổ 7 người thay nhau tuần tra ban đêm
  Tu> gửi
  Tu< ✅ Đã sửa
  at 2026-11-24 09:00
  Lan> gửi
  Lan< ⚠️ Rơ Châm Tư đã sửa Mô hình số 1
  Lan< ngày 23/11/2026
  Lan< khác ở: Địa bàn, Cách làm.
  Lan> sửa 6
  Lan> Mỗi xóm một tổ 7 người thay nhau tuần tra ban đêm
  Lan> gửi
  Lan< ✅ Đã sửa
  Lan> mô hình 1
  Lan< làng Kép
  Lan< một tổ 7 người
  `,
  two,
)

story(
  'what was begun before a model was stopped is not taken, and not lost',
  `
  Lan> mô hình 1
  Lan[Sửa thông tin]
  Lan> sửa 5
  Lan> làng Kép
  ${stop}
  Lan> gửi
  Lan< Mô hình đã dừng
  Lan< làng Kép
  Lan> hủy
  Tu> mô hình 1
  Tu< Mrông Ngó
  Tu[Trạng thái năm 2026]
  Tu[duy trì]
  Tu> gửi
  Lan> mô hình 1
  Lan[Học theo mô hình khác]
  Lan> 2
  ${stop}
  Lan> gửi
  Lan< Mô hình đã dừng
  `,
  two,
)
