## /hanbaocao

duties-not-allowed = Việc đặt hạn báo cáo dành cho quản trị của Ban Tuyên giáo và Dân vận Tỉnh ủy. Xem hạn của đơn vị: gõ “hạn nộp”.
duties-none = Ban chưa đặt hạn báo cáo nào. Kế hoạch 2017–2020 đã hết giai đoạn, nên mỗi hạn cần Ban đặt và nêu căn cứ.
duties-one =
    { $name }: trước ngày { $before }, tức { $until }.
    Đơn vị phải nộp: { $who }. Đã nộp { $reported }/{ $total }.
    { $basis }
duties-new = Đặt hạn mới
duties-gone = Mục này không còn, có thể đã được đổi ở nơi khác. Đồng chí gõ /hanbaocao để xem lại.
duties-back = Về hạn báo cáo
duties-back-duty = Về hạn này
duties-back-unit = Về đơn vị
duties-back-units = Về danh sách đơn vị
duties-waiting = Chờ Ban trả lời: { $extensions } đơn vị xin gia hạn, { $papers } đơn vị báo đã gửi bản giấy.
duties-waiting-extension = – { $unit }, { $name }: xin đến { $day }. Lý do: { $reason }
duties-waiting-paper = – { $unit }, { $name }: báo đã gửi bản giấy.
duties-home-extension = Trả lời { $unit }: gia hạn
duties-home-paper = Trả lời { $unit }: bản giấy
duties-zalo-month = Zalo tháng này: đã dùng { $used }/{ $perMonth } tin, nhắc theo lịch còn khoảng { $planned } tin.
duties-month-short = ⚠️ Zalo tháng này: đã dùng { $used }/{ $perMonth } tin, nhắc theo lịch còn khoảng { $planned } tin, nên không đủ. Nhắc muộn và ngày cuối được gửi trước; đồng chí nên mời đơn vị liên kết thêm Telegram.

## One duty

duties-rhythm = Lặp lại: { $rhythm }. Các ngày nhắc: { $ladder }.
duties-rhythm-once = một lần
duties-rhythm-monthly = hằng tháng
duties-rhythm-quarterly = hằng quý
duties-rhythm-half-yearly = nửa năm một lần
duties-rhythm-yearly = hằng năm
duties-counts = Còn nợ { $owing } (quá hạn { $overdue }, được gia hạn { $extended }); được miễn { $exempt }.
duties-closed = Kỳ này đã đóng: không nhận báo cáo, không nhắc ai.
duties-periods = Kỳ khác
duties-units = Đơn vị ({ $count })
duties-remind = Nhắc ngay đơn vị còn nợ ({ $count })
duties-remind-one = Nhắc ngay
duties-edit = Đổi
duties-units-head = { $name }: { $count } đơn vị (trang { $page }/{ $pages }), đơn vị còn nợ đứng trước. Tìm nhanh: gõ /hanbaocao và tên, ví dụ: /hanbaocao ia ly
duties-unknown-unit = Tôi không tìm thấy đơn vị này. Đồng chí gõ tên hoặc mã đơn vị. Ví dụ: /hanbaocao ia ly
duties-unit-free = Đơn vị này không phải nộp báo cáo nào trong các kỳ hiện nay. Muốn giao báo cáo, đồng chí gõ /hanbaocao, chọn hạn rồi chọn “Đổi”.
duties-which-unit = Có { $count } mục khớp. Đồng chí chọn, hoặc gõ tên đầy đủ hơn.

## One unit

duties-unit-head = { $unit } – { $name }
duties-unit-state = { $state }. Hạn { $until }.
duties-unit-extended = Hạn chung { $until }.
duties-unit-paper = Bản giấy nhận { $day }.
duties-unit-claim = Đơn vị báo đã gửi bản giấy { $day }; Ban chưa trả lời.
duties-answer-extension = Trả lời xin gia hạn
duties-answer-paper = Trả lời về bản giấy
duties-unit-draft = Đơn vị đang soạn { $done }/{ $total } mục.
duties-phone = Điện thoại: { $phone }
duties-state-not-open = chưa đến kỳ
duties-state-open = chưa nộp
duties-state-due-soon = chưa nộp
duties-state-extended = chưa nộp, được gia hạn
duties-state-overdue = quá hạn, chưa nộp
duties-state-reported-on-time = đã nộp
duties-state-reported-late = nộp muộn
duties-state-exempt = được miễn
duties-do-exempt = Miễn báo cáo
duties-do-owe = Thôi miễn
duties-do-paper = Ghi đã nhận bản giấy
duties-do-no-paper = Ghi chưa nhận bản giấy
duties-do-extend = Gia hạn
duties-do-close = Đóng kỳ
duties-do-reopen = Mở lại kỳ
duties-do-withdraw = Bãi bỏ hạn
duties-ledger = Sổ nhắc hạn ({ $count }):
duties-ledger-cut = Sổ nhắc hạn ({ $count }), { $shown } dòng mới nhất:
duties-ledger-none = Chưa nhắc lần nào.
duties-ledger-line = – { $at }, { $step }: { $person }{ $channel }, { $outcome }
duties-ledger-nobody = chưa có ai liên kết
duties-outcome-queued = đang chờ gửi
duties-outcome-sent = đã gửi
duties-outcome-uncertain = không chắc đã đến
duties-outcome-unreached = không gửi được
duties-outcome-withdrawn = đã rút lại
duties-outcome-skipped = bỏ qua vì đã quá lúc
duties-outcome-nobody = không có người nhận
duties-ruling-line = – { $at }{ $by }, { $kind }: { $reason }
duties-ruled-unbound = không còn thuộc diện
duties-ruled-exempt = miễn báo cáo
duties-ruled-owe = thôi miễn
duties-ruled-paper = đã nhận bản giấy
duties-ruled-no-paper = chưa nhận bản giấy
duties-ruled-close = đóng kỳ
duties-ruled-reopen = mở lại kỳ
duties-ruled-extend = gia hạn
duties-ruled-no-extend = không gia hạn
duties-ruled-move = dời hạn
duties-extension-line = – { $at } xin gia hạn đến { $day }: { $reason } ({ $answer })
duties-extension-granted = đồng ý đến { $day }
duties-extension-refused = không đồng ý
duties-extension-waiting = chờ Ban trả lời

## What saving will do

duties-preview = Khi đồng chí gõ “gửi”, hạn trong 12 tháng tới là:
duties-deadline = – { $name }: trước ngày { $before }, tức { $until }. Mở từ { $opens }.
duties-calendar = Lịch nhắc { $name }, từ 07:30:
duties-later-periods = Các kỳ sau:
duties-step-days = Nhắc: { $days }
duties-step-days-moved = (06/12→04/12: dời vì cuối tuần hoặc ngày nghỉ)
duties-month = Tháng { $month }
duties-step = – { $day }: { $step }
duties-step-before = trước { $days } ngày
duties-step-last = ngày cuối
duties-step-late = muộn { $days } ngày
duties-step-now = Ban nhắc ngay
duties-step-asked = nhắc lại theo yêu cầu
duties-step-moved = báo hạn mới
duties-step-also = nhắc kèm báo cáo khác
duties-step-shifted = { $from } → { $to } ({ $why })
duties-step-passed = Đã qua nên không nhắc
duties-step-at-once = Nhắc ngay khi lưu (trong giờ nhắc), ai chưa được nhắc lần này
duties-step-unopened = Kỳ chưa mở nên không nhắc
duties-step-merged = Trùng ngày với lần nhắc sau nên chỉ gửi lần sau
duties-weekend = cuối tuần
duties-recipients = Người được nhắc: { $people } người; { $units } đơn vị phải nộp.
duties-recipient = { $name } ({ $channel })
duties-recipient-leader = { $name }, lãnh đạo, từ khi muộn ({ $channel })
duties-no-channel = chưa có kênh
duties-nobody-linked = Chưa có ai nhận được tin ({ $count } đơn vị): { $units }
duties-nobody-more = và { $count } đơn vị khác
duties-nobody-count = Chưa có ai nhận được tin: { $count } đơn vị.
duties-texts = Nội dung từng lần nhắc, ví dụ của { $unit }:
duties-text-leader = { $day }, gửi lãnh đạo đơn vị: “{ $text }”
duties-will-move = Hạn mới áp dụng từ kỳ này về sau. Đơn vị đã được gia hạn đến ngày muộn hơn thì giữ ngày đó.
duties-will-move-once = Ngày này nằm ngoài kỳ, nên chỉ dời hạn của kỳ này; các kỳ sau giữ hạn cũ.
duties-not-by-plan = Mục III.4 của Kế hoạch 2017–2020 không buộc báo cáo: { $kinds }. Các đơn vị này phải nộp chỉ vì Ban đặt.
duties-after-plan = Kế hoạch { $first }–{ $last } đã hết giai đoạn: hạn này có vì Ban đặt, căn cứ: { $basis }.

## What came of it

duties-made = ✅ Đã đặt hạn: { $name }, trước ngày { $before }, tức { $until }. Lặp lại: { $rhythm }.
duties-known = Hạn này đã đặt từ trước, tôi không đặt thêm: { $name }, trước ngày { $before }, tức { $until }. Lặp lại: { $rhythm }.
duties-bound = Có { $bound } đơn vị phải nộp: { $who }.
duties-basis = Căn cứ: { $basis }.
duties-past = Ngày này đã qua nên chưa đặt được hạn. Đồng chí gõ “sửa 4” và chọn một ngày sau hôm nay. Ví dụ: 10/12/2027
duties-nobody = Chưa có đơn vị nào phải nộp nên chưa đặt được hạn. Đồng chí gõ “sửa 3” để chọn loại đơn vị, hoặc “sửa 6” để nêu tên.
duties-exists = Đã có “{ $name }”, hạn { $until }. Nếu là báo cáo khác, đồng chí gõ “sửa 1” để đặt tên khác.
duties-title-taken = Đã có hạn khác tên “{ $title }”. Đồng chí gõ “sửa 1” để đặt tên khác.
duties-form-fixed = Biểu báo cáo của một hạn không đổi được, vì đơn vị đã làm theo biểu cũ. Đồng chí gõ “sửa 2” để chọn lại biểu cũ; muốn biểu khác thì đặt hạn mới.
duties-change-title = Đổi hạn: { $name }
duties-changed-meanwhile = { $by } đã đổi hạn này lúc { $at }, sau khi đồng chí bắt đầu sửa. { $name } nay có hạn { $until }. Tôi chưa lưu gì. Gõ “gửi” lần nữa để lưu mọi mục như đồng chí ghi; hoặc gõ “hủy”, rồi chọn “Đổi” để sửa từ bản mới.
duties-other-period = Kỳ đồng chí đang sửa không còn là kỳ hiện nay: nay là { $name }, hạn { $until }. Tôi chưa đổi gì, các mục đồng chí ghi vẫn còn. Đồng chí gõ “hủy”, rồi gõ /hanbaocao và chọn “Đổi” ở kỳ hiện nay.
duties-changed = ✅ Đã đổi: { $name }, trước ngày { $before }, tức { $until }.
duties-moved = Hạn cũ là hết { $from }. Tin nhắc chưa gửi đã rút lại; ai đã được báo hạn cũ sẽ được báo hạn mới.
duties-moved-rule = Các kỳ sau cũng trước ngày { $before }.
duties-moved-once = Chỉ dời kỳ này; các kỳ sau giữ hạn cũ.
duties-rebound = Thêm { $added } đơn vị phải nộp, { $freed } đơn vị không phải nộp nữa.
duties-move-reason = Dời từ hết { $from } thành trước ngày { $before }. Căn cứ: { $basis }
duties-unbound-reason = Không còn thuộc các đơn vị phải nộp sau khi Ban đổi hạn.
