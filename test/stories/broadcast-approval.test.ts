import { story } from '../support/story.ts'

const few = { hints: { approvalAbove: 0 } }

story(
  'what goes to many needs a second admin, who may refuse it first',
  `
  at 2026-11-23 09:00
  An> /thongbao Họp giao ban sáng thứ Năm.\\nĐề nghị dự đúng giờ.
  An< Gửi cho ai?
  An> đảng ủy xã
  An< Nhiều hơn 0 người nên cần một quản trị khác duyệt.
  An< Đề nghị dự đúng giờ.
  An[Gửi để duyệt]
  An< Đã chuyển thông báo số 1 (1 người) cho quản trị khác duyệt.
  Binh< Lê An xin duyệt thông báo số 1, gửi 1 người:
  Binh[Từ chối]
  Binh< Vì sao không duyệt?
  Binh> Chưa ghi giờ họp
  Binh< Đã từ chối thông báo số 1
  An< Trần Thị Bình không duyệt thông báo số 1. Lý do: Chưa ghi giờ họp
  An[mở thông báo 1]
  An[Lấy lại để sửa]
  An< trở lại bản nháp
  An[Sửa nội dung]
  An< Đang ghi: Họp giao ban sáng thứ Năm.
  An> Họp giao ban 8 giờ sáng thứ Năm.
  An< “Họp giao ban 8 giờ sáng thứ Năm.”
  An[Gửi để duyệt]
  Binh< “Họp giao ban 8 giờ sáng thứ Năm.”
  An[mở thông báo 1]
  An<! Duyệt\\n
  Binh> thông báo 1
  Binh< chờ quản trị thứ hai duyệt
  Binh[Duyệt]
  An< ✅ Trần Thị Bình đã duyệt thông báo số 1.
  Lan< Họp giao ban 8 giờ sáng thứ Năm.
  `,
  undefined,
  few,
)

story(
  'with nobody else to approve it stays a draft, and it is said what to do',
  `
  at 2026-11-23 09:00
  An> thông báo
  An> Mời họp.
  An> đảng ủy xã
  An[Gửi để duyệt]
  An< mà chưa có ai khác liên kết
  An< bản nháp, chưa gửi cho ai
  Lan> thông báo
  Lan< Gửi thông báo là việc của quản trị
  `,
  async (play) => {
    await play.link('minh', { name: 'Nguyễn Văn Minh', unit: '23734', role: 'leader' })
  },
  few,
)

story(
  'what follows a broadcast to many needs a second admin too, taking it back does not',
  `
  at 2026-11-23 09:00
  Binh> /batdau
  Lan> /batdau
  An> /thongbao Họp 8 giờ thứ Năm.
  An> đảng ủy xã
  An[Gửi để duyệt]
  Binh[Duyệt]
  Lan< Họp 8 giờ thứ Năm.
  An> kết quả 1
  An[Đính chính]
  An< Nội dung đúng là gì?
  An> Họp 9 giờ thứ Năm.
  An[Gửi]
  An< Đã chuyển tin đính chính số 2 (1 người) cho quản trị khác duyệt.
  Binh< Lê An xin duyệt tin đính chính số 2, gửi 1 người:
  Binh< Đính chính thông báo số 1, cho những người đã được gửi thông báo đó.
  An> thông báo 2
  An< Đính chính thông báo số 1
  An<! Duyệt\\n
  An<! Chọn người nhận
  Binh[Từ chối]
  Binh> Ghi thêm nơi họp
  An< không duyệt thông báo số 2. Lý do: Ghi thêm nơi họp
  An> thông báo 2
  An[Lấy lại để sửa]
  An[Sửa nội dung]
  An> Họp 9 giờ thứ Năm, phòng số 2.
  An[Gửi để duyệt]
  Binh[Duyệt]
  Lan< Họp 9 giờ thứ Năm, phòng số 2.
  An< Trần Thị Bình đã duyệt thông báo số 2.
  An> kết quả 1
  An[Thu hồi]
  An[Thu hồi]
  An< tin thu hồi số 3
  `,
  undefined,
  few,
)
