## Choosing models

picks-all-proposed = Tất cả mô hình đề nghị
picks-drop-all = Bỏ chọn hết
picks-next = Trang sau
picks-back = Trang trước
picks-page = Trang { $page }/{ $pages }; { $proposed } mô hình đề nghị, { $others } mô hình khác:
picks-chosen = Đã chọn { $count } mô hình: { $list }. Đủ rồi đồng chí gõ “xong”.
picks-chosen-none = Chưa chọn mô hình nào.
picks-left = ⚠️ Chưa chọn: { $why }
picks-none = Tôi chưa chọn thêm mô hình nào: { $why }. Đồng chí gõ số mô hình, tên, hoặc tên đơn vị như ví dụ.
picks-many = Một lần công nhận nhiều nhất { $most } mô hình, danh sách này có { $count }. Đồng chí chia thành nhiều lần với cùng số quyết định.
picks-unfinished = Cần chọn ít nhất một mô hình. Chọn xong đồng chí gõ “xong”.
picks-more-lines = … và { $count } dòng nữa
picks-more-units = … và { $count } đơn vị nữa
picks-why-unknown = không có mô hình “{ $typed }”
picks-why-registered = số { $typed } mới đăng ký, chưa thực hiện
picks-why-stopped = số { $typed } đã dừng
picks-why-many = “{ $typed }” có thể là { $among }
picks-why-none-proposed = chưa có mô hình nào được đề nghị
picks-why-none-of-unit = { $typed } không có mô hình nào công nhận được

## /congnhan

recognise-go = Công nhận theo danh sách
recognise-title = Công nhận theo danh sách
recognise-begin = Công nhận nhiều mô hình theo một quyết định (mục III.5). Bản nháp tự lưu.
recognise-go-on = Danh sách công nhận đang dở, làm tiếp:
recognise-none-yet = Chưa có mô hình nào công nhận được: đơn vị đăng ký, thực hiện rồi đề nghị. Gõ “mô hình” để xem.
recognise-preview = Theo { $decision }, ngày { $day }, Ban sẽ công nhận { $level } { $count } mô hình của { $units } đơn vị:
recognise-unproposed = ⚠️ Chưa được đơn vị đề nghị: số { $list }.
recognise-how = Gõ “gửi” là công nhận. Mỗi đơn vị nhận một tin chúc mừng có tên các mô hình của mình.
recognise-nothing = Theo { $decision }, ngày { $day }, { $level }: không còn mô hình nào để công nhận. Đồng chí gõ “sửa 1” để chọn lại, hoặc “hủy”.
recognise-left = Để ngoài { $count } mô hình:
recognise-left-known = – đã được công nhận theo quyết định này: số { $list }
recognise-left-registered = – mới đăng ký, chưa thực hiện: số { $list }
recognise-left-stopped = – đã dừng: số { $list }
recognise-left-own = – do đồng chí đề nghị, quản trị khác của Ban công nhận: số { $list }
recognise-more = … và { $count } mô hình nữa
recognise-done = ✅ Đã công nhận { $level } { $count } mô hình của { $units } đơn vị ({ $decision }, { $day }).
recognise-told = Tôi đã báo { $count } đơn vị.
recognise-untold = ⚠️ { $count } đơn vị không có tài khoản nào tôi nhắn được, đề nghị Ban gọi điện: { $list }.
recognise-see = Xem mô hình

## What a unit is told

recognise-news = Ban chúc mừng { $unit }: { $count } mô hình được công nhận { $level } ({ $decision }, { $day }).
recognise-praise = Ban biểu dương tập thể, cá nhân và bà con đã cùng làm; mong đơn vị giữ vững và chia sẻ cách làm để nơi khác học theo (mục II.2.3).

## A recognition that was entered by mistake

recognise-do-back = Bỏ ghi công nhận
recognise-back-which = Bỏ ghi công nhận nào của { $model }?
recognise-back-one = { $level } ({ $decision }, { $day })
recognise-back-title = Bỏ ghi công nhận: { $model }
recognise-back-begin = Bỏ ghi công nhận { $level } ({ $decision }, { $day }) của { $model }. Chỉ dùng khi đã ghi nhầm.
recognise-back-gone = Công nhận này không còn trong hồ sơ mô hình, nên tôi không thay đổi gì. Đồng chí gõ “mô hình” để xem lại.
recognise-back-done = ✅ Đã bỏ ghi công nhận { $level } ({ $decision }, { $day }) của { $model }. Lý do: { $reason }.
recognise-back-news = Ban bỏ ghi công nhận { $level } ({ $decision }, { $day }) của { $model } vì ghi nhầm. Lý do: { $reason }. Có gì chưa rõ, đồng chí liên hệ Ban.
