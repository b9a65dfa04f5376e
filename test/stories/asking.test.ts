import { story } from '../support/story.ts'

story(
  'an officer asks in their own words, and reads on',
  `
  Lan> /hoi nộp báo cáo cho ai
  Lan< Kế hoạch ghi:
  Lan< qua Ban Dân vận Tỉnh ủy
  Lan< Kế hoạch tiếp tục đẩy mạnh phong trào thi đua “Dân vận khéo” · mục III.4 (giai đoạn 2017–2020, đã hết)
  Lan< không ghi số, ngày ban hành
  Lan[Đọc cả mục]
  Lan< III- Tổ chức thực hiện
  Lan> cơ quan nào hướng dẫn tiêu chí
  Lan< mục III.5
  `,
)
