import { story } from '../support/story.ts'

story(
  'what the office withdrew is nowhere any more, and what it closed says so',
  `
  An> /hanbaocao
  An[Báo cáo năm 2026]
  An[Đóng kỳ]
  An> Tỉnh ủy hoãn báo cáo
  An> gửi
  An> /hanbaocao
  An< Ban đã đóng kỳ này Chủ Nhật, 22/11/2026
  An> /hannop
  An< Ban đã đóng kỳ này Chủ Nhật, 22/11/2026
  An> /batdau
  An< Ban đã đóng kỳ này Chủ Nhật, 22/11/2026
  An> /hanbaocao
  An[Báo cáo năm 2026]
  An[Bãi bỏ hạn]
  An> thay bằng báo cáo khác
  An> gửi
  An< ✅ Đã bãi bỏ hạn
  An> /hannop
  An<! Báo cáo năm 2026
  An> /batdau
  An<! Báo cáo năm 2026
  `,
)

story(
  'a duty of units by name says who they are',
  `
  An> /nghiavu
  An> Báo cáo chuyên đề
  An> 1
  An> bỏ qua
  An> 10/12/2026
  An> Công văn số 12 của Ban
  An> sua 6
  An> ia ly
  An> gui
  An< ✅ Đã đặt hạn
  An> /hannop
  An< Đơn vị phải nộp: Đảng ủy xã Ia Ly.
  `,
)

story(
  'a period that is overdue stays until it is closed, though the next one has opened',
  `
  at 2027-01-04 09:00
  (tick)
  An> /hanbaocao
  An< Báo cáo năm 2026: trước ngày 10/12, tức hết Thứ Tư, 09/12/2026; đã quá
  An< Báo cáo năm 2027
  An> /hanbaocao ia ly
  An< Có 2 mục khớp
  An[Đảng ủy xã Ia Ly: Báo cáo năm 2026]
  An< quá hạn, chưa nộp
  An> /hanbaocao
  An[Báo cáo năm 2026]
  An<! Đổi
  An[Đóng kỳ]
  An> hết thời gian nhận
  An> gửi
  An> /hanbaocao
  An<! Báo cáo năm 2026
  `,
)
