## Scoring: what is read and shown of points

scores-points = { $points } điểm
scores-pass = Đạt
scores-fail = Không đạt
scores-ticked = mục { $list } ({ $points })
scores-ticked-none = Chưa có mục nào
scores-ticked-all = Tất cả
scores-excluded-none = Không có trường hợp nào
scores-because = { $what } vì { $reason }
scores-points-wanted = Còn thiếu số điểm của tiêu chí này. Đồng chí gõ điểm, ví dụ: 7,5
scores-points-unreadable = Tôi chưa đọc được số điểm. Đồng chí gõ số từ 0 đến { $max }, ví dụ: 7,5; có lý do thì gõ: 7 vì thiếu minh chứng.
scores-points-range = Tiêu chí này từ 0 đến { $max } điểm, lẻ nhiều nhất hai chữ số. Đồng chí gõ lại.
scores-reason-long = Lý do dài quá { $max } ký tự. Đồng chí rút gọn giúp.
scores-files-many = Mỗi tiêu chí nhận nhiều nhất { $max } ảnh, tài liệu. Đồng chí gõ điểm để đi tiếp.

## The questions

scores-criterion = { $code } { $text } (tối đa { $most } điểm)
scores-milestone = { $text } ({ $points } điểm)
scores-evidence = Minh chứng: { $evidence }.
scores-evidence-send = Minh chứng: { $evidence }. Có ảnh hay tài liệu thì đồng chí gửi trước, rồi gõ điểm.
scores-figure = Số liệu của mô hình: { $figure }
scores-whole = (Gõ “trợ giúp” để đọc cả tiêu chí.)
scores-running = Đang { $points }/{ $most } điểm.
scores-ask-points = Chấm mấy điểm?
scores-ask-pass = Đạt hay không đạt?
scores-ask-milestones = Đã có những mục nào? Chọn được nhiều mục.
scores-ask-exclusions = Có trường hợp nào sau đây không? Có thì không được xếp loại.
scores-example-points = 7,5
scores-example-pass = đạt
scores-example-exclusions = không
scores-exclusions = Trường hợp không xếp loại
scores-why-unit = Đơn vị tự chấm { $given }, Ban chấm { $now }. Vì sao khác? Đồng chí gõ lý do, hoặc gõ lại số điểm.
scores-why-office = Trước đó Ban chấm { $given }, nay { $now }. Vì sao khác? Đồng chí gõ lý do, hoặc gõ lại số điểm.
scores-why-exclusions = Khác với đơn vị tự khai. Vì sao? Đồng chí gõ lý do.
scores-why-example = thiếu minh chứng

## How a sheet stands

scores-of-unit = công tác năm { $year }
scores-of-model = { $model }, năm { $year }
scores-of-most = { $points }/{ $most } điểm
scores-classed = { $shown } – { $band }
scores-not-classed = không xếp loại
scores-without-office = { $shown } (chưa kể { $open } điểm Ban chấm)
scores-self = tự chấm { $shown }
scores-by-example = { $shown } (bộ ví dụ)
scores-sheet = Phiếu chấm điểm số { $number } – { $unit }, { $name }
scores-set = Theo: { $title } (bản { $version })
scores-example-set = ⚠️ Đây là bộ tiêu chí ví dụ, không phải quy định.
scores-old-set = Bộ tiêu chí này (bản { $version }) nay đã được thay hoặc thu hồi; phiếu vẫn tính theo bản { $version }.
scores-sheet-self = Đơn vị tự chấm: { $shown } ({ $by })
scores-sheet-office = Ban chấm: { $shown } ({ $by })
scores-sheet-waits = Đang chờ Ban chấm.
scores-columns-both = Từng tiêu chí: đơn vị tự chấm | Ban chấm / tối đa
scores-columns-unit = Từng tiêu chí: đơn vị tự chấm / tối đa
scores-page = Trang { $page }/{ $pages }
scores-excluded-by = Không xếp loại vì: { $list }
scores-excluded-no-more = Nay không còn trường hợp nào không xếp loại.
scores-reason = Lý do: { $reason }
scores-change = { $criterion }: { $change }/{ $most } điểm
scores-change-why = { $change }, vì { $reason }
scores-more = … và { $count } tiêu chí khác (mở phiếu để xem)
scores-files = Minh chứng của phiếu số { $number }: { $count } ảnh, tài liệu.
scores-files-left = Phiếu số { $number } còn { $count } ảnh, tài liệu chưa gửi: gõ “tiếp” để xem tiếp.
scores-files-next = tiếp

## What costs the most points

scores-less-unit = Phiếu số { $number }, { $name }: theo điểm đơn vị tự chấm, còn thiếu nhiều nhất ở:
scores-less-office = Phiếu số { $number }, { $name }: theo điểm Ban chấm, còn thiếu nhiều nhất ở:
scores-less-nothing = Phiếu số { $number }, { $name }: không thiếu điểm ở tiêu chí nào.
scores-less-none-yet = Đơn vị chưa tự chấm điểm nên tôi chưa biết còn thiếu tiêu chí nào. Gõ “chấm điểm” để chấm.
scores-less-none-year = Năm { $year } đơn vị chưa có phiếu chấm điểm nào; phiếu của năm khác thì có. Gõ “chấm điểm” để xem.
scores-less-head = Còn thiếu nhiều nhất:
scores-less-line = – { $criterion }: thiếu { $missing } điểm
scores-less-open = – { $criterion }: chưa chấm ({ $missing } điểm)
scores-less-draft = Phiếu đang chấm dở, { $name }: đã chấm { $done }/{ $total } tiêu chí, còn thiếu nhiều nhất ở:
scores-less-draft-nothing = Phiếu đang chấm dở, { $name }: đã chấm { $done }/{ $total } tiêu chí, không thiếu điểm ở tiêu chí nào.
scores-less-more = … và { $count } tiêu chí khác.

## The unit scores itself

scores-title = Tự chấm điểm { $name } – { $unit }
scores-begin = Tự chấm điểm { $name } – { $unit }, theo { $title }. Bản nháp tự lưu, đồng chí nghỉ lúc nào cũng được.
scores-go-on = Tiếp tục tự chấm điểm { $name } – { $unit }, theo { $title }.
scores-preview = Gửi phiếu này thì đơn vị tự chấm: { $shown }.
scores-sent = ✅ Đã gửi phiếu chấm điểm số { $number }: { $name }.
    Đơn vị tự chấm: { $shown }.
    Ban chấm xong tôi báo ngay; trước đó đồng chí sửa và gửi lại được.
scores-sent-again = ✅ Đã gửi lại phiếu chấm điểm số { $number }: { $name }.
    Đơn vị tự chấm: { $shown }.
scores-already = Ban đã chấm phiếu số { $number }: { $shown }. Phiếu không sửa được nữa; có ý kiến, đồng chí gõ “hỏi” để gửi Ban.
scores-other-set = Đơn vị đã gửi phiếu số { $number } theo bộ tiêu chí khác ({ $title }), nên điểm sau đây chưa được ghi; đồng chí mở phiếu đó để sửa và gửi lại.
scores-no-example = Bộ tiêu chí ví dụ không còn dùng để chấm điểm, nên điểm sau đây chưa được ghi. Gõ “chấm điểm” để chấm theo bộ tiêu chí của Ban.
scores-no-set = Hiện chưa có bộ tiêu chí nào đang áp dụng để chấm điểm. Ban ban hành thì đồng chí chấm được ngay.
scores-no-year = Năm { $year } hiện không chấm được: tôi nhận phiếu của năm nay, và đến hết tháng 3 của năm trước.
scores-no-models = Đơn vị chưa có mô hình nào đang thực hiện để chấm điểm.
scores-which-set = Hiện có nhiều bộ tiêu chí cùng áp dụng. Đồng chí chấm theo bộ nào?
scores-which-model = Chấm điểm năm { $year } cho mô hình nào?
scores-not-allowed = Chấm điểm dành cho cán bộ đầu mối của đơn vị và cho Ban. Gõ /batdau để xem việc đồng chí làm được.
scores-gone = Không có phiếu chấm điểm này, hoặc đồng chí không được xem.

## The office scores

scores-office-only = Việc này dành cho quản trị của Ban. Gõ “chấm điểm” để xem phiếu của đơn vị.
scores-own = Phiếu này do chính đồng chí gửi cho đơn vị, nên người khác của Ban chấm.
scores-office-title = Ban chấm phiếu số { $number } – { $unit }, { $name }
scores-office-begin = Chấm phiếu số { $number } – { $unit }, { $name }: { $shown }. Gõ “giữ” nếu đồng ý với đơn vị; chấm khác thì gõ cả lý do, ví dụ: 7 vì thiếu minh chứng.
scores-office-change = Sửa điểm phiếu số { $number } – { $unit }, { $name }: { $shown }. Gõ “sửa” và số mục; mỗi chỗ sửa cần lý do, ví dụ: 7 vì thiếu minh chứng.
scores-office-preview = Trước: { $before }. Gửi thì thành: { $after }. Đơn vị được báo ngay.
scores-ruled = ✅ Đã chấm phiếu số { $number } – { $unit }: { $shown }.
scores-unchanged = Không có điểm nào thay đổi.
scores-other-ruled = Phiếu số { $number } vừa được { $by } chấm lúc { $at }: { $shown }. Điểm của đồng chí chưa được ghi; mở phiếu để xem và sửa nếu cần.
scores-other-sent = Đơn vị vừa gửi lại phiếu số { $number } lúc { $at }: { $shown }. Điểm của đồng chí chưa được ghi; mở phiếu để chấm theo bản mới.
scores-told = Ban đã chấm phiếu số { $number }, { $name }: { $shown }.
scores-told-changed = Ban đã sửa điểm phiếu số { $number }, { $name }: { $shown }.

## Lists and buttons

scores-own-sheets = Phiếu chấm điểm của đơn vị, mới nhất trước. Đồng chí chọn:
scores-own-draft = Phiếu đang chấm dở, { $name }: đã chấm { $done }/{ $total } tiêu chí.
scores-own-none = Đơn vị chưa có phiếu chấm điểm nào.
scores-sheet-line = Phiếu { $number }, { $name }: { $shown }
scores-sheet-line-unit = Phiếu { $number } – { $unit }, { $name }: { $shown }
scores-waiting = Phiếu chấm điểm chờ Ban chấm: { $count }, gửi trước đứng trước.
scores-office-waiting = Phiếu chấm điểm chờ Ban chấm: { $count }. Gõ “chấm điểm” để chấm.
scores-waiting-none = Không có phiếu chấm điểm nào chờ Ban.
scores-year = Chấm điểm năm { $year }: { $count } phiếu
scores-year-none = Năm { $year } chưa có phiếu chấm điểm nào.
scores-band = { $band }: { $count }
scores-band-waiting = Chờ Ban chấm: { $count }
scores-year-go = Cả năm { $year }, theo xếp loại
scores-home = Chấm điểm
scores-open = Mở phiếu { $number }
scores-do-unit = Chấm công tác năm { $year }
scores-do-unit-of = Chấm công tác năm { $year }, { $unit }
scores-do-model = Chấm một mô hình
scores-do-model-of = Chấm một mô hình, năm { $year }
scores-do-year = Chấm điểm năm { $year }
scores-do-rule = Chấm từng tiêu chí
scores-do-keep = Giữ nguyên tất cả
scores-do-change = Sửa điểm
scores-do-again = Sửa và gửi lại
scores-do-less = Còn thiếu ở đâu
scores-do-files = Xem minh chứng ({ $count })
scores-do-file = Lấy tệp
scores-model-line = Điểm { $year }: { $shown }

## The file of a year

scores-file-name = cham-diem-{ $year }
scores-file-large = Bảng điểm quá lớn để gửi thành tệp.
scores-column-number = Phiếu
scores-column-unit = Đơn vị
scores-column-model = Mô hình
scores-column-set = Bộ tiêu chí (bản)
scores-column-self = Đơn vị tự chấm
scores-column-office = Điểm Ban chấm
scores-column-class = Xếp loại
scores-column-excluded = Không xếp loại vì
