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
