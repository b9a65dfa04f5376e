import { createUnits } from '../../src/storage/units.ts'
import { foundModels } from '../support/found-models.ts'
import { story } from '../support/story.ts'

story(
  'an officer finds models of others by words, unit, field, year and status',
  `
  Hoa> tìm mô hình rau sạch
  Hoa< 1 mô hình · “rau sạch”. Chọn để mở:
  Hoa[Vườn rau sạch – Đảng ủy xã Ia Ly]
  Hoa< Mô hình số 2 “Vườn rau sạch”
  Hoa> /mohinh của xã Ia Ly
  Hoa< 2 mô hình · Đảng ủy xã Ia Ly
  Hoa[Tổ tự quản an ninh làng Mrông Ngó]
  Hoa< Mô hình số 1
  Hoa<! Người phụ trách
  Hoa> /mohinh kinh te ia ly
  Hoa< 1 mô hình · kinh tế · Đảng ủy xã Ia Ly
  Hoa> /mohinh duy tri nam nay
  Hoa< 1 mô hình · năm 2026 · duy trì
  Hoa> /mohinh được công nhận
  Hoa< 1 mô hình · được công nhận
  Hoa> /mohinh dừng
  Hoa< 1 mô hình · đã dừng
  Hoa< Nước sạch làng Kép
  Hoa> tìm mô hình năm 2019
  Hoa< Không có mô hình nào khớp: năm 2019.
  Hoa< gõ lại /mohinh với ít từ hơn
  Hoa> tim mo hinh nuoc sach tu chay
  Hoa< Không có mô hình nào khớp đủ: “nuoc sach tu chay”. Gần giống:
  Hoa< Nước sạch làng Kép
  Hoa> tìm mô hình cầu treo
  Hoa< Không có mô hình nào khớp: “cầu treo”.
  `,
  foundModels,
)

story(
  'a long list is turned page by page, narrowed down and opened up again',
  `
  Hoa> tìm mô hình
  Hoa< 11 mô hình (trang 1/2). Chọn để mở:
  Hoa[trang sau]
  Hoa< 11 mô hình (trang 2/2)
  Hoa[trang trước]
  Hoa< trang 1/2
  Hoa[lọc]
  Hoa< Tất cả mô hình. Chọn cách lọc:
  Hoa[văn hóa - xã hội]
  Hoa< 9 mô hình · văn hóa - xã hội (trang 1/2)
  Hoa[lọc]
  Hoa< văn hóa - xã hội. Chọn cách lọc:
  Hoa[dừng]
  Hoa< 1 mô hình · văn hóa - xã hội · đã dừng
  Hoa[bỏ lọc]
  Hoa< 11 mô hình (trang 1/2)
  Hoa[lọc]
  Hoa[đơn vị của đồng chí]
  Hoa< Không có mô hình nào khớp: đơn vị của đồng chí.
  Hoa[bỏ lọc]
  Hoa[lọc]
  Hoa[năm 2026]
  Hoa< 11 mô hình · năm 2026 (trang 1/2)
  `,
  foundModels,
)

story(
  'words too long for a button are gone through by typing',
  `
  Hoa> tìm mô hình hàng cây tổ dân phố đường thiếu bóng mát bụi bặm
  Hoa< 8 mô hình
  Hoa> tìm mô hình làng tổ đường cây bóng mát bụi bặm dân phố nước máy
  Hoa< Gần giống:
  Hoa< Trang sau: gõ /mohinh làng tổ đường cây bóng mát bụi bặm dân phố nước máy trang 2
  Hoa> /mohinh làng tổ đường cây bóng mát bụi bặm dân phố nước máy trang 2
  Hoa< Gần giống:
  Hoa<! Trang sau
  `,
  foundModels,
)

story(
  'what reads like a field may be the name of a model',
  `
  Lan> đăng ký mô hình
  Lan> 1. Tên mô hình: Phụ nữ làm kinh tế giỏi\\n2. Việc khó: Chị em thiếu việc làm\\n3: 2\\n4: tập thể\\n5: làng Kép\\n6. Cách làm: Góp vốn quay vòng
  Lan> gửi
  Lan> tìm mô hình phụ nữ làm kinh tế
  Lan< 1 mô hình · “phụ nữ làm kinh tế”
  `,
)

story(
  'what a unit took over is found under both names',
  `
  Hoa> tìm mô hình của huyện Chư Păh
  Hoa< 2 mô hình · Huyện ủy Chư Păh
  Hoa< Vườn rau sạch
  Hoa< Nước sạch làng Kép
  Hoa> tìm mô hình xã Ia Ly
  Hoa< 3 mô hình · Đảng ủy xã Ia Ly
  Hoa> tìm mô hình An Khê
  Hoa< 8 mô hình · Đảng ủy phường An Khê / Thị ủy An Khê
  An> tìm mô hình
  An[lọc]
  An<! đơn vị của đồng chí
  `,
  async (play) => {
    await foundModels(play)
    const tx = play.database.current()
    const units = createUnits(play.database)
    const [from, to] = await Promise.all([units.byCode('627'), units.byCode('23734')])
    const [fromId, toId] = [from?.id ?? '', to?.id ?? '']
    await tx.unitSuccession.create({ data: { fromId, toId, date: new Date('2025-07-01') } })
    // The garden was the district's before; the water still is.
    await tx.model.update({ where: { number: 3 }, data: { unitId: fromId } })
    const model = { number: { in: [2, 3] } }
    await tx.modelYear.updateMany({ where: { model }, data: { unitId: fromId } })
  },
)
