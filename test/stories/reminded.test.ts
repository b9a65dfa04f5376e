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

story(
  'from the first day late on the leader is reminded too, and has buttons of their own',
  `
  An> /batdau
  at 2026-12-09 07:30
  (tick)
  Lan< ⏰ Hôm nay là ngày cuối
  Minh<! ⏰
  at 2026-12-10 07:30
  (tick)
  Lan< ⏰ Quá hạn 1 ngày
  Minh< ⏰ Quá hạn 1 ngày: Báo cáo năm 2026 của Đảng ủy xã Ia Ly
  Minh< đề nghị đồng chí đôn đốc cán bộ đầu mối
  Minh<! Làm báo cáo
  Minh< Đã gửi bản giấy
  Minh< Không phải việc của tôi
  Minh[Trạng thái]
  Minh< Chưa nộp
  Minh> nhac mai
  Minh< tôi nhắc lại đồng chí Thứ Sáu, 11/12/2026 07:30
  at 2026-12-11 07:30
  (tick)
  Minh< ⏰ Quá hạn 2 ngày
  at 2026-12-11 08:00
  Minh[Xin gia hạn]
  Minh< (1/2)
  Minh> 18/12/2026
  Minh> Chờ số liệu của Mặt trận
  Minh> gửi
  An[Đồng ý đến Thứ Sáu, 18/12/2026]
  Minh< Ban đã gia hạn
  at 2026-12-14 07:30
  (tick)
  Minh<! ⏰
  `,
)

story(
  'when the deadline has passed the office is told who has not reported',
  `
  at 2026-12-01 09:00
  Lan> báo cáo
  Lan> 1. 3\\n2. 2/1\\n9. 0\\n17. Khó khăn, hạn chế: Mưa nhiều
  Lan> gửi
  at 2026-12-10 07:30
  (tick)
  An< Báo cáo năm 2026 đã hết hạn (Thứ Tư, 09/12/2026): 1/139 đơn vị đã nộp
  An< Chưa nộp:
  An< – Đảng ủy phường Pleiku
  An<! – Đảng ủy xã Ia Ly
  at 2026-12-11 07:30
  (tick)
  An<! đã hết hạn
  `,
)

story(
  'a unit whose only officer says that it is not their task is on the next call sheet',
  `
  at 2026-11-24 09:00
  An> /sodienthoai
  An> ia ly
  An> 0269 3123456
  An> gửi
  at 2026-12-02 07:30
  (tick)
  Lan< ⏰ Còn 7 ngày
  at 2026-12-02 07:46
  (tick)
  An<! Đảng ủy xã Ia Ly
  Lan[Không phải việc của tôi]
  Lan[Đúng, thôi nhắc tôi]
  at 2026-12-04 07:30
  (tick)
  Lan<! ⏰
  at 2026-12-04 07:46
  (tick)
  An< ⚠️ Nhắc hạn chưa tới được
  An< Đảng ủy xã Ia Ly: 0269 3123456 (chưa có cán bộ đầu mối liên kết)
  `,
)
