import { story } from '../support/story.ts'

story(
  'of two things for one form the one that is half done is kept, or dropped when that is wished',
  `
  An> /hanbaocao ia ly
  An[Gia hạn]
  An> 18/12/2026
  An> hủy
  An> /hanbaocao DUCQD
  An[Gia hạn]
  An< Đồng chí đang làm dở “Gia hạn: Báo cáo năm 2026 – Đảng ủy xã Ia Ly”
  An[Làm tiếp bản đang dở]
  An< (2/2)
  An> đường còn sạt lở
  An> gửi
  An< ✅ Đã gia hạn
  An> /hanbaocao ia ly
  An[Gia hạn]
  An> 20/12/2026
  An> hủy
  An> /hanbaocao DUCQD
  An[Gia hạn]
  An[Bỏ bản đó, làm việc vừa chọn]
  An< Gia hạn: Báo cáo năm 2026 – Đảng ủy các cơ quan Đảng tỉnh
  An< (1/2)
  `,
)

story(
  'a new duty that is half written is not lost to a change of another',
  `
  An> /nghiavu
  An> Báo cáo quý
  An> hủy
  An> /hanbaocao
  An[Báo cáo năm 2026]
  An[Đổi]
  An< Đồng chí đang làm dở
  An[Bỏ bản đó, làm việc vừa chọn]
  An< Đổi hạn: Báo cáo năm 2026
  An> sửa 1
  An> Báo cáo tổng kết
  An> hủy
  An> /nghiavu
  An< Đồng chí đang làm dở “Đổi hạn: Báo cáo năm 2026”
  An> bỏ bản đó, làm việc vừa chọn
  An< (1/9)
  `,
)
