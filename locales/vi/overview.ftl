## Kinds of units

overview-kind-commune = Đảng ủy xã
overview-kind-ward = Đảng ủy phường
overview-kind-district-committee = Huyện ủy, thị ủy, thành ủy
overview-kind-direct-committee = Đảng ủy trực thuộc Tỉnh ủy
overview-kind-party-group = Đảng đoàn, ban cán sự đảng
overview-kind-mass-organisation = Mặt trận, đoàn thể
overview-kind-press = Báo, đài
overview-kind-office = Ban Tuyên giáo và Dân vận

## /tonghop

overview-not-allowed = Phần tổng hợp dành cho Ban Tuyên giáo và Dân vận Tỉnh ủy. Xem đơn vị của đồng chí: gõ “trạng thái”.
overview-which = Đồng chí xem kỳ nào?
overview-period = { $name }: { $reported }/{ $total }
overview-head = { $name }: hạn { $until }.
overview-row = { $kind }: { $reported }/{ $total } đã nộp
overview-total = Tất cả: { $reported }/{ $total } đã nộp, { $missing } chưa nộp.
overview-excused = Được miễn: { $count } đơn vị, không tính ở trên.
overview-closed = Ban đã đóng kỳ này { $day }.
overview-hint = Xem một đơn vị: gõ /tonghop và tên. Ví dụ: /tonghop ia ly
overview-missing = Chưa nộp ({ $count })
overview-sent = Đã nộp ({ $count })
overview-exempt = Được miễn ({ $count })
overview-news-on = Báo tôi khi có báo cáo mới
overview-news-off = Thôi báo khi có báo cáo mới
overview-others = Kỳ khác

overview-missing-head = { $name }: { $count } đơn vị chưa nộp (trang { $page }/{ $pages })
overview-missing-none = { $name }: tất cả đơn vị đã nộp.
overview-sent-head = { $name }: { $count } đơn vị đã nộp (trang { $page }/{ $pages }). Chọn đơn vị để đọc báo cáo.
overview-sent-none = { $name }: chưa có đơn vị nào nộp.
overview-exempt-head = { $name }: { $count } đơn vị được miễn (trang { $page }/{ $pages })
overview-on-paper = { $unit } (bản giấy)
overview-claimed = { $unit } (báo đã gửi bản giấy, chờ Ban xác nhận)
overview-extended = { $unit } (được gia hạn đến hết { $day })
overview-late = { $unit } (nộp muộn)
overview-before = Trang trước
overview-after = Trang sau
overview-back = Về tổng hợp

overview-unknown-unit = Tôi không tìm thấy đơn vị này. Đồng chí gõ tên hoặc mã đơn vị. Ví dụ: /tonghop ia ly
overview-which-unit = Có { $count } đơn vị gần giống tên này. Đồng chí chọn, hoặc gõ tên đầy đủ hơn.

## One report

overview-report-gone = Báo cáo này không mở được: số không đúng, hoặc là báo cáo của đơn vị khác. Xem đơn vị của đồng chí: gõ “trạng thái”.
overview-report-head = Biên nhận số { $number } – { $title } – { $unit }
overview-report-version = Bản { $version }, { $person } gửi { $at }
overview-report-replaced = Bản này đã được thay bằng Bản { $latest }.
overview-report-on-time = Nộp lần đầu { $at }, đúng hạn.
overview-report-late = Nộp lần đầu { $at }, muộn.
overview-report-open-version = Xem Bản { $version }
overview-report-unit = Về đơn vị
overview-which-unit-more = Còn { $count } đơn vị nữa: đồng chí gõ tên đầy đủ hơn.
