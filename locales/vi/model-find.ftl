## Looking for models

find-count = { $count } mô hình
find-head = { $count }. Chọn để mở:
find-page = { $count } (trang { $page }/{ $pages }). Chọn để mở:
find-year = năm { $year }
find-own = đơn vị của đồng chí
find-none = Không có mô hình nào khớp: { $what }.
find-none-do = Đồng chí gõ lại /mohinh với ít từ hơn, hoặc chỉ tên đơn vị. Ví dụ: /mohinh ia ly
find-loose = Không có mô hình nào khớp đủ: { $what }. Gần giống:
find-nothing-yet = Chưa có mô hình nào.
find-before = trang trước
find-after = trang sau
find-narrow = lọc
find-all = bỏ lọc
find-back = danh sách
find-typed-page = Trang sau: gõ /mohinh { $text } trang { $page }
find-narrow-all = Tất cả mô hình. Chọn cách lọc:
find-narrow-by = { $what }. Chọn cách lọc:
find-press = Báo chí xem được mô hình đã được công nhận. Tìm: gõ /mohinh và vài từ, ví dụ: /mohinh rau sạch. Ghi bài báo: mở mô hình rồi chọn “Ghi bài báo”.
find-not-allowed = Mô hình dành cho người có vai trò ở đơn vị, ở Ban hoặc cơ quan báo chí. Đồng chí liên hệ Ban Tuyên giáo và Dân vận Tỉnh ủy để được cấp mã mời.

## Articles of the press

articles-title = Bài báo: { $model }
articles-begin = Ghi bài báo về { $model }.
articles-logged =
    ✅ Đã ghi bài “{ $title }”, { $day }, về { $model }.
    { $link }
articles-all = Các bài báo
articles-head = { $model } có { $count } bài báo, mới nhất trước:
articles-none = { $model } chưa có bài báo nào.
articles-line =
    – { $day }, { $unit }: “{ $title }”
    { $link }
articles-more = … và { $count } bài cũ hơn, xem ở “Diễn biến”.
articles-link-unfit = Đường dẫn cần bắt đầu bằng https:// hoặc http:// và có tên trang. Đồng chí chép nguyên từ thanh địa chỉ, ví dụ: https://baogialai.com.vn/to-tu-quan
articles-link-known = Đường dẫn này đã ghi: “{ $title }”, { $day }, { $unit }. Bài khác thì gõ đường dẫn khác; không ghi nữa thì gõ “hủy”.
articles-known-now = Bài này vừa được người khác ghi, tôi không ghi lại. Xem: mở mô hình rồi chọn “Bài báo”.
articles-day-ahead = Ngày đăng, phát không thể sau hôm nay. Đồng chí gõ lại ngày đã đăng.
articles-unrecognised = { $model } chưa được công nhận nên chưa ghi bài báo. Đồng chí chọn mô hình khác: gõ “mô hình”.
articles-not-allowed = Việc ghi bài báo dành cho cơ quan báo chí và Ban. Xem mô hình: gõ “mô hình”.
