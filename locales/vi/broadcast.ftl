## /thongbao: the list

broadcast-list = Thông báo của Ban. Chọn để mở, hoặc soạn mới.
broadcast-list-none = Chưa có thông báo nào.
broadcast-line = Số { $number } · { $state } · { $text }
broadcast-state-draft = bản nháp
broadcast-state-awaiting = chờ duyệt
broadcast-state-scheduled = hẹn { $at }
broadcast-state-running = đang gửi
broadcast-state-paused = tạm dừng
broadcast-state-finished = đã gửi { $at }
broadcast-state-taken-back = đã thu hồi
broadcast-state-cancelled = đã hủy
broadcast-state-refused = không được duyệt
broadcast-do-new = Soạn thông báo mới
broadcast-go-list = danh sách thông báo
broadcast-go-open = mở thông báo { $number }
broadcast-gone = Thông báo này không còn ở đây. Đồng chí gõ “thông báo” để xem danh sách.
broadcast-unknown = Không có thông báo số { $number }. Đồng chí gõ “thông báo” để xem danh sách.
broadcast-not-allowed = Gửi thông báo là việc của quản trị của Ban Tuyên giáo và Dân vận Tỉnh ủy. Khi nhận được thông báo, đồng chí đọc ngay trong cuộc trò chuyện này.
broadcast-office-waiting =
    { $count ->
       *[other] { $count } thông báo chờ quản trị thứ hai duyệt: gõ “thông báo”.
    }

## Writing one

broadcast-new-title = Thông báo mới
broadcast-new-intro = Thông báo mới. Đồng chí gõ nội dung, hoặc gửi ảnh, tệp kèm lời. Dùng được *đậm*, _nghiêng_ và {"{"}tên{"}"}, {"{"}đơn vị{"}"}, {"{"}còn nợ{"}"}, {"{"}số ngày{"}"}.
broadcast-change-title = Sửa thông báo số { $number }
broadcast-begin-text = Thông báo số { $number }: gõ lại cả nội dung.
broadcast-begin-english = Thông báo số { $number }: bản tiếng Anh cho người chọn tiếng Anh; người khác vẫn nhận tiếng Việt.
broadcast-begin-files = Thông báo số { $number }: gửi ảnh (nhiều nhất 10) hoặc một tệp.
broadcast-begin-whom = Thông báo số { $number }: gửi cho ai?
broadcast-begin-more = Thông báo số { $number }: thêm ai?
broadcast-begin-except = Thông báo số { $number }: trừ ai?
broadcast-begin-when = Thông báo số { $number }: hẹn giờ gửi.
broadcast-begin-question = Thông báo số { $number }: hỏi kèm một câu, người nhận trả lời ngay tại đây.
broadcast-begin-refuse = Thông báo số { $number }: không duyệt.
broadcast-left = Tôi giữ nguyên như trước.
broadcast-options-count = Cần từ hai đến tám ý, cách nhau bằng dấu chấm phẩy. Ví dụ: Dự trực tiếp; Dự trực tuyến; Không dự
broadcast-files-held = Đã nhận { $count } ảnh, tệp kèm thông báo.
broadcast-files-mixed = Một thông báo kèm nhiều ảnh, hoặc một tệp. Đồng chí bỏ bớt (“xóa 1”) hoặc gửi ảnh thay tệp.
broadcast-files-many = Một thông báo kèm nhiều nhất 10 ảnh.
broadcast-file-not-taken = Tôi không nhận được tệp này. Đồng chí gửi ảnh, hoặc tệp PDF, Word, Excel.
broadcast-changed-meanwhile = Người khác vừa sửa nội dung nên tôi chưa ghi của đồng chí. Đồng chí xem bản hiện tại rồi sửa tiếp.
broadcast-except-all = Trừ như vậy thì không còn ai nhận, nên tôi giữ nguyên. Đồng chí chọn “Chọn lại từ đầu” để nói cả câu, ví dụ: các xã trừ Ia Ly.

## A broadcast before it goes out

broadcast-head-draft = Thông báo số { $number }, bản nháp, chưa gửi cho ai.
broadcast-head-awaiting = Thông báo số { $number } chờ quản trị thứ hai duyệt.
broadcast-head-scheduled = Thông báo số { $number } sẽ gửi { $at }.
broadcast-head-refused = Thông báo số { $number } không được duyệt. Lý do: { $reason }
broadcast-follows-reminder = Nhắc những người chưa xác nhận thông báo số { $number }.
broadcast-follows-correction = Đính chính thông báo số { $number }, cho những người đã được gửi thông báo đó.
broadcast-follows-withdrawal = Thu hồi thông báo số { $number } ở những người đã được gửi.
broadcast-head-gone = Thông báo số { $number }: { $state }.
broadcast-photos = Kèm { $count } ảnh.
broadcast-documents = Kèm tệp: { $names }.
broadcast-files-awaited = ⏰ Đang tải { $count } ảnh, tệp về; tải xong mới gửi được.
broadcast-files-lost = ⚠️ { $count } ảnh, tệp không tải được: đồng chí gửi lại ở “Tùy chọn khác”.
broadcast-has-english = Có bản tiếng Anh.
broadcast-to = Gửi cho: { $audience }
broadcast-to-nobody = Gửi cho: chưa chọn.
broadcast-listed-then = Danh sách người nhận sẽ lập lúc gửi, theo cách chọn ở trên.
broadcast-nobody = Chưa có ai nhận được: không ai khớp, hoặc chưa ai liên kết tài khoản. Đồng chí chọn lại người nhận.
broadcast-people = { $count } người.
broadcast-people-on = { $count } người: { $channels }.
broadcast-quota = Zalo cần { $needed } tin; tháng này còn { $left } tin cho thông báo.
broadcast-quota-short = ⚠️ Zalo cần { $needed } tin mà tháng này chỉ còn { $left } tin cho thông báo: phần còn lại chờ sang tháng hoặc đi kênh khác.
broadcast-unreachable-no-chat = Chưa liên kết { $count } người: { $names }.
broadcast-unreachable-blocked = Đã chặn trợ lý { $count } người: { $names }.
broadcast-and-more = và { $count } người nữa
broadcast-duration = Gửi hết { $time }.
broadcast-seconds-few = trong vài giây
broadcast-seconds = khoảng { $count } giây
broadcast-minutes = khoảng { $count } phút
broadcast-hours = khoảng { $count } giờ
broadcast-waits = ⏰ Ngoài giờ làm việc nên đến { $at } mới đi. Cần đi ngay: “Tùy chọn khác”, “Gửi cả ngoài giờ”.
broadcast-approval-needed = Nhiều hơn { $limit } người nên cần một quản trị khác duyệt.
broadcast-at = Hẹn gửi { $at }.
broadcast-wants-ack = Người nhận bấm “Đã nhận”.
broadcast-wants-ack-days = Người nhận bấm “Đã nhận”; ai chưa, tôi nhắc một lần sau { $days } ngày.
broadcast-asks = Hỏi kèm: { $ask } ({ $kind })
broadcast-asks-text = trả lời bằng chữ
broadcast-asks-number = trả lời bằng số
broadcast-asks-yes-no = có hoặc không
broadcast-asks-date = trả lời bằng ngày
broadcast-asks-choice = chọn một
broadcast-is-urgent = Khẩn: gửi cả ngoài giờ, ngày nghỉ.
broadcast-sends-again = Tin nào không rõ đã tới hay chưa, tôi gửi thêm một lần.
broadcast-repeats-daily = Lặp lại hằng ngày.
broadcast-repeats-weekly = Lặp lại hằng tuần.
broadcast-repeats-monthly = Lặp lại hằng tháng.
broadcast-at-rate = Gửi chậm: { $count } tin mỗi phút.

## What can be done with it

broadcast-do-send = Gửi ngay
broadcast-word-send = gửi
broadcast-do-schedule = Đặt lịch gửi
broadcast-do-ask = Gửi để duyệt
broadcast-do-whom = Chọn người nhận
broadcast-do-preview = Xem trước
broadcast-do-test = Gửi thử cho tôi
broadcast-do-when = Hẹn giờ
broadcast-do-when-change = Đổi giờ, lặp lại
broadcast-do-text = Sửa nội dung
broadcast-do-more = Tùy chọn khác
broadcast-do-drop = Bỏ thông báo
broadcast-do-rework = Lấy lại để sửa
broadcast-do-approve = Duyệt
broadcast-do-refuse = Từ chối
broadcast-do-look = Xem
broadcast-do-copy = Soạn lại từ nội dung này
broadcast-do-files = Ảnh, tệp kèm
broadcast-do-english = Bản tiếng Anh
broadcast-do-english-none = Bỏ bản tiếng Anh
broadcast-do-ack = Xác nhận đã nhận
broadcast-do-question = Hỏi kèm một câu
broadcast-do-question-none = Bỏ câu hỏi “{ $ask }”
broadcast-do-urgent = Gửi cả ngoài giờ
broadcast-do-hours = Chỉ gửi trong giờ
broadcast-do-again = Không rõ thì gửi thêm lần nữa
broadcast-do-hold = Không rõ thì giữ lại
broadcast-more = Tùy chọn của thông báo số { $number }:
broadcast-ack = Người nhận thông báo số { $number } có phải xác nhận không? Ai chưa xác nhận, tôi nhắc một lần.
broadcast-ack-days = Có, nhắc sau { $days } ngày
broadcast-ack-only = Có, không nhắc
broadcast-ack-none = Không cần xác nhận
broadcast-when = Thông báo số { $number } hẹn gửi { $at }.
broadcast-when-set = Hẹn giờ khác
broadcast-when-now = Bỏ hẹn, gửi ngay khi bấm gửi
broadcast-when-once = Chỉ gửi một lần
broadcast-when-daily = Lặp lại hằng ngày
broadcast-when-weekly = Lặp lại hằng tuần
broadcast-when-monthly = Lặp lại hằng tháng
broadcast-whom = Thông báo số { $number } gửi cho: { $audience }
broadcast-whom-set = Chọn lại từ đầu
broadcast-whom-more = Thêm người nhận
broadcast-whom-except = Trừ ra
broadcast-whom-all = Mọi vai trò
broadcast-whom-officer = Chỉ cán bộ đầu mối
broadcast-whom-leader = Chỉ lãnh đạo

## How it looks

broadcast-preview-telegram = Trên Telegram ({ $unit }):
broadcast-preview-zalo =
    { $count ->
        [1] Trên Zalo:
       *[other] Trên Zalo ({ $count } tin):
    }
broadcast-preview-english = Người chọn tiếng Anh nhận:
broadcast-preview-photo = (ảnh)
broadcast-preview-end = Thông báo số { $number } trông như trên. Đồng chí chọn:
broadcast-tested = Trên đây là bản gửi thử của thông báo số { $number }, chỉ đồng chí nhận. Gửi thật: mở lại thông báo.

## It goes out, or does not

broadcast-send-ask = Gửi thông báo số { $number } cho { $people } người ngay bây giờ?
broadcast-send-ask-later = Gửi thông báo số { $number } cho { $people } người? Ngoài giờ làm việc nên đến { $at } mới đi.
broadcast-send-sure = Gửi ngay { $people } người
broadcast-send-not = Thôi
broadcast-scheduled = ✅ Thông báo số { $number } sẽ gửi { $at } cho { $people } người.
broadcast-waits-for-second = Đã chuyển { $name } ({ $people } người) cho quản trị khác duyệt. Duyệt xong tôi gửi và báo đồng chí.
broadcast-no-second = Nhiều hơn { $limit } người thì cần quản trị thứ hai duyệt, mà chưa có ai khác liên kết. Đồng chí mời thêm quản trị (gõ “người dùng”), hoặc gửi cho ít người hơn.
broadcast-too-late = Thông báo này đã có người xử lý nên tôi không đổi gì.
broadcast-changed-since = Thông báo vừa có thay đổi so với lúc đồng chí xem. Đồng chí xem lại rồi chọn:
broadcast-when-past = Giờ hẹn đã qua. Đồng chí hẹn giờ khác, hoặc bỏ hẹn để gửi ngay.
broadcast-wait-for-files = Ảnh, tệp kèm đang tải về, chưa gửi được. Đồng chí thử lại sau ít phút.
broadcast-without-files = Có ảnh, tệp kèm không tải được. Đồng chí gửi lại hoặc bỏ ra: “Tùy chọn khác”, “Ảnh, tệp kèm”.
broadcast-reworked = Thông báo trở lại bản nháp, chưa gửi cho ai.
broadcast-dropped = Đã bỏ thông báo số { $number }. Nội dung, nếu đồng chí cần lại:
    “{ $text }”
broadcast-asked = { $by } xin duyệt { $name }, gửi { $people } người:
    “{ $text }”
broadcast-approved-news = ✅ { $by } đã duyệt thông báo số { $number }.
broadcast-refused-news = { $by } không duyệt thông báo số { $number }. Lý do: { $reason }
    Nội dung vẫn giữ, đồng chí mở ra để sửa.
broadcast-refused = Đã từ chối thông báo số { $number } và báo người soạn.
broadcast-refuse-title = Không duyệt thông báo số { $number }
broadcast-decided-before = Thông báo này không còn chờ duyệt, tôi không đổi gì. Đồng chí gõ “thông báo” để xem.
broadcast-not-yourself = Đồng chí là người gửi duyệt nên cần một quản trị khác duyệt.

## Moments

moment-unreadable = Tôi chưa đọc được giờ. Đồng chí gõ giờ và ngày, ví dụ: 8h sáng mai; 14:30 ngày 30/11; thứ hai 8h
moment-clock = Giờ này không có trên đồng hồ. Đồng chí gõ lại, ví dụ: 14:30 ngày 30/11
moment-past = Lúc đó đã qua. Đồng chí gõ một lúc sắp tới, ví dụ: 8h sáng mai
moment-far = Lúc đó còn hơn một năm nữa. Đồng chí chọn lúc gần hơn, ví dụ: 8h sáng mai
