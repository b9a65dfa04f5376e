## What the office hears unasked

notices-reports = Có báo cáo mới:
notices-reports-line = { $title }: { $units }
notices-reports-more = { $units } và { $count } đơn vị khác
notices-reports-how = Xem: gõ “tổng hợp”. Không muốn nhận nữa: chọn “Thôi báo khi có báo cáo mới” ở đó.

notices-platform-token = ⚠️ { $name } từ chối mã bot, nên kênh này đang dừng. Tin gửi qua { $name } được giữ lại, sẽ gửi khi có mã đúng. Đồng chí nhờ cán bộ kỹ thuật lấy lại mã bot rồi khởi động lại.
notices-platform-network = ⚠️ Đã hơn 5 phút tôi không kết nối được với { $name }. Tin gửi qua { $name } được giữ lại, sẽ gửi khi có kết nối. Đồng chí nhờ cán bộ kỹ thuật kiểm tra đường mạng.
notices-month-nearly = ⚠️ { $name }: tháng này bot đã dùng { $used }/{ $all } tin của gói. Từ giờ tôi dừng thông báo chung trên { $name }, phần còn lại dành cho trả lời và nhắc hạn. Muốn nhắn nhiều hơn, đồng chí mời thêm cán bộ dùng Telegram hoặc nâng gói.
notices-month-over = ⚠️ { $name }: gói tin của tháng này đã hết ({ $used }/{ $all }). Tôi dừng nhắc hạn và thông báo trên { $name } đến đầu tháng sau; câu trả lời vẫn được thử gửi. Việc gấp, đồng chí gọi điện.
