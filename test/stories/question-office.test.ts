import { story } from '../support/story.ts'

story(
  'a declined question goes to the office, comes back as its quote, and is known until withdrawn',
  `
  at 2026-11-23 09:00
  An> /batdau
  Binh> /batdau
  Lan> /hoi mỗi xã phải đăng ký mấy mô hình
  Lan< không quy định số lượng
  Lan[Hỏi cán bộ phụ trách]
  Lan< ✅ Đã chuyển đến Ban, câu hỏi số 1: “mỗi xã phải đăng ký mấy mô hình”.
  Lan< đến hết Thứ Tư, 25/11/2026
  Lan> /hoi mỗi xã phải đăng ký mấy mô hình
  Lan[Hỏi cán bộ phụ trách]
  Lan< Câu này đã ở Ban: câu hỏi số 1
  Lan> câu hỏi
  Lan< – Số 1, Thứ Hai, 23/11/2026: “mỗi xã phải đăng ký mấy mô hình”: đang chờ Ban trả lời
  (restart)
  (tick)
  An< 1 câu hỏi mới chờ Ban trả lời: 1 (Đảng ủy xã Ia Ly).
  Binh< 1 câu hỏi mới
  An> /batdau
  An< Chờ Ban trả lời: 1 câu hỏi
  An> câu hỏi
  An< 1 câu hỏi chờ Ban trả lời
  An[Câu hỏi số 1]
  An< Câu hỏi số 1, Rơ Châm Lan (Đảng ủy xã Ia Ly), gửi Thứ Hai, 23/11/2026 09:00:
  An< Tôi không thấy văn bản nào trả lời câu này.
  An< Cần trả lời đến hết Thứ Tư, 25/11/2026
  An[Trả lời]
  An< (1/1) Ban trả lời thế nào?
  Binh> câu hỏi số 1
  Binh[Trả lời]
  (restart)
  An> Mỗi xã đăng ký ít nhất hai mô hình trong năm.
  An< Xem lại trước khi gửi
  An[Gửi]
  An< ✅ Đã trả lời câu hỏi số 1.
  An< Tôi đã nhắn Rơ Châm Lan (Đảng ủy xã Ia Ly).
  Lan< Ban trả lời câu hỏi số 1 (“mỗi xã phải đăng ký mấy mô hình”):
  Lan< “Mỗi xã đăng ký ít nhất hai mô hình trong năm.”
  Lan< Lê An, Ban Tuyên giáo và Dân vận Tỉnh ủy, Thứ Hai, 23/11/2026
  Binh> Một mô hình là đủ.
  Binh[Gửi]
  Binh< Lê An đã trả lời Thứ Hai, 23/11/2026 09:00: “Mỗi xã đăng ký ít nhất hai mô hình trong năm.” Tôi không đổi gì.
  Binh< chưa gửi đi: “Một mô hình là đủ.”
  Tu> /hoi mỗi xã đăng ký bao nhiêu mô hình
  Tu<! ít nhất hai mô hình
  An> câu hỏi 1
  An[Dùng cho mọi người]
  An< Ai hỏi tương tự sẽ nhận câu trả lời này
  An< mỗi xã phải đăng ký mấy mô hình
  An> sửa 1
  An> Mỗi xã phải đăng ký mấy mô hình?
  An[Gửi]
  An< ✅ Từ bây giờ ai hỏi tương tự đều nhận câu trả lời số 1.
  (restart)
  Tu> /hoi mỗi xã đăng ký bao nhiêu mô hình
  Tu< Ban đã trả lời (Lê An, 23/11/2026)
  Tu< “Mỗi xã đăng ký ít nhất hai mô hình trong năm.”
  Minh> moi xa phai dang ky may mo hinh
  Minh< ít nhất hai mô hình
  Binh> câu hỏi
  Binh[Câu trả lời đang dùng]
  Binh< 1 câu trả lời đang dùng cho mọi người
  Binh[Thôi dùng số 1]
  Binh< Thôi dùng câu trả lời số 1 cho mọi người?
  Binh[Giữ lại]
  Binh[Thôi dùng số 1]
  Binh[Thôi dùng]
  Binh< ✅ Đã thôi dùng câu trả lời số 1.
  Tu> /hoi mỗi xã đăng ký bao nhiêu mô hình
  Tu<! ít nhất hai mô hình
  Tu< Văn bản tôi có không
  An> câu hỏi
  An[Hỏi nhiều nhất]
  An< lần: “
  An<! Lan
  An<! Ia Ly
  `,
)

story(
  'an answer that was not meant is asked anew, read further, or given to the office',
  `
  at 2026-11-23 09:00
  An> /batdau
  Lan> /hoi cơ quan nào hướng dẫn tiêu chí
  Lan< mục III.5
  Lan[Không đúng ý tôi]
  Lan< Đồng chí hỏi: “cơ quan nào hướng dẫn tiêu chí”. Tôi trả lời chưa đúng ý
  Lan[Các mục gần nhất]
  Lan< III.5
  Lan> không đúng ý tôi
  Lan[Hỏi cán bộ phụ trách]
  Lan< câu hỏi số 1
  An> /cauhoi 1
  An< Tôi đã trả lời bằng Kế hoạch
  An< mục III.5; người hỏi thấy chưa đúng ý
  An[Không trả lời, nêu lý do]
  An< (1/1) Vì sao không trả lời?
  An> Tiêu chí đã gửi các xã bằng công văn.
  An[Gửi]
  An< ✅ Đã gác câu hỏi số 1.
  Lan< Ban không trả lời câu hỏi số 1 (“cơ quan nào hướng dẫn tiêu chí”). Lý do: Tiêu chí đã gửi các xã bằng công văn.
  An> câu hỏi
  An< Không có câu hỏi nào chờ Ban trả lời.
  Lan> câu hỏi
  Lan[Câu hỏi số 1]
  Lan< Lý do: Tiêu chí đã gửi
  `,
)

story(
  'a question in the middle of a report goes to the office, and the report goes on',
  `
  at 2026-11-23 09:00
  An> /batdau
  Lan> báo cáo
  Lan< (1/
  Lan> /hoi mỗi xã phải đăng ký mấy mô hình
  Lan< không quy định số lượng
  Lan< (1/
  Lan> hỏi cán bộ phụ trách
  Lan< ✅ Đã chuyển đến Ban, câu hỏi số 1
  Lan< (1/
  Lan> 3
  Lan< (2/
  An> /cauhoi 1 Mỗi xã ít nhất một mô hình.
  An< Xem lại trước khi gửi
  An> gửi
  An< ✅ Đã trả lời câu hỏi số 1.
  Lan< “Mỗi xã ít nhất một mô hình.”
  Lan> 2/1
  Lan< (3/
  `,
)

story(
  'an admin answers in the middle of something else, and what was begun is not lost',
  `
  at 2026-11-23 09:00
  An> danh mục
  An[Lĩnh vực]
  An[Thêm mục]
  Lan> /hoi mỗi xã phải đăng ký mấy mô hình
  Lan[Hỏi cán bộ phụ trách]
  Tu> /hoi mô hình tốt thì thưởng bao nhiêu tiền
  Tu[Hỏi cán bộ phụ trách]
  Tu< câu hỏi số 2
  An> /cauhoi
  An< – Số 1
  An< – Số 2
  An[Câu hỏi số 2]
  An[Trả lời]
  An> Không có mức thưởng
  An> /cauhoi 1
  An[Trả lời]
  An< đang làm dở
  An[Bỏ bản đó, làm việc vừa chọn]
  An> Mỗi xã hai mô hình.
  An[Gửi]
  An< ✅ Đã trả lời câu hỏi số 1.
  An[Câu chờ tiếp theo]
  An< Câu hỏi số 2
  An> danh mục
  An[Lĩnh vực]
  An[Thêm mục]
  An< (2/2) Tên mục?
  `,
)
