# “Nhắc ngay”, by the office.

remind-preview = Nhắc ngay { $name }, { $unit }: { $count } người nhận{ $channels }.
remind-done = ✅ Đang gửi nhắc { $name }, { $unit }: { $count } người nhận{ $channels }.
remind-all-units = các đơn vị còn nợ
remind-heard = { $count } người đã được nhắc hôm nay, nên không nhắc nữa: mỗi người một lần một ngày.
remind-unreached = { $count } người hoặc đơn vị không có kênh nào nhận được; đồng chí gọi điện giúp.
remind-none = Không có ai để nhắc lúc này.
remind-nobody-owes = Không còn ai phải nhắc: đã nộp, được miễn, hoặc kỳ đã đóng.
remind-closed-hours = Ngoài giờ nhắc (07:30–17:00 ngày làm việc) nên tôi chưa gửi. Gửi được từ { $at }.
remind-send = Gửi nhắc ({ $count })
remind-done-none = Không gửi thêm tin nào: { $name }, { $unit }.
remind-other-day = Nút này thuộc lần xem trước của ngày khác, nên tôi chưa gửi gì. Hôm nay sẽ gửi như sau:
