import type { Play } from '../support/play.ts'
import { proposedModel, sentReport } from '../support/reviews.ts'
import { publishSet, unitSet } from '../support/scoring.ts'
import { story } from '../support/story.ts'

const published = async (play: Play) => {
  await publishSet(play.database, unitSet, { now: play.now })
}

story(
  'the first words of a menu entry are the entry, on the home screen and below a reminder',
  `
  at 2026-12-02 07:30
  Lan> /batdau
  Lan> hạn
  Lan< hết Thứ Tư, 09/12/2026
  Lan> /batdau
  Lan> cham
  Lan[Chấm công tác năm 2026]
  Lan> hủy
  (tick)
  Lan< ⏰ Còn 7 ngày
  Lan> da gui
  Lan< báo đã gửi bản giấy
  `,
  published,
)

story(
  '“mở 1” below a thing that waits for review accepts nothing',
  `
  at 2026-11-23 09:00
  (Lan has sent the report)
  (Lan has proposed a model)
  An> duyệt
  An< 2 việc chờ duyệt
  An> mở 1
  An< Đang chờ Ban duyệt
  An> mở 1
  An<! Đã nhận
  An< Tôi chưa hiểu
  Lan<! Ban đã
  An> duyệt
  An< 2 việc chờ duyệt
  An> xem 1
  An< Đang chờ Ban duyệt
  `,
  undefined,
  {
    deeds: { 'Lan has sent the report': sentReport, 'Lan has proposed a model': proposedModel },
  },
)
