import { story } from '../support/story.ts'

story(
  'who is reminded opens the report, sends it, and hears no more of it',
  `
  at 2026-11-25 07:29
  (tick)
  Lan<! ⏰
  at 2026-11-25 07:30
  (tick)
  Lan< ⏰ Còn 14 ngày: Báo cáo năm 2026 của Đảng ủy xã Ia Ly, hạn hết Thứ Tư, 09/12/2026
  Lan[Làm báo cáo]
  Lan< (1/19)
  Lan> 12
  at 2026-12-02 07:30
  (tick)
  Lan< ⏰ Còn 7 ngày
  Lan< Đã điền 1/19 mục
  at 2026-12-03 08:00
  Lan> 1. 3\\n2. 2/1\\n9. 0\\n17. Khó khăn, hạn chế: Mưa nhiều
  Lan> gửi
  Lan< Biên nhận số 1
  at 2026-12-04 07:30
  (tick)
  Lan<! ⏰
  at 2026-12-09 07:30
  (tick)
  Lan<! ⏰
  at 2026-12-10 07:30
  (tick)
  Lan<! ⏰
  An< đã hết hạn
  An< 1/1
  `,
)
