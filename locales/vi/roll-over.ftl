## The question that goes through all models of a unit

yearly-keep-all = Duy trì tất cả
yearly-keep-rest = Còn lại duy trì
yearly-back = Về danh sách
yearly-not-stopped = Chưa ghi mô hình này
yearly-unfinished = Cần ghi ít nhất một mô hình; mô hình nào dừng thì ghi lý do. Xong rồi đồng chí gõ “xong”.
yearly-unread = Tôi chưa hiểu “{ $text }” nên chưa ghi gì. Đồng chí gõ lại như ví dụ; việc mới của mô hình thì ghi ở “cập nhật mô hình”.
yearly-no-such = Danh sách có các số từ 1 đến { $count }.
yearly-settled = Mô hình này đã có trạng thái hoặc không còn thuộc đơn vị, không cần ghi nữa.
yearly-all-settled = Mô hình nào cũng đã có trạng thái, không còn gì phải ghi. Gõ “hủy” để đóng.

## /rasoat

roll-title = Rà soát mô hình năm { $year } – { $unit }
roll-go = Rà soát mô hình
roll-go-left = Mô hình của đơn vị cũ
roll-each = Rà soát từng mô hình
roll-begin = Rà soát mô hình năm { $year } của { $unit }: { $count } mô hình chưa có trạng thái.
roll-which = Rà soát mô hình của đơn vị nào?
roll-unit = { $unit }: { $count } mô hình
roll-none = Mô hình nào cũng đã có trạng thái năm { $year }, không còn gì phải rà soát.
roll-past = Tin này của năm trước. Đồng chí gõ “rà soát” để làm cho năm nay.
roll-set = ✅ Đã ghi trạng thái năm { $year } của { $unit }:
roll-nothing-set = Tôi không ghi gì thêm cho năm { $year } của { $unit }:
roll-why = { $status }, vì { $reason }
roll-outcome-set = { $model }: { $status }
roll-outcome-said = { $model }: đã ghi từ trước là { $status }, tôi giữ nguyên
roll-outcome-elsewhere = { $model }: đã chuyển sang đơn vị khác, tôi không ghi
roll-outcome-stopped = { $model }: đã dừng từ trước, tôi không ghi
roll-rest = Còn { $count } mô hình chưa có trạng thái. Khi cần, đồng chí gõ “rà soát” để làm tiếp.
roll-waiting = { $unit }: { $count } mô hình chưa có trạng thái năm { $year }. Gõ “rà soát”.
roll-report = ⚠️ Còn { $count } mô hình chưa rà soát năm { $year }, chưa tính vào số liệu dưới đây. Gõ “rà soát” trước thì số liệu đủ.
roll-waiting-office = { $count } đơn vị có mô hình chưa rà soát năm { $year }. Gõ “rà soát” để xem.

## What the office sees

roll-office = { $count } đơn vị có mô hình chưa có trạng thái năm { $year } ({ $page }/{ $pages }):
roll-office-none = Mô hình của mọi đơn vị đều đã có trạng thái năm { $year }.
roll-office-unit = { $unit }: { $count } mô hình chưa có trạng thái năm { $year } ({ $page }/{ $pages }).
roll-back = các đơn vị

## What units that are over have left

roll-left = Đơn vị cũ còn { $count } mô hình chưa ai nhận. Gõ “mô hình đơn vị cũ” để nhận.
roll-left-none = Không còn mô hình nào của đơn vị cũ chờ nhận.
roll-left-which = { $count } mô hình của đơn vị cũ chưa ai nhận. Chọn mô hình để nhận về:
roll-give-which = Đơn vị nào nhận { $model }?
roll-took = ✅ { $unit } đã nhận { $model } từ { $from }.
roll-taken = { $model } đang do { $unit } phụ trách, đồng chí không nhận được.

## The notice of January

roll-notice = Đầu năm { $year }: { $unit } có { $count } mô hình năm trước cần ghi trạng thái (mục II.2.3):
roll-notice-more = … và { $count } mô hình nữa
roll-notice-how = Nếu tất cả vẫn làm, đồng chí gõ “duy trì tất cả”. Có mô hình dừng hoặc nhân rộng thì gõ “rà soát”.
