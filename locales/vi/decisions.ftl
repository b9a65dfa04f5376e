## What was recognised by which decision: /quyetdinh

decisions-none = Chưa có quyết định công nhận mô hình nào. Gõ “công nhận” để ghi.
decisions-unknown = Chưa có mô hình nào được ghi công nhận theo quyết định “{ $decision }”. Gõ “danh sách quyết định” để chọn.
decisions-which = Xem mô hình được công nhận theo quyết định nào?
decisions-gone = Không còn mô hình nào được ghi theo quyết định này. Gõ “danh sách quyết định” để xem lại.
decisions-head = Quyết định { $decision }: { $count } lượt công nhận mô hình của { $units } đơn vị ({ $page }/{ $pages }). Mở một mô hình: gõ “mô hình” và số.
decisions-line = – { $number }. { $name } – { $unit }, { $level }
decisions-open = Danh sách theo quyết định
decisions-file = Lấy tệp
decisions-file-name = cong-nhan-{ $decision }
decisions-file-large = Danh sách quá lớn để gửi thành tệp.
decisions-kind-collective = tập thể
decisions-kind-individual = cá nhân
decisions-column-number = Số
decisions-column-name = Tên mô hình
decisions-column-code = Mã đơn vị
decisions-column-unit = Đơn vị
decisions-column-place = Địa bàn
decisions-column-field = Lĩnh vực
decisions-column-kind = Tập thể / cá nhân
decisions-column-level = Cấp
decisions-column-decision = Quyết định
decisions-column-day = Ngày
