import type { BroadcastFacts } from '../../src/storage/broadcast-rows.ts'
import type { Play } from '../support/play.ts'
import { story } from '../support/story.ts'

/** Lê An sends something to the people of Ia Ly. */
const sends = (facts: Partial<BroadcastFacts>) => async (play: Play) => {
  const { storage, broadcasting } = play.assistant
  const tx = play.database.current()
  const author = await tx.person.findFirstOrThrow({ where: { name: 'Lê An' } })
  const unit = await storage.units.byCode('23734')
  const { now } = play
  const broadcast = await storage.broadcasts.create({
    contents: { vi: 'Mời {tên} họp *8 giờ* thứ Sáu.', files: [] },
    audience: { to: [{ by: 'units', unitIds: [unit?.id ?? ''] }], except: [], roles: [] },
    ...facts,
    ...{ createdById: author.id, now },
  })
  await broadcasting.start(broadcast, { personId: author.id, now })
  await play.idle()
}

story(
  'people say that they got it, and the office sees who has not',
  `
  at 2026-11-23 09:00
  An> /batdau
  Lan> /batdau
  Minh> /batdau
  Tu> /batdau
  (send)
  Lan< Thông báo số 1
  Lan< Mời Rơ Châm Lan họp 8 giờ thứ Sáu.
  An< ✅ Đã gửi xong thông báo số 1: 3/3 người.
  Lan[Đã nhận]
  Lan< ✅ Đã ghi: đồng chí đã nhận thông báo số 1.
  Lan> đã nhận
  Lan< Đồng chí đã xác nhận thông báo số 1 từ trước.
  Minh> /hannop
  Minh> da nhan thong bao
  Minh< ✅ Đã ghi: đồng chí đã nhận thông báo số 1.
  An> kết quả
  An< Thông báo số 1: “Mời {tên} họp *8 giờ* thứ Sáu.”
  An< ✅ Đã gửi xong thông báo số 1: 3/3 người.
  An< Đã xác nhận: 2, chưa xác nhận: 1.
  An[Ai chưa xác nhận (1)]
  An< – Đảng ủy xã Ia Ly: Rơ Châm Tư
  An[Nhắc 1 người chưa xác nhận]
  Tu< ⏰ Nhắc lại thông báo số 1: đồng chí chưa xác nhận đã nhận.
  An< Đã gửi xong lời nhắc số 2: 1/1 người.
  Tu[Đã nhận]
  Tu< đồng chí đã nhận thông báo số 1
  An> kết quả 1
  An< Đã xác nhận: 3, chưa xác nhận: 0.
  An< Sau đó: lời nhắc số 2 (đã gửi xong).
  `,
  undefined,
  { deeds: { send: sends({ wantsAck: true }) } },
)

story(
  '“đã nhận” in the middle of a report is no answer of the report',
  `
  at 2026-11-23 09:00
  An> /batdau
  Lan> báo cáo
  Lan< (1/
  (send)
  Lan< Mời Rơ Châm Lan họp
  Lan> 12
  Lan< (2/
  Lan> đã nhận
  Lan< ✅ Đã ghi: đồng chí đã nhận thông báo số 1.
  Lan< (2/
  `,
  undefined,
  { deeds: { send: sends({ wantsAck: true }) } },
)

story(
  'a broadcast asks, people answer, and the answers come back as a table',
  `
  at 2026-11-23 09:00
  An> /batdau
  Lan> /batdau
  Minh> /batdau
  (send)
  Lan[Trả lời]
  Lan< Trả lời thông báo số 1
  Lan< (1/3) Đồng chí có dự không? *
  Lan> có
  Lan< (2/3) Đi mấy người? * Ví dụ: 12
  Lan> ba
  (restart)
  Lan< (3/3) Đi bằng gì? *
  Lan[Tự đi]
  Lan> gửi
  Lan< ✅ Đã ghi câu trả lời của đồng chí cho thông báo số 1.
  Minh> trả lời thông báo
  Minh> không
  Minh> 0
  Minh> 1
  Minh> gửi
  Minh> trả lời 1
  Minh< câu trả lời gửi Thứ Hai, 23/11/2026 09:00 sẽ được thay
  Minh> có
  Minh> 2
  Minh> xe cơ quan
  Minh> gửi
  An> kết quả 1
  An< Đã trả lời: 2 người.
  An[Câu trả lời (2)]
  An< 1. Đồng chí có dự không? Có: 2
  An< 2. Đi mấy người? Tổng: 5
  An< 3. Đi bằng gì? Tự đi: 1, Xe cơ quan: 1
  An< – Đảng ủy xã Ia Ly (Rơ Châm Lan): Có; 3; Tự đi
  Hoa> trả lời 1
  Hoa< Không có thông báo nào chờ đồng chí trả lời
  `,
  undefined,
  {
    deeds: {
      send: sends({
        questions: [
          { kind: 'yes-no', ask: 'Đồng chí có dự không?' },
          { kind: 'number', ask: 'Đi mấy người?' },
          { kind: 'choice', ask: 'Đi bằng gì?', options: ['Xe cơ quan', 'Tự đi'] },
        ],
      }),
    },
  },
)
