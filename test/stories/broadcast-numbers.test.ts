import { sends } from '../support/broadcast-deeds.ts'
import { story } from '../support/story.ts'

const asks = {
  wantsAck: true,
  questions: [{ kind: 'yes-no' as const, ask: 'Đồng chí có dự không?' }],
}

story(
  'an answer to a reminder is one to what it reminds of',
  `
  at 2026-11-23 09:00
  An> /batdau
  Lan> /batdau
  Minh> /batdau
  (send)
  An> kết quả 1
  An[Ai chưa xác nhận (2)]
  An[Nhắc 2 người chưa xác nhận]
  Lan< ⏰ Nhắc lại thông báo số 1
  Lan> đã nhận 2
  Lan< ✅ Đã ghi: đồng chí đã nhận thông báo số 1.
  Lan> trả lời thông báo
  Lan< Trả lời thông báo số 1
  Lan> có
  Minh> trả lời 2
  Minh< Trả lời thông báo số 1
  Minh> không
  An> kết quả 1
  An< Đã xác nhận: 2, chưa xác nhận: 0.
  An< Đã trả lời: 2 người.
  `,
  undefined,
  { deeds: { send: sends(asks) } },
)

story(
  'nobody reads the question of a broadcast that has not gone out',
  `
  at 2026-11-23 09:00
  An> /thongbao Mời họp.
  An> xã Ia Ly
  An[Tùy chọn khác]
  An[Hỏi kèm một câu]
  An> Đồng chí có dự không?
  An> 1
  An< bản nháp
  Lan> trả lời 1
  Lan< Không có thông báo nào chờ đồng chí trả lời
  Lan> báo cáo
  Lan< (1/
  Lan> /traloi 1
  Lan< Không có thông báo nào chờ đồng chí trả lời
  Lan< (1/
  Lan> đã nhận 1
  Lan< Tôi không thấy thông báo này
  Lan< (1/
  An> gửi ngay
  `,
)
