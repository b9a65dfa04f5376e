import { story } from '../support/story.ts'

story(
  'the office sees who has reported and opens a report',
  `
  Lan> bao cao
  Lan> 1. 3\\n2. 2/1\\n9. 0\\n17. Khó khăn, hạn chế: Mưa nhiều
  Lan> gui
  An> /tonghop
  An< Báo cáo năm 2026
  An> /tonghop ia ly
  An< Biên nhận số 1
  An< Mưa nhiều
  Lan> /tonghop
  Lan<! Chưa nộp (
  `,
)

story(
  'the office sets a duty by the same dialogue as every form',
  `
  An> /hanbaocao
  An< Báo cáo năm 2026
  An> /nghiavu
  An< (1/9)
  An> Báo cáo sơ kết
  An> 1
  An> 1, 2
  An> 15/7/2027
  An> Công văn của Ban ngày 20/11/2026
  An< Xem lại trước khi gửi
  An> gửi
  An< Báo cáo sơ kết 2027
  Lan> /nghiavu
  Lan<! (1/9)
  `,
)

story(
  'the office invites somebody, who links their account with the code',
  `
  An> /moi
  An< (1/3)
  An[cán bộ đầu mối]
  An> ia ly
  An> Rơ Châm Tư
  An> gửi
  An< Rơ Châm Tư
  Lan> /moi
  Lan<! (1/3)
  `,
)
