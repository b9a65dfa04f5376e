import { expect } from 'vitest'
import { sends } from '../support/broadcast-deeds.ts'
import type { Play } from '../support/play.ts'
import { story } from '../support/story.ts'

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
  Tu> /danhan
  Tu< đồng chí đã nhận thông báo số 1
  Tu> /danhan
  Tu< Không có thông báo nào chờ đồng chí xác nhận.
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
  Lan< ✅ Đã ghi câu trả lời của đồng chí cho thông báo số 1.
  Minh> trả lời thông báo
  Minh> không
  Minh> 0
  Minh> 1
  Minh> trả lời 1
  Minh< câu trả lời gửi Thứ Hai, 23/11/2026 09:00 sẽ được thay
  Minh> có
  Minh> 2
  Minh> xe cơ quan
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

const slowly = { deeds: { send: sends({ perMinute: 1 }) } }

story(
  'a broadcast is paused, goes on faster, and is over',
  `
  at 2026-11-23 09:00
  An> /batdau
  Lan> /batdau
  Minh> /batdau
  Tu> /batdau
  (send)
  An< Đang gửi thông báo số 1
  An[Tạm dừng]
  An< Tạm dừng thông báo số 1: ▓▓▓░░░░░░░ 1/3
  An[Tốc độ]
  An< Thông báo số 1 gửi nhanh đến đâu?
  An[600 người/phút]
  An< Thông báo số 1: từ bây giờ gửi nhiều nhất 600 người/phút.
  at 2026-11-23 09:10
  (tick)
  Tu<! Thông báo số 1
  An> gửi tiếp
  An< ✅ Đã gửi xong thông báo số 1: 3/3 người.
  Lan> tạm dừng
  Lan<! Tạm dừng thông báo
  `,
  undefined,
  slowly,
)

story(
  'another admin ends a broadcast for good, and says so twice',
  `
  at 2026-11-23 09:00
  An> /batdau
  Binh> /batdau
  Lan> /batdau
  Minh> /batdau
  Tu> /batdau
  (send)
  Binh> dừng hẳn 1
  Binh< Tôi đã tạm dừng thông báo số 1. Dừng hẳn thì 2 người còn lại không được gửi nữa
  Binh[Gửi tiếp]
  Binh< Đang gửi thông báo số 1
  Binh[Dừng hẳn]
  Binh[Dừng hẳn, không gửi nữa]
  Binh< Đã hủy thông báo số 1: 1/3 người đã được gửi, 2 người không gửi nữa.
  An< Đã hủy thông báo số 1
  Binh> tốc độ 200
  Binh< Không có thông báo nào đang gửi.
  An> kết quả
  An< Đã hủy thông báo số 1: 1/3 người đã được gửi
  An[Tải danh sách]
  An< thong-bao-1.csv
  (look at the list)
  `,
  undefined,
  { deeds: { ...slowly.deeds, 'look at the list': (play) => looksAtList(play) } },
)

story(
  'a broadcast is corrected, where it can be in place, and taken back',
  `
  at 2026-11-23 09:00
  An> /batdau
  Lan> /batdau
  (send)
  Lan< họp 8 giờ thứ Sáu.
  An> kết quả
  An[Đính chính]
  An< Đính chính thông báo số 1
  An< Nội dung đúng là gì? *
  An< Đang ghi: Mời {tên} họp *8 giờ* thứ Sáu.
  An> Mời {tuổi} họp
  An< {tuổi}
  An> Mời {tên} họp 9 giờ thứ Sáu.
  An[Gửi]
  An< ✅ Đang gửi đính chính thông báo số 1
  Lan< Mời Rơ Châm Lan họp 9 giờ thứ Sáu.
  An> kết quả 1
  An< Sau đó: tin đính chính số 2 (đã gửi xong).
  An[Thu hồi]
  An< Thu hồi thông báo số 1?
  An[Thu hồi]
  An< tin thu hồi số 3
  An> kết quả 1
  An< Sau đó: tin thu hồi số 3 (đã gửi xong).
  An<! [Thu hồi]
  `,
  undefined,
  { deeds: { send: sends({}) } },
)

story(
  'whom nothing reaches is telephoned, and gets it once there is a chat',
  `
  at 2026-11-23 09:00
  An> /batdau
  Lan> /batdau
  (Siu Blơh has no chat)
  (send)
  An< ✅ Đã gửi xong thông báo số 1: 1/2 người.
  An< không có kênh nhắn tin: 1
  An> kết quả
  An< Vì sao chưa gửi được: chưa liên kết kênh nhắn tin: 1.
  An[Danh sách gọi điện (1)]
  An< – Đảng ủy xã Ia Ly: Siu Blơh, chưa liên kết kênh nhắn tin. Gọi: 0269 3822 222
  An[Kết quả]
  An[Gửi lại 1 người chưa gửi được]
  An< Không ai trong số đó có kênh nhắn tin nào
  (Siu Blơh is linked)
  An> kết quả
  An[Gửi lại 1 người chưa gửi được]
  An< ✅ Đã gửi xong thông báo số 1: 2/2 người.
  `,
  undefined,
  {
    deeds: {
      'Siu Blơh has no chat': async (play) => {
        await linkBlo(play)
        const { id } = await play.database.current().person.findFirstOrThrow(named('Siu Blơh'))
        await play.database.current().chatAccount.deleteMany({ where: { personId: id } })
        const unit = await play.assistant.storage.units.byCode('23734')
        await play.assistant.storage.units.setPhone(unit?.id ?? '', '0269 3822 222')
      },
      send: sends({}),
      'Siu Blơh is linked': linkBlo,
    },
  },
)

const named = (name: string) => ({ where: { name } })

async function linkBlo(play: Play): Promise<void> {
  const known = await play.database.current().person.findFirst(named('Siu Blơh'))
  const who = { name: 'Siu Blơh', unit: '23734', role: 'officer' as const }
  await play.link('blo', known ? { ...who, personId: known.id } : who)
}

/** The file that was sent last, line by line. */
async function looksAtList(play: Play): Promise<void> {
  const row = await play.database.current().attachment.findFirstOrThrow({
    where: { type: 'text/csv' },
    orderBy: { createdAt: 'desc' },
  })
  const file = await play.openKept(`attachment:${row.id}`)
  const lines = new TextDecoder().decode(file?.bytes).trim().split('\r\n')
  expect(lines).toEqual([
    'STT;Đơn vị;Họ tên;Điện thoại đơn vị;Kênh;Kết quả;Lý do;Gửi lúc;Xác nhận lúc',
    expect.stringMatching(
      /^1;Đảng ủy xã Ia Ly;Rơ Châm Lan;;.*;đã gửi;;Thứ Hai, 23\/11\/2026 09:00;$/,
    ),
    expect.stringMatching(/^2;Đảng ủy xã Ia Ly;Nguyễn Văn Minh;;.*;không gửi nữa;;;$/),
    expect.stringMatching(/^3;Đảng ủy xã Ia Ly;Rơ Châm Tư;;.*;không gửi nữa;;;$/),
  ])
  expect(file?.name).toBe('thong-bao-1.csv')
}
