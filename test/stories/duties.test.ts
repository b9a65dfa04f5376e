import { story } from '../support/story.ts'

story(
  'the office sets a duty and sees beforehand what it will do',
  `
  at 2026-11-22 09:00
  Lan> han nop
  Minh> han nop
  An> /nghiavu
  An< (1/9) Tên của báo cáo?
  An> Báo cáo quý
  An> 1
  An> 1, 7
  An> 10/12/2026
  An> Công văn số 12 của Ban
  An< Khi đồng chí gõ “gửi”, hạn trong 12 tháng tới là:
  An< Báo cáo quý 2026: trước ngày 10/12, tức hết Thứ Tư, 09/12/2026; còn 17 ngày
  An< Tháng 12/2026
  An< Thứ Sáu 04/12: trước 3 ngày. Chủ Nhật 06/12 → Thứ Sáu 04/12 (cuối tuần)
  An< Thứ Hai 14/12: muộn 3 ngày. Thứ Bảy 12/12 → Thứ Hai 14/12 (cuối tuần)
  An< Thứ Hai 09/11: trước 30 ngày. Đã qua nên không nhắc
  An< Mục III.4 của Kế hoạch 2017–2020 không buộc báo cáo: Báo, đài
  An< Kế hoạch 2017–2020 đã hết giai đoạn
  An< Người được nhắc: 2 người
  An< Đảng ủy xã Ia Ly: Rơ Châm Lan (
  An< Nguyễn Văn Minh, lãnh đạo, từ khi muộn
  An< Chưa có ai nhận được tin
  An< Nội dung từng lần nhắc, ví dụ của Đảng ủy xã Ia Ly
  An< Thứ Tư 25/11: “
  An< Còn 14 ngày
  An< 7. Lặp lại: hằng năm
  An< 9. Các ngày nhắc: trước hạn: 30, 14, 7, 3, 1 ngày; đúng ngày cuối; muộn: 1, 3, 7 ngày
  An< Để trống: mục 6, 8
  An> sửa 7
  An[hằng quý]
  An< Báo cáo quý 03/2027: trước ngày 10/03
  An< Báo cáo quý 09/2027
  An<! Báo cáo quý 12/2027
  An> sửa 9
  An> mỗi tuần một lần
  An< Tôi chưa hiểu các ngày nhắc
  An> 7 1 0 2
  An< Tôi hiểu Các ngày nhắc là trước hạn: 7, 1 ngày; đúng ngày cuối; muộn: 2 ngày. Đúng không?
  An> đúng
  An< Thứ Sáu 11/12: muộn 2 ngày
  An> sửa 6
  An> Ia Ly; xã Không Có
  An< Tôi chưa tìm thấy “xã Không Có” nên chưa ghi đơn vị nào
  An> DUCQD
  An> gui
  An< ✅ Đã đặt hạn: Báo cáo quý 12/2026, trước ngày 10/12
  An< Lặp lại: hằng quý
  An[Về hạn báo cáo]
  An< Báo cáo quý 12/2026
  `,
)

story(
  'a duty of a few units by name needs no kinds, and one of nobody is refused',
  `
  An> /nghiavu
  An> Báo cáo chuyên đề
  An> 1
  An> bỏ qua
  An> 10/12/2026
  An> Công văn số 12 của Ban
  An> gui
  An< Chưa có đơn vị nào phải nộp nên chưa đặt được hạn
  An> sua 6
  An> ia ly
  An< Người được nhắc: 0 người; 1 đơn vị phải nộp
  An> sua 4
  An> 20/11/2026
  An> gui
  An< Ngày này đã qua
  An> sua 4
  An> 20/12/2026
  An> gui
  An< Có 1 đơn vị phải nộp: Đảng ủy xã Ia Ly
  `,
)

story(
  'a deadline moves within its year for good, and beyond it only once',
  `
  Lan> han nop
  An> han bao cao
  An> /hanbaocao
  An[Báo cáo năm 2026]
  An< Lặp lại: hằng năm. Các ngày nhắc: trước 30 ngày
  An< Còn nợ
  An[Đổi]
  An< Đổi hạn: Báo cáo năm 2026
  An< 4. Nộp trước ngày: Thứ Năm, 10/12/2026
  An> sửa 4
  An> 15/12/2026
  An< Hạn mới áp dụng từ kỳ này về sau
  An< Thứ Hai 14/12: ngày cuối
  An> gửi
  An< ✅ Đã đổi: Báo cáo năm 2026, trước ngày 15/12, tức hết Thứ Hai, 14/12/2026; còn 22 ngày
  An< Hạn cũ là hết Thứ Tư, 09/12/2026
  An< Các kỳ sau cũng trước ngày 15/12
  Lan> han nop
  Lan< trước ngày 15/12
  An[Về hạn báo cáo]
  An< dời hạn: Dời từ hết Thứ Tư, 09/12/2026 thành trước ngày 15/12/2026
  An[Đổi]
  An> sửa 4
  An> 20/1/2027
  An< Ngày này nằm ngoài kỳ
  An> gửi
  An< Báo cáo năm 2026, trước ngày 20/01
  An< Chỉ dời kỳ này; các kỳ sau giữ hạn cũ
  An[Về hạn báo cáo]
  An[Đổi]
  An> sửa 2
  An> 2
  An> gửi
  An< Biểu báo cáo của một hạn không đổi được
  An> sửa 2
  An> 1
  An> sửa 3
  An> 2
  An> gửi
  An< đơn vị không phải nộp nữa
  Lan> han nop
  Lan< Ban chưa đặt báo cáo nào phải nộp
  `,
)

story(
  'the office exempts a unit, and ends that again, each with its reason',
  `
  Lan> han nop
  An> /hanbaocao ia ly
  An< Đảng ủy xã Ia Ly – Báo cáo năm 2026
  An< chưa nộp. Hạn hết Thứ Tư, 09/12/2026; còn 17 ngày
  An< Chưa nhắc lần nào
  An[Miễn báo cáo]
  An< Miễn báo cáo: Báo cáo năm 2026 – Đảng ủy xã Ia Ly
  An< (1/1) Lý do?
  An> xã đang bão lũ
  An> gửi
  An< ✅ Đã miễn báo cáo
  An< Lý do: xã đang bão lũ
  An[Về đơn vị]
  An< được miễn
  An< (Lê An), miễn báo cáo: xã đang bão lũ
  An[Thôi miễn]
  An> đường đã thông
  An> gửi
  An< ✅ Đã thôi miễn
  `,
)

story(
  'the office gives a unit a later day, never an earlier one',
  `
  An> /hanbaocao ia ly
  An[Gia hạn]
  An> 9/12/2026
  An> đường còn sạt lở
  An> gửi
  An< Gia hạn cần một ngày sau Thứ Tư, 09/12/2026
  An> sửa 1
  An> 18/12/2026
  An> gửi
  An< ✅ Đã gia hạn
  An< Hạn hết Thứ Sáu, 18/12/2026; còn 26 ngày. Hạn chung hết Thứ Tư, 09/12/2026
  `,
)

story(
  'the office writes down that a report came on paper, and takes that back',
  `
  An> /hanbaocao ia ly
  An[Ghi đã nhận bản giấy]
  An> 25/11/2026
  An> công văn đến số 125
  An> gửi
  An< chưa đến, nên bản giấy chưa thể nhận ngày đó
  An> sửa 1
  An> 20/11/2026
  An> gửi
  An< ✅ Đã ghi nhận bản giấy
  An[Về đơn vị]
  An< Bản giấy nhận Thứ Sáu, 20/11/2026
  An[Ghi chưa nhận bản giấy]
  An> ghi nhầm đơn vị
  An> gửi
  An< đơn vị còn phải nộp
  `,
)

story(
  'a period is closed and opened again, and a duty is withdrawn for good',
  `
  An> /hanbaocao
  An[Báo cáo năm 2026]
  An[Đóng kỳ]
  An< Đóng kỳ Báo cáo năm 2026
  An> Tỉnh ủy hoãn báo cáo
  An> gửi
  An< ✅ Đã đóng kỳ
  An[Về hạn này]
  An< Kỳ này đã đóng
  An< đóng kỳ: Tỉnh ủy hoãn báo cáo
  An<! Nhắc ngay đơn vị còn nợ
  An[Mở lại kỳ]
  An> báo cáo như cũ
  An> gửi
  An< ✅ Đã mở lại kỳ
  An[Về hạn này]
  An[Bãi bỏ hạn]
  An< Bãi bỏ hạn “Báo cáo năm”
  An> hủy
  An< Đã thôi, chưa ghi gì
  An> /hanbaocao
  An[Báo cáo năm 2026]
  An[Bãi bỏ hạn]
  An> thay bằng báo cáo quý
  An> gửi
  An< ✅ Đã bãi bỏ hạn
  An> /hanbaocao
  An< Ban chưa đặt hạn báo cáo nào
  `,
)

story(
  'a day off of the office moves a step, and is removed again',
  `
  An> ngay nghi
  An< Chưa ghi ngày nào khác lịch chung
  An[Ghi một ngày]
  An> 8/12/2026
  An[nghỉ]
  An> Tập huấn toàn Ban
  An> gửi
  An< ✅ Đã ghi Thứ Ba, 08/12/2026: nghỉ, Tập huấn toàn Ban
  An> /hanbaocao
  An[Báo cáo năm 2026]
  An[Đổi]
  An< Thứ Hai 07/12: trước 1 ngày. Thứ Ba 08/12 → Thứ Hai 07/12 (Tập huấn toàn Ban)
  An> hủy
  An> /ngaynghi
  An[Bỏ Thứ Ba, 08/12/2026]
  An< ✅ Đã bỏ Thứ Ba, 08/12/2026
  An< Chưa ghi ngày nào khác lịch chung
  `,
)

story(
  'the office enters whom to telephone for a unit',
  `
  An> /sodienthoai
  An> ia ly
  An> gọi sau
  An> gửi
  An< Tôi chưa đọc được số điện thoại
  An> sửa 2
  An> 0269 3824 123
  An> gửi
  An< ✅ Đã ghi số của Đảng ủy xã Ia Ly: 0269 3824 123
  An> /hanbaocao ia ly
  An< Điện thoại: 0269 3824 123
  `,
)

story(
  'nobody but the office sets, changes or decides anything',
  `
  Lan> /hanbaocao
  Lan< dành cho quản trị của Ban
  Lan> /hanbaocao ia ly
  Lan< dành cho quản trị của Ban
  Lan> /nghiavu
  Lan< dành cho quản trị của Ban
  Minh> /ngaynghi
  Minh< dành cho quản trị của Ban
  Minh> số điện thoại
  Minh< dành cho quản trị của Ban
  Minh> hạn báo cáo mới
  Minh<! (1/9)
  `,
)
