import type { RemindedNow } from '../../src/bot/remind-screen.ts'
import { story } from '../support/story.ts'

const answer: RemindedNow = {
  queued: 2,
  heardToday: 1,
  unreached: 1,
  channels: { zalo: 1, telegram: 1 },
  text: 'Còn 17 ngày: Báo cáo năm 2026 của Đảng ủy xã Ia Ly',
  opensAt: undefined,
}

const reminding = (change: Partial<RemindedNow> = {}) => ({
  hints: {
    instead: {
      wouldRemind: () => Promise.resolve({ ...answer, ...change }),
      remindNow: () => Promise.resolve({ ...answer, ...change }),
    },
  },
})

story(
  'the office reminds at once, all who owe or one unit, and sees beforehand who hears what',
  `
  An> /hanbaocao
  An[Báo cáo năm 2026]
  An[Đơn vị (139)]
  An< Báo cáo năm 2026: 139 đơn vị (trang 1/7)
  An> trang sau
  An< trang 2/7
  An> về hạn này
  An[Nhắc ngay đơn vị còn nợ (139)]
  An< Nhắc ngay Báo cáo năm 2026, các đơn vị còn nợ: 2 người nhận (Zalo 1, Telegram 1)
  An< 1 người đã được nhắc hôm nay, nên không nhắc nữa
  An< 1 người hoặc đơn vị không có kênh nào nhận được
  An< “Còn 17 ngày: Báo cáo năm 2026 của Đảng ủy xã Ia Ly”
  An[Gửi nhắc (2)]
  An< ✅ Đang gửi nhắc Báo cáo năm 2026, các đơn vị còn nợ: 2 người nhận (Zalo 1, Telegram 1)
  An> /hanbaocao xa ia ly
  An[Nhắc ngay]
  An< Nhắc ngay Báo cáo năm 2026, Đảng ủy xã Ia Ly: 2 người nhận
  An[Gửi nhắc (2)]
  An< ✅ Đang gửi nhắc Báo cáo năm 2026, Đảng ủy xã Ia Ly
  `,
  undefined,
  reminding(),
)

story(
  'out of hours nothing is sent, and the bot says from when it can be',
  `
  An> /hanbaocao ia ly
  An[Nhắc ngay]
  An< Ngoài giờ nhắc
  An< Gửi được từ Thứ Hai, 23/11/2026 07:30
  An<! Gửi nhắc (
  `,
  undefined,
  reminding({ opensAt: new Date('2026-11-23T07:30:00+07:00') }),
)

const asked = {
  obligationId: '00000000-0000-0000-0000-000000000000',
  unitName: 'Đảng ủy xã Ia Ly',
  title: 'Báo cáo năm',
  label: '2026',
}

story(
  'the first screen says what waits for the office, and how the month of Zalo stands',
  `
  An> /hanbaocao
  An< Chờ Ban trả lời: 1 đơn vị xin gia hạn, 1 đơn vị báo đã gửi bản giấy
  An< Đảng ủy xã Ia Ly, Báo cáo năm 2026: xin đến Thứ Sáu, 18/12/2026. Lý do: mất điện
  An< ⚠️ Zalo tháng này: đã dùng 2900/3000 tin, nhắc theo lịch còn khoảng 200 tin, nên không đủ
  An[Báo cáo năm 2026]
  An< Còn nợ
  An> /hanbaocao
  An> trả lời đảng ủy xã ia ly
  An< Đồng chí
  `,
  undefined,
  {
    hints: {
      instead: {
        extensions: {
          waiting: () =>
            Promise.resolve([{ ...asked, wantedDay: '2026-12-18', reason: 'mất điện' }]),
        },
        paperClaims: {
          waiting: () =>
            Promise.resolve([{ ...asked, claimedAt: new Date('2026-11-20T09:00:00+07:00') }]),
        },
        forecast: () => Promise.resolve({ used: 2900, perMonth: 3000, planned: 200 }),
      },
    },
  },
)
