## /ngaynghi

days-off-go = Ngày nghỉ của Ban
days-off-head = Những ngày khác lịch chung; lịch nhắc tránh ngày nghỉ:
days-off-none = Chưa ghi ngày nào khác lịch chung. Lễ, Tết và cuối tuần tôi đã biết; đồng chí ghi ngày nghỉ riêng của Ban và ngày làm bù.
days-off-new = Ghi một ngày
days-off-off = { $day }: nghỉ, { $name }
days-off-worked = { $day }: làm việc, { $name }
days-off-remove = Bỏ { $day }
days-off-removed = ✅ Đã bỏ { $day }: ngày này theo lịch chung, lịch nhắc tính lại.
days-off-gone = { $day } đã theo lịch chung từ trước, tôi không đổi gì.
days-off-put = ✅ Đã ghi { $day }. Lịch nhắc tính lại theo ngày này.
days-off-past = { $day } đã qua nên ghi không còn tác dụng. Đồng chí gõ “sửa 1” và chọn hôm nay hoặc một ngày sau.

## /sodienthoai

phones-go = Số điện thoại đơn vị
phones-intro = Số điện thoại của đơn vị, để gọi khi nhắn không được
phones-put = ✅ Đã ghi số của { $unit }: { $phone }.
phones-removed = ✅ Đã bỏ số của { $unit }.
phones-unreadable = Tôi chưa đọc được số điện thoại. Đồng chí gõ “sửa 2” và ghi số, ví dụ 0269 3824 123, hoặc “không” để bỏ số cũ.
days-off-more = Còn { $count } ngày nữa ở sau; các ngày đó hiện khi những ngày trên đã qua hoặc đã bỏ.
days-off-not-allowed = Việc ghi ngày nghỉ, ngày làm bù dành cho quản trị của Ban Tuyên giáo và Dân vận Tỉnh ủy. Xem hạn của đơn vị: gõ “hạn nộp”.
phones-not-allowed = Việc ghi số điện thoại đơn vị dành cho quản trị của Ban Tuyên giáo và Dân vận Tỉnh ủy; cần sửa, đồng chí gọi Ban. Xem việc làm được: gõ /batdau.
