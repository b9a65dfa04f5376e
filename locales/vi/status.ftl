## How a deadline is said

status-days-left = hết { $day }; còn { $days } ngày
status-last-day = hết hôm nay, { $day }
status-days-over = hết { $day }; đã quá { $days } ngày
status-extended = được gia hạn đến { $until }, hạn chung hết { $common }

## /trangthai

status-missing = { $name }: Chưa nộp. Hạn { $until }.
status-not-open = { $name }: chưa đến kỳ, mở từ { $opens }. Hạn { $until }.
status-exempt = { $name }: Ban cho miễn, không phải nộp kỳ này.
status-closed = { $name }: Ban đã đóng kỳ này { $day }, không nhận báo cáo nữa.
status-claimed = { $name }: Chờ Ban xác nhận bản giấy (đơn vị báo { $at }). Hạn { $until }.
status-kept = Bản nháp vẫn giữ ({ $done }/{ $total } mục, lưu { $saved }).
status-paper = { $name }: Đã nộp bản giấy { $first }.
status-paper-late = { $name }: Nộp muộn bản giấy { $first }.
status-drafting = { $name }: Đang soạn ({ $done }/{ $total } mục), lưu { $saved }. Hạn { $until }.
status-sent = { $name }: Đã nộp { $first }. Biên nhận số { $number }, Bản { $version }.
status-late = { $name }: Nộp muộn { $first }. Biên nhận số { $number }, Bản { $version }.
status-redrafting = Bản sửa: Đang soạn ({ $done }/{ $total } mục), lưu { $saved }.
status-drafting-own = { $name }: Đang soạn ({ $done }/{ $total } mục), lưu { $saved }.
status-sent-own = { $name }: Đã gửi { $first }. Biên nhận số { $number }.
status-nothing = { $unit }: Ban chưa đặt báo cáo nào phải nộp.
status-office = { $unit } không nộp báo cáo. Xem đơn vị nào đã nộp: gõ “tổng hợp”.
status-press = { $unit } không có báo cáo phải nộp.

## /hannop

status-due = { $name } của { $unit }: trước ngày { $before }, tức { $until }.
status-due-extended = { $name } của { $unit }: được gia hạn, trước ngày { $before }, tức { $until }. Hạn chung hết { $common }.
status-due-sent = Đã nộp.
status-due-paper = Đã nộp bản giấy.
status-due-exempt = Ban cho miễn, không phải nộp kỳ này.
status-due-closed = Ban đã đóng kỳ này { $day }.
status-due-claimed = Chờ Ban xác nhận bản giấy (đơn vị báo { $at }).
status-due-opens = Chưa đến kỳ, mở từ { $opens }.
status-due-all = { $name }: trước ngày { $before }, tức { $until }. Đơn vị phải nộp: { $who }.
status-basis = Căn cứ: { $basis }. Ban đặt hạn này { $day }.
status-basis-by = Căn cứ: { $basis }. Ban đặt hạn này { $day } ({ $person }).
status-nothing-due = Ban chưa đặt hạn báo cáo nào.

## What waits

status-waiting = Việc đang chờ: { $work }
status-waiting-item = { $name }, trước ngày { $before } ({ $until }).
status-waiting-unit = { $name } của { $unit }, trước ngày { $before } ({ $until }).
status-waiting-draft = Đã điền { $done }/{ $total } mục.
status-all-sent = Các báo cáo đang mở đã nộp đủ.
status-office-progress = { $name }: { $reported }/{ $total } đơn vị đã nộp ({ $until }).
status-go-on = Làm tiếp báo cáo
status-open = Xem báo cáo số { $number }
status-asked-for = Đã xin gia hạn đến hết { $day }, đang chờ Ban trả lời.
