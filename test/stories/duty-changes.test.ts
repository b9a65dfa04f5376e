import { story } from '../support/story.ts'

story(
  'a change that was begun in one period does not move the next one',
  `
  Lan> han nop
  An> /hanbaocao
  An[Báo cáo năm 2026]
  An[Đổi]
  An> sửa 4
  An> 15/12/2026
  at 2027-01-04 09:00
  (tick)
  An> gửi
  An< Kỳ đồng chí đang sửa không còn là kỳ hiện nay: nay là Báo cáo năm 2027, hạn hết Thứ Năm, 09/12/2027
  An< 4. Nộp trước ngày: Thứ Ba, 15/12/2026
  An<! ✅
  `,
)

story(
  'a duty of every month has its own name by its month, and is not set twice',
  `
  An> /nghiavu
  An> Báo cáo tháng
  An> 1
  An> 1
  An> 10/12/2026
  An> Công văn số 12 của Ban
  An> sửa 7
  An[hằng tháng]
  An> gửi
  An< ✅ Đã đặt hạn: Báo cáo tháng 12/2026
  An> /nghiavu
  An> Báo cáo tháng
  An> 1
  An> 1
  An> 20/12/2026
  An> Công văn số 13 của Ban
  An> sửa 7
  An[hằng tháng]
  An> gửi
  An< Đã có “Báo cáo tháng 12/2026”, hạn hết Thứ Tư, 09/12/2026
  An<! ✅
  An> sửa 4
  An> 15/3/2027
  An> gửi
  An< Đã có “Báo cáo tháng 03/2027”
  `,
)

story(
  'what was withdrawn can be set anew, the same or under its old name',
  `
  An> /hanbaocao
  An[Báo cáo năm 2026]
  An[Bãi bỏ hạn]
  An> đặt lại theo văn bản mới
  An> gửi
  An< ✅ Đã bãi bỏ hạn
  An> /nghiavu
  An> Báo cáo năm
  An<! cũng là một lệnh
  An> 1
  An> 1
  An> 10/12/2026
  An> Công văn số 14 của Ban
  An> gửi
  An< ✅ Đã đặt hạn: Báo cáo năm 2026
  Lan> han nop
  Lan< Công văn số 14 của Ban
  `,
)
