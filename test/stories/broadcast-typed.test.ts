import { sends } from '../support/broadcast-deeds.ts'
import { story } from '../support/story.ts'

story(
  'a number that was typed sends nothing to others before it was asked or looked at',
  `
  at 2026-11-23 09:00
  An> /thongbao Mời họp.
  An> xã Ia Ly
  An[Tùy chọn khác]
  An[Xác nhận đã nhận]
  An[Có, không nhắc]
  An< bản nháp
  An[Gửi thử cho tôi]
  An> 1
  An<! Đang gửi
  Lan<! Mời họp.
  An> gửi ngay
  An< Gửi thông báo số 1 cho 2 người ngay bây giờ?
  An[Thôi]
  An< Thông báo số 1, bản nháp, chưa gửi cho ai.
  An> gửi ngay
  An[Gửi ngay 2 người]
  An< thông báo số 1
  Lan< Mời họp.
  Minh< Mời họp.
  An> /thongbao Hoãn họp.
  An> xã Ia Ly
  An[Xem trước]
  An> 1
  An<! ngay bây giờ?
  Lan< Hoãn họp.
  `,
)

story(
  'outside office hours the question names the hour at which it leaves',
  `
  at 2026-11-23 20:00
  An> /thongbao Mời họp.
  An> xã Ia Ly
  An> gửi ngay
  An< người? Ngoài giờ làm việc nên đến Thứ Ba, 24/11/2026 07:30 mới đi.
  Lan<! Mời họp.
  `,
)

story(
  'the words of a broadcast that was shown further up mean that broadcast',
  `
  at 2026-11-23 09:00
  An> /thongbao Mời họp.
  An> xã Ia Ly
  An> trạng thái
  An> tuy chon khac
  An< Tùy chọn của thông báo số 1
  An> hạn nộp
  An> hỏi kèm một câu
  An< Hỏi
  An> Đồng chí có dự không?
  An> 1
  An< bản nháp
  An> hạn nộp
  An> mở thông báo 1
  An< Thông báo số 1, bản nháp
  An> hạn nộp
  An> gui
  An< Gửi thông báo số 1 cho 1 người ngay bây giờ?
  An[Gửi ngay 1 người]
  Lan< Mời họp.
  Lan> trả lời 1
  Lan> có
  An> kết quả 1
  An> câu trả lời
  An< Có: 1
  An> hạn nộp
  An> cau tra loi
  An< Có: 1
  Lan> tùy chọn khác
  Lan<! Tùy chọn của thông báo
  `,
)

story(
  'whom it is for and when it goes is also taken in words',
  `
  at 2026-11-23 09:00
  An> /thongbao Mời họp.
  An> các xã
  An[Chọn người nhận]
  An> xã Ia Ly
  An< Gửi cho: Đảng ủy xã Ia Ly
  An[Chọn người nhận]
  An> phường Trên Trời
  An< Thông báo số 1 gửi cho
  An> các xã trừ xã Ia Ly
  An< trừ
  An[Hẹn giờ]
  An> 8h sáng mai
  An[Đổi giờ, lặp lại]
  An> mỗi tháng ngày 5 lúc 8h
  An< 05/12/2026 08:00
  An< Lặp lại hằng tháng
  An[Đổi giờ, lặp lại]
  An> thứ hai 8h
  An< 30/11/2026 08:00
  An[Đổi giờ, lặp lại]
  An> tùy các đồng chí
  An< Thông báo số 1 hẹn gửi
  `,
)

story(
  'a list of a broadcast has its name, a correction says what stays empty, what was taken back says so',
  `
  at 2026-11-23 09:00
  An> /batdau
  Lan> /batdau
  (send)
  An> kết quả 1
  An[Tải danh sách]
  An< thong-bao-1.csv
  An> kết quả 1
  An[Đính chính]
  An< Mục 2 là bản tiếng Anh
  An> Mời họp 9 giờ.
  An< Để trống: mục 2
  An[Gửi]
  An> kết quả 1
  An[Thu hồi]
  An[Thu hồi]
  An> thông báo
  An< Số 1 · đã thu hồi ·
  An> mở thông báo 1
  An< Thông báo số 1: “
  An< Sau đó: tin thu hồi số 3 (đã gửi xong).
  `,
  undefined,
  { deeds: { send: sends({}) } },
)
