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

story(
  'an extension that is granted moves the reminders, and nobody is told of it twice',
  `
  at 2026-11-25 07:30
  (tick)
  Lan< ⏰ Còn 14 ngày
  at 2026-11-25 08:00
  Lan[Xin gia hạn]
  Lan> 18/12/2026
  Lan> Mất điện do bão
  Lan> gửi
  An[Đồng ý đến Thứ Sáu, 18/12/2026]
  Lan< 18/12/2026
  at 2026-11-25 08:05
  (tick)
  Lan<! ⏰
  at 2026-11-26 08:05
  (tick)
  Lan<! ⏰
  at 2026-12-02 07:30
  (tick)
  Lan<! ⏰
  at 2026-12-11 07:30
  (tick)
  Lan< ⏰ Còn 7 ngày: Báo cáo năm 2026 của Đảng ủy xã Ia Ly, hạn hết Thứ Sáu, 18/12/2026
  `,
)

story(
  'a deadline that the office moves is told once to who was told the old one',
  `
  at 2026-11-25 07:30
  (tick)
  Lan< ⏰ Còn 14 ngày
  at 2026-11-25 09:00
  An> /hanbaocao
  An[Báo cáo năm 2026]
  An[Đổi]
  An> sửa 4
  An> 16/12/2026
  An> gửi
  An< 15/12/2026
  at 2026-11-25 09:01
  (tick)
  Lan< ⏰ Ban đã đổi hạn nộp Báo cáo năm 2026 của Đảng ủy xã Ia Ly: trước là hết Thứ Tư, 09/12/2026, nay là hết Thứ Ba, 15/12/2026, còn 20 ngày
  at 2026-11-26 09:01
  (tick)
  Lan<! ⏰
  at 2026-12-08 07:30
  (tick)
  Lan< ⏰ Còn 7 ngày
  `,
)

story(
  'whom nobody can reach stands on a call sheet of the same day, with the phone, once',
  `
  at 2026-11-23 09:00
  An> /sodienthoai
  An> ia ly
  An> 0269 3123456
  An> gửi
  at 2026-11-25 07:30
  (tick)
  at 2026-11-25 07:46
  (tick)
  An< ⚠️ Nhắc hạn chưa tới được
  An< Đảng ủy xã Ia Ly: 0269 3123456
  An< chưa có cán bộ đầu mối
  at 2026-11-25 08:30
  (tick)
  An<! ⚠️
  `,
)
