import { story } from '../support/story.ts'

story(
  'a report of every month is set by the names of options, filled in, and sent',
  `
  at 2026-11-25 09:00
  An> /nghiavu
  An> Báo cáo tháng
  An> cập nhật tiến độ
  An< (3/9)
  An> 1
  An> 10/12/2026
  An> Công văn số 5 của Ban
  An> sửa 7
  An> hằng tháng
  An> gửi
  An< Báo cáo tháng 12/2026
  Lan> bao cao
  Lan[Báo cáo tháng 12/2026]
  Lan< (1/
  `,
)
