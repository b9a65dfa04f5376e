import { story } from '../support/story.ts'

story(
  'it can wait for its time, be urgent, be acknowledged, ask and speak English',
  `
  at 2026-11-23 09:00
  An> thông báo
  An> Mời dự hội nghị tổng kết.
  An> Tất cả
  An[Hẹn giờ]
  An< Gửi lúc nào?
  An> hôm qua
  An< Lúc đó đã qua.
  An> 20h ngày 24/11
  An< Hẹn gửi Thứ Ba, 24/11/2026 20:00.
  An< Ngoài giờ làm việc nên đến Thứ Tư, 25/11/2026 07:30 mới đi.
  An[Đổi giờ, lặp lại]
  An[Lặp lại hằng tuần]
  An< Lặp lại hằng tuần.
  An[Tùy chọn khác]
  An[Gửi cả ngoài giờ]
  An< Khẩn: gửi cả ngoài giờ, ngày nghỉ.
  An[Tùy chọn khác]
  An[Xác nhận đã nhận]
  An[Có, nhắc sau 2 ngày]
  An< ai chưa, tôi nhắc một lần sau 2 ngày.
  An[Tùy chọn khác]
  An[Hỏi kèm một câu]
  An> Đồng chí có dự không?
  An[Chọn một trong vài ý]
  An> Dự
  An< Cần từ hai đến tám ý
  An> Dự; Không dự
  An< Hỏi kèm: Đồng chí có dự không? (Dự / Không dự)
  An[Tùy chọn khác]
  An[Bản tiếng Anh]
  An> You are invited to the {place}.
  An< {place}
  An> You are invited to the conference.
  An< Có bản tiếng Anh.
  An[Xem trước]
  An< Người chọn tiếng Anh nhận:
  An< You are invited to the conference.
  An[Tùy chọn khác]
  An[Không rõ thì gửi thêm lần nữa]
  An< Tin nào không rõ đã tới hay chưa, tôi gửi thêm một lần.
  An[Tùy chọn khác]
  An[Bỏ câu hỏi “Đồng chí có dự không?”]
  An<! Hỏi kèm
  An[Đặt lịch gửi]
  An< ✅ Thông báo số 1 sẽ gửi Thứ Ba, 24/11/2026 20:00
  An> thông báo 1
  An< Thông báo số 1 sẽ gửi Thứ Ba, 24/11/2026 20:00.
  at 2026-11-24 20:01
  (tick)
  Lan< Mời dự hội nghị tổng kết.
  `,
)

story(
  'whom it is for can be widened, narrowed and said anew',
  `
  at 2026-11-23 09:00
  An> thông báo
  An> Mời họp.
  An< Chưa nộp Báo cáo năm 2026
  An> người quen
  An< Tôi chưa hiểu “người quen” là ai
  An> 40
  An< Đồng chí gõ số hoặc tên của một lựa chọn
  An> xã Ia Ly
  An< 2 người:
  An[Chọn người nhận]
  An[Thêm người nhận]
  An> Trần Thị Hoa không có trong này
  An< Tôi chưa hiểu
  An> hủy
  An< Tôi giữ nguyên như trước.
  An[Chọn người nhận]
  An[Chỉ lãnh đạo]
  An< 1 người:
  An[Chọn người nhận]
  An[Trừ ra]
  An> tất cả
  An< Trừ như vậy thì không còn ai nhận
  An[Chọn người nhận]
  An[Chọn lại từ đầu]
  An> 2
  An< Gửi cho: tất cả; chỉ cán bộ đầu mối
  An[Bỏ thông báo]
  An< Đã bỏ thông báo số 1. Nội dung, nếu đồng chí cần lại:
  An< “Mời họp.”
  An[Soạn lại từ nội dung này]
  An< Thông báo số 2: gửi cho ai?
  Lan> xin chào
  Minh> xin chào
  `,
)

story(
  'a test to oneself looks as people get it, and “1” below it sends nothing',
  `
  at 2026-11-23 09:00
  An> /thongbao Mời họp.
  An> xã Ia Ly
  An[Tùy chọn khác]
  An[Xác nhận đã nhận]
  An[Có, không nhắc]
  An[Gửi thử cho tôi]
  An< Đã nhận
  An<! 1. Đã nhận
  An<! Gửi ngay
  An> 1
  An<! Đang gửi
  An> thông báo 1
  An< bản nháp, chưa gửi cho ai
  An[Gửi thử cho tôi]
  An[mở thông báo 1]
  An[Gửi ngay]
  An< thông báo số 1
  Lan> xin chào
  `,
)
