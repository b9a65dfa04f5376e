## /suco: tin đến xử lý hỏng, tin đi không rõ đã đến chưa

troubles-not-allowed = Việc xem sự cố dành cho quản trị của Ban Tuyên giáo và Dân vận Tỉnh ủy.
troubles-none = Không có sự cố nào: tin đến đã xử lý hết, tin đi đều rõ kết quả.
troubles-head = { $count } sự cố chờ Ban xem, cũ nhất trước (trang { $page }/{ $pages }):
troubles-who = { $name } ({ $unit })
troubles-nobody = người chưa liên kết
troubles-name-event = Tin đến { $number }
troubles-name-message = Tin đi { $number }
troubles-event = – { $thing } của { $who }, { $channel }, { $at }: xử lý { $attempts } lần đều hỏng.
troubles-reply = – { $thing } trả lời { $who }, { $channel }, { $at }: đã gửi { $attempts } lần, không rõ có đến không.
troubles-reminder = – { $thing } nhắc hạn { $who }, { $channel }, { $at }: đã gửi { $attempts } lần, không rõ có đến không.
troubles-what-event = Người gửi đã nhận lời xin lỗi. Xử lý lại: tôi đọc tin này như vừa gửi đến; nếu người gửi đang làm dở việc khác thì nên bỏ, và nhắn họ gửi lại.
troubles-what-message = Gửi lại: người nhận có thể thấy tin này thêm một lần.
troubles-retry-event = Xử lý lại
troubles-retry-message = Gửi lại
troubles-drop = Để vậy, không nhắc nữa
troubles-to-list = Danh sách sự cố
troubles-gone = Việc này đã có người giải quyết, tôi không làm gì thêm.
troubles-done-retry = ✅ { $name }: tôi đang làm lại. Nếu vẫn hỏng, tin này trở lại danh sách.
troubles-done-drop = ✅ { $name }: để vậy, tôi không nhắc nữa.
troubles-notice = ⚠️ { $count } sự cố chờ Ban xem: tin xử lý hỏng, hoặc gửi không rõ có đến không. Đồng chí gõ “sự cố”.
troubles-waiting = ⚠️ { $count } sự cố chờ Ban xem (gõ “sự cố”).
