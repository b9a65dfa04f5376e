# Words and sentences every form shares.

forms-yes = Có
forms-no = Không
forms-right = Đúng
forms-again = Nhập lại

forms-word-send = Gửi
forms-word-edit = Sửa một mục
forms-word-skip = bỏ qua
forms-word-back = quay lại
forms-word-cancel = hủy
forms-word-done = xong
forms-word-keep = giữ
forms-word-help = trợ giúp
forms-word-review = xem lại
forms-word-template = mẫu

forms-example = Ví dụ: { $example }
forms-clause = mục { $clause }
forms-now = Đang ghi: { $value }
forms-returned = Ban trả lại mục này: { $reason }
forms-offered-last = Kỳ trước: { $value }. Gõ “giữ” để dùng lại.
forms-offered-sum = Cộng các lần cập nhật trong năm: { $value }. Gõ “giữ” để dùng.
forms-offered-models = Theo danh mục mô hình của đơn vị: { $value }. Gõ “giữ” để dùng.
forms-offered-sum-models = Cộng các lần cập nhật tiến độ và mô hình trong năm: { $value }. Gõ “giữ” để dùng; nếu có số tính hai lần, đồng chí gõ số đúng.
forms-offered-origin = Ở mô hình được học theo: { $value }. Gõ “giữ” để dùng lại.
forms-offered-unit = Đơn vị tự chấm: { $value }. Gõ “giữ” nếu đồng ý.
forms-echo = Đã ghi: { $value }.
forms-noted = Đã ghi.
forms-mended = Đã sửa mục { $number }: { $value }.

forms-confirm = Tôi hiểu { $label } là { $value }. Đúng không?
    (Nếu chưa đúng, đồng chí gõ lại luôn cho đúng.)
forms-confirm-command = “{ $value }” cũng là một lệnh. Ghi làm câu trả lời ({ $label })?
    (Nếu cần lệnh, đồng chí gõ lại “{ $value }”; trả lời khác thì gõ luôn.)
forms-confirm-greeting = “{ $value }” là lời chào. Ghi làm câu trả lời ({ $label })?
    (Trả lời khác thì đồng chí gõ luôn.)
forms-check = ⚠️ { $problem } Đồng chí chọn:
forms-check-sum = Mục { $field } cộng lại là { $value }, mà mục { $against } ghi { $limit }.
forms-check-most = Mục { $field } ghi { $value }, lớn hơn mức { $limit } tính từ mục { $against }.
forms-check-parts = Mục { $field } ghi { $part } { $value }, nhiều hơn { $most } { $limit }.
forms-check-fix = Sửa mục { $number } thành { $value }
forms-check-again = Nhập lại mục { $number }
forms-check-keep = Cứ để vậy
forms-pick = Sửa mục nào?
forms-review = Xem lại trước khi gửi. Gõ “gửi” để gửi, “sửa 3” để sửa mục 3.
forms-empty = Để trống: mục { $list }.

forms-template = Chép lại, điền sau dấu hai chấm rồi gửi một lần. Dòng không có số liệu thì để trống. Mục có * là bắt buộc. Ảnh, tài liệu gửi sau.
forms-pasted = Đã nhận { $done }/{ $total } mục.
forms-missing = Còn mục bắt buộc chưa có: { $list }.
forms-unread = Mục { $number } ({ $label }): tôi chưa đọc được “{ $value }”.
forms-unfit = Mục { $number } ({ $label }): chưa ghi “{ $value }”. { $why }

forms-help = Gõ “bỏ qua” để sang mục khác, “bỏ qua hết” để bỏ mọi mục còn lại không bắt buộc, “quay lại” để về mục trước, “xem lại” để xem các mục đã ghi, “sửa 3” để sửa mục 3, “mẫu” để điền tất cả trong một tin, “hủy” để dừng (bản nháp vẫn giữ).
forms-required = Mục này bắt buộc nên không bỏ qua được. Nếu không có số liệu, đồng chí gõ 0 hoặc “không”.
forms-required-words = Mục này bắt buộc nên không bỏ qua được. Nếu không có, đồng chí gõ “không”.
forms-skipped-rest = Đã bỏ qua các mục còn lại không bắt buộc.
forms-first = Đây là mục đầu tiên.
forms-at-review = Đồng chí gõ “gửi” để gửi, “sửa” và số mục để sửa, “xem lại” để xem các mục, hoặc “hủy” để dừng.
forms-review-waits = Chưa gửi: { $title }. Gõ “gửi” để gửi, “xem lại” để xem.
forms-still-open = Còn mục chờ đồng chí xác nhận.
forms-nothing-yet = Chưa ghi mục nào.
forms-not-a-list = “Xong” dùng khi gửi ảnh, tài liệu hoặc kể danh sách. Ở mục này đồng chí trả lời, hoặc gõ “bỏ qua”.
forms-nothing-to-keep-required = Mục này chưa có nội dung nào để giữ và là mục bắt buộc: đồng chí trả lời.
forms-not-a-list-required = “Xong” dùng khi gửi ảnh, tài liệu hoặc kể danh sách. Mục này bắt buộc: đồng chí trả lời.
forms-no-such-field = Biểu này có các mục từ 1 đến { $count }. Ví dụ gõ: sửa 2.
forms-edit-line = Đồng chí đang ở mục { $number }. Muốn sửa một dòng: gõ “xóa” và số dòng, rồi ghi lại. Đủ rồi thì gõ “xong”.
forms-edit-thing = Ở đây “sửa { $number }” là dòng { $number } của danh sách: đồng chí gõ “xóa { $number }” rồi ghi lại dòng đó. Sửa mục khác thì gõ “sửa” rồi chọn.
forms-no-such-item = Không có số đó trong danh sách.

forms-text-wanted = Mục này cần đồng chí trả lời bằng chữ hoặc số; ảnh, tài liệu để dành cho mục ảnh, tài liệu (gõ “sửa” rồi chọn).
forms-text-short = Nội dung hơi ngắn, cần ít nhất { $min } ký tự.
forms-text-long = Nội dung dài { $length } ký tự, nhiều nhất là { $max }. Đồng chí rút gọn giúp.
forms-number-range = Số cần trong khoảng từ { $min } đến { $max }.
forms-choice-unknown = Đồng chí gõ số hoặc tên của một lựa chọn: { $list }
forms-choice-again = Tôi chưa hiểu “{ $word }”. Đồng chí gõ số từ 1 đến { $most }, hoặc tên ở danh sách trên.
forms-choice-which = “{ $word }” là mục nào? Đồng chí gõ số: { $list }
forms-breakdown-unclear = Cần { $count } số theo thứ tự: { $names }. Không có thì ghi 0.
forms-files-wanted = Mục này nhận ảnh và tài liệu. Đồng chí gửi từng tệp, gõ “xong” khi đủ, hoặc “bỏ qua”.
forms-files-wanted-required = Mục này nhận ảnh và tài liệu, và là mục bắt buộc. Đồng chí gửi từng tệp, gõ “xong” khi đủ.
forms-files-many = Mục này nhận nhiều nhất { $max } ảnh, tài liệu. Gõ “xong” để đi tiếp.
forms-photo-count = { $count } ảnh
forms-document-count = { $count } tài liệu
forms-file-too-large = ⚠️ Tệp lớn quá 20 MB nên tôi không lưu được. Đồng chí gửi bản nhỏ hơn, hoặc chia thành nhiều tệp.
forms-location-wanted = Đồng chí gửi vị trí hoặc gõ tên địa điểm.
forms-caption = Tôi chỉ giữ ảnh, tài liệu, chữ gửi kèm thì không. Điều cần ghi, đồng chí gõ ở mục phù hợp.
forms-repeat-many = Mục này nhận nhiều nhất { $max } dòng. Gõ “xong” để đi tiếp, hoặc “xóa 1” để bỏ dòng 1.
forms-repeat-none = Chưa có mục nào. Đồng chí chọn ít nhất một mục, hoặc gõ “hủy” để dừng.
forms-thing-open = Dòng đang ghi còn thiếu phần dưới đây: đồng chí ghi nốt rồi hãy sang việc khác. Không ghi dòng này nữa thì gõ “quay lại” cho đến khi bỏ hết các phần của dòng.
forms-scoring-unreadable = Đồng chí ghi “10” (chấm từ 0 đến 10), “đạt 5” (đạt hoặc không), hoặc các mốc: “Có kế hoạch = 4, Có kiểm tra = 6”.
forms-scoring-points = { $points } điểm
forms-scoring-pass = đạt { $points } điểm
forms-bands-unreadable = Đồng chí ghi tên loại rồi số điểm, cách nhau bằng dấu chấm phẩy, ví dụ: Tốt 80; Khá 65; Đạt 50.
forms-unit-unknown = Tôi chưa tìm thấy đơn vị đó. Đồng chí gõ tên xã, phường hoặc mã đơn vị, ví dụ: Ia Ly, 23734.
forms-unit-many = Có nhiều đơn vị khớp, đồng chí gõ mã: { $list }
forms-units-unknown = Tôi chưa tìm thấy “{ $name }” nên chưa ghi đơn vị nào. Đồng chí gõ lại cả danh sách, cách nhau bằng dấu chấm phẩy, ví dụ: Ia Ly; 23737.
forms-units-many = “{ $name }” khớp nhiều đơn vị nên tôi chưa ghi đơn vị nào. Đồng chí gõ lại cả danh sách, chỗ này dùng mã: { $list }
forms-units-too-many = Mỗi hạn nêu tên nhiều nhất { $most } đơn vị. Nhiều hơn thế, đồng chí chọn loại đơn vị ở mục 3.
forms-none = không có

## The days of reminders

ladder-before = trước hạn: { $days } ngày
ladder-last-day = đúng ngày cuối
ladder-late = muộn: { $days } ngày
ladder-unclear = Tôi chưa hiểu các ngày nhắc. Đồng chí gõ số ngày trước hạn, rồi số ngày muộn có dấu cộng, ví dụ: 30, 14, 7, 3, 1, 0; +1, +3, +7
ladder-range = Nhắc được từ { $before } ngày trước hạn đến { $after } ngày sau hạn; { $day } ngày là quá xa. Đồng chí gõ lại các ngày nhắc.
ladder-many = Nhiều nhất { $most } lần nhắc, đồng chí gõ { $count } lần. Đồng chí bỏ bớt rồi gõ lại.

forms-stale = Nút này thuộc câu hỏi cũ nên tôi không ghi. Mời đồng chí trả lời câu dưới đây.
forms-elsewhere = { $title } vừa được điền tiếp ở nơi khác, nên tôi chưa ghi tin vừa rồi. Mục đang chờ:
forms-changed = Câu hỏi vừa thay đổi, vì biểu mẫu được cập nhật hoặc có ảnh, tài liệu không lưu được; các mục đã ghi vẫn giữ. Mời đồng chí trả lời câu dưới đây.
forms-nothing-to-keep = Mục này chưa có nội dung nào để giữ. Đồng chí trả lời, hoặc gõ “bỏ qua”.
