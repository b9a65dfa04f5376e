import { sends } from '../support/broadcast-deeds.ts'
import { story } from '../support/story.ts'

const asks = {
  wantsAck: true,
  questions: [{ kind: 'yes-no' as const, ask: 'Đồng chí có dự không?' }],
}

const way = {
  kind: 'choice' as const,
  ask: 'Đồng chí dự cách nào?',
  options: ['Dự trực tiếp', 'Dự trực tuyến', 'Không dự'],
}

story(
  'what is asked can be answered in the middle of a report, and is no answer of the report',
  `
  at 2026-11-23 09:00
  An> /batdau
  Lan> báo cáo
  Lan> 12
  Lan< (2/
  (send)
  Lan< ❓ Đồng chí có dự không? (Có / Không)
  Lan> da nhan
  Lan< ✅ Đã ghi: đồng chí đã nhận thông báo số 1.
  Lan< (2/
  Lan> tra loi
  Lan< Trả lời thông báo số 1
  Lan< Đồng chí có dự không?
  Lan> không
  Lan< ✅ Đã ghi câu trả lời của đồng chí cho thông báo số 1.
  Lan< (2/
  Lan> 9 và 3
  Lan< Đã ghi: tập thể 9, cá nhân 3
  Lan< (3/
  Lan> trả lời
  Lan< Trả lời lại thông báo số 1
  Lan> hủy
  Lan< Tôi chưa ghi câu trả lời nào.
  Lan< (3/
  Lan> xem lại
  Lan<! cá nhân 0
  An> kết quả 1
  An[Câu trả lời (1)]
  An< Không
  An> nhật ký
  An< trả lời thông báo · thông báo số 1
  `,
  undefined,
  { deeds: { send: sends(asks) } },
)

story(
  '“trả lời” without anything to answer is told, and goes into no report',
  `
  at 2026-11-23 09:00
  Lan> báo cáo
  Lan> 12
  Lan< (2/
  Lan> trả lời
  Lan< Không có thông báo nào chờ đồng chí trả lời
  Lan< (2/
  `,
)

story(
  'right below a broadcast people acknowledge and choose in their own words',
  `
  at 2026-11-23 09:00
  An> /batdau
  Lan> xác nhận
  Lan< Không có thông báo nào chờ đồng chí xác nhận.
  Minh> /batdau
  Tu> /batdau
  (send)
  Lan> ok ạ
  Lan< ✅ Đã ghi: đồng chí đã nhận thông báo số 1.
  Minh> truc tuyen
  Minh< ✅ Đã ghi câu trả lời của đồng chí cho thông báo số 1.
  Minh< Đã ghi: Dự trực tuyến.
  Tu> /hannop
  Tu> ok
  Tu<! Đã ghi
  Tu> da nhan roi a
  Tu< ✅ Đã ghi: đồng chí đã nhận thông báo số 1.
  An> kết quả 1
  An< Đã xác nhận: 3, chưa xác nhận: 0.
  An[Câu trả lời (1)]
  An< Dự trực tuyến: 1
  `,
  undefined,
  { deeds: { send: sends({ wantsAck: true, questions: [way] }) } },
)

story(
  'an answer that is just typed goes to the documents, with a word on how to answer the broadcast',
  `
  at 2026-11-23 09:00
  An> /batdau
  Lan> /batdau
  (send)
  Lan> /hannop
  Lan> 5 cuoc
  Lan< Muốn trả lời thông báo số 1, đồng chí gõ: trả lời 1
  Lan> ai ký kế hoạch?
  Lan<! Muốn trả lời
  Lan> trả lời 1
  Lan> 5 cuoc
  Lan< ✅ Đã ghi câu trả lời của đồng chí cho thông báo số 1.
  Lan< Đã ghi: 5.
  Lan> 6 cuoc
  Lan<! Muốn trả lời
  `,
  undefined,
  { deeds: { send: sends({ questions: [{ kind: 'number', ask: 'Bao nhiêu cuộc đối thoại?' }] }) } },
)
