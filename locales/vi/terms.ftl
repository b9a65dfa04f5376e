## /danhmuc

terms-kind-field = Lĩnh vực
terms-kind-tag = Nội dung liên quan
terms-kind-level = Cấp công nhận
terms-kind-area = Loại địa bàn

terms-head = Danh mục dùng khi đăng ký, công nhận mô hình:
terms-line = { $list }: { $names }
terms-until = { $name } (chọn được đến hết { $day })
terms-list-head = { $list }:
terms-new = Thêm mục
terms-new-title = Thêm vào danh mục
terms-end = Thôi dùng: { $name }
terms-again = Dùng lại: { $name }
terms-back = danh mục
terms-open = Xem { $list }
terms-added = ✅ Đã thêm “{ $name }” vào danh mục { $list }. Mọi người chọn được từ bây giờ.
terms-ended = ✅ Thôi dùng “{ $name }”: hôm nay, { $day }, là ngày cuối còn chọn được. Mô hình đã ghi mục này vẫn giữ và vẫn tìm được.
terms-ended-before = “{ $name }” đã thôi dùng từ trước, tôi không đổi gì.
terms-resumed = ✅ Dùng lại “{ $name }”: mọi người chọn được từ bây giờ.
terms-in-use = “{ $name }” vẫn đang dùng, tôi không đổi gì.
terms-last = “{ $name }” là mục duy nhất đang dùng nên chưa thôi dùng được. Đồng chí thêm mục khác trước.
terms-gone = Danh mục không còn mục này. Đồng chí chọn lại.
terms-known = “{ $name }” đã có trong danh mục { $list }. Đồng chí gõ tên khác, hoặc “hủy”.
terms-known-ended = “{ $name }” đã có trong danh mục { $list } nhưng đang thôi dùng. Đồng chí gõ “hủy”, rồi /danhmuc và chọn “Dùng lại”.
terms-name-unfit = Tên mục cần có chữ, không chỉ số. Đồng chí gõ lại.
terms-not-allowed = Việc sửa danh mục dành cho quản trị của Ban Tuyên giáo và Dân vận Tỉnh ủy. Xem mô hình: gõ “mô hình”.
