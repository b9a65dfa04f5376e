import { sends } from '../support/broadcast-deeds.ts'
import { story } from '../support/story.ts'

story(
  'who is reminded after a correction reads what is right',
  `
  at 2026-11-23 09:00
  An> /batdau
  Lan> /batdau
  (send)
  An> kết quả
  An[Đính chính]
  An> Đồng chí nào dự họp 9 giờ thứ Sáu thì báo lại?
  An[Gửi]
  An< ✅ Đang gửi đính chính thông báo số 1
  An> /ketqua
  An< Thông báo số 1
  An[Đính chính]
  An< Đang ghi: Đồng chí nào dự họp 9 giờ thứ Sáu thì báo lại?
  An> hủy
  An> kết quả 1
  An[Ai chưa xác nhận (1)]
  An[Nhắc 1 người chưa xác nhận]
  Lan< ⏰ Nhắc lại thông báo số 1: đồng chí chưa xác nhận đã nhận.
  Lan< dự họp 9 giờ thứ Sáu
  Lan> đã nhận
  An> /thongbao Chào.
  An< chưa xác nhận thông báo số 1
  An<! chưa xác nhận thông báo số 2
  `,
  undefined,
  { deeds: { send: sends({ wantsAck: true }) } },
)

story(
  'nobody is reminded of what everybody has acknowledged, and what was dropped has no result',
  `
  at 2026-11-23 09:00
  An> /batdau
  Lan> /batdau
  (send)
  An> kết quả
  An[Ai chưa xác nhận (1)]
  An< – Đảng ủy xã Ia Ly: Rơ Châm Lan
  Lan> đã nhận
  An[Nhắc 1 người chưa xác nhận]
  An< tôi không nhắc ai
  An> /thongbao Thử.
  An> xã Ia Ly
  An[Bỏ thông báo]
  An< Đã bỏ thông báo số 2
  An<! Đã hủy thông báo số 2
  An> kết quả
  An< Thông báo số 1: “Mời
  `,
  undefined,
  { deeds: { send: sends({ wantsAck: true }) } },
)
