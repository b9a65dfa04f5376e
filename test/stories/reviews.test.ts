import {
  askedAbout,
  askedAboutModel,
  proposedModel,
  returnedReport,
  returnReport,
  sentReport,
} from '../support/reviews.ts'
import { story } from '../support/story.ts'

const deeds = {
  'Lan has sent the report': (play: Parameters<typeof sentReport>[0]) => sentReport(play),
  'An has returned it': returnedReport,
  'An returns it': returnReport,
  'Lan has proposed a model': proposedModel,
  'An has asked about it': askedAbout,
  'An has asked about the model': askedAboutModel,
}

const inNovember = 'at 2026-11-23 09:00'

story(
  'a report is opened in the queue and returned on two answers',
  `
  ${inNovember}
  Lan> /baocao
  Lan> 1. 3\\n2. 2/1\\n9. 4\\n12. 350 triệu\\n17. Thiếu kinh phí
  Lan> gửi
  Lan< Biên nhận số 1
  An> /batdau
  An< Chờ duyệt: 1 báo cáo
  An> duyệt
  An< 1 việc chờ duyệt
  An< – Báo cáo số 1: Báo cáo năm 2026, Đảng ủy xã Ia Ly, gửi Thứ Hai, 23/11/2026 09:00
  An[Báo cáo số 1]
  An< Đang chờ Ban duyệt.
  An< 9. Số cuộc đối thoại: 4 cuộc
  An[Trả lại]
  An< Đồng chí chọn mục cần sửa
  An> xong
  An< Chưa có mục nào
  An> chuyện khác
  An< Tôi chưa hiểu “chuyện khác”
  An<! Số cuộc đối thoại
  An> doi thoai
  An< Vì sao trả lại
  An> chưa khớp với báo cáo sáu tháng
  An< 1) Số cuộc đối thoại – chưa khớp với báo cáo sáu tháng
  An> khó khăn, hạn chế
  An> cần nêu thiếu bao nhiêu
  An> xong
  An> sửa xong gửi lại ngay
  An< Xem lại trước khi gửi
  An[Gửi]
  An< ✅ Đã trả lại báo cáo số 1: 2 mục cần sửa
  An< Đã báo đơn vị
  Lan< Ban trả lại báo cáo số 1, Bản 1 (Lê An). Mục cần sửa:
  Lan< – Số cuộc đối thoại: chưa khớp với báo cáo sáu tháng
  Lan< – Khó khăn, hạn chế: cần nêu thiếu bao nhiêu
  Lan< sửa xong gửi lại ngay
  Lan[Sửa ngay]
  Lan< Tôi chỉ hỏi 2 mục cần sửa
  `,
)

story(
  'what was returned is mended by typed text after the deadline, and accepted',
  `
  ${inNovember}
  An> /duyet
  An< Không có báo cáo, mô hình nào chờ duyệt
  Lan> /trangthai
  (An has returned it)
  at 2026-12-14 09:00
  Lan> sua bao cao
  Lan< Tôi chỉ hỏi 2 mục cần sửa
  Lan< Ban trả lại mục này: chưa khớp với báo cáo sáu tháng
  Lan< (9/19)
  Lan< Đang ghi: 4 cuộc
  Lan> 6
  Lan< Ban trả lại mục này: cần nêu thiếu bao nhiêu
  Lan< (17/19)
  Lan> Thiếu 20 triệu đồng
  Lan< Xem lại trước khi gửi
  Lan< 12. Kinh phí vận động: 350.000.000 đồng
  Lan> gửi
  Lan< Biên nhận số 1
  Lan< đúng hạn
  Lan< Tôi đã chuyển bản sửa đến Ban. Ngày nộp lần đầu không đổi.
  An< Đảng ủy xã Ia Ly đã sửa và gửi lại báo cáo số 1 (Bản 2).
  An> duyet bao cao so 1
  An< Thay đổi so với Bản 1:
  An< – Số cuộc đối thoại: 4 cuộc → 6 cuộc
  An< – Khó khăn, hạn chế: Thiếu kinh phí → Thiếu 20 triệu đồng
  An<! ngoài mục
  An[Nhận]
  An< ✅ Đã nhận báo cáo số 1 của Đảng ủy xã Ia Ly.
  Lan< Ban đã nhận báo cáo số 1, không có ý kiến thêm (Lê An).
  Lan> sửa báo cáo 1
  Lan< Lê An đã nhận Bản 2
  Lan> trạng thái
  Lan< Đã nộp Thứ Hai, 23/11/2026 09:00. Biên nhận số 1, Bản 2
  Lan[Xem báo cáo số 1]
  Lan< Ban đã nhận, không có ý kiến thêm.
  Lan< Lê An trả lại Bản 1
  Lan< Lê An đã nhận Bản 2
  Lan> han nop
  Lan> bao cao so 1
  Lan< Lê An đã nhận Bản 2
  `,
  undefined,
  { deeds },
)

story(
  'a report that was looked at again and left is mended all the same',
  `
  ${inNovember}
  An> /duyet
  (Lan has sent the report)
  Lan> bao cao
  Lan> huy
  (An returns it)
  Lan> sua bao cao
  Lan< Tôi chỉ hỏi
  Lan> 5
  Lan<! Câu hỏi vừa thay đổi
  Lan< Đã ghi
  `,
  undefined,
  { deeds },
)

story(
  'a return is shown wherever the report is',
  `
  ${inNovember}
  An> /duyet
  Lan> /trangthai
  (An has returned it)
  at 2026-11-25 09:00
  Lan> /batdau
  Lan< Báo cáo năm 2026: Ban trả lại Thứ Hai, 23/11/2026, chờ đơn vị sửa
  Lan<! đã nộp đủ
  Lan> hạn nộp
  Lan< Đã nộp. Ban trả lại Thứ Hai, 23/11/2026
  Lan> trạng thái
  Lan< Biên nhận số 1, Bản 1. Ban trả lại Thứ Hai, 23/11/2026
  An> /tonghop
  An[Đã nộp (1)]
  An< Đảng ủy xã Ia Ly (trả lại 23/11, chờ sửa)
  `,
  undefined,
  { deeds },
)

story(
  'the office asks about a report, and hears the answer of the unit',
  `
  ${inNovember}
  Binh> /duyet
  Lan> /trangthai
  (Lan has sent the report)
  An> /duyet 1
  An[Hỏi đơn vị]
  An< Đồng chí hỏi đơn vị điều gì?
  An> Kinh phí gồm những nguồn nào?
  An[Gửi]
  An< ✅ Đã gửi câu hỏi về báo cáo số 1 đến Đảng ủy xã Ia Ly.
  Lan< Ban hỏi về báo cáo số 1 (Lê An): “Kinh phí gồm những nguồn nào?”
  Lan> /batdau
  Lan< Ban đang chờ trả lời về báo cáo số 1
  Lan> tra loi ban
  Lan< “Kinh phí gồm những nguồn nào?”
  Lan> Nhân dân góp 300 triệu, xã 50 triệu.
  Lan> gửi
  Lan< ✅ Đã gửi Ban câu trả lời về báo cáo số 1.
  An< Rơ Châm Lan (Đảng ủy xã Ia Ly) trả lời về báo cáo số 1: “Nhân dân góp 300 triệu, xã 50 triệu.”
  Binh<! Nhân dân góp
  Lan> trả lời Ban
  Lan< Ban không có câu hỏi nào đang chờ đồng chí trả lời.
  Binh> /duyet 1
  Binh< Lê An hỏi lúc
  Binh< Rơ Châm Lan trả lời
  `,
  undefined,
  { deeds },
)

story(
  'what an officer just types while the office waits is kept, and offered as the answer',
  `
  ${inNovember}
  An> /duyet
  Lan> /trangthai
  (Lan has sent the report)
  (An has asked about it)
  Lan> bao gio phai nop bao cao
  Lan<! Gửi Ban câu trả lời này
  Lan> Nhan dan gop 300 trieu
  Lan< Ban đang hỏi về báo cáo số 1: “Kinh phí gồm những nguồn nào?”. Gửi Ban câu trả lời này? “Nhan dan gop 300 trieu”
  Lan> xa gop 50 trieu
  Lan< Gửi Ban câu trả lời này? “Nhan dan gop 300 trieu
  Lan< xa gop 50 trieu”
  (restart)
  Lan> gui
  Lan< ✅ Đã gửi Ban câu trả lời về báo cáo số 1.
  An< Rơ Châm Lan (Đảng ủy xã Ia Ly) trả lời về báo cáo số 1: “Nhan dan gop 300 trieu
  An< xa gop 50 trieu”
  Lan> nguồn lực xã hội hóa
  Lan<! Gửi Ban câu trả lời này
  `,
  undefined,
  { deeds },
)

story(
  'what was meant as a question is asked, the rest stays, and nothing is offered that day',
  `
  ${inNovember}
  An> /duyet
  Lan> /trangthai
  (Lan has sent the report)
  (An has asked about it)
  Lan> Nhan dan gop 300 trieu
  Lan> nguon luc xa hoi hoa
  Lan[Không, tôi hỏi kế hoạch]
  Lan<! Gửi Ban câu trả lời này
  Lan> tieu chi thi dua
  Lan<! Gửi Ban câu trả lời này
  Lan> ok
  Lan<! Đã gửi Ban
  An<! trả lời về báo cáo
  at 2026-11-24 08:00
  Lan> 350
  Lan< “Nhan dan gop 300 trieu
  Lan< 350”
  Lan[Sửa lại]
  Lan< Xem lại trước khi gửi
  Lan> sửa 1
  Lan> Nhân dân góp 300 triệu
  Lan> hủy
  Lan> xã góp 50 triệu
  Lan< “Nhân dân góp 300 triệu
  Lan< xã góp 50 triệu”
  Lan> ok
  Lan< ✅ Đã gửi Ban câu trả lời về báo cáo số 1.
  An< “Nhân dân góp 300 triệu
  `,
  undefined,
  { deeds },
)

story(
  'what was typed about one question is not lost when the office asks about something else',
  `
  ${inNovember}
  An> /duyet
  Lan> /trangthai
  (Lan has sent the report)
  (Lan has proposed a model)
  (An has asked about it)
  Lan> Nhan dan gop 300 trieu
  Lan< Gửi Ban câu trả lời này? “Nhan dan gop 300 trieu”
  at 2026-11-23 10:00
  (An has asked about the model)
  Lan> từ tháng ba năm nay
  Lan<! Gửi Ban câu trả lời này
  Lan> trả lời Ban
  Lan[báo cáo số 1]
  Lan< Nhan dan gop 300 trieu
  Lan> gửi
  An< trả lời về báo cáo số 1: “Nhan dan gop 300 trieu”
  Lan> từ tháng ba năm nay
  Lan< Ban đang hỏi về mô hình số 1
  Lan< Gửi Ban câu trả lời này? “từ tháng ba năm nay”
  `,
  undefined,
  { deeds },
)

story(
  'thanks, a number of a menu and an answer without words are never sent to the office',
  `
  ${inNovember}
  An> /duyet
  Lan> /trangthai
  (Lan has sent the report)
  (An has asked about it)
  Lan> cảm ơn
  Lan<! Gửi Ban câu trả lời này
  Lan> /batdau
  Lan> 17
  Lan<! Gửi Ban câu trả lời này
  Lan> tra loi ban
  Lan> /baocao
  Lan> huy
  Lan> ok
  Lan<! Đã gửi Ban
  Lan> Nhân dân góp
  Lan< Gửi Ban câu trả lời này? “Nhân dân góp”
  `,
  undefined,
  { deeds },
)

story(
  'nothing is offered any more when the office has decided, or a week after it asked',
  `
  ${inNovember}
  An> /duyet
  Lan> /trangthai
  (Lan has sent the report)
  (An has asked about it)
  at 2026-12-01 09:00
  Lan> nguon luc xa hoi hoa
  Lan<! Gửi Ban câu trả lời này
  (An has asked about it)
  Lan> nguon luc xa hoi hoa
  Lan< Gửi Ban câu trả lời này
  at 2026-12-01 10:00
  (An returns it)
  Lan> nguon luc xa hoi hoa
  Lan<! Gửi Ban câu trả lời này
  `,
  undefined,
  { deeds },
)

story(
  'a search while the office waits is no draft to go on with',
  `
  ${inNovember}
  An> /duyet
  (Lan has proposed a model)
  (An has asked about the model)
  Lan> /baocao
  Lan> 3
  Lan> huy
  Lan> nguon luc xa hoi hoa
  Lan< Gửi Ban câu trả lời này? “nguon luc xa hoi hoa”
  Lan> tiep
  Lan< (2/19)
  `,
  undefined,
  { deeds },
)

story(
  'a plain yes sends what was offered, a plain no asks the plan, and a long answer is to be shortened',
  `
  ${inNovember}
  An> /duyet
  Lan> /trangthai
  (Lan has sent the report)
  (An has asked about it)
  Lan> nguon luc xa hoi hoa
  Lan> khong a
  Lan<! Gửi Ban câu trả lời này
  at 2026-11-24 08:00
  Lan> ${'nhân dân góp công góp của, '.repeat(30)}
  Lan< đồng chí rút gọn rồi gửi lại
  Lan> khong
  Lan< Gửi Ban câu trả lời này? “khong”
  Lan> ${'nhân dân góp công góp của, '.repeat(26)}
  Lan< Tin vừa gửi chưa ghi được vào câu trả lời về báo cáo số 1
  Lan< Đã ghi: “khong”
  Lan[Sửa lại]
  Lan> huy
  Lan> ok
  Lan<! Đã gửi Ban
  Lan> co
  Lan< “khong
  Lan> ok ạ
  Lan< ✅ Đã gửi Ban câu trả lời về báo cáo số 1.
  An< trả lời về báo cáo số 1: “khong
  `,
  undefined,
  { deeds },
)

story(
  'a command in the middle of a review is answered, and one line says what waits',
  `
  ${inNovember}
  Lan> /baocao
  Lan> 1. 3\\n2. 2/1\\n9. 4\\n17. Thiếu kinh phí
  Lan< Xem lại trước khi gửi
  Lan> trang thai
  Lan< Đang soạn
  Lan< Chưa gửi: Báo cáo năm 2026
  Lan<! Xem lại trước khi gửi
  Lan> tiep
  Lan< Xem lại trước khi gửi
  Lan> hạn nộp
  Lan<! Xem lại trước khi gửi
  Lan> gửi
  Lan< Biên nhận số 1
  `,
)

story(
  'of two admins the second is told what the first did',
  `
  ${inNovember}
  Lan> /trangthai
  (Lan has sent the report)
  Binh> /duyet 1
  Binh[Trả lại]
  Binh> 9
  Binh> chưa khớp với sổ của Ban
  Binh> xong
  Binh> bỏ qua
  An> duyệt 1
  An[Nhận]
  An< ✅ Đã nhận báo cáo số 1
  Binh[Gửi]
  Binh< Lê An đã nhận Bản 1
  Binh< Tôi không đổi gì.
  Binh< chưa gửi đi: “Số cuộc đối thoại: chưa khớp với sổ của Ban”
  Lan<! Ban trả lại
  `,
  undefined,
  { deeds },
)

story(
  'what was returned and not mended is said once more, and the office hears what waits too long',
  `
  ${inNovember}
  An> /duyet
  Lan> /trangthai
  (An has returned it)
  at 2026-11-25 09:00
  (tick)
  Lan<! chưa sửa
  at 2026-11-26 09:00
  (tick)
  Lan< ⏰ Báo cáo số 1 bị trả lại Thứ Hai, 23/11/2026, đơn vị chưa sửa
  at 2026-11-27 09:00
  (tick)
  Lan<! chưa sửa
  Lan> /baocao
  Lan< Tôi chỉ hỏi 2 mục cần sửa
  Lan> giữ
  Lan> giữ
  Lan> gửi
  Lan< Biên nhận số 1
  An> /duyet 1
  An< Không có gì thay đổi so với Bản 1.
  at 2026-12-02 09:00
  (tick)
  An< 1 việc chờ duyệt quá hai ngày làm việc
  `,
  undefined,
  { deeds },
)

story(
  'a proposed model is given back on a named answer, which is asked first',
  `
  ${inNovember}
  Lan> /trangthai
  (Lan has proposed a model)
  An> duyệt
  An< – Mô hình số 1 “Tổ tự quản an ninh làng Mrông Ngó”, Đảng ủy xã Ia Ly
  An[Mô hình số 1]
  An[Trả lại]
  An> chưa rõ kết quả cụ thể
  An> 6
  An> nêu số người của mỗi tổ
  An> xong
  An[Gửi]
  An< Đã trả lại Mô hình số 1
  Lan< Ban trả lại đề nghị công nhận Mô hình số 1
  Lan< – Cách làm: nêu số người của mỗi tổ
  Lan[Sửa ngay]
  Lan< Ban trả lại mục này: nêu số người của mỗi tổ
  Lan< Đang ghi: Mỗi xóm một tổ 5 người
  Lan> Mỗi xóm một tổ 7 người tuần tra
  Lan< Xem lại trước khi gửi
  Lan> gửi
  Lan< ✅ Đã sửa: Mô hình số 1
  Lan> mô hình 1
  Lan[Đề nghị công nhận]
  An> mô hình 1
  An< Thay đổi so với lần Ban xem trước, 23/11/2026
  An< – Cách làm: Mỗi xóm một tổ 5 người
  An< → Mỗi xóm một tổ 7 người tuần tra
  Lan> mô hình 1
  Lan<! Thay đổi so với
  Lan[Sửa thông tin]
  Lan< Xem lại trước khi gửi
  `,
  undefined,
  { deeds },
)

story(
  'what was begun before the return asks what was returned before it is sent',
  `
  ${inNovember}
  An> /duyet
  Lan> /trangthai
  (Lan has sent the report)
  Lan> /baocao
  Lan> sửa 12
  Lan> 400 triệu
  Lan< Xem lại trước khi gửi
  at 2026-11-23 10:00
  An> duyệt 1
  An[Trả lại]
  An> 9
  An> chưa khớp với sổ của Ban
  An> xong
  An> bỏ qua
  An[Gửi]
  An< ✅ Đã trả lại báo cáo số 1
  Lan> gửi
  Lan< Ban đã trả lại báo cáo số 1. Đồng chí gõ “sửa báo cáo 1”
  Lan> sửa báo cáo 1
  Lan< Ban trả lại mục này: chưa khớp với sổ của Ban
  Lan> 6
  Lan< 400.000.000 đồng
  Lan> gửi
  Lan< Biên nhận số 1
  Lan< Tôi đã chuyển bản sửa đến Ban
  An> /duyet 1
  An< – Số cuộc đối thoại: 4 cuộc → 6 cuộc
  An< 400.000.000 đồng (400 triệu) (ngoài mục Ban trả lại)
  `,
  undefined,
  { deeds },
)

story(
  'a return does not hit a proposal that was made after it was begun',
  `
  ${inNovember}
  Lan> /trangthai
  (Lan has proposed a model)
  An> mô hình 1
  An[Trả lại]
  An> chưa rõ kết quả cụ thể
  An> xong
  at 2026-11-23 10:00
  Lan> mô hình 1
  Lan[Rút đề nghị]
  Lan[Đề nghị công nhận]
  An> gửi
  An< Đơn vị đã đề nghị lại Mô hình số 1
  An< chưa gửi đi: “chưa rõ kết quả cụ thể”
  Lan<! Ban trả lại đề nghị
  `,
  undefined,
  { deeds },
)
