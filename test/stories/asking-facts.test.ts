import { story } from '../support/story.ts'

story(
  'what the data know is answered from them, to everybody as far as they may see it',
  `
  Lan> còn mấy ngày nữa đến hạn ạ
  Lan< hết Thứ Tư, 09/12/2026; còn 17 ngày
  Lan> don vi toi nop chua
  Lan< Báo cáo năm 2026: Chưa nộp.
  Lan> hạn nộp năm 2026 là ngày nào
  Lan< Hạn này do Ban đặt.
  Lan> hạn nộp năm 2025 là ngày nào
  Lan< không quy định cho năm 2025
  Lan> ai chưa nộp
  Lan< chỉ Ban xem được
  Lan< Báo cáo năm 2026: Chưa nộp.
  Lan<! Đảng ủy phường
  Minh> bao giờ đến hạn nộp của tôi
  Minh< Báo cáo năm 2026 của Đảng ủy xã Ia Ly: trước ngày 10/12
  Minh< còn 17 ngày
  Minh> còn đơn vị tôi?
  Minh< Báo cáo năm 2026: Chưa nộp.
  Thu> hạn nộp là ngày nào
  Thu< không có báo cáo phải nộp
  Thu< trước ngày 10 tháng 12 hằng năm
  An> xã nào chưa nộp
  An< Báo cáo năm 2026: 0/139 đơn vị đã nộp
  An< Đảng ủy xã: 110/110 chưa nộp.
  An[Chưa nộp (139)]
  An< (trang 1/7)
  An> xa nao da nop roi
  An< 0/139 đơn vị đã nộp
  An> co bao nhieu don vi da nop
  An< 0/139 đơn vị đã nộp
  `,
)

story(
  'what is ambiguous is asked back, what is not said is declined, and both lead on',
  `
  Lan> trách nhiệm của ĐV
  Lan< “ĐV” có thể hiểu mấy nghĩa.
  Lan[đảng viên]
  Lan< Kế hoạch ghi:
  Lan< đảng viên
  Lan> mức thưởng bao nhiêu tiền
  Lan< không nêu tiền hay mức chi
  Lan< Mục gần nhất:
  Lan[Đọc mục III.5]
  Lan< mục III.5 (giai đoạn 2017–2020, đã hết)
  Lan> không đúng ý tôi
  Lan< Đồng chí hỏi: “mức thưởng bao nhiêu tiền”
  Lan[Hỏi bằng lời khác]
  Lan< Đồng chí muốn hỏi gì?
  (restart)
  Lan[Cơ quan nào hướng dẫn tiêu chí?]
  Lan< mục III.5
  Lan> cảm ơn nhé
  Lan< Hỏi về kế hoạch
  Lan[Hỏi về kế hoạch]
  Lan> ???
  Lan< Tôi chưa hiểu tin này.
  Lan> 👍👍
  Lan< Tôi chưa hiểu tin này.
  `,
)

story(
  'what is asked back in the middle of a form leaves the form where it was',
  `
  Lan> /baocao
  Lan> 12
  Lan< (2/19)
  Lan> trách nhiệm của ĐV là gì
  Lan< “ĐV” có thể hiểu mấy nghĩa.
  Lan<! (2/19)
  Lan[đảng viên]
  Lan< đảng viên
  Lan< (2/19)
  Lan> hỏi cán bộ phụ trách
  Lan< Đã chuyển đến Ban
  Lan> 10 và 2
  Lan< (3/19)
  `,
)
