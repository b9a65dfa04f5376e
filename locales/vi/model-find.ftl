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
