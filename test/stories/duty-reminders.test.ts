import { story } from '../support/story.ts'

story(
  'whoever was told the old deadline is told the new one, and is reminded by it',
  `
  at 2026-11-25 07:30
  (tick)
  Lan< ⏰ Còn 14 ngày
  at 2026-11-25 09:00
  An> /hanbaocao ia ly
  An< Sổ nhắc hạn (1):
  An< 25/11/2026 07:30, trước 14 ngày: Rơ Châm Lan
  An> /hanbaocao
  An[Báo cáo năm 2026]
  An[Đổi]
  An> sửa 4
  An> 21/12/2026
  An> gửi
  An< ✅ Đã đổi
  at 2026-11-25 09:01
  (tick)
  Lan< Ban đã đổi hạn nộp Báo cáo năm 2026 của Đảng ủy xã Ia Ly: trước là hết Thứ Tư, 09/12/2026, nay là hết Chủ Nhật, 20/12/2026
  at 2026-12-02 07:30
  (tick)
  Lan<! ⏰ Còn 7 ngày
  # 14 days before was told already, by the old deadline: 7 days before is a Sunday.
  at 2026-12-11 07:30
  (tick)
  Lan< ⏰ Còn 9 ngày
  `,
)

story(
  'who is exempt, or reported on paper, hears nothing; who owes again is reminded again',
  `
  at 2026-11-24 09:00
  An> /hanbaocao ia ly
  An[Miễn báo cáo]
  An> xã đang bão lũ
  An> gửi
  at 2026-11-25 07:30
  (tick)
  Lan<! ⏰
  at 2026-11-26 09:00
  An> /hanbaocao ia ly
  An[Thôi miễn]
  An> đường đã thông
  An> gửi
  at 2026-12-02 07:30
  (tick)
  Lan< ⏰ Còn 7 ngày
  at 2026-12-02 09:00
  An> /hanbaocao ia ly
  An[Ghi đã nhận bản giấy]
  An> 1/12/2026
  An> công văn đến số 125
  An> gửi
  at 2026-12-04 07:30
  (tick)
  Lan<! ⏰
  `,
)

story(
  'a day off of the office moves a reminder to the working day before',
  `
  at 2026-11-24 09:00
  An> /ngaynghi
  An[Ghi một ngày]
  An> 2/12/2026
  An[nghỉ]
  An> Tập huấn toàn Ban
  An> gửi
  at 2026-11-25 07:30
  (tick)
  Lan< ⏰ Còn 14 ngày
  at 2026-12-01 07:30
  (tick)
  Lan< ⏰ Còn 8 ngày
  at 2026-12-02 07:30
  (tick)
  Lan<! ⏰
  `,
)
