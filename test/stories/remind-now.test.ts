import { expect, test } from 'vitest'
import { withPlay } from '../support/play.ts'
import { story } from '../support/story.ts'

test('the first screen foresees what reminders will use of the month on Zalo', () =>
  withPlay('zalo', async (play) => {
    await play.link('lan', { name: 'Rơ Châm Lan', unit: '23734', role: 'officer' })
    await play.link('an', { name: 'Lê An', unit: 'BTGDV', role: 'admin' })
    play.at('2026-12-01T09:00:00+07:00')
    const [home] = await play.say('an', '/hanbaocao')
    // 2, 4, 8, 9, 10, 14 and 16 December.
    expect(home?.text).toMatch(/Zalo tháng này: đã dùng \d+\/3000 tin, .* còn khoảng 7 tin/)
  }))

story(
  'the office reminds at once, all who owe or one unit, and sees beforehand who hears what',
  `
  at 2026-11-23 09:00
  An> /hanbaocao
  An[Báo cáo năm 2026]
  An[Đơn vị (139)]
  An< Báo cáo năm 2026: 139 đơn vị (trang 1/7)
  An> trang sau
  An< trang 2/7
  An> về hạn này
  An[Nhắc ngay đơn vị còn nợ (139)]
  An< Nhắc ngay Báo cáo năm 2026, các đơn vị còn nợ: 1 người nhận
  An< Còn 16 ngày: Báo cáo năm 2026 của Đảng ủy xã Ia Ly
  An[Gửi nhắc (1)]
  An< ✅ Đang gửi nhắc Báo cáo năm 2026, các đơn vị còn nợ: 1 người nhận
  Lan< ⏰ Còn 16 ngày: Báo cáo năm 2026 của Đảng ủy xã Ia Ly
  at 2026-11-23 10:00
  (tick)
  Lan<! ⏰
  An> /hanbaocao xa ia ly
  An< Ban nhắc ngay: Rơ Châm Lan
  An< đã gửi
  An[Nhắc ngay]
  An< 1 người đã được nhắc hôm nay, nên không nhắc nữa
  An<! Gửi nhắc (
  `,
)

story(
  'out of hours nothing is sent, and the bot says from when it can be',
  `
  at 2026-11-22 09:00
  An> /hanbaocao ia ly
  An[Nhắc ngay]
  An< Ngoài giờ nhắc
  An< Gửi được từ Thứ Hai, 23/11/2026 07:30
  An<! Gửi nhắc (
  Lan<! ⏰
  `,
)

story(
  'the first screen says what waits for the office',
  `
  at 2026-11-23 09:00
  Lan> xin gia hạn
  Lan> 18/12/2026
  Lan> Mất điện do bão
  Lan> gửi
  Hoa> đã gửi bản giấy
  An> /hanbaocao
  An< Chờ Ban trả lời: 1 đơn vị xin gia hạn, 1 đơn vị báo đã gửi bản giấy
  An< Đảng ủy xã Ia Ly, Báo cáo năm 2026: xin đến Thứ Sáu, 18/12/2026. Lý do: Mất điện do bão
  `,
)
