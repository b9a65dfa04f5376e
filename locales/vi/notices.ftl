## What the office hears unasked

notices-reports = Có báo cáo mới:
notices-reports-line = { $title }: { $units }
notices-reports-more = { $units } và { $count } đơn vị khác
notices-reports-how = Xem: gõ “tổng hợp”. Không muốn nhận nữa: chọn “Thôi báo khi có báo cáo mới” ở đó.

notices-platform-token = ⚠️ { $name } từ chối mã bot, nên kênh này đang dừng. Tin gửi qua { $name } được giữ lại, sẽ gửi khi có mã đúng. Đồng chí nhờ cán bộ kỹ thuật lấy lại mã bot rồi khởi động lại.
notices-platform-network = ⚠️ Đã hơn 5 phút tôi không kết nối được với { $name }. Tin gửi qua { $name } được giữ lại, sẽ gửi khi có kết nối. Đồng chí nhờ cán bộ kỹ thuật kiểm tra đường mạng.
notices-platform-wait = ⚠️ { $name } yêu cầu bot ngừng gửi đến { $until }. Câu trả lời được giữ lại đến lúc đó; nhắc hạn và thông báo chuyển sang kênh khác của người nhận, nếu họ có.
notices-platform-works = ✅ { $name } đã hoạt động lại. Tin được giữ lại đang được gửi tiếp.
notices-silence = Tôi ngừng hoạt động từ { $from } đến { $to }. Tin đồng chí gửi trong thời gian đó có thể không tới tôi. Nếu đã gửi mà chưa thấy trả lời, mời đồng chí gửi lại. Những gì tôi đã xác nhận trước đó vẫn còn nguyên.
notices-month-nearly = ⚠️ { $name }: tháng này bot đã dùng { $used }/{ $all } tin của gói. Từ giờ tôi dừng thông báo chung trên { $name }, phần còn lại dành cho trả lời và nhắc hạn. Muốn nhắn nhiều hơn, đồng chí mời thêm cán bộ dùng Telegram hoặc nâng gói.
notices-month-over = ⚠️ { $name }: gói tin của tháng này đã hết ({ $used }/{ $all }). Tôi dừng nhắc hạn và thông báo trên { $name } đến đầu tháng sau; câu trả lời vẫn được thử gửi. Việc gấp, đồng chí gọi điện.

## Whom to telephone, and how a period ended

office-notice-call = ⚠️ Nhắc hạn chưa tới được { $count } nơi, đề nghị gọi điện:
office-notice-call-line = – { $who }: { $phone } ({ $why })
office-notice-no-phone = chưa có số điện thoại
office-notice-why-no-chat = chưa có kênh nào liên hệ được
office-notice-why-month = gói tin Zalo tháng này đã hết
office-notice-why-late = nền tảng không gửi được trong giờ hôm nay
office-notice-why-refused = đã chặn bot hoặc nền tảng từ chối
office-notice-why-nobody = chưa có cán bộ đầu mối liên kết
office-notice-call-how = Ghi số điện thoại: gõ “số điện thoại”. Mời cán bộ đầu mối: gõ “/nguoidung”.
office-notice-closed = ⏰ { $name } đã hết hạn ({ $until }): { $reported }/{ $total } đơn vị đã nộp.
office-notice-exempt = Được miễn: { $count } đơn vị.
office-notice-missing = Chưa nộp:
office-notice-paper = { $unit } (báo đã gửi bản giấy, chờ Ban xác nhận)
office-notice-extended = { $unit } (được gia hạn đến hết { $until })
office-notice-gap =
    ⚠️ Kiểm tra nhắc hạn hôm nay: { $due } người đến lượt, đã nhắc { $told }, không tới được { $unreached }, bị sót { $missing } (tôi nhắc bù ngay), { $waiting } tin còn chờ gửi.
    Nếu còn tin chờ lâu, đồng chí nhờ cán bộ kỹ thuật xem trang /readyz của bot.
office-notice-bare =
    – { $count } đơn vị chưa có ai liên kết, chưa có số điện thoại: { $units }{ $more ->
        [0] .
       *[other] {""} và { $more } đơn vị nữa.
    }

## After a start from an older copy

held-fell-back = ⚠️ Cơ sở dữ liệu bị hỏng, tôi đang chạy bằng bản sao lúc { $from }. Những gì đồng chí và các đơn vị gửi sau lúc đó không còn trong máy. Phần hỏng được giữ riêng để cán bộ kỹ thuật xem, chưa xóa gì.
    Tôi vẫn trả lời từng người, nhưng chưa gửi nhắc hạn và thông báo chung, vì có tin có thể đã gửi rồi. Đồng chí xem lại (gõ “tổng hợp”, “thông báo”), rồi cho gửi tiếp. Gõ: cho gửi tiếp.
held-restored = ⚠️ Dữ liệu vừa được phục hồi từ bản sao lưu lúc { $from }. Những gì gửi sau lúc đó không còn trong máy.
    Tôi vẫn trả lời từng người, nhưng chưa gửi nhắc hạn và thông báo chung, vì có tin có thể đã gửi rồi. Đồng chí xem lại (gõ “tổng hợp”, “thông báo”), rồi cho gửi tiếp. Gõ: cho gửi tiếp.
held-go = Cho gửi tiếp
held-released = ✅ Nhắc hạn và thông báo chung được gửi tiếp từ bây giờ.
held-released-by = { $name } đã cho gửi tiếp nhắc hạn và thông báo chung.
held-over = Nhắc hạn và thông báo chung đang được gửi bình thường, không có gì phải cho gửi tiếp.
held-not-allowed = Việc này chỉ quản trị của Ban làm được.

notices-dump-failed = ⚠️ Bản sao hằng giờ của dữ liệu không ghi được ({ $reason }). Bản cũ vẫn còn. Đồng chí nhờ cán bộ kỹ thuật kiểm tra đĩa của máy chủ còn chỗ không.
notices-dump-why-full = đĩa hết chỗ
notices-dump-why-other = lỗi khi đọc hoặc ghi
