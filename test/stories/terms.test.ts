import { foundModels } from '../support/found-models.ts'
import { story } from '../support/story.ts'

story(
  'the office adds a field, which is offered at once, and ends another, which models keep',
  `
  An> danh mục
  An< Lĩnh vực: kinh tế; văn hóa - xã hội; quốc phòng - an ninh; xây dựng hệ thống chính trị
  An< cấp huyện (chọn được đến hết 30/06/2025)
  An[Lĩnh vực]
  An[Thêm mục]
  An< (2/2) Tên mục?
  An> 2026
  An< Tên mục cần có chữ
  An> KINH TE
  An< “kinh tế” đã có trong danh mục Lĩnh vực
  An> chuyển đổi xanh
  An[Gửi]
  An< ✅ Đã thêm “chuyển đổi xanh” vào danh mục Lĩnh vực
  An[Xem Lĩnh vực]
  An[Thôi dùng: kinh tế]
  An< ✅ Thôi dùng “kinh tế”: hôm nay, 22/11/2026, là ngày cuối còn chọn được.
  An< – kinh tế (chọn được đến hết 22/11/2026)
  at 2026-11-23 09:00
  Lan> đăng ký mô hình
  Lan> Vườn rau của chi hội
  Lan> Đất vườn bỏ hoang
  Lan< chuyển đổi xanh
  Lan<! kinh tế
  Lan> /mohinh kinh tế
  Lan< 1 mô hình · kinh tế
  Lan< Vườn rau sạch
  An> /danhmuc lĩnh vực
  An[Dùng lại: kinh tế]
  An< ✅ Dùng lại “kinh tế”
  An[danh mục]
  An< Danh mục dùng khi đăng ký
  `,
  foundModels,
)

story(
  'a term is added by typed text alone; the last of a list stays; only the office may',
  `
  An> /danhmuc cap cong nhan
  An[Thêm mục]
  An> 1. Danh mục: cấp công nhận\\n2. Tên mục: cấp xã
  An> gửi
  An< ✅ Đã thêm “cấp xã” vào danh mục Cấp công nhận
  An> /danhmuc loai dia ban
  An[Thôi dùng: địa bàn bình thường]
  An[Thôi dùng: khó khăn, đặc thù]
  An[Thôi dùng: biên giới, hải đảo]
  An[Thôi dùng: vùng đồng bào dân tộc thiểu số]
  An< là mục duy nhất đang dùng
  Lan> /danhmuc
  Lan< dành cho quản trị của Ban
  Thu> danh muc
  Thu< dành cho quản trị của Ban
  `,
)

story(
  'a field that ended since a draft was begun is asked again before it is sent',
  `
  Lan> đăng ký mô hình
  Lan> 1. Tên mô hình: Vườn rau của chi hội\\n2. Việc khó: Đất vườn bỏ hoang\\n3: kinh tế\\n4: tập thể\\n5: làng Kép\\n6. Cách làm: Mỗi hộ một luống rau
  An> /danhmuc lĩnh vực
  An[Thôi dùng: kinh tế]
  at 2026-11-23 09:00
  Lan> gửi
  Lan> gửi
  Lan< “kinh tế” (mục 3) không còn dùng
  Lan> sửa 3
  Lan[văn hóa - xã hội]
  Lan> gửi
  Lan< ✅ Đã đăng ký
  `,
)
