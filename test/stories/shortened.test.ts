import type { Play } from '../support/play.ts'
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
