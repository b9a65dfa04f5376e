## Thông báo đang gửi và đã gửi

broadcast-name-message = thông báo số { $number }
broadcast-name-reminder = lời nhắc số { $number }
broadcast-name-correction = tin đính chính số { $number }
broadcast-name-withdrawal = tin thu hồi số { $number }

# One message that changes itself while it goes.

broadcast-watch-before = Chưa bắt đầu gửi { $name }: { $all } người.
broadcast-watch-running = Đang gửi { $name }: { $bar } { $done }/{ $all }
broadcast-watch-paused = Tạm dừng { $name }: { $bar } { $done }/{ $all }
broadcast-watch-finished = ✅ Đã gửi xong { $name }: { $sent }/{ $all } người.
broadcast-watch-cancelled = Đã hủy { $name }: { $sent }/{ $all } người đã được gửi, { $cancelled } người không gửi nữa.
broadcast-watch-why = Vì sao dừng: { $why }
broadcast-rate-second = { $count } người/giây
broadcast-rate-minute = { $count } người/phút
broadcast-left-seconds = còn { $count } giây
broadcast-left-minutes = còn khoảng { $count } phút
broadcast-left-hours = còn khoảng { $count } giờ
broadcast-trouble-failed = không gửi được: { $count }
broadcast-trouble-unknown = chưa rõ: { $count }
broadcast-trouble-uncertain = gửi hai lần vì chưa rõ: { $count }
broadcast-trouble-unreachable = không có kênh nhắn tin: { $count }
broadcast-steer-pause = Tạm dừng
broadcast-steer-go = Gửi tiếp
broadcast-steer-stop = Dừng hẳn
broadcast-steer-rate = Tốc độ
broadcast-steer-result = Kết quả
broadcast-do-show = Xem tiến độ
broadcast-do-resend = Gửi lại { $count } người chưa gửi được
broadcast-do-call = Danh sách gọi điện ({ $count })
broadcast-do-doubt = Ai chưa rõ đã nhận chưa ({ $count })
broadcast-do-got = Ai đã xác nhận ({ $count })
broadcast-do-silent = Ai chưa xác nhận ({ $count })
broadcast-do-replies = Câu trả lời ({ $count })
broadcast-do-file = Tải danh sách
broadcast-do-correct = Đính chính
broadcast-do-takeback = Thu hồi
broadcast-do-remind = Nhắc { $count } người chưa xác nhận
broadcast-do-reply = Trả lời

# Steering.

broadcast-none-running = Không có thông báo nào đang gửi. Đồng chí gõ “thông báo” để xem các thông báo.
broadcast-none-sent = Chưa có thông báo nào được gửi. Đồng chí gõ “thông báo” để soạn.
broadcast-stop-ask = Tôi đã tạm dừng thông báo số { $number }. Dừng hẳn thì { $left } người còn lại không được gửi nữa và không gửi tiếp được. Đồng chí chọn:
broadcast-stop-sure = Dừng hẳn, không gửi nữa
broadcast-rate-ask = Thông báo số { $number } gửi nhanh đến đâu? Hoặc đồng chí gõ, ví dụ: tốc độ 200
broadcast-rate-fastest = Nhanh nhất có thể
broadcast-rate-set = Thông báo số { $number }: từ bây giờ gửi nhiều nhất { $count } người/phút.
broadcast-rate-lifted = Thông báo số { $number }: từ bây giờ gửi nhanh nhất có thể.
broadcast-rate-wrong = Tốc độ là số người mỗi phút, từ 1 trở lên. Ví dụ: tốc độ 200
broadcast-again-nobody = Không ai trong số đó có kênh nhắn tin nào để gửi lại thông báo số { $number }. Đồng chí gọi điện.

# What became of it.

broadcast-result-head = Thông báo số { $number }:
broadcast-result-since = Bắt đầu gửi { $from }.
broadcast-result-times = Gửi từ { $from } đến { $to }.
broadcast-result-reasons = Vì sao chưa gửi được: { $list }.
broadcast-result-doubt = Chưa rõ đã nhận hay chưa: { $list }.
broadcast-result-got = Đã xác nhận: { $got }, chưa xác nhận: { $silent }.
broadcast-result-replies = Đã trả lời: { $count } người.
broadcast-result-follower = Sau đó: { $name } ({ $status }).
broadcast-and-others = và { $count } người khác
broadcast-status-draft = đang soạn
broadcast-status-awaiting = chờ quản trị thứ hai duyệt
broadcast-status-scheduled = chờ đến giờ gửi
broadcast-status-running = đang gửi
broadcast-status-paused = tạm dừng
broadcast-status-finished = đã gửi xong
broadcast-status-cancelled = đã hủy
broadcast-status-refused = không được duyệt
broadcast-missed-no-chat = chưa liên kết kênh nhắn tin
broadcast-missed-blocked = đã chặn bot hoặc bỏ tài khoản
broadcast-missed-month = hết số tin của tháng
broadcast-missed-late = quá giờ gửi
broadcast-missed-other = nền tảng không nhận tin

# The lists.

broadcast-names-call = Thông báo số { $number }: { $count } người chưa nhận được, cần gọi điện.
broadcast-names-doubt = Thông báo số { $number }: { $count } người chưa rõ đã nhận hay chưa.
broadcast-names-got = Thông báo số { $number }: { $count } người đã xác nhận.
broadcast-names-silent = Thông báo số { $number }: { $count } người chưa xác nhận đã nhận.
broadcast-names-replies = Thông báo số { $number }: { $count } người đã trả lời.
broadcast-page = Trang { $page }/{ $pages }
broadcast-phone = Gọi: { $phone }
broadcast-was-twice = có thể đã nhận hai lần
broadcast-total = Tổng: { $sum }
broadcast-total-people = { $people } đồng chí của { $units } đơn vị trả lời; số dưới đây cộng theo từng đồng chí.
broadcast-total-units = Chỉ tính câu trả lời sau cùng của mỗi đơn vị: { $total }
broadcast-reminded-before = Những người chưa xác nhận thông báo số { $number } đã được nhắc một lần, tôi không nhắc nữa.
broadcast-none-silent = Mọi người nhận thông báo số { $number } đều đã xác nhận, hoặc thông báo không cần xác nhận: tôi không nhắc ai.
broadcast-file-large = Danh sách lớn quá 20 MB nên tôi không gửi được. Đồng chí xem từng danh sách ở “Kết quả”.
broadcast-file-name = thong-bao-{ $number }
broadcast-column-number = STT
broadcast-column-unit = Đơn vị
broadcast-column-name = Họ tên
broadcast-column-phone = Điện thoại đơn vị
broadcast-column-channel = Kênh
broadcast-column-outcome = Kết quả
broadcast-column-why = Lý do
broadcast-column-sent = Gửi lúc
broadcast-column-got = Xác nhận lúc
broadcast-outcome-waiting = chờ gửi
broadcast-outcome-queued = đang gửi
broadcast-outcome-sent = đã gửi
broadcast-outcome-failed = không gửi được
broadcast-outcome-unknown = chưa rõ
broadcast-outcome-uncertain = gửi hai lần vì chưa rõ
broadcast-outcome-unreachable = không có kênh nhắn tin
broadcast-outcome-cancelled = không gửi nữa

# Those who got it.

broadcast-got-done = ✅ Đã ghi: đồng chí đã nhận thông báo số { $number }.
broadcast-got-before = Đồng chí đã xác nhận thông báo số { $number } từ trước.
broadcast-got-none = Không có thông báo nào chờ đồng chí xác nhận.
broadcast-got-gone = Tôi không thấy thông báo này trong các tin đã gửi đồng chí, nên chưa ghi gì.
broadcast-reply-title = Trả lời thông báo số { $number }
broadcast-reply-again = Trả lời lại thông báo số { $number }: câu trả lời gửi { $at } sẽ được thay.
broadcast-reply-hint = Muốn trả lời thông báo số { $number }, đồng chí gõ: trả lời { $number }
broadcast-reply-done = ✅ Đã ghi câu trả lời của đồng chí cho thông báo số { $number }.
broadcast-reply-left = Tôi chưa ghi câu trả lời nào. Gõ “trả lời” khi đồng chí muốn trả lời thông báo.
broadcast-reply-gone = Không có thông báo nào chờ đồng chí trả lời: thông báo đã được thu hồi, hoặc không gửi cho đồng chí.

# Correcting and taking back.

broadcast-not-begun = Thông báo số { $number } chưa gửi đi. Đồng chí mở thông báo để sửa trước khi gửi.
broadcast-taken-back = Thông báo số { $number } đã được thu hồi, tôi không gửi thêm gì.
broadcast-correct-title = Đính chính thông báo số { $number }
broadcast-correct-no-english = Mục 2 là bản tiếng Anh: chưa có nên để trống. Cần thì gõ “sửa 2”.
broadcast-correct-sent = ✅ Đang gửi đính chính thông báo số { $number }: nơi nào sửa được tin cũ thì tôi sửa, nơi khác nhận một tin mới.
broadcast-takeback-ask = Thu hồi thông báo số { $number }? Tin nào còn xóa được thì tôi xóa; nơi khác nhận tin “Thông báo số { $number } đã được thu hồi”.
broadcast-takeback-sure = Thu hồi

