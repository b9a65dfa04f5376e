import { listedModels } from '../support/listed-models.ts'
import { createModels } from '../../src/storage/models.ts'
import type { Play } from '../support/play.ts'
import { at, timezone } from '../support/reporting.ts'
import { story } from '../support/story.ts'

/** 1, 2 and 3 are recognised by the province, 1 by the centre as well. */
async function recognised(play: Play): Promise<void> {
  await listedModels(play)
  const models = createModels(play.database, { timezone })
  const by = { personId: null, now: at('2026-11-20 09:00') }
  const ids = (await models.pickable()).map(({ id }) => id)
  const province = { level: 'province', decision: '125-QĐ/BTGDVTU', day: '2026-11-18' }
  await models.recogniseList({ ids: ids.slice(0, 3), ...province, ...by })
  const centre = { level: 'centre', decision: '90-QĐ/TW', day: '2026-11-19' }
  const later = { ...by, now: at('2026-11-20 10:00') }
  await models.recogniseList({ ids: ids.slice(0, 1), ...centre, ...later })
}

story(
  'what a decision recognised is listed and sent as a file, by buttons or by its number',
  `
  An> danh sách quyết định
  An< Xem mô hình được công nhận theo quyết định nào?
  An<! Trang 1/1
  An[125-QĐ/BTGDVTU, 18/11/2026 (3)]
  An< Quyết định 125-QĐ/BTGDVTU: 3 lượt công nhận mô hình của 2 đơn vị
  An< – 2. Vườn rau sạch – Đảng ủy xã Ia Ly, cấp tỉnh
  An[Lấy tệp]
  An< cong-nhan-125-QĐ-BTGDVTU.csv
  An> danh sach theo quyet dinh so 90-qd/tw
  An< – 1. Tổ tự quản an ninh làng Mrông Ngó
  An> /quyetdinh 7
  An< Chưa có mô hình nào được ghi công nhận theo quyết định “7”
  Lan> danh sách quyết định
  Lan< Việc này dành cho Ban
  Lan> quyết định
  Lan<! Việc này dành cho Ban
  An> quyết định
  An< Xem mô hình được công nhận theo quyết định nào?
  `,
  recognised,
)

/** Each of a dozen decisions, named by its day, recognises model 1. */
async function manyDecisions(
  play: Play,
  nameOf = (day: number) => `${day}-QĐ/BTGDVTU`,
): Promise<void> {
  await listedModels(play)
  const models = createModels(play.database, { timezone })
  const [first] = await models.pickable()
  for (let day = 1; day <= 12; day++) {
    const said = { level: 'province', decision: nameOf(day) }
    await models.recogniseList({
      ...{ ids: first ? [first.id] : [], ...said, day: `2026-10-${String(day).padStart(2, '0')}` },
      ...{ personId: null, now: at('2026-11-20 09:00') },
    })
  }
}

story(
  'more decisions than a screen holds are there page by page',
  `
  An> danh sách quyết định
  An< Trang 1/2.
  An< 12-QĐ/BTGDVTU, 12/10/2026
  An<! 2-QĐ/BTGDVTU, 02/10/2026
  An[trang sau]
  An< Trang 2/2.
  An[1-QĐ/BTGDVTU, 01/10/2026 (1)]
  An< Quyết định 1-QĐ/BTGDVTU: 1 lượt
  An> danh sách theo quyết định 2026
  An< Chưa có mô hình nào
  An> danh sách theo quyết định QĐ
  An[trang sau]
  An< Trang 2/2.
  `,
  (play) => manyDecisions(play),
)

story(
  'words that are longer than a button holds have their second page too',
  `
  An> danh sách theo quyết định Thông báo: kết luận của Ban Thường vụ về công nhận
  An< Trang 1/2.
  An[trang sau]
  An< Trang 2/2.
  An< Thông báo: kết luận
  An<! QĐ/BTGDVTU
  `,
  async (play) => {
    await manyDecisions(play)
    await manyDecisions(
      play,
      (day) => `Thông báo: kết luận của Ban Thường vụ về công nhận, số ${day}`,
    )
  },
)

story(
  'a recognition that was entered by mistake is taken back with a reason, and the unit hears it',
  `
  An> mô hình 1
  An[Bỏ ghi công nhận]
  An< Bỏ ghi công nhận nào
  An[cấp trung ương (90-QĐ/TW, 19/11/2026)]
  An< Vì sao bỏ ghi công nhận?
  An> ghi nhầm mô hình của xã khác
  An> gửi
  An< ✅ Đã bỏ ghi công nhận cấp trung ương
  Lan< công nhận cấp trung ương
  Lan< vì ghi nhầm. Lý do: ghi nhầm mô hình của xã khác
  An> mô hình 1
  An< Hiện được công nhận
  An> thu hoi cong nhan
  An< Vì sao bỏ ghi công nhận?
  An> chưa có quyết định chính thức
  An> gửi
  Lan> mô hình 1
  Lan< Hiện đang thực hiện
  Lan<! Được công nhận
  Lan[Diễn biến]
  Lan< Ban bỏ ghi công nhận cấp tỉnh (125-QĐ/BTGDVTU, 18/11/2026): chưa có quyết định chính thức (Lê An)
  Hoa> mô hình 1
  Hoa[Diễn biến]
  Hoa< Ban bỏ ghi công nhận cấp tỉnh
  Hoa<! chưa có quyết định chính thức
  An> nhật ký
  An< bỏ ghi công nhận · mô hình số 1
  An< cấp trung ương → cấp tỉnh
  `,
  recognised,
)

story(
  'two admins take the same recognition back: the second one hears that it is gone',
  `
  An> mô hình 2
  An[Bỏ ghi công nhận]
  An> ghi nhầm số quyết định
  Binh> mô hình 2
  Binh[Bỏ ghi công nhận]
  Binh> nhập trùng với năm trước
  Binh> gửi
  An> gửi
  An< không còn trong hồ sơ mô hình
  An> công nhận
  An> 2
  An> xong
  An> cấp tỉnh
  An> 125-QĐ/BTGDVTU
  An> 18/11/2026
  An> gửi
  An< ✅ Đã công nhận cấp tỉnh 1 mô hình
  `,
  recognised,
)
