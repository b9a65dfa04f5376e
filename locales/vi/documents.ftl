## /tailieu

documents-head = Văn bản tôi trả lời theo:
documents-page = Trang { $page }/{ $pages }.
documents-none = Chưa có văn bản nào được công bố nên tôi chưa trả lời theo văn bản được.
documents-line = – { $title } ({ $facts })
documents-number = số { $number }
documents-no-number = không ghi số
documents-day = ngày { $day }
documents-valid = dùng cho { $from } – { $to }
documents-valid-from = dùng từ { $from }
documents-valid-to = dùng đến hết { $to }
documents-over = đã hết giai đoạn
documents-version = bản { $version }
documents-clauses =
    { $count ->
       *[other] { $count } mục
    }
documents-choose = Chọn mục để đọc.
documents-kind-plan = Kế hoạch
documents-kind-guidance = Hướng dẫn
documents-kind-criteria = Tiêu chí
documents-kind-other = Văn bản khác
documents-go-list = danh sách văn bản
documents-go-document = mở văn bản
documents-go-drafts = Bản nháp ({ $count })
documents-go-history = lịch sử
documents-go-new = Thêm văn bản
documents-gone = Văn bản này không còn ở đây. Đồng chí gõ “tài liệu” để xem các văn bản đang dùng.
documents-not-allowed = Thêm, công bố, thu hồi văn bản là việc của quản trị của Ban Tuyên giáo và Dân vận Tỉnh ủy. Xem văn bản: gõ “tài liệu”.

## Drafts and what became of documents

documents-drafts = Bản nháp chưa công bố:
documents-drafts-none = Không có bản nháp nào.
documents-history = Các bản đã có, mới nhất trước:
documents-history-draft = – { $title }, bản { $version }: bản nháp, { $by } thêm { $at }
documents-history-published = – { $title }, bản { $version }: đang dùng, { $by } công bố { $at }
documents-history-replaced = – { $title }, bản { $version }: đã có bản mới thay từ { $at }
documents-history-withdrawn = – { $title }, bản { $version }: { $by } thu hồi { $at }. Lý do: { $reason }
documents-by-system = hệ thống

documents-draft = Bản nháp, chưa ai được trả lời theo văn bản này.
documents-issuer = Nơi ban hành: { $issuer }
documents-kind = Loại: { $kind }
documents-found = Đọc được { $count } mục:
documents-more = … và { $count } mục nữa.
documents-warning-twice = ⚠️ Số mục { $clause } có hai lần: mục sau tôi gọi là “{ $clause } (2)”.
documents-warning-long = ⚠️ Mục { $clause } rất dài nên tôi chia ra: “{ $clause } (tiếp)”.
documents-warning-unnumbered = ⚠️ Văn bản không đánh số mục nên tôi chia theo đoạn: trích dẫn sẽ ghi “đoạn 1”, “đoạn 2”.
documents-warnings-more = … và { $count } lưu ý nữa.
documents-which = Văn bản này giống văn bản đã có. Đây là bản mới của văn bản nào?
documents-join = Bản mới của: { $title }
documents-apart = Văn bản khác
documents-compared = Bản { $version } của “{ $title }”. So với bản trước: thêm { $added }, bỏ { $removed }, sửa { $changed }, đổi số { $moved }, giữ nguyên { $unchanged } mục.
documents-publish = Công bố
documents-diff = Xem khác biệt
documents-read = Đọc từng mục
documents-edit = Sửa thông tin
documents-drop = Bỏ bản nháp
documents-withdraw = Thu hồi
documents-go-draft = mở bản nháp

documents-diff-head = Khác với bản trước:
documents-diff-none = Không có mục nào khác bản trước.
documents-diff-added = + { $clause } (thêm): { $text }
documents-diff-removed = − { $clause } (bỏ): { $text }
documents-diff-moved = ↔ { $from } nay là { $clause }, chữ giữ nguyên.
documents-diff-changed = ~ { $clause }: { $changes }
documents-diff-replaced = { $lead } “{ $was }” → “{ $is }”
documents-diff-put = { $lead } thêm “{ $is }”
documents-diff-cut = { $lead } bỏ “{ $was }”

documents-published = ✅ Đã công bố “{ $title }”, { $count } mục. Từ bây giờ tôi trả lời theo văn bản này.
documents-published-instead = ✅ Đã công bố “{ $title }”, { $count } mục, thay bản trước. Bản trước không còn được trích, lịch sử vẫn giữ.
documents-published-before = Bản này không còn là bản nháp, tôi không đổi gì. Đồng chí gõ “tài liệu” để xem bản đang dùng.
documents-older = Đã có bản mới hơn được công bố nên bản nháp này không công bố được. Đồng chí bỏ bản nháp, hoặc gửi lại tệp để thành bản mới nhất.
documents-dropped = ✅ Đã bỏ bản nháp “{ $title }”.
documents-withdrawn = ✅ Đã thu hồi “{ $title }”. Từ bây giờ tôi không trả lời theo văn bản này nữa, lịch sử vẫn giữ.
documents-described = ✅ Đã ghi thông tin của “{ $title }”.
documents-changed-meanwhile = Người khác vừa sửa thông tin này nên tôi chưa ghi của đồng chí. Đồng chí mở lại bản nháp, xem rồi sửa tiếp.
documents-valid-wrong = Ngày hết hiệu lực trước ngày có hiệu lực. Đồng chí gõ lại ngày hết hiệu lực.
documents-edit-title = Sửa thông tin văn bản
documents-of-criteria = Đây là văn bản của một bộ tiêu chí nên thu hồi cùng bộ đó: đồng chí gõ “tiêu chí”, mở bộ này, chọn “Thu hồi”.
documents-withdraw-title = Thu hồi văn bản
documents-new-title = Thêm văn bản

## A file that is to be read as a document

documents-new-send = Đồng chí gửi một tệp .docx, .md hoặc .txt.
documents-no-way = Kênh này không nhận tệp. Đồng chí gửi tệp cho tôi trên Telegram hoặc trang trò chuyện, hoặc nhờ người quản trị máy chủ thêm bằng lệnh import.
documents-awaited = Tôi đang tải tệp về. Đọc xong tôi báo đồng chí ở đây.
documents-refused-too-large = Tệp lớn quá 20 MB nên tôi không đọc. Đồng chí bỏ bớt ảnh trong tệp rồi gửi lại.
documents-refused-pdf = Tôi chưa đọc được PDF. Đồng chí mở bản gốc trong Word, lưu thành .docx rồi gửi lại.
documents-refused-old-word = Tôi chưa đọc được .doc đời cũ. Đồng chí mở bằng Word, lưu lại thành .docx rồi gửi lại.
documents-refused-excel = Tôi chưa đọc được Excel. Đồng chí chép nội dung sang Word, lưu thành .docx rồi gửi lại.
documents-refused-picture = Đây là ảnh, tôi không trích được chữ từ ảnh. Đồng chí gửi bản chữ: tệp .docx, .md hoặc .txt.
documents-refused-scan = Tệp chỉ có ảnh chụp, không có chữ. Đồng chí gửi bản chữ: tệp .docx gõ bằng Word, .md hoặc .txt.
documents-refused-locked = Tệp có mật khẩu nên tôi không mở được. Đồng chí bỏ mật khẩu trong Word rồi gửi lại.
documents-refused-unsafe = Tệp có mã lệnh tự chạy, có mật khẩu hoặc bị nén bất thường nên tôi không mở. Đồng chí lưu lại thành .docx hoặc .xlsx thường (không macro, không mật khẩu) rồi gửi lại.
documents-refused-damaged = Tệp bị hỏng, tôi không đọc được. Đồng chí mở bằng Word, lưu lại thành .docx rồi gửi lại.
documents-refused-not-taken = Tôi chỉ đọc được .docx, .md và .txt (chữ Unicode). Đồng chí lưu thành .docx rồi gửi lại.
documents-refused-empty = Tệp không có chữ nào. Đồng chí kiểm tra rồi gửi lại tệp có nội dung.
documents-refused-too-long = Văn bản dài quá sức đọc của tôi (5.000 mục, 2 triệu ký tự). Đồng chí tách thành nhiều tệp rồi gửi từng tệp.
documents-refused-secrecy-mark = ⚠️ Văn bản có dấu hiệu thuộc bí mật nhà nước nên tôi không đọc. Đồng chí không gửi loại này qua đây, và xóa tệp đó trong cuộc trò chuyện.
documents-refused-citizen-number = ⚠️ Văn bản có số giấy tờ của công dân nên tôi không đọc. Đồng chí bỏ các số đó rồi gửi lại.
documents-lost-too-large = ⚠️ Văn bản đồng chí gửi { $at } không tải được: lớn quá 20 MB. Đồng chí bỏ bớt ảnh trong tệp rồi gửi lại.
documents-lost-not-taken = ⚠️ Văn bản đồng chí gửi { $at } không đọc được: tôi chỉ đọc .docx, .md và .txt (chữ Unicode). Đồng chí lưu thành .docx rồi gửi lại.
documents-lost-unsafe = ⚠️ Văn bản đồng chí gửi { $at } có mã lệnh tự chạy, có mật khẩu hoặc bị nén bất thường nên tôi không mở. Đồng chí lưu lại thành .docx hoặc .xlsx thường (không macro, không mật khẩu) rồi gửi lại.
documents-lost-gone = ⚠️ Văn bản đồng chí gửi { $at } tôi không tải được về. Đồng chí gửi lại tệp này.
