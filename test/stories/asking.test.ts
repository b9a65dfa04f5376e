import { story } from '../support/story.ts'

story(
  'an officer asks in their own words, with marks and without, and reads on',
  `
  Lan> /hoi nộp báo cáo cho ai
  Lan< Kế hoạch ghi:
  Lan< qua Ban Dân vận Tỉnh ủy
  Lan< Kế hoạch tiếp tục đẩy mạnh phong trào thi đua “Dân vận khéo” · mục III.4 (giai đoạn 2017–2020, đã hết)
  Lan< Lưu ý: Văn bản tôi có không ghi số, ngày ban hành.
  Lan[Đọc cả mục]
  Lan< Tổ chức thực hiện
  Lan< để theo dõi, chỉ đạo.
  Lan> co quan nao huong dan tieu chi
  Lan< mục III.5
  Lan[Mục liên quan]
  Lan< Mục liên quan đến mục III.5:
  Lan> ai ky
  Lan< Hồ Văn Niên
  Lan> ở mục nào?
  Lan< Câu trả lời trước nằm ở Kế hoạch
  Lan< phần Nơi nhận
  Lan> mục III.4
  Lan< để theo dõi, chỉ đạo.
  Lan> /hoi muc II.1.a
  Lan< 25-NQ/TW
  Lan< Cần đối chiếu
  `,
)
