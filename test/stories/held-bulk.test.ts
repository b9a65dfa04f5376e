import type { Play } from '../support/play.ts'
import { story } from '../support/story.ts'

/** The database of the play becomes an older copy of itself. */
const fellBack = async ({ database, now }: Play) => {
  const from = new Date('2026-11-23T08:00:00+07:00').toISOString()
  const value = JSON.stringify({ why: 'fell-back', from, at: now.toISOString() })
  await database.current().setting.create({ data: { key: 'bulk-held', value } })
}

story(
  'after a start from an older copy reminders wait until an admin lets them go by the button',
  `
  at 2026-12-02 08:00
  An> /batdau
  Lan> /batdau
  (fell back)
  (tick)
  An< Cơ sở dữ liệu bị hỏng, tôi đang chạy bằng bản sao lúc Thứ Hai, 23/11/2026 08:00
  An< chưa gửi nhắc hạn và thông báo chung
  Binh< bản sao lúc Thứ Hai
  Lan<! Còn
  Lan> han nop
  Lan< 09/12/2026
  (restart)
  (tick)
  An<! bản sao
  Lan<! Còn
  at 2026-12-03 00:10
  (tick)
  An<! bản sao
  at 2026-12-03 08:00
  (tick)
  An< bản sao
  Lan<! Còn
  An> /batdau
  An> cho gửi tiếp
  An< ✅ Nhắc hạn và thông báo chung được gửi tiếp từ bây giờ.
  (tick)
  Lan< Còn
  An> cho gửi tiếp
  An< đang được gửi bình thường
  `,
  undefined,
  { deeds: { 'fell back': fellBack } },
)

story(
  'the notice itself can be answered, and nobody but an admin can let it go',
  `
  at 2026-12-02 08:00
  An> /batdau
  (fell back)
  (tick)
  An< Cho gửi tiếp
  Lan> /choguitiep
  Lan< chỉ quản trị của Ban
  An[Cho gửi tiếp]
  An< ✅ Nhắc hạn
  Binh< Lê An đã cho gửi tiếp nhắc hạn và thông báo chung.
  `,
  undefined,
  { deeds: { 'fell back': fellBack } },
)

story(
  'whoever greets or looks for failures hears first what is held; many words let it go',
  `
  at 2026-12-02 08:00
  An> /batdau
  (fell back)
  An> alo
  An< Gõ: cho gửi tiếp.
  An> /suco
  An< chưa gửi nhắc hạn và thông báo chung
  An< Không có sự cố nào
  An> đang giữ gì
  An< bản sao lúc Thứ Hai
  Lan> dang giu gi
  Lan< chỉ quản trị của Ban
  Lan> alo
  Lan<! bản sao
  An> cho gửi tiếp đi
  An< ✅ Nhắc hạn
  An> dang giu gi
  An< đang được gửi bình thường
  An> alo
  An<! bản sao
  (fell back)
  An> cho gui di
  An< ✅ Nhắc hạn
  (fell back)
  An> gửi tiếp
  An< ✅ Nhắc hạn
  (fell back)
  An> gui tiep
  An< ✅ Nhắc hạn
  `,
  undefined,
  { deeds: { 'fell back': fellBack } },
)
