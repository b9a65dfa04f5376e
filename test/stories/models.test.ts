import { story } from '../support/story.ts'

const registered = `
  Lan> đăng ký mô hình
  Lan> 1. Tên mô hình: Tổ tự quản an ninh\\n2. Việc khó: Mất trộm nông sản mùa thu hoạch\\n3: 3\\n4: tập thể\\n5: làng Mrông Ngó\\n6. Cách làm: Mỗi xóm một tổ 5 người tuần tra ban đêm
  Lan> gửi
  Lan< ✅ Đã đăng ký: Mô hình số 1 “Tổ tự quản an ninh”
`

story(
  'an officer registers a model step by step, interrupted, and opens it',
  `
  Lan> /mohinh
  Lan< Đảng ủy xã Ia Ly chưa có mô hình nào
  Lan[Đăng ký mô hình]
  Lan< (1/14) Tên mô hình? *
  Lan> Tổ
  Lan< cần ít nhất 5 ký tự
  Lan> 😀😀😀😀😀😀
  Lan< Tên mô hình cần có chữ
  Lan> Tổ tự quản an ninh
  Lan< (2/14) Mô hình giải quyết việc khó nào? *
  Lan> Mất trộm nông sản mùa thu hoạch
  (restart)
  Lan< (3/14) Thuộc lĩnh vực nào?
  Lan[quốc phòng - an ninh]
  Lan< Đã ghi: quốc phòng - an ninh.
  Lan[tập thể]
  Lan> làng Mrông Ngó
  Lan> Mỗi xóm một tổ 5 người tuần tra ban đêm
  Lan< (7/14) Bắt đầu từ ngày nào?
  Lan> 01/03/1980
  Lan< từ năm 1990
  Lan> 01/03/2026
  Lan> 1, 3
  Lan< nông thôn mới, đô thị văn minh, an ninh trật tự
  Lan[vùng đồng bào dân tộc thiểu số]
  Lan> đồng chí Rơ Châm Hà, Bí thư chi bộ làng
  Lan[bỏ qua]
  Lan[bỏ qua]
  Lan> không còn mất trộm
  Lan< (14/14)
  Lan^
  Lan< 1 ảnh
  Lan> xong
  Lan< Xem lại trước khi gửi
  Lan[Gửi]
  Lan< ✅ Đã đăng ký: Mô hình số 1 “Tổ tự quản an ninh”
  Lan< Việc khó: Mất trộm
  Lan[Mở mô hình]
  Lan< Đảng ủy xã Ia Ly · quốc phòng - an ninh · tập thể · làng Mrông Ngó
  Lan< Hiện đang thực hiện; bắt đầu 01/03/2026
  Lan< Năm 2026: mới
  Lan< Người phụ trách: đồng chí Rơ Châm Hà
  Lan[Ảnh, tài liệu]
  Lan< Mô hình số 1 “Tổ tự quản an ninh”: 1/1 ảnh, tài liệu
  Lan> mô hình
  Lan< Đảng ủy xã Ia Ly có 1 mô hình
  Lan[Tổ tự quản an ninh]
  Lan< Mô hình số 1 “Tổ tự quản an ninh”
  `,
)

story(
  'a model is registered in a few messages by the filled template, updated by typed text alone',
  `
  ${registered}
  Lan> cap nhat mo hinh
  Lan< Cập nhật mô hình nào?
  Lan> 1
  Lan< (1/8) Có gì mới? *
  Lan> 1. Tiến độ: Thêm 2 tổ ở làng Kép\\nLượt người tham gia: 120\\nKinh phí vận động: 12 triệu\\n6. Kết quả: 3 tháng không mất trộm\\n7. Khó khăn: thiếu đèn pin
  Lan> gui
  Lan< ✅ Đã cập nhật: Mô hình số 1
  Lan< 12.000.000 đồng
  at 2026-11-25 08:00
  Lan> cập nhật mô hình số 1
  Lan< (1/8) Có gì mới? *
  Lan> hủy
  Lan< Đã thôi, chưa ghi gì
  Lan> mo hinh 1
  Lan< Mới nhất, 22/11/2026: Thêm 2 tổ ở làng Kép
  Lan[Diễn biến]
  Lan< Năm 2026: mới – Đảng ủy xã Ia Ly
  Lan< 22/11/2026: Đảng ủy xã Ia Ly đăng ký (Rơ Châm Lan)
  Lan< Lượt người tham gia: 120 lượt người
  Lan< Khó khăn: thiếu đèn pin
  `,
)

story(
  'what names people and what is difficult stays with the unit and the office',
  `
  ${registered}
  Lan> mo hinh 1
  Lan[Sửa thông tin]
  Lan> sửa 10
  Lan> đồng chí Rơ Châm Hà
  Lan> gửi
  Lan< ✅ Đã sửa
  Lan> cập nhật mô hình
  Lan> 1
  Lan> 1. Tiến độ: Thêm 2 tổ\\n7. Khó khăn: thiếu đèn pin
  Lan> gửi
  Lan> gửi
  Lan< ✅ Đã cập nhật
  Hoa> mô hình 1
  Hoa< Tổ tự quản an ninh
  Hoa<! Rơ Châm Hà
  Hoa<! Sửa thông tin
  Hoa[Diễn biến]
  Hoa< Thêm 2 tổ
  Hoa<! đèn pin
  Hoa<! Rơ Châm
  An> mô hình 1
  An< Người phụ trách: đồng chí Rơ Châm Hà
  Minh> mô hình 1
  Minh< Người phụ trách: đồng chí Rơ Châm Hà
  Minh<! Cập nhật
  `,
)

story(
  'a model is proposed, given back, proposed again, recognised, and replicated by another unit',
  `
  ${registered}
  Lan> mô hình 1
  Lan[Đề nghị công nhận]
  Lan< ✅ Đã đề nghị Ban công nhận.
  An< Đảng ủy xã Ia Ly đề nghị công nhận Mô hình số 1
  An> mô hình
  An< Chờ Ban công nhận: 1 mô hình.
  An[Tổ tự quản an ninh – Đảng ủy xã Ia Ly]
  An[Trả lại]
  An> chưa có kết quả cụ thể
  An> bỏ qua
  An> gửi
  An< Đã trả lại Mô hình số 1
  Lan< Ban trả lại đề nghị công nhận Mô hình số 1
  Lan< Lý do: chưa có kết quả cụ thể
  Lan> mô hình 1
  Lan[Đề nghị công nhận]
  An> mô hình 1
  An[Công nhận]
  An[cấp tỉnh]
  An> 125-QĐ/BTGDVTU
  An> 30/11/2026
  An< không thể sau hôm nay
  An> 20/11/2026
  An[Gửi]
  An< ✅ Đã công nhận Mô hình số 1
  An< Tôi đã báo đơn vị.
  Lan< Chúc mừng đơn vị
  An> mô hình 1
  An[Công nhận]
  An[cấp tỉnh]
  An> 125-qđ/btgdvtu
  An< Quyết định này đã ghi cho mô hình.
  An> hủy
  Lan> mô hình 1
  Lan[Diễn biến]
  Lan< Ban trả lại đề nghị: chưa có kết quả cụ thể (Lê An)
  Hoa> mô hình 1
  Hoa[Diễn biến]
  Hoa< Được công nhận cấp tỉnh
  Hoa<! chưa có kết quả cụ thể
  Hoa<! Lê An
  Hoa> mô hình 1
  Hoa< Được công nhận cấp tỉnh (125-QĐ/BTGDVTU, 20/11/2026)
  Hoa[Làm theo ở đơn vị tôi]
  Hoa< làm theo Mô hình số 1
  Hoa> Tổ tự quản cơ quan
  Hoa< Ở mô hình được học theo: Mất trộm nông sản mùa thu hoạch
  Hoa> giữ
  Hoa> giữ
  Hoa[tập thể]
  Hoa> trụ sở cơ quan
  Hoa> giữ
  Hoa> gửi
  Hoa< Xem lại trước khi gửi
  Hoa> gửi
  Hoa< Làm theo Mô hình số 1
  Hoa[Mở mô hình]
  Hoa< Học theo Mô hình số 1 “Tổ tự quản an ninh” – Đảng ủy xã Ia Ly
  Lan> mô hình 1
  Lan< Đã nhân rộng thành 1 mô hình: số 2 (Đảng ủy các cơ quan Đảng tỉnh)
  `,
)

story(
  'a model is stopped with a reason and taken up again; it can not be updated in between',
  `
  ${registered}
  Lan> mô hình 1
  Lan[Trạng thái năm 2026]
  Lan[dừng]
  Lan< (2/2) Vì sao dừng? *
  Lan> làng đã có điện chiếu sáng
  Lan> gửi
  Lan< năm 2026: dừng
  Lan> cập nhật mô hình
  Lan< chưa có mô hình nào đang làm
  Lan> mô hình 1
  Lan< Năm 2026: dừng, vì làng đã có điện chiếu sáng
  Lan<! Cập nhật
  Lan[Trạng thái năm 2026]
  Lan[duy trì]
  Lan> gửi
  Lan> mô hình 1
  Lan< đang thực hiện
  Lan[Diễn biến]
  Lan< dừng từ năm 2026: làng đã có điện chiếu sáng
  Lan< năm 2026 mới
  `,
)

story(
  'a similar model is shown before a new one is saved, and sent again it is another one',
  `
  ${registered}
  Lan> đăng ký mô hình
  Lan> 1. Tên mô hình: Tổ tự quản an ninh\\n2. Việc khó: Mất trộm nông sản\\n3: 3\\n4: tập thể\\n5: làng Mrông Ngó\\n6. Cách làm: Mỗi xóm một tổ 5 người tuần tra
  Lan> gửi
  Lan< ⚠️ Có mô hình gần giống:
  Lan< Mô hình số 1 “Tổ tự quản an ninh”, Đảng ủy xã Ia Ly, làng Mrông Ngó
  Lan> gửi
  Lan< ✅ Đã đăng ký: Mô hình số 2
  `,
)

story(
  'whose example a registered model follows is said later, and never in a circle',
  `
  ${registered}
  Hoa> đăng ký mô hình
  Hoa> 1. Tên mô hình: Vườn rau cơ quan\\n2. Việc khó: Thiếu rau sạch\\n3: 1\\n4: tập thể\\n5: trụ sở\\n6. Cách làm: Mỗi phòng một luống
  Hoa> gửi
  Hoa> mô hình 2
  Hoa[Học theo mô hình khác]
  Hoa> 99
  Hoa> gửi
  Hoa< Không có mô hình số 99
  Hoa> sửa 1
  Hoa> 1
  Hoa> gửi
  Hoa< ✅ Mô hình số 2 “Vườn rau cơ quan” học theo Mô hình số 1
  Lan> mô hình 1
  Lan< Đã nhân rộng thành 1 mô hình: số 2
  Lan[Học theo mô hình khác]
  Lan> 2
  Lan> gửi
  Lan< học theo chính mô hình này
  Hoa> mô hình 2
  Hoa[Diễn biến]
  Hoa< ghi là học theo mô hình số 1
  `,
)

story(
  'a look at a model in the middle of a form leads back to its question',
  `
  ${registered}
  Lan> báo cáo
  Lan< (1/19)
  Lan> /mohinh 1
  Lan< Tổ tự quản an ninh
  Lan[Diễn biến]
  Lan< đăng ký (Rơ Châm Lan)
  Lan[Làm tiếp]
  Lan< (1/19)
  Lan> 12
  Lan< Đã ghi: 12 mô hình.
  `,
)
