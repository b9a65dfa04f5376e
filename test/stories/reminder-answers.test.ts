import { story } from '../support/story.ts'

story(
  'tomorrow morning is the next working morning',
  `
  at 2026-12-04 16:00
  Lan> nhac toi sang mai
  Lan< tôi nhắc lại đồng chí Thứ Hai, 07/12/2026 07:30
  at 2026-12-08 06:00
  Minh> /huongdan
  Minh< “nhầm người”; thôi nhắc rồi muốn nhắc lại: “nhắc tôi”
  Minh<! làm hoặc sửa báo cáo năm
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

story(
  'who is reminded puts it off to the next morning, and is reminded then',
  `
  at 2026-12-02 07:30
  (tick)
  Lan< ⏰ Còn 7 ngày
  Lan[Nhắc tôi sáng mai]
  Lan< tôi nhắc lại đồng chí Thứ Năm, 03/12/2026 07:30
  (tick)
  Lan<! ⏰
  at 2026-12-03 07:30
  (tick)
  Lan< ⏰ Còn 6 ngày
  at 2026-12-03 16:00
  (tick)
  Lan<! ⏰
  `,
)

story(
  'a report on paper is silence, until the office says that it did not come',
  `
  An> /batdau
  at 2026-12-02 07:30
  (tick)
  Lan[Đã gửi bản giấy]
  Lan< báo đã gửi bản giấy
  at 2026-12-04 07:30
  (tick)
  Lan<! ⏰
  at 2026-12-07 10:00
  An> ban giay
  An[Chưa nhận]
  Lan< Ban chưa nhận được bản giấy
  at 2026-12-08 07:30
  (tick)
  Lan< ⏰ Còn 1 ngày
  Lan[Đã gửi bản giấy]
  An[Đã nhận]
  at 2026-12-09 07:30
  (tick)
  Lan<! ⏰
  `,
)

story(
  'who is reminded by mistake says so, and the others of the unit are reminded on',
  `
  An> /batdau
  at 2026-12-02 07:30
  (tick)
  Lan< ⏰ Còn 7 ngày
  Tu< ⏰ Còn 7 ngày
  Lan[Không phải việc của tôi]
  Lan[Đúng, thôi nhắc tôi]
  An< Rơ Châm Lan báo không phụ trách
  at 2026-12-04 07:30
  (tick)
  Lan<! ⏰
  Tu< ⏰ Còn 5 ngày
  Lan> nhac toi
  at 2026-12-08 07:30
  (tick)
  Lan< ⏰ Còn 1 ngày
  `,
)
