import { story } from '../support/story.ts'

story(
  'a broadcast is written, addressed, looked at and sent',
  `
  at 2026-11-23 09:00
  An> thông báo
  An< Đồng chí gõ nội dung
  An> *Kính đề nghị* {đơn vị} hoàn thành báo cáo năm, còn {số ngày} ngày.
  An< Gửi cho ai?
  An> các xã trừ Chư Păh
  An< Thông báo số 1, bản nháp, chưa gửi cho ai.
  An< Gửi cho: đảng ủy xã
  An< 2 người:
  An< Gửi hết trong vài giây.
  An[Gửi thử cho tôi]
  An< Kính đề nghị Ban Tuyên giáo và Dân vận Tỉnh ủy
  An< chỉ đồng chí nhận
  An[mở thông báo 1]
  An[Xem trước]
  An< Trên Telegram (Đảng ủy xã Ia Ly):
  An< Kính đề nghị Đảng ủy xã Ia Ly hoàn thành báo cáo năm, còn 16 ngày.
  An< Trên Zalo
  An[Gửi ngay]
  An< thông báo số 1
  An> thông báo 1
  An< Đã gửi xong thông báo số 1: 2/2 người
  Lan< Kính đề nghị Đảng ủy xã Ia Ly hoàn thành báo cáo năm
  Minh< Kính đề nghị Đảng ủy xã Ia Ly hoàn thành báo cáo năm
  Hoa<! Kính đề nghị
  `,
)
