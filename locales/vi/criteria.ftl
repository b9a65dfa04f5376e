## /tieuchi

criteria-head = Các bộ tiêu chí đang dùng:
criteria-none = Chưa có bộ tiêu chí nào được công bố.
criteria-line = – { $title } (áp dụng cho { $about }; { $facts })
criteria-line-model = mô hình
criteria-line-unit = công tác năm của đơn vị
criteria-example = Ví dụ minh họa, không phải quy định.
criteria-about-model = Mô hình
criteria-about-unit = Đơn vị trong năm
criteria-about = Áp dụng cho: { $about }
criteria-basis = Căn cứ: { $basis }
criteria-issuer = Nơi ban hành: { $issuer }
criteria-total =
    { $count ->
       *[other] Có { $count } tiêu chí, tổng { $points } điểm.
    }
criteria-bands = Xếp loại: { $list }.
criteria-band = { $name } từ { $points } điểm
criteria-unclassed = Dưới { $points } điểm không xếp loại.
criteria-exclusions = Không xếp loại khi có một trong các trường hợp:
criteria-status-draft = Bản nháp, cán bộ chưa thấy.
criteria-status-replaced = Bản này đã có bản mới thay từ { $at }; chỉ còn dùng cho các phiếu đã chấm theo nó.
criteria-status-withdrawn = Bản này đã thu hồi từ { $at }. Lý do: { $reason }
criteria-item = { $code }. { $text }
criteria-item-points = Tối đa { $points } điểm.
criteria-item-pass = Đạt { $points } điểm, không đạt 0 điểm.
criteria-item-milestones = Tối đa { $points } điểm theo mốc: { $list }.
criteria-item-milestone = { $text } ({ $points } điểm)
criteria-item-office = Ban chấm, đơn vị không tự chấm.
criteria-item-evidence = Minh chứng: { $evidence }
criteria-gone = Bộ tiêu chí này không còn ở đây. Đồng chí gõ “tiêu chí” để xem các bộ đang dùng.
criteria-not-allowed = Soạn, công bố, thu hồi bộ tiêu chí là việc của quản trị của Ban Tuyên giáo và Dân vận Tỉnh ủy. Xem bộ tiêu chí: gõ “tiêu chí”.

criteria-go-list = danh sách bộ tiêu chí
criteria-go-history = lịch sử tiêu chí
criteria-go-drafts = Bản nháp ({ $count })
criteria-go-new = Soạn trong chat
criteria-go-file = Nhập từ Excel
criteria-go-template = Tải tệp Excel mẫu
criteria-go-xlsx = Tải về Excel
criteria-go-copy = Soạn bản mới từ bộ này
criteria-go-item = Tiêu chí { $code }: { $text }
criteria-go-draft = mở bản nháp
criteria-publish = Công bố
criteria-view = Xem như cán bộ thấy
criteria-facts = Sửa thông tin chung
criteria-items = Sửa tiêu chí
criteria-add = Thêm tiêu chí
criteria-drop = Bỏ bản nháp
criteria-withdraw = Thu hồi
criteria-change = Sửa tiêu chí này
criteria-remove = Bỏ tiêu chí này

## Drafts and what became of sets

criteria-drafts = Bản nháp chưa công bố:
criteria-drafts-none = Không có bản nháp nào.
criteria-history = Các bản đã có, mới nhất trước:
criteria-history-draft = – { $title }, bản { $version }: bản nháp, soạn { $at }
criteria-history-published = – { $title }, bản { $version }: đang dùng, công bố { $at }
criteria-history-replaced = – { $title }, bản { $version }: đã có bản mới thay từ { $at }
criteria-history-withdrawn = – { $title }, bản { $version }: thu hồi { $at }. Lý do: { $reason }
criteria-draft-replaces = Công bố thì bản này thay bản { $version } đang dùng; phiếu đã chấm vẫn giữ điểm theo bản cũ.
criteria-draft-file = Đọc từ tệp: { $file }
criteria-publish-sure =
    { $count ->
       *[other] Công bố “{ $title }”: { $count } tiêu chí, tổng { $points } điểm? Cán bộ thấy và chấm theo ngay; công bố rồi chỉ thay được bằng bản mới.
    }
criteria-publish-yes = Công bố ngay
criteria-pick = Đồng chí chọn tiêu chí cần sửa:

criteria-added = ✅ Đã lưu bản nháp “{ $title }”, chưa công bố; đồng chí xem lại rồi gõ “công bố”.
criteria-changed = ✅ Đã sửa bản nháp “{ $title }”, chưa công bố; đồng chí xem lại rồi gõ “công bố”.
criteria-removed = ✅ Đã bỏ tiêu chí { $code }.
criteria-copied = ✅ Đã tạo bản nháp từ “{ $title }”. Đồng chí sửa rồi công bố.
criteria-published =
    { $count ->
       *[other] ✅ Đã công bố “{ $title }”: { $count } tiêu chí, tổng { $points } điểm. Cán bộ gõ “tiêu chí” là thấy.
    }
criteria-published-instead =
    { $count ->
       *[other] ✅ Đã công bố “{ $title }”: { $count } tiêu chí, tổng { $points } điểm, thay bản trước. Phiếu đã chấm vẫn giữ điểm theo bản cũ.
    }
criteria-published-before = Bản này không còn là bản nháp, tôi không đổi gì. Đồng chí gõ “tiêu chí” để xem bản đang dùng.
criteria-older = Đã có bản mới hơn được công bố nên bản nháp này không công bố được. Đồng chí bỏ bản nháp, hoặc soạn bản mới từ bộ đang dùng.
criteria-dropped = ✅ Đã bỏ bản nháp “{ $title }”.
criteria-withdrawn = ✅ Đã thu hồi “{ $title }”. Phiếu đã chấm vẫn giữ điểm, lịch sử vẫn giữ.
criteria-meanwhile = Người khác vừa sửa bản nháp này nên tôi chưa ghi của đồng chí. Đồng chí mở lại bản nháp, xem rồi sửa tiếp.
criteria-seen-before = Bản nháp đã được sửa sau lần đồng chí xem nên tôi chưa làm gì. Đồng chí xem lại bản hiện nay:
criteria-last-item = Bộ tiêu chí cần ít nhất một tiêu chí nên tôi chưa bỏ. Đồng chí thêm tiêu chí khác trước.
criteria-to-mend = Chưa công bố được, còn chỗ cần sửa:
criteria-new-title = Soạn bộ tiêu chí
criteria-one-title = Tiêu chí
criteria-withdraw-title = Thu hồi bộ tiêu chí
criteria-file-title = Nhập bộ tiêu chí từ Excel
criteria-file-send = Đồng chí gửi một tệp .xlsx.
criteria-file-name = Bộ tiêu chí { $title }
criteria-file-large = Tệp lớn quá nên tôi không gửi được.

## A workbook that is read as a set

criteria-refused-too-large = Tệp Excel lớn quá 5 MB nên tôi không đọc. Bộ tiêu chí chỉ cần một trang bảng: đồng chí bỏ ảnh và các trang khác rồi gửi lại.
criteria-refused-not-excel = Đây không phải tệp Excel .xlsx. Đồng chí mở trong Excel, chọn “Lưu thành” loại .xlsx rồi gửi lại.
criteria-refused-old-excel = Tôi chưa đọc được .xls đời cũ. Đồng chí mở bằng Excel, lưu lại thành .xlsx rồi gửi lại.
criteria-refused-locked = Tệp có mật khẩu nên tôi không mở được. Đồng chí bỏ mật khẩu trong Excel rồi gửi lại.
criteria-refused-macros = Tệp có mã lệnh tự chạy (macro) nên tôi không mở. Đồng chí lưu lại thành .xlsx thường (không phải .xlsm) rồi gửi lại.
criteria-refused-links = Tệp có liên kết tới tệp khác hoặc nhúng dữ liệu ngoài nên tôi không mở. Đồng chí chép bảng sang tệp Excel mới, dán “giá trị”, rồi gửi lại.
criteria-refused-unsafe = Tệp bị nén bất thường nên tôi không mở. Đồng chí chép bảng sang tệp Excel mới rồi gửi lại.
criteria-refused-damaged = Tệp bị hỏng, tôi không đọc được. Đồng chí mở bằng Excel, lưu lại thành .xlsx rồi gửi lại.
criteria-refused-too-heavy = Tệp nặng quá sức đọc của tôi nên tôi đã dừng. Đồng chí chép riêng bảng tiêu chí sang tệp Excel mới rồi gửi lại.
criteria-refused-too-many-cells = Trang tính có chữ ngoài vùng tôi đọc (5.000 dòng, 50 cột). Đồng chí xóa các ô thừa rồi gửi lại.
criteria-refused-empty = Trang tính đầu tiên không có chữ nào. Đồng chí để bảng tiêu chí ở trang đầu tiên rồi gửi lại.
criteria-refused-secrecy-mark = ⚠️ Tệp có dấu hiệu thuộc bí mật nhà nước nên tôi không đọc. Đồng chí không gửi loại này qua đây, và xóa tệp đó trong cuộc trò chuyện.
criteria-refused-citizen-number = ⚠️ Tệp có số giấy tờ của công dân nên tôi không đọc. Đồng chí bỏ các số đó rồi gửi lại.
criteria-faults =
    { $count ->
       *[other] Tôi đọc được tệp nhưng chưa nhận, có { $count } chỗ cần sửa. Đồng chí sửa trong Excel rồi gửi lại:
    }
criteria-faults-more = … và { $count } chỗ nữa.

## Where something is wrong, and what

criteria-at-cell = Ô { $cell }: { $fault }
criteria-at-item = Tiêu chí { $code }: { $fault }
criteria-at-place = Tiêu chí thứ { $number }: { $fault }
criteria-at-band = Xếp loại “{ $name }”: { $fault }
criteria-at-sheet = Trang tính: { $fault }

criteria-fault-missing = chưa có nội dung, đồng chí điền vào.
criteria-fault-too-long = dài quá { $most } ký tự, đồng chí rút gọn.
criteria-fault-too-many = quá { $most } dòng, đồng chí bớt lại.
criteria-fault-unclear = tôi không hiểu, đồng chí ghi lại như trong tệp mẫu.
criteria-fault-points-range = điểm cần lớn hơn 0 và không quá 10.000; mức xếp loại từ 0.
criteria-fault-code-twice = mã “{ $code }” đã dùng ở tiêu chí trước, mỗi tiêu chí cần một mã riêng.
criteria-fault-milestones-none = chấm theo mốc mà chưa có mốc. Ghi “nội dung = điểm; nội dung = điểm”.
criteria-fault-milestones-sum = điểm tối đa ghi { $most } mà các mốc cộng lại là { $sum }. Đồng chí sửa một trong hai.
criteria-fault-band-twice = loại “{ $name }” có hai lần, đồng chí bỏ bớt một.
criteria-fault-band-order = điểm của “{ $name }” phải thấp hơn “{ $above }”. Ghi loại cao nhất trước, điểm giảm dần.
criteria-fault-band-above = loại “{ $name }” từ { $from } điểm, mà cả bộ chỉ có { $total } điểm.
criteria-fault-valid-order = ngày hết hiệu lực trước ngày có hiệu lực, đồng chí sửa lại.
criteria-fault-total-differs = ghi tổng { $stated } điểm mà các tiêu chí cộng lại là { $sum }. Đồng chí sửa một trong hai.
criteria-fault-example-title = tên còn ghi “VÍ DỤ”. Đồng chí đặt tên của bộ tiêu chí do Ban ban hành.
criteria-fault-no-table = tôi không thấy dòng tên cột có “Mã”, “Tiêu chí” và “Điểm tối đa”. Đồng chí dùng tệp mẫu: gõ “tải tệp Excel mẫu”.
criteria-fault-formula = có công thức chưa có kết quả, tôi không tính công thức. Đồng chí dán lại dạng “giá trị”.
criteria-fault-error-value = báo lỗi { $value }, đồng chí ghi lại giá trị đúng.
criteria-fault-merged = các ô gộp nên không rõ thuộc dòng nào. Đồng chí bỏ gộp ô rồi ghi từng dòng (riêng cột Nhóm được gộp).
criteria-fault-about-unclear = ghi “{ $value }”, cần là “Mô hình” hoặc “Đơn vị”.
criteria-fault-day-unclear = ghi “{ $value }”, cần là ngày như 01/01/2026.
criteria-fault-points-unclear = ghi “{ $value }”, cần là số điểm như 10 hoặc 7,5.
criteria-fault-way-unclear = ghi “{ $value }”, cần là “Cho điểm”, “Đạt/Không đạt” hoặc “Theo mốc”.
criteria-fault-scorer-unclear = ghi “{ $value }”, cần là “Đơn vị” hoặc “Ban”.
criteria-fault-milestones-unclear = không đọc được mốc “{ $value }”. Ghi “nội dung = điểm; nội dung = điểm”.
criteria-fault-milestones-unasked = có mốc mà cách chấm ghi “{ $value }”. Đồng chí ghi “Theo mốc”, hoặc xóa mốc.

criteria-part-title = Tên bộ tiêu chí: { $fault }
criteria-part-about = Áp dụng cho: { $fault }
criteria-part-number = Số, ký hiệu: { $fault }
criteria-part-issuer = Nơi ban hành: { $fault }
criteria-part-basis = Căn cứ: { $fault }
criteria-part-validFrom = Hiệu lực từ: { $fault }
criteria-part-validTo = Hiệu lực đến: { $fault }
criteria-part-total = Tổng điểm: { $fault }
criteria-part-criteria = Các tiêu chí: { $fault }
criteria-part-bands = Xếp loại: { $fault }
criteria-part-exclusions = Loại trừ: { $fault }
