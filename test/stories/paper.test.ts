import { story } from '../support/story.ts'

story(
  'a report went on paper, and the office says that it came',
  `
  An> /batdau
  at 2026-12-09 16:30
  Lan> ban giay
  Lan< Đảng ủy xã Ia Ly báo đã gửi bản giấy Báo cáo năm 2026 (Thứ Tư, 09/12/2026 16:30)
  An< Ban đã nhận chưa?
  Lan> trang thai
  Lan< Chờ Ban xác nhận bản giấy (đơn vị báo Thứ Tư, 09/12/2026 16:30)
  Lan> da gui ban giay
  Lan< Hiện không có báo cáo nào đang chờ đơn vị nộp
  Lan> han nop
  Lan< Chờ Ban xác nhận bản giấy
  Lan> /batdau
  Lan< Chờ Ban xác nhận bản giấy
  Lan<! Việc đang chờ
  An> /tonghop
  An[Chưa nộp (139)]
  at 2026-12-11 08:00
  An> ban giay
  An[Đã nhận]
  An< tính là nộp Thứ Tư, 09/12/2026 16:30
  Lan< Ban đã nhận bản giấy Báo cáo năm 2026 của Đảng ủy xã Ia Ly
  Lan> trang thai
  Lan< Đã nộp bản giấy Thứ Tư, 09/12/2026 16:30
  Lan<! muộn
  Lan> han nop
  Lan< Đã nộp bản giấy.
  Lan> bao cao
  Lan< Ban đã ghi nhận bản giấy, nộp Thứ Tư, 09/12/2026 16:30
  An> /tonghop
  An[Đã nộp (1)]
  An< Đảng ủy xã Ia Ly (bản giấy)
  `,
)

story(
  'a report on paper did not come, and is claimed again',
  `
  An> /batdau
  Binh> /batdau
  Minh> /bangiay
  Minh< báo đã gửi bản giấy
  An[Chưa nhận]
  An< Ban chưa nhận bản giấy
  Lan> trang thai
  Lan< Chưa nộp. Hạn hết Thứ Tư, 09/12/2026
  at 2026-11-23 09:00
  Lan> ban giay
  Lan< báo đã gửi bản giấy
  Binh> ban giay
  Binh< (Thứ Hai, 23/11/2026 09:00)
  Binh[Đã nhận]
  Binh< Đã ghi
  An> ban giay
  An< Không có bản giấy nào đang chờ Ban xác nhận.
  Lan< Ban đã nhận bản giấy
  `,
)

story(
  'a leader who says it of a unit without officers hears the answer too',
  `
  An> /batdau
  Minh> da gui ban giay
  Minh< báo đã gửi bản giấy Báo cáo năm 2026
  An[Chưa nhận]
  An< Tôi đã báo đơn vị.
  An<! ⚠️
  Minh< Ban chưa nhận được bản giấy Báo cáo năm 2026 của Đảng ủy xã Ia Ly
  at 2026-11-23 09:00
  Minh> ban giay
  An> ban giay
  An[Đã nhận]
  Minh< Ban đã nhận bản giấy
  `,
)

story(
  'where nobody of the unit can be told, the office is asked to telephone, and nothing else',
  `
  An> /batdau
  Minh> da gui ban giay
  Minh> /xoa
  Minh[Xóa]
  An> ban giay
  An[Chưa nhận]
  An< đề nghị Ban gọi điện báo
  An<! Tôi đã báo đơn vị
  `,
)

story(
  'the first answer counts, and a report in the chat needs no answer',
  `
  An> /batdau
  Binh> /batdau
  Lan> ban giay
  An[Chưa nhận]
  Lan< Ban chưa nhận được bản giấy Báo cáo năm 2026 của Đảng ủy xã Ia Ly
  Binh[Đã nhận]
  Binh< Lê An đã trả lời lúc Chủ Nhật, 22/11/2026 09:00: Ban chưa nhận bản giấy.
  at 2026-11-23 09:00
  Lan> ban giay
  Lan> bao cao
  Lan< đang chờ Ban xác nhận. Gửi báo cáo tại đây thì không cần chờ.
  Lan> 1. 3\\n2. 2/1\\n9. 0\\n17. Mưa nhiều
  Lan> gui
  Lan< Biên nhận số 1
  An[Đã nhận]
  An< Đơn vị đã nộp báo cáo này
  Lan> trang thai
  Lan< Đã nộp Thứ Hai, 23/11/2026 09:00. Biên nhận số 1
  `,
)

story(
  'a report that was said to be on paper by a slip is owed again, and reminded of',
  `
  at 2026-11-25 07:30
  (tick)
  Lan< ⏰ Còn 14 ngày
  Lan[Đã gửi bản giấy]
  Lan< Chưa gửi, cứ nhắc tôi
  Lan[Chưa gửi, cứ nhắc tôi]
  Lan< tôi nhắc tiếp như trước
  at 2026-12-02 07:30
  (tick)
  Lan< ⏰ Còn 7 ngày
  `,
)
