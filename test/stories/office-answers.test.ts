import { story } from '../support/story.ts'

story(
  'what waits for the office is answered with one tap, from its first screen and the unit’s',
  `
  at 2026-11-23 09:00
  Lan> xin gia hạn
  Lan> 18/12/2026
  Lan> Mất điện do bão
  Lan> gửi
  Hoa> đã gửi bản giấy
  An> /hanbaocao
  An[Trả lời Đảng ủy xã Ia Ly: gia hạn]
  An< Mất điện do bão
  An[Không gia hạn]
  An< Không gia hạn Báo cáo năm 2026
  Lan< Ban không gia hạn
  An> /hanbaocao
  An[Trả lời Đảng ủy các cơ quan Đảng tỉnh: bản giấy]
  An< báo đã gửi bản giấy
  An> /hanbaocao DUCQD
  An[Trả lời về bản giấy]
  An[Đã nhận]
  Hoa< ✅ Ban đã nhận bản giấy
  `,
)

story(
  'a unit that had asked hears of what the office decides by form, too',
  `
  at 2026-11-23 09:00
  Lan> xin gia hạn
  Lan> 18/12/2026
  Lan> Mất điện do bão
  Lan> gửi
  Hoa> đã gửi bản giấy
  An> /hanbaocao ia ly
  An[Gia hạn]
  An> 15/12/2026
  An> cùng hạn với các xã
  An> gửi
  An< ✅ Đã gia hạn
  An< Tôi đã báo đơn vị
  Lan< ✅ Ban đã gia hạn Báo cáo năm 2026 của Đảng ủy xã Ia Ly: hết Thứ Ba, 15/12/2026
  Lan< Ban cho đến ngày trên
  An> /hanbaocao DUCQD
  An[Ghi chưa nhận bản giấy]
  An> chưa thấy ở văn thư
  An> gửi
  An< Tôi đã báo đơn vị
  Hoa< Ban chưa nhận được bản giấy
  Hoa> đã gửi bản giấy
  An> /hanbaocao DUCQD
  An[Miễn báo cáo]
  An> đơn vị giải thể
  An> gửi
  Hoa< Ban miễn Báo cáo năm 2026
  Hoa< đơn vị giải thể
  `,
)

story(
  'the office sees how far the report of a unit is',
  `
  Lan> bao cao
  Lan> 3
  An> /hanbaocao ia ly
  An< Đơn vị đang soạn 1/
  An[Miễn báo cáo]
  An> đường còn sạt lở
  An> gửi
  An<! Tôi đã báo đơn vị
  `,
)
