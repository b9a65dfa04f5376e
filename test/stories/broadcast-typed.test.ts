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
  An< Gửi thông báo số 1 cho 2 người ngay bây giờ?
  Lan<! Mời họp.
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
  An> thông báo 1
  An< Thông báo số 1: “
  An< Sau đó: tin thu hồi số 3 (đã gửi xong).
  `,
  undefined,
  { deeds: { send: sends({}) } },
)
