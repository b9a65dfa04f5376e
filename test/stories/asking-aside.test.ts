import { story } from '../support/story.ts'

story(
  'a question in the middle of numbers and choices is answered, and the form goes on',
  `
  Lan> /baocao
  Lan> 12
  Lan< (2/19)
  Lan> 10 va 3
  Lan< Mục 2 cộng lại là 13, mà mục 1 ghi 12.
  Lan> han nop la ngay nao
  Lan< Báo cáo năm 2026 của Đảng ủy xã Ia Ly: trước ngày 10/12, tức hết Thứ Tư, 09/12/2026; còn 17 ngày. Hạn này do Ban đặt.
  Lan< Kế hoạch ghi:
  Lan< trước ngày 10 tháng 12 hằng năm
  Lan< Mục 2 cộng lại là 13, mà mục 1 ghi 12.
  (restart)
  Lan[Sửa mục 1 thành 13]
  Lan< Đã sửa mục 1: 13
  Lan< (3/19)
  Lan> hanj noopj laf ngayf naof
  Lan< hết Thứ Tư, 09/12/2026
  Lan< (3/19)
  Lan> nộp báo cáo cho ai?
  Lan< qua Ban Dân vận Tỉnh ủy
  Lan< (3/19)
  Lan> đọc cả mục
  Lan< để theo dõi, chỉ đạo.
  Lan< (3/19)
  Lan> 8
  Lan< (4/19)
  Lan> mức thưởng bao nhiêu tiền
  Lan< không nêu tiền hay mức chi
  Lan< (4/19)
  Lan> /hoi ai ký kế hoạch
  Lan< Hồ Văn Niên
  Lan< (4/19)
  Lan> xem lại
  Lan< 8 mô hình
  `,
)

story(
  'where free text is asked for, the words of a command are no answer until that is said',
  `
  Lan> đăng ký mô hình
  Lan< (1/
  Lan> han nop
  Lan< “han nop” cũng là một lệnh
  Lan> han nop
  Lan< trước ngày 10/12
  Lan< “han nop” cũng là một lệnh
  Lan> Vườn rau sạch
  Lan< (2/
  Lan> con thieu gi
  Lan< Báo cáo năm 2026
  Lan< Ghi làm câu trả lời
  Lan< (2/
  Lan> mo hinh
  Lan[Đúng]
  Lan< Đã ghi: mo hinh
  Lan< (3/
  Lan> xem lai
  Lan< Vườn rau sạch
  Lan< mo hinh
  `,
)

story(
  'where free text is asked for, words are the answer, and a clear question is answered too',
  `
  Lan> đăng ký mô hình
  Lan< (1/
  Lan> Ai ký kế hoạch này?
  Lan< Hồ Văn Niên
  Lan< (1/
  Lan< Ghi làm câu trả lời
  Lan[Ghi làm câu trả lời]
  Lan< (2/
  Lan> mỗi xã có bao nhiêu tiền?
  Lan<! không nêu tiền
  Lan< (3/
  Lan> quay lại
  Lan< (2/
  Lan> /hoi
  Lan< Đồng chí muốn hỏi gì?
  Lan> ai ký
  Lan< Hồ Văn Niên
  Lan< (2/
  Lan> /hoi
  Lan> hủy
  Lan< Tôi không đợi câu hỏi nữa.
  Lan< (2/
  Lan> Nộp báo cáo cho ai?
  Lan< qua Ban Dân vận Tỉnh ủy
  Lan> ghi làm câu trả lời
  Lan< (3/
  Lan> ghi làm câu trả lời
  Lan<! Đã ghi
  Lan< (3/
  Lan> xem lại
  Lan< Ai ký kế hoạch này?
  Lan< Nộp báo cáo cho ai?
  `,
)
