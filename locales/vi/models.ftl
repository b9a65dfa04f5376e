## Models: where they stand, in words

models-stage-registered = đã đăng ký
models-stage-under-way = đang thực hiện
models-stage-proposed = đã đề nghị công nhận
models-stage-recognised = được công nhận
models-stage-replicated = đã nhân rộng
models-stage-stopped = đã dừng

models-status-new = mới
models-status-kept = duy trì
models-status-replicated = nhân rộng
models-status-stopped = dừng

models-name = Mô hình số { $number } “{ $name }”

models-year = Năm { $year }: { $status }
models-year-stopped = Năm { $year }: dừng, vì { $reason }
models-year-unsaid = Năm { $year }: chưa rà soát

## Home

models-home = mô hình
models-home-own = { $unit } có { $count } mô hình. Chọn để xem, cập nhật.
models-home-none = { $unit } chưa có mô hình nào. Gõ “đăng ký mô hình” để đăng ký.
models-home-empty = { $unit } chưa có mô hình nào; cán bộ đầu mối của đơn vị đăng ký.
models-home-waiting = Chờ Ban công nhận: { $count } mô hình.
models-go-new = Đăng ký mô hình
models-go-update = Cập nhật mô hình
models-go-find = Tìm mô hình
models-go-all = Tất cả
models-go-waiting = Tất cả chờ công nhận
models-page-next = trang sau
models-page-back = trang trước

## One model

models-open = Mở mô hình
models-standing = Hiện { $stage }; bắt đầu { $start }
models-recognition = Được công nhận { $level } ({ $decision }, { $day })
models-origin = Học theo { $model } – { $unit }
models-replicas = Đã nhân rộng thành { $count } mô hình: số { $list }
models-latest = Mới nhất, { $day }: { $text }
models-do-update = Cập nhật
models-do-status = Trạng thái năm { $year }
models-do-propose = Đề nghị công nhận
models-do-withdraw = Rút đề nghị
models-do-recognise = Công nhận
models-do-return = Trả lại
models-do-change = Sửa thông tin
models-do-copy = Làm theo ở đơn vị tôi
models-do-link = Học theo mô hình khác
models-do-story = Diễn biến
models-do-whole = Đọc đầy đủ
models-whole-head = { $model } ({ $page }/{ $pages }):
models-do-files = Ảnh, tài liệu
models-files = { $model }: { $sent }/{ $count } ảnh, tài liệu
models-files-none = { $model } chưa có ảnh, tài liệu nào xem được.
models-do-origin = Xem mô hình được học theo
models-do-articles = Bài báo ({ $count })
models-do-article = Ghi bài báo

models-gone = Không có mô hình này, hoặc đồng chí không được xem. Gõ “mô hình” để xem danh sách.
models-elsewhere = { $model } nay do { $unit } phụ trách. Chỉ đơn vị đó cập nhật được, nên tôi chưa ghi nội dung này. Đồng chí chuyển cho đơn vị đó.
models-not-allowed = Việc này dành cho cán bộ đầu mối của đơn vị đang làm mô hình. Xem mô hình: gõ “mô hình”.
models-for-office = Việc này dành cho Ban. Xem mô hình: gõ “mô hình”.
models-own = Đồng chí đã đề nghị mô hình này nên không tự công nhận, không tự trả lại được. Đồng chí nhờ quản trị khác của Ban.
models-proposed-anew = Đơn vị đã đề nghị lại { $model } sau khi đồng chí bắt đầu soạn, nên tôi không trả lại. Đồng chí xem lại mô hình.
models-too-late = Mô hình vừa thay đổi nên việc này không còn làm được. Đồng chí gõ “mô hình” để xem lại.
models-is-stopped = Mô hình đã dừng. Muốn làm tiếp, đồng chí mở mô hình, chọn “Trạng thái” rồi “duy trì”.

## Registering

models-which-unit = Mô hình của đơn vị nào?
models-new-title = Đăng ký mô hình – { $unit }
models-new-begin = Đăng ký mô hình của { $unit }. { $total } mục, { $required } mục bắt buộc (*). Bản nháp tự lưu.
models-new-go-on = Đăng ký mô hình của { $unit } đang dở, làm tiếp:
models-copy-begin = { $unit } làm theo { $model }. Mục nào giống, đồng chí gõ “giữ”.
models-name-unfit = Tên mô hình cần có chữ. Đồng chí gõ lại, ví dụ: Tổ tự quản an ninh làng Mrông Ngó
models-term-ended = “{ $name }” (mục { $number }) không còn dùng. Đồng chí gõ “sửa { $number }” để chọn lại.
models-start-unfit = Ngày bắt đầu cần từ năm 1990 đến hết một năm tới. Đồng chí gõ lại, ví dụ: 01/03/2026
models-similar = ⚠️ Có mô hình gần giống:
models-similar-hint = Nếu đúng là mô hình đó, gõ “hủy”, rồi gõ “mô hình { $number }” để cập nhật hoặc làm theo. Nếu là mô hình khác, gõ “gửi” lần nữa.
models-registered = ✅ Đã đăng ký: { $model }
models-follows = Làm theo { $model }
models-registered-next = Khi có việc mới, đồng chí gõ “cập nhật mô hình”.
models-change-title = Sửa thông tin: { $model }
models-changed-meanwhile = ⚠️ { $name } đã sửa { $model } ngày { $day }, sau khi đồng chí bắt đầu sửa. Bản của đồng chí khác ở: { $list }. Vẫn lấy bản của đồng chí thì gõ “gửi” lần nữa; không thì gõ “hủy”.
models-changed = ✅ Đã sửa: { $model }

## Updating

models-which-update = Cập nhật mô hình nào?
models-which-more = Mô hình khác: gõ “tìm mô hình” và tên, mở rồi chọn “Cập nhật”.
models-none-to-update = Đơn vị chưa có mô hình nào đang làm. Gõ “đăng ký mô hình” để bắt đầu.
models-update-title = Cập nhật: { $model }
models-updated = ✅ Đã cập nhật: { $model }
models-origin-title = Học theo: { $model }
models-origin-unknown = Không có mô hình số { $number }, hoặc đồng chí không được xem. Gõ “tìm mô hình” và tên để tìm số, rồi “sửa 1” để ghi lại.
models-origin-circle = Mô hình số { $number } học theo chính mô hình này, nên không ghi ngược lại được. Đồng chí gõ “sửa 1” để ghi số khác, hoặc “hủy”.
models-origin-set = ✅ { $model } học theo { $origin }
models-origin-none = { $model } không học theo mô hình nào.
models-year-title = Trạng thái năm { $year }: { $model }
models-year-set = ✅ { $model }, năm { $year }: { $status }

models-begin-update = { $model }. Chỉ mục 1 bắt buộc (*), các mục khác gõ “bỏ qua” nếu không có.
models-begin-origin = { $model } học theo mô hình nào?
models-begin-status = { $model }, năm { $year }:
models-begin-change = Sửa { $model }. Gõ “sửa 3” để sửa mục 3, rồi “gửi”.
models-begin-recognise = Công nhận { $model }.
models-begin-return = Trả lại đề nghị công nhận { $model }.

## Recognition

models-done-propose = ✅ Đã đề nghị Ban công nhận.
models-done-withdraw = Đã rút đề nghị công nhận.
models-office-proposed = Chờ Ban công nhận: { $count } mô hình – gõ “mô hình”.
models-proposed-news = { $unit } đề nghị công nhận { $model } ({ $name }).
models-recognise-title = Công nhận: { $model }
models-recognised = ✅ Đã công nhận { $model } { $level } ({ $decision }, { $day }).
models-recognised-news = Chúc mừng đơn vị: { $model } được công nhận { $level } ({ $decision }, { $day }).
models-day-ahead = Ngày quyết định không thể sau hôm nay. Đồng chí gõ lại.
models-decision-known = Quyết định này đã ghi cho mô hình. Đồng chí gõ số quyết định khác, hoặc “hủy”.
models-return-title = Trả lại đề nghị: { $model }
models-returned = Đã trả lại { $model }. Lý do: { $reason }.
models-returned-news = Ban trả lại đề nghị công nhận { $model }. Lý do: { $reason }. Bổ sung xong, đồng chí mở mô hình và đề nghị lại.

## The story

models-story-head = Diễn biến { $model } ({ $page }/{ $pages })
models-story-registered = { $unit } đăng ký
models-story-changed = sửa thông tin đăng ký
models-story-year = năm { $year } { $status }
models-story-stopped = dừng từ năm { $year }: { $reason }
models-story-propose = đề nghị công nhận
models-story-withdraw = rút đề nghị công nhận
models-story-return = Ban trả lại đề nghị: { $reason }
models-story-origin = ghi là học theo mô hình số { $number }
models-story-no-origin = thôi ghi là học theo mô hình khác
models-story-unrecognised = Ban bỏ ghi công nhận { $level } ({ $decision }, { $day })
models-story-article = bài “{ $title }”, { $link }
models-story-carried = { $from } kết thúc, mô hình chuyển về { $unit }
