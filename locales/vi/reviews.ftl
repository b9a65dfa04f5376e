## /duyet: what waits for the office

review-not-allowed = Việc duyệt báo cáo, mô hình dành cho quản trị của Ban Tuyên giáo và Dân vận Tỉnh ủy.
review-of-report = báo cáo số { $number }
review-of-model = mô hình số { $number }
review-none = Không có báo cáo, mô hình nào chờ duyệt.
review-head = { $count } việc chờ duyệt, cũ nhất trước (trang { $page }/{ $pages }):
review-line = Báo cáo số { $number }: { $title }, { $unit }, gửi { $at }
review-line-again = gửi lần { $count }
review-line-late = nộp muộn
review-line-model = Mô hình số { $number } “{ $title }”, { $unit }, đề nghị công nhận { $at }
review-open = Báo cáo số { $number }
review-open-model = Mô hình số { $number }
review-to-queue = Danh sách chờ duyệt
review-next = Việc chờ tiếp theo
review-do-open = Duyệt báo cáo này
review-do-accept = Nhận
review-do-return = Trả lại
review-do-ask = Hỏi đơn vị

review-state-waiting = Đang chờ Ban duyệt.
review-state-returned = Ban đã trả lại, chờ đơn vị sửa.
review-state-accepted = Ban đã nhận, không có ý kiến thêm.
review-said-accepted = { $by } đã nhận Bản { $version }, { $at }.
review-said-returned = { $by } trả lại Bản { $version }, { $at }
review-said-returned-model = { $by } trả lại đề nghị, { $at }
review-said-asked = { $by } hỏi lúc { $at }: “{ $text }”
review-said-answered = { $by } trả lời lúc { $at }: “{ $text }”
review-reason = – { $label }: { $reason }
review-changes = Thay đổi so với Bản { $before }:
review-changes-none = Không có gì thay đổi so với Bản { $before }.
review-model-changes = Thay đổi so với lần Ban xem trước, { $day }:
review-model-changes-none = Không có gì thay đổi so với lần Ban xem trước, { $day }.
review-change = – { $label }: { $before } → { $after }
review-change-added = – Thêm { $label }: { $after }
review-change-removed = – Bỏ { $label } (trước: { $before })
review-change-beside = { $change } (ngoài mục Ban trả lại)

review-own = Đồng chí đã gửi báo cáo này nên không tự duyệt được.
review-own-others = Đồng chí duyệt được: { $names }.
review-own-alone = Ban chưa có quản trị nào khác: thêm bằng “/nguoidung”.
review-newer = Đơn vị đã gửi bản mới hơn bản đồng chí xem. Tôi không đổi gì.
review-unchanged = Tôi không đổi gì.
review-unsent = Lời đồng chí soạn chưa gửi đi: “{ $text }”
review-gone = Việc này không mở được: số không đúng, hoặc không thuộc đơn vị của đồng chí.

## Accepting and returning

review-accepted = ✅ Đã nhận báo cáo số { $number } của { $unit }.
review-accepted-news = Ban đã nhận báo cáo số { $number }, không có ý kiến thêm ({ $by }).
review-return-title = Trả lại báo cáo số { $number }, Bản { $version }
review-return-begin = Trả lại báo cáo số { $number }, Bản { $version }. Đồng chí chọn mục cần sửa (một hoặc nhiều mục cùng lý do) và ghi lý do; đủ thì gõ “xong”.
review-returned = ✅ Đã trả lại báo cáo số { $number }: { $count } mục cần sửa. Đơn vị sửa và gửi lại được cả khi đã hết hạn.
review-returned-news = Ban trả lại báo cáo số { $number }, Bản { $version } ({ $by }). Mục cần sửa:
review-returned-how = Các mục khác giữ nguyên, ngày nộp lần đầu không đổi. Sửa bất cứ lúc nào: gõ “sửa báo cáo { $number }”.

## Mending

review-fix = Sửa ngay
review-fix-begin = { $title }: Ban trả lại báo cáo số { $number }. Tôi chỉ hỏi { $count } mục cần sửa, các mục khác giữ như đã gửi. Mục nào không đổi, đồng chí gõ “giữ”.
review-fix-none = Không có báo cáo nào bị trả lại. Muốn sửa báo cáo đã gửi: gõ “báo cáo”.
review-fix-which = Đồng chí sửa báo cáo nào?
review-fixed-before = Báo cáo số { $number } không chờ sửa.
review-fix-first = Ban đã trả lại báo cáo số { $number }. Đồng chí gõ “sửa báo cáo { $number }”: tôi giữ những gì đã ghi và hỏi các mục cần sửa.
review-receipt-mended = Tôi đã chuyển bản sửa đến Ban. Ngày nộp lần đầu không đổi.
review-mended-news = { $unit } đã sửa và gửi lại báo cáo số { $number } (Bản { $version }).
review-owed-returned = Ban trả lại { $day }, chờ đơn vị sửa (gõ “sửa báo cáo”).
review-overview-returned = { $unit } (trả lại { $day }, chờ sửa)

## Asking and answering

review-ask-title = Hỏi đơn vị về { $what }
review-asked = ✅ Đã gửi câu hỏi về { $what } đến { $unit }.
review-asked-news = Ban hỏi về { $what } ({ $by }): “{ $text }”
review-do-answer = Trả lời Ban
review-answer-title = Trả lời Ban về { $what }
review-answer-which = Đồng chí trả lời về việc nào?
review-answer-none = Ban không có câu hỏi nào đang chờ đồng chí trả lời.
review-answered = ✅ Đã gửi Ban câu trả lời về { $what }.
review-answered-before = Câu hỏi này đã có người trả lời.
review-answered-news = { $by } ({ $unit }) trả lời về { $what }: “{ $text }”
review-offer = Ban đang hỏi về { $what }: “{ $question }”. Gửi Ban câu trả lời này? “{ $text }”
review-offer-send = Gửi
review-offer-plan = Không, tôi hỏi kế hoạch
review-offer-edit = Sửa lại
review-offer-long = Ban đang hỏi về { $what }. Câu trả lời dài { $length } ký tự, nhiều nhất là { $max }: đồng chí rút gọn rồi gửi lại.
review-offer-full = Tin vừa gửi chưa ghi được vào câu trả lời về { $what }: cả thảy { $length } ký tự, nhiều nhất là { $max }. Đã ghi: “{ $text }”. Đồng chí chọn “Gửi” để gửi phần đã ghi, “Sửa lại” để rút gọn.
review-home-asked = Ban đang chờ trả lời về { $list }: gõ “trả lời Ban”.

## What people are told by the day

review-office-waiting = Chờ duyệt: { $count } báo cáo (gõ “duyệt”).
review-notice = ⏰ { $count } việc chờ duyệt quá hai ngày làm việc (tất cả { $all } việc đang chờ). Xem và duyệt: gõ “duyệt”.
review-fix-notice = ⏰ Báo cáo số { $number } bị trả lại { $day }, đơn vị chưa sửa. Gõ “sửa báo cáo { $number }”.
