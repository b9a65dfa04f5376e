# Reporting: from /baocao to the receipt.

report-begin = { $title } – { $count } mục, chỉ { $required } mục bắt buộc (*). Hạn: { $until }.
    Bản nháp tự lưu, đồng chí nghỉ lúc nào cũng được. Muốn điền tất cả trong một tin, gõ “mẫu”.
report-go-on = { $title } đang soạn dở, các mục đã ghi vẫn giữ. Hạn: { $until }.
report-other-draft = Đồng chí đang soạn dở { $other }, nên chưa bắt đầu { $title } được. Gửi xong báo cáo đó, hoặc gõ “hủy” rồi xóa bản nháp, sau đó gõ “báo cáo”.
report-again = { $title } đã gửi (Biên nhận số { $number }, Bản { $version }). Đồng chí sửa mục cần sửa rồi gõ “gửi” để gửi bản mới, hoặc “hủy” để giữ nguyên.
report-closed = { $title } đã gửi (Biên nhận số { $number }) và đã qua hạn ({ $until }), nên không thay được nữa. Cần sửa, đồng chí liên hệ Ban Tuyên giáo và Dân vận Tỉnh ủy.
report-nothing-owed = Đơn vị của đồng chí hiện không có báo cáo nào phải nộp: Ban chưa đặt hạn. Đồng chí vẫn có thể gửi tiến độ: gõ “cập nhật”.
report-nothing-open = Hiện chưa có báo cáo nào phải làm:
report-period-closed = Ban đã đóng kỳ { $title } ({ $day }), nên tôi không nhận báo cáo nữa. Bản nháp, nếu có, vẫn giữ. Nếu cần nộp, đồng chí đề nghị Ban mở lại kỳ.
report-on-paper = Ban đã ghi nhận bản giấy, nộp { $at }. Gửi thêm tại đây thì số liệu được tổng hợp.
report-paper-claimed = Bản giấy đơn vị báo { $at } đang chờ Ban xác nhận. Gửi báo cáo tại đây thì không cần chờ.
report-which = Đồng chí làm báo cáo nào?
report-which-unit = Đồng chí báo cáo cho đơn vị nào?
report-not-allowed = Việc này dành cho cán bộ đầu mối của đơn vị. Nếu đồng chí được giao, nhờ Ban Tuyên giáo và Dân vận Tỉnh ủy cấp mã mời.
report-update-begin = Cập nhật tiến độ – vài mục ngắn, số liệu sẽ được cộng sẵn vào báo cáo năm. Bản nháp tự lưu.
report-update-go-on = Bản cập nhật tiến độ đang soạn dở, các mục đã ghi vẫn giữ.
report-update-title = Cập nhật tiến độ

receipt-head = Biên nhận số { $number } – { $title } – Bản { $version }
receipt-sent = Người gửi: { $name }, lúc { $at }
receipt-on-time = ✅ Đã nộp đúng hạn.
receipt-late = ⚠️ Nộp muộn.
receipt-until = Có thể sửa và gửi lại đến { $until }: gõ “báo cáo”.

form-stopped = Tạm thôi, bản nháp vẫn giữ nguyên: { $title }.
form-waits = Không có gì đang mở để gửi. Còn một bản nháp đang chờ: chọn để xem rồi gửi.
form-stopped-empty = Đã thôi, chưa ghi gì: { $title }.
form-go-on = Làm tiếp
form-drop = Xóa bản nháp
form-dropped = Đã xóa bản nháp.
form-other = Đồng chí đang làm dở “{ $title }”, nên tôi chưa bắt đầu việc vừa chọn. Làm tiếp bản đó, hay bỏ nó?
form-other-keep = Làm tiếp bản đang dở
form-other-drop = Bỏ bản đó, làm việc vừa chọn
form-drop-sure = Xóa bản nháp thì các mục đã ghi mất hẳn. Đồng chí chắc chắn?
form-drop-yes = Xóa
form-drop-no = Giữ lại
form-gone = Bản nháp này không còn nữa. Gõ “bắt đầu” để xem việc đang chờ.
form-welcome-back = Chào đồng chí. { $title } đang dở: xong { $done }/{ $total } mục (lưu { $saved }). Mục đang chờ:
form-none = Hiện không có gì đang soạn. Gõ “báo cáo” để bắt đầu.
receipt-newer = ⚠️ Khi đồng chí đang soạn, { $name } đã gửi Bản { $version } (Biên nhận số { $number }) lúc { $at }. Gửi nữa thì bản của đồng chí thay bản đó: gõ “gửi” lần nữa nếu đúng ý, hoặc “hủy” để giữ bản đã gửi.
