import { story } from '../support/story.ts'

story(
  'tomorrow morning is the next working morning',
  `
  at 2026-12-04 16:00
  Lan> nhac toi sang mai
  Lan< tôi nhắc lại đồng chí Thứ Hai, 07/12/2026 07:30
  at 2026-12-08 06:00
  Minh> /nhacmai
  Minh< Thứ Tư, 09/12/2026 07:30
  An> /nhacmai
  An< Việc này dành cho cán bộ đầu mối và lãnh đạo
  Lan> bao cao
  Lan> /nhacmai
  Lan< Thứ Tư, 09/12/2026 07:30
  Lan< (1/
  Lan> 1. 3\\n2. 2/1\\n9. 0\\n17. Mưa nhiều
  Lan> gui
  Lan> /nhacmai
  Lan< Không có báo cáo nào đang chờ
  `,
)

story(
  'whoever does not report for the unit is reminded no more, after a question, until they say so',
  `
  An> /batdau
  Lan> khong phai viec cua toi
  Lan< Tôi sẽ thôi nhắc đồng chí về báo cáo của Đảng ủy xã Ia Ly
  Lan[Không, cứ nhắc tôi]
  Lan< Tôi vẫn nhắc đồng chí như trước
  Lan> /nhactoi
  Lan< Tôi vẫn đang nhắc
  Lan> /nhamnguoi
  Lan[Đúng, thôi nhắc tôi]
  Lan< tôi thôi nhắc đồng chí về báo cáo của Đảng ủy xã Ia Ly, và đã báo Ban
  An< Rơ Châm Lan báo không phụ trách báo cáo của Đảng ủy xã Ia Ly
  An< /nguoidung
  Lan> /nhamnguoi
  Lan< từ trước
  Lan> nhac mai
  Lan< gõ “nhắc tôi”
  Lan> nhac toi
  Lan< tôi lại nhắc đồng chí về báo cáo của Đảng ủy xã Ia Ly
  An> /nhamnguoi
  An< Việc này dành cho cán bộ đầu mối và lãnh đạo
  `,
)
