import { story } from '../support/story.ts'

story(
  'a unit asks for more time, and the office grants it with one tap',
  `
  An> /batdau
  Lan> /giahan
  Lan< Xin gia hạn Báo cáo năm 2026 của Đảng ủy xã Ia Ly. Hạn hiện nay hết Thứ Tư, 09/12/2026; còn 17 ngày.
  Lan< (1/2) Đơn vị xin nộp đến hết ngày nào?
  Lan> 18/12
  Lan< Thứ Sáu, 18/12/2026
  Lan[Đúng]
  Lan> Mưa lũ, chưa thu đủ số liệu của 3 làng
  Lan< Xem lại trước khi gửi
  Lan> gui
  Lan< Đã gửi Ban đề nghị gia hạn Báo cáo năm 2026 của Đảng ủy xã Ia Ly đến hết Thứ Sáu, 18/12/2026
  An< Rơ Châm Lan xin đến hết Thứ Sáu, 18/12/2026. Lý do: Mưa lũ, chưa thu đủ số liệu của 3 làng
  Tu> trang thai
  An[Đồng ý đến Thứ Sáu, 18/12/2026]
  An< Đã gia hạn Báo cáo năm 2026 của Đảng ủy xã Ia Ly đến hết Thứ Sáu, 18/12/2026
  Lan< Ban đã gia hạn Báo cáo năm 2026 của Đảng ủy xã Ia Ly: hết Thứ Sáu, 18/12/2026; còn 26 ngày. Hạn chung hết Thứ Tư, 09/12/2026.
  Tu< Ban đã gia hạn Báo cáo năm 2026
  Lan> trang thai
  Lan< Chưa nộp. Hạn được gia hạn đến hết Thứ Sáu, 18/12/2026; còn 26 ngày, hạn chung hết Thứ Tư, 09/12/2026.
  Lan> han nop
  Lan< được gia hạn, trước ngày 19/12, tức hết Thứ Sáu, 18/12/2026; còn 26 ngày. Hạn chung hết Thứ Tư, 09/12/2026.
  Lan> /batdau
  Lan< trước ngày 19/12 (được gia hạn đến hết Thứ Sáu, 18/12/2026
  at 2026-12-12 09:00
  Lan> bao cao
  Lan> 1. 3\\n2. 2/1\\n9. 0\\n17. Mưa nhiều
  Lan> gui
  Lan< Đã nộp đúng hạn
  An> /tonghop
  An[Đã nộp (1)]
  An<! (nộp muộn)
  `,
)

story(
  'the office gives another day than was asked for, or none',
  `
  An> /batdau
  Minh> xin gia han
  Minh> 23/12/2026
  Minh> Chờ số liệu của Mặt trận
  Minh> gui
  An[Cho đến Thứ Hai, 14/12/2026]
  An< đến hết Thứ Hai, 14/12/2026 (Nguyễn Văn Minh xin đến hết Thứ Tư, 23/12/2026)
  Minh< Đơn vị xin đến hết Thứ Tư, 23/12/2026; Ban cho đến ngày trên.
  Minh> gia han
  Minh< Hạn hiện nay được gia hạn đến hết Thứ Hai, 14/12/2026
  Minh> 23/12/2026
  Minh> Vẫn chưa đủ số liệu
  Minh> gui
  An[Không gia hạn]
  An< Không gia hạn Báo cáo năm 2026 của Đảng ủy xã Ia Ly
  Minh< Ban không gia hạn Báo cáo năm 2026 của Đảng ủy xã Ia Ly (đơn vị xin đến hết Thứ Tư, 23/12/2026). Hạn vẫn hết Thứ Hai, 14/12/2026
  An> gia han
  An< Không có đề nghị gia hạn nào đang chờ Ban.
  `,
)

story(
  'a day that changes nothing is refused at once, and what else was typed stays',
  `
  Lan> gia han
  Lan> 9/12/2026
  Lan< Ngày này không muộn hơn hạn hiện nay (hết Thứ Tư, 09/12/2026; còn 17 ngày)
  Lan< (1/2)
  Lan> 18/12/2062
  Lan< Ngày này muộn hơn hạn hiện nay quá một năm (hết Thứ Tư, 09/12/2026; còn 17 ngày), có lẽ gõ nhầm năm
  Lan< (1/2)
  Lan> 1. 1/12/2026\\n2. Mưa lũ, đường bị chia cắt
  Lan< Ngày này không muộn hơn hạn hiện nay
  Lan> 20/12/2026
  Lan< Mưa lũ, đường bị chia cắt
  Lan> sửa 1
  Lan> 2/12/2026
  Lan< Ngày này không muộn hơn
  Lan> xem lai
  Lan< Chủ Nhật, 20/12/2026
  Lan> huy
  at 2026-12-15 09:00
  Lan> gia han
  Lan> 12/12/2026
  Lan< phải là một ngày sau hôm nay
  `,
)

story(
  'the first decision counts, and an old button says who took it',
  `
  An> /batdau
  Binh> /batdau
  Lan> gia han
  Lan> 18/12/2026
  Lan> Mưa lũ, đường bị chia cắt
  Lan> gui
  An[Không gia hạn]
  Binh[Đồng ý đến Thứ Sáu, 18/12/2026]
  Binh< Lê An đã quyết định đề nghị này lúc Chủ Nhật, 22/11/2026 09:00: không gia hạn. Tôi không đổi gì.
  Lan> trang thai
  Lan< Hạn hết Thứ Tư, 09/12/2026; còn 17 ngày.
  Lan> gia han
  Lan> 16/12/2026
  Lan> Vẫn bị chia cắt
  Lan> gui
  Tu> gia han
  Tu< Rơ Châm Lan đã xin đến hết Thứ Tư, 16/12/2026, đang chờ Ban.
  Tu> 18/12/2026
  Tu> Cần thêm hai ngày
  Tu> gui
  An> gia han
  An< Rơ Châm Tư xin đến hết Thứ Sáu, 18/12/2026
  Lan> bao cao
  Lan> 1. 3\\n2. 2/1\\n9. 0\\n17. Mưa nhiều
  Lan> gui
  An[Đồng ý đến Thứ Sáu, 18/12/2026]
  An< Đơn vị đã nộp báo cáo này
  Lan> gia han
  Lan< Hiện không có báo cáo nào đang chờ đơn vị nộp
  Lan< Đã nộp
  `,
)

story(
  'somebody who is no admin any more decides nothing, and an officer never does',
  `
  Binh> /batdau
  Lan> gia han
  Lan> 18/12/2026
  Lan> Mưa lũ, đường bị chia cắt
  Lan> gui
  An> /nguoidung btgdv
  An[Thu hồi: Trần Thị Bình, quản trị của Ban]
  An[Thu hồi]
  Binh[Đồng ý đến Thứ Sáu, 18/12/2026]
  Binh< mã mời
  Lan> trang thai
  Lan< Hạn hết Thứ Tư, 09/12/2026; còn 17 ngày.
  An> gia han
  An[Không gia hạn]
  Lan< Ban không gia hạn
  `,
)

story(
  'a request in the middle of a report leaves the report where it was',
  `
  An> /batdau
  Lan> bao cao
  Lan> 1. 3\\n2. 2/1
  Lan> /giahan
  Lan> 18/12/2026
  Lan> Mưa lũ, đường bị chia cắt
  Lan> gui
  Lan< Đã gửi Ban đề nghị
  Lan> trang thai
  Lan< Đang soạn (2/
  Lan> bao cao
  Lan< đang soạn dở
  An[Đồng ý đến Thứ Sáu, 18/12/2026]
  Lan< Ban đã gia hạn
  Lan> xem lai
  Lan< 3 mô hình
  `,
)

story(
  'the ledger knows what became of the message that more time was granted',
  `
  An> /batdau
  Lan> gia han
  Lan> 18/12/2026
  Lan> Mưa lũ, đường bị chia cắt
  Lan> gui
  An[Đồng ý đến Thứ Sáu, 18/12/2026]
  An< Tôi đã báo đơn vị.
  An<! ⚠️
  at 2026-11-23 09:00
  (tick)
  An> /hanbaocao ia ly
  An< Sổ nhắc hạn (1):
  An< báo hạn mới: Rơ Châm Lan
  An< đã gửi
  An<! đang chờ gửi
  `,
)

story(
  'a request that waits is found without the message that was sent',
  `
  An> /moi
  Lan> gia han
  Lan> 18/12/2026
  Lan> Mưa lũ, đường bị chia cắt
  Lan> gui
  An< Đề nghị gia hạn
  An> gia han
  An[Đồng ý đến Thứ Sáu, 18/12/2026]
  An< Đã gia hạn
  An> 1
  An< (2/3)
  `,
)

story(
  'a day without its year that is too early is refused before it is asked about',
  `
  at 2026-12-02 08:00
  Lan> xin gia hạn
  Lan> 5/12
  Lan< 09/12/2026
  Lan<! Đúng không
  Lan> 18/12/2026
  Lan< (2/2)
  `,
)
