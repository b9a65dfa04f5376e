import { story } from '../support/story.ts'

story(
  'an officer sees what is owed, being written and sent, and what is due on whose word',
  `
  Lan> trang thai
  Lan< Đảng ủy xã Ia Ly
  Lan< Báo cáo năm 2026: Chưa nộp. Hạn hết Thứ Tư, 09/12/2026; còn 17 ngày.
  Lan> han nop
  Lan< trước ngày 10/12, tức hết Thứ Tư, 09/12/2026; còn 17 ngày
  Lan< Căn cứ: theo mẫu mục III.4
  Lan< Ban đặt hạn này Thứ Hai, 05/01/2026
  Lan[Làm báo cáo]
  Lan> 1. 3\\n2. 2/1\\n9. 0\\n17. Mưa nhiều
  Lan> trang thai
  Lan< Đang soạn (
  Lan> gui
  Lan< Biên nhận số 1
  Lan> trang thai
  Lan< Đã nộp Chủ Nhật, 22/11/2026 09:00. Biên nhận số 1, Bản 1.
  Lan[Xem báo cáo số 1]
  Lan< Mưa nhiều
  Lan> han nop
  Lan< Đã nộp.
  Lan> /capnhat
  Lan> Tháng 11
  Lan> Đã họp dân ở ba làng
  Lan< (3/
  Lan> bao cao so 1
  Lan< Mưa nhiều
  Lan< (3/
  Lan> hủy
  Minh> trang thai
  Minh[Xem báo cáo số 1]
  Minh< Mưa nhiều
  Hoa> trang thai
  Hoa<! Xem báo cáo
  Hoa> /tonghop
  Hoa< Phần tổng hợp dành cho Ban
  `,
)

story(
  'the office leafs through who has reported, late and with photos, and reads every version',
  `
  at 2026-12-10 08:00
  Lan> bao cao
  Lan> 1. 3\\n2. 2/1\\n9. 0\\n17. Mưa nhiều
  Lan> sửa 19
  Lan^ Cổng làng
  Lan> xong
  Lan> gui
  Lan< Nộp muộn
  Lan> trang thai
  Lan< Nộp muộn Thứ Năm, 10/12/2026 08:00
  Lan> bao cao
  Lan> sửa 17
  Lan> Đường khó đi
  Lan> gui
  Lan< Bản 2
  An> tong hop
  An< Báo cáo năm 2026: hạn hết Thứ Tư, 09/12/2026; đã quá 1 ngày.
  An< Đảng ủy xã: 1/
  An[Đã nộp (1)]
  An< Đảng ủy xã Ia Ly (nộp muộn)
  An[Đảng ủy xã Ia Ly (nộp muộn)]
  An< Bản 2, Rơ Châm Lan gửi
  An< Đường khó đi
  An[Xem Bản 1]
  An< Bản này đã được thay bằng Bản 2
  An< Mưa nhiều
  An[Về đơn vị]
  An< Nộp muộn
  An[Về tổng hợp]
  An< Tất cả: 1/
  An[Thôi báo khi có báo cáo mới]
  An[Báo tôi khi có báo cáo mới]
  An< Thôi báo
  An> /tonghop
  An[Chưa nộp (138)]
  An< (trang 1/
  An[Trang sau]
  An< (trang 2/
  An[Trang trước]
  An< (trang 1/
  An> /tonghop khong co noi nay
  An< Tôi không tìm thấy đơn vị này
  `,
)
