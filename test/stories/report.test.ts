import { story } from '../support/story.ts'

story(
  'an officer submits the annual report step by step, interrupted, corrected and sent twice',
  `
  Lan> /baocao
  Lan< Báo cáo năm 2026
  Lan< (1/19) Số mô hình đăng ký trong năm? * Ví dụ: 12
  Lan> muoi hai
  Lan< Đã ghi: 12 mô hình.
  Lan< (2/19)
  Lan> 10 va 3
  Lan< Mục 2 cộng lại là 13, mà mục 1 ghi 12.
  Lan[Sửa mục 1 thành 13]
  Lan< Đã sửa mục 1: 13
  Lan< (3/19)
  (restart)
  Lan> bo qua
  Lan< (4/19)
  Lan[quay lại]
  Lan< (3/19)
  Lan> 8
  Lan> 4, 5, 2, 2
  Lan< kinh tế 4, văn hóa - xã hội 5, quốc phòng - an ninh 2, xây dựng hệ thống chính trị 2
  Lan> /hannop
  Lan< hết Thứ Tư, 09/12/2026
  Lan< (5/19)
  Lan> 3 8 1 0
  Lan< (6/19)
  Lan> Tổ tự quản an ninh
  Lan[quốc phòng - an ninh]
  Lan> 45 hộ tham gia
  Lan< 1) Tổ tự quản an ninh – quốc phòng - an ninh – 45 hộ tham gia
  Lan[xong]
  Lan< (7/19)
  Lan[Không]
  Lan> 12 hội nghị, 850 lượt người
  Lan> 4
  Lan< 4 cuộc
  Lan> 7 và 6
  at 2026-11-25 08:00
  Lan> alo
  Lan< đang dở: xong
  Lan< (11/19)
  Lan> 1.250
  Lan> 350
  Lan< Đúng không?
  Lan> 350tr
  Lan< 350.000.000 đồng (350 triệu)
  Lan> 0,5 ha
  Lan< 5.000 m²
  Lan> bỏ qua
  Lan> 2 và 5
  Lan[bỏ qua]
  Lan> Kinh phí hạn hẹp
  Lan> bỏ qua
  Lan< (19/19)
  Lan^
  Lan< 1 ảnh
  Lan> xong
  Lan< Xem lại trước khi gửi
  Lan< 12. Kinh phí vận động: 350.000.000 đồng (350 triệu)
  Lan> sửa 9
  Lan> 5
  Lan< Số cuộc đối thoại: 5 cuộc
  Lan[Gửi]
  Lan< Biên nhận số 1 – Báo cáo năm 2026 – Đảng ủy xã Ia Ly – Bản 1
  Lan< Thứ Tư, 25/11/2026 08:00
  Lan< Kinh phí hạn hẹp
  Lan< hết Thứ Tư, 09/12/2026
  Lan> trang thai
  Lan< Đã nộp
  Lan> báo cáo
  Lan< Biên nhận số 1, Bản 1
  Lan< Xem lại trước khi gửi
  Lan> sửa 1
  Lan> 14
  Lan< Mục 2 cộng lại là 13, mà mục 1 ghi 14.
  Lan> 3
  Lan< Mục 4 cộng lại
  Lan> cứ để vậy
  Lan> gui
  Lan< Biên nhận số 1
  Lan< Bản 2
  `,
)

story(
  'a report is sent in a few messages by pasting the filled template',
  `
  Lan> bao cao
  Lan> mẫu
  Lan< 1. Mô hình đăng ký (12) *:
  Lan<! (1/19)
  Lan> 1. Mô hình đăng ký: 13\\n2: 10/3\\n3. 9\\n9. Số cuộc đối thoại: 4\\n12. 1,2 tỷ\\n17. Khó khăn, hạn chế: Thiếu kinh phí
  Lan< Đã nhận 6/19 mục.
  Lan< Kinh phí vận động: 1.200.000.000 đồng (1,2 tỷ)
  Lan> gửi
  Lan< Biên nhận số 1
  `,
)

story(
  'a report that comes too late is taken and says so, and one sent in time can not be changed then',
  `
  at 2026-12-09 23:59
  Lan> bao cao
  Lan> 1. 3\\n2. 2/1\\n9. 0\\n17. Khó khăn, hạn chế: không
  Lan> gui
  Lan< Đã nộp đúng hạn
  at 2026-12-10 00:00
  Lan> bao cao
  Lan< không thay được nữa
  Hoa> bao cao
  Hoa> 1. 3\\n2. 2/1\\n9. 0\\n17. Khó khăn, hạn chế: không
  Hoa> gui
  Hoa< Nộp muộn
  Hoa> trạng thái
  Hoa< Nộp muộn
  `,
)

story(
  'a correction that was begun in time can not be sent when the deadline is over',
  `
  at 2026-12-09 23:50
  Lan> bao cao
  Lan> 1. 3\\n2. 2/1\\n9. 0\\n17. Khó khăn, hạn chế: không
  Lan> gui
  Lan< Đã nộp đúng hạn
  Lan> bao cao
  Lan< Xem lại trước khi gửi
  at 2026-12-10 00:10
  Lan> gui
  Lan< không thay được nữa
  Lan> trang thai
  Lan< Bản 1
  `,
)

story(
  'of two reports on one form, the draft in hand is named, whichever is wanted',
  `
  An> /nghiavu
  An> Báo cáo sơ kết
  An> 1
  An> 1
  An> 20/12/2026
  An> Công văn của Ban ngày 20/11/2026
  An> gửi
  Lan> bao cao
  Lan[Báo cáo năm 2026]
  Lan> 12
  Lan> bao cao
  Lan[Báo cáo sơ kết 2026]
  Lan< đang soạn dở Báo cáo năm 2026, nên chưa bắt đầu Báo cáo sơ kết 2026
  Lan< (2/19)
  Lan> hủy
  Lan[Xóa bản nháp]
  Lan[Xóa]
  Lan> bao cao
  Lan[Báo cáo sơ kết 2026]
  Lan< Báo cáo sơ kết 2026 – Đảng ủy xã Ia Ly – 19 mục
  Lan< (1/19)
  `,
)

story(
  'a cancelled form keeps its draft, which goes on or is deleted on request',
  `
  Lan> bao cao
  Lan> 12
  Lan> hủy
  Lan< bản nháp vẫn giữ
  Lan> trang thai
  Lan< Đang soạn (1/19 mục)
  Lan> gửi
  Lan< Không có gì đang mở để gửi
  Lan[Làm tiếp]
  Lan> hủy
  Lan> xem lại
  Lan< 1. Mô hình đăng ký: 12 mô hình
  Lan> hủy
  Lan[Xóa bản nháp]
  Lan[Xóa]
  Lan< Đã xóa bản nháp
  Lan> bao cao
  Lan< (1/19)
  `,
)

story(
  'a progress update is sent at any time, and its figures are offered to the annual report',
  `
  Lan> cap nhat
  Lan< (1/9)
  Lan> tháng 10/2026
  Lan> Vận động 30 hộ hiến đất
  Lan> 1
  Lan> bỏ qua
  Lan> 50 triệu
  Lan> gửi
  Lan< Xem lại trước khi gửi
  Lan> gửi
  Lan< Biên nhận số 1 – Cập nhật tiến độ
  Lan> bao cao
  Lan> sửa 12
  Lan< 50.000.000 đồng (50 triệu). Gõ “giữ” để dùng
  Lan[giữ]
  Lan< Đã ghi: 50.000.000 đồng
  `,
)

story(
  'what can not be read gets a clear sentence and loses nothing',
  `
  Lan> bao cao
  Lan> nhiều lắm
  Lan< (1/19)
  Lan> /khongco
  Lan< Tôi không có lệnh này
  Lan< (1/19)
  Lan> bỏ qua
  Lan< bắt buộc
  Lan> 12
  Lan> ?
  Lan< Hai số theo thứ tự
  Lan< (2/19)
  Lan> sửa 40
  Lan< từ 1 đến 19
  Lan> 079099001234
  Lan< số giấy tờ của công dân
  `,
)

story(
  'words mean the same behind a slash, and find the draft that waits',
  `
  Lan> bao cao
  Lan> /trogiup
  Lan< Số mô hình
  Lan> 12
  Lan> /quaylai
  Lan< (1/19)
  Lan> /huy
  Lan< bản nháp vẫn giữ
  Lan> /xemlai
  Lan< 1. Mô hình đăng ký: 12 mô hình
  Lan> /huy
  Lan> /trogiup
  Lan< Đồng chí gõ (không cần dấu)
  An> báo cáo
  An< không nộp báo cáo
  An> cập nhật
  An< không nộp báo cáo
  `,
)

story(
  'in English everything works the same',
  `
  Lan> /ngonngu
  Lan[English]
  Lan> report
  Lan> /ngonngu
  Lan[Tiếng Việt]
  Lan< (1/19) Số mô hình
  Lan> /ngonngu en
  Lan< From now on
  Lan< How many models were registered this year?
  Lan> 12
  Lan< Noted: 12 models.
  Lan> review
  Lan< Models registered: 12 models
  `,
)

story(
  'a word that means nothing at the review does not bring the whole list again',
  `
  Lan> bao cao
  Lan> 1. 13\\n2: 10/3\\n9. 4\\n17. Khó khăn, hạn chế: Không
  Lan< Xem lại trước khi gửi
  Lan> tiep tuc
  Lan< “xem lại” để xem các mục
  Lan<! Khó khăn, hạn chế: Không
  Lan> xem lai
  Lan< Khó khăn, hạn chế: Không
  Lan> gui
  Lan< Biên nhận số 1
  `,
)
