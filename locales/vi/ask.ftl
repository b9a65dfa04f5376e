## Asking

ask-prompt = Đồng chí muốn hỏi gì? Gõ câu hỏi bằng lời của mình, có dấu hay không dấu đều được. Ví dụ:
ask-example-deadline = Hạn nộp báo cáo là ngày nào?
ask-example-criteria = Cơ quan nào hướng dẫn tiêu chí?
ask-left = Tôi không đợi câu hỏi nữa.
ask-not-allowed = Phần hỏi đáp dành cho người đã liên kết với một đơn vị. Đồng chí gõ mã mời (8 ký tự) để bắt đầu.
ask-talk = Vâng. Đồng chí chọn việc bên dưới, hoặc gõ câu hỏi về phong trào bằng lời của mình.
ask-talk-short = Vâng, đồng chí cần gì cứ hỏi.

## An answer

ask-understood = Tôi hiểu là: “{ $text }”
ask-says-plan = Kế hoạch ghi:
ask-says-guidance = Hướng dẫn ghi:
ask-says-criteria = Bộ tiêu chí ghi:
ask-says-other = Văn bản ghi:
ask-cite = { $document } · { $clause }
ask-cite-valid = { $document } · { $clause } ({ $validity })
ask-clause = mục { $clause }
ask-clause-title = phần mở đầu
ask-clause-recipients = phần Nơi nhận
ask-validity = giai đoạn { $from }–{ $to }
ask-validity-year = năm { $year }
ask-validity-from = từ năm { $from }
ask-validity-to = đến năm { $to }
ask-validity-over = { $validity }, đã hết
ask-note = Lưu ý: { $note }
ask-known = Ban đã trả lời ({ $by }, { $day }) câu “{ $question }”:
ask-back = “{ $word }” có thể hiểu mấy nghĩa. Đồng chí hỏi về điều nào?

## What can be done about it

ask-whole = Đọc cả mục
ask-whole-known = Đọc cả câu trả lời
ask-related = Mục liên quan
ask-wrong = Không đúng ý tôi
ask-send = Hỏi cán bộ phụ trách
ask-fill = Ghi làm câu trả lời
ask-read = Đọc { $clause }
ask-related-head = Mục liên quan đến { $clause }:
ask-related-line = { $clause }: { $words }
ask-related-none = Tôi không thấy mục nào khác liên quan đến { $clause }. Đồng chí hỏi bằng lời khác, hoặc hỏi cán bộ phụ trách.
ask-page = (trang { $page }/{ $pages })
ask-gone = Văn bản này Ban đã thu hồi hoặc thay bằng bản mới nên tôi không trích nữa. Đồng chí gõ lại câu hỏi để nghe theo bản đang dùng.
ask-forgotten = Tôi không còn giữ câu hỏi này. Đồng chí gõ lại câu hỏi.
ask-moved-on = Biểu mẫu đã sang mục khác nên tôi không ghi câu đó. Cần ghi thì đồng chí gõ lại.
ask-where = Câu trả lời trước nằm ở { $place }.
ask-nothing-before = Đồng chí muốn hỏi thêm về câu nào? Gõ cả câu hỏi, ví dụ: Ai ký kế hoạch?

## What the documents do not say

ask-declined-year = Văn bản tôi có không quy định cho { $about }, nên tôi không trả lời thay.
ask-declined-money = Văn bản tôi có không nêu tiền hay mức chi ({ $about }).
ask-declined-phone = Văn bản tôi có không ghi số điện thoại hay địa chỉ liên hệ ({ $about }).
ask-declined-person = Văn bản tôi có không ghi người giữ việc này ({ $about }).
ask-declined-form = Văn bản tôi có không kèm mẫu hay tệp nào ({ $about }).
ask-declined-score = Văn bản tôi có không nêu điểm hay xếp loại ({ $about }).
ask-declined-penalty = Văn bản tôi có không nêu hình thức xử lý ({ $about }).
ask-declined-number = Văn bản tôi có không ghi số, ngày ban hành của chính nó.
ask-declined-list = Văn bản tôi có chỉ nêu tên { $about }, không liệt kê.
ask-declined-contents = Văn bản tôi có chỉ nêu tên { $about }, không chép nội dung.
ask-declined-amount = Văn bản tôi có không quy định số lượng ({ $about }).
ask-declined-place = Văn bản tôi có là của tỉnh Gia Lai, không nói về { $about }.
ask-declined-not-found = Văn bản tôi có không nêu nội dung này.
ask-declined-about = điều được hỏi
ask-nearest = Mục gần nhất: { $list }

## What the data know

ask-fact-by-office = Hạn này do Ban đặt.
ask-fact-office-only = Đơn vị nào đã nộp, đơn vị nào chưa thì chỉ Ban xem được. Tình hình của đơn vị đồng chí:
ask-fact-counts = { $name }: { $reported }/{ $total } đơn vị đã nộp, { $missing } chưa nộp ({ $until }).
ask-fact-kind = { $kind }: { $missing }/{ $total } chưa nộp.
ask-fact-more = … và { $count } đơn vị nữa
