## Hỏi cán bộ phụ trách, và /cauhoi

# What the person who asked sees.

questions-wrong = Đồng chí hỏi: “{ $text }”. Tôi trả lời chưa đúng ý, đồng chí chọn:
questions-wrong-again = Hỏi bằng lời khác
questions-wrong-near = Các mục gần nhất
questions-gone = Tôi không còn giữ câu hỏi này. Đồng chí gõ “/hoi” và câu hỏi.
questions-sent = ✅ Đã chuyển đến Ban, câu hỏi số { $number }: “{ $text }”.
    Thường có trả lời trong hai ngày làm việc, đến hết { $day }. Có trả lời, tôi báo đồng chí ngay.
questions-sent-before = Câu này đã ở Ban: câu hỏi số { $number }, chuyển { $at }, đang chờ trả lời. Thường có trả lời đến hết { $day }.
questions-heard = Ban trả lời câu hỏi số { $number } (“{ $text }”):
    “{ $answer }”
    { $by }, { $day }
questions-heard-aside = Ban không trả lời câu hỏi số { $number } (“{ $text }”). Lý do: { $reason }
    { $by }, { $day }
    Đồng chí có thể hỏi lại bằng lời khác: gõ “/hoi” và câu hỏi.
questions-office = Ban Tuyên giáo và Dân vận Tỉnh ủy
questions-own-head = Câu hỏi đồng chí đã gửi Ban (trang { $page }/{ $pages }):
questions-own-none = Đồng chí chưa gửi Ban câu hỏi nào. Muốn hỏi, đồng chí gõ “/hoi” và câu hỏi.
questions-own-line = – Số { $number }, { $day }: “{ $text }”: { $state }
questions-state-waiting = đang chờ Ban trả lời
questions-state-answered = đã trả lời
questions-state-put-aside = Ban không trả lời
questions-open = Câu hỏi số { $number }

# The queue of the office.

questions-not-allowed = Việc trả lời câu hỏi dành cho quản trị của Ban Tuyên giáo và Dân vận Tỉnh ủy.
questions-head = { $count } câu hỏi chờ Ban trả lời, cũ nhất trước (trang { $page }/{ $pages }):
questions-none = Không có câu hỏi nào chờ Ban trả lời.
questions-reopen = Mở lại câu đã trả lời, để dùng cho mọi người: gõ “câu hỏi” và số, ví dụ: câu hỏi 2
questions-line = – Số { $number }, { $at }, { $who }: “{ $text }”
questions-line-overdue = – ⏰ Số { $number }, { $at }, { $who }: “{ $text }”
questions-to-queue = Câu hỏi chờ
questions-to-used = Câu trả lời đang dùng
questions-to-most = Hỏi nhiều nhất
questions-who = { $person } ({ $unit })
questions-who-erased = người hỏi đã xóa dữ liệu
questions-one = Câu hỏi số { $number }, { $who }, gửi { $at }:
    “{ $text }”
questions-one-erased = Câu hỏi số { $number }, gửi { $at }: người hỏi đã xóa dữ liệu của mình.
questions-one-answered = Tôi đã trả lời, người hỏi thấy chưa đúng ý.
questions-one-clause = Tôi đã trả lời bằng { $title }, { $clause }; người hỏi thấy chưa đúng ý.
questions-one-declined = Tôi không thấy văn bản nào trả lời câu này.
questions-one-near = Tôi không thấy văn bản nào trả lời câu này. Mục gần nhất: { $title }, { $clause }.
questions-one-overdue = ⏰ Đã chờ quá hai ngày làm việc (đến hết { $day }).
questions-one-day = Cần trả lời đến hết { $day }.
questions-one-said = { $by } đã trả lời { $at }: “{ $text }”
questions-one-aside = { $by } quyết định không trả lời, { $at }. Lý do: { $text }
questions-one-known = Đang dùng cho mọi người từ { $at }: “{ $question }”
questions-one-withdrawn = { $by } đã thôi dùng cho mọi người, { $at }.
questions-answer = Trả lời
questions-put-aside = Không trả lời, nêu lý do
questions-approve = Dùng cho mọi người
questions-next = Câu chờ tiếp theo
questions-answer-title = Trả lời câu hỏi số { $number }
questions-aside-title = Không trả lời câu hỏi số { $number }
questions-known-title = Dùng câu trả lời số { $number } cho mọi người
questions-answer-long = Câu trả lời dài { $length } ký tự, tôi nhận đến { $max }. Đồng chí rút gọn rồi gửi lại.
questions-done = ✅ Đã trả lời câu hỏi số { $number }.
questions-done-aside = ✅ Đã gác câu hỏi số { $number }.
questions-told = Tôi đã nhắn { $who }.
questions-untold = ⚠️ Chưa nhắn được cho { $who }: không có kênh nhắn tin nào. Đồng chí gọi điện.
questions-settled = { $said } Tôi không đổi gì.
questions-unsent = Lời đồng chí soạn chưa gửi đi: “{ $text }”

# Answers for everybody.

questions-known-intro = Ai hỏi tương tự sẽ nhận câu trả lời này, kèm tên đồng chí và ngày. Đồng chí xem lại, bỏ tên người và số điện thoại nếu có, rồi gửi.
questions-known-number = Câu hỏi còn số điện thoại hoặc số giấy tờ của ai đó. Đồng chí gõ lại câu hỏi, bỏ số đó.
questions-known-done = ✅ Từ bây giờ ai hỏi tương tự đều nhận câu trả lời số { $number }. Muốn thôi dùng: gõ “câu hỏi”, chọn “Câu trả lời đang dùng”.
questions-known-before = Câu trả lời số { $number } đang dùng cho mọi người từ trước, { $at }. Tôi không đổi gì.
questions-known-not = Câu hỏi số { $number } chưa được trả lời. Đồng chí trả lời trước, rồi dùng cho mọi người.
questions-used-head = { $count } câu trả lời đang dùng cho mọi người (trang { $page }/{ $pages }):
questions-used-none = Chưa có câu trả lời nào dùng cho mọi người.
questions-used-line = – Số { $number } ({ $by }, { $day }). Hỏi: “{ $question }”. Trả lời: “{ $answer }”
questions-withdraw = Thôi dùng số { $number }
questions-withdraw-ask = Thôi dùng câu trả lời số { $number } cho mọi người? Từ lúc đó không ai nhận câu này nữa; tin đã gửi vẫn còn.
    Hỏi: “{ $question }”
    Trả lời: “{ $answer }”
questions-withdraw-yes = Thôi dùng
questions-withdraw-no = Giữ lại
questions-withdrawn = ✅ Đã thôi dùng câu trả lời số { $number }.
questions-withdrawn-before = Câu trả lời số { $number } không còn dùng cho mọi người, tôi không đổi gì.

# What is asked most.

questions-most-asked = Hỏi nhiều nhất trong 90 ngày qua (không ghi ai hỏi):
questions-most-declined = Tôi chưa trả lời được nhiều nhất:
questions-most-line = – { $count } lần: “{ $text }”
questions-most-none = Trong 90 ngày qua chưa có câu hỏi nào.
questions-most-answered = Không có câu nào tôi không trả lời được.

# What the admins are told.

questions-office-waiting = Chờ Ban trả lời: { $count } câu hỏi (gõ “câu hỏi”).
questions-notice-new = { $count } câu hỏi mới chờ Ban trả lời: { $list }.
questions-notice-overdue = ⏰ { $count } câu hỏi chờ quá hai ngày làm việc: { $list }.
questions-notice-unheard = ⚠️ Chưa nhắn được câu trả lời số: { $list }. Đồng chí gọi điện cho người hỏi.
questions-notice-one = { $number } ({ $unit })
questions-notice-more = { $list } và { $count } câu khác
questions-notice-how = Xem và trả lời: gõ “câu hỏi”.
