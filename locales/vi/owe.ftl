# What units say about a report that is owed, and what the office answers.

## Which report is meant

owe-which = Đồng chí nói về báo cáo nào?
owe-nothing = Hiện không có báo cáo nào đang chờ đơn vị nộp:
owe-whose = Đồng chí làm cho đơn vị, hay xem việc đang chờ Ban?
owe-whose-unit = Cho đơn vị tôi
owe-whose-office = Việc đang chờ Ban
owe-not-allowed = Việc này dành cho cán bộ đầu mối và lãnh đạo của đơn vị phải nộp báo cáo. Nếu đồng chí được giao, nhờ Ban Tuyên giáo và Dân vận Tỉnh ủy cấp mã mời.
owe-rule-not-allowed = Việc này dành cho quản trị của Ban, nên tôi không đổi gì. Gõ /batdau để xem việc đồng chí làm được.

## /giahan, for the unit

owe-extension = Xin gia hạn
owe-extension-begin = Xin gia hạn { $name } của { $unit }. Hạn hiện nay { $until }. Chỉ 2 mục; Ban trả lời ngay tại đây.
owe-extension-waits = { $person } đã xin đến hết { $day }, đang chờ Ban. Đề nghị mới sẽ thay đề nghị đó.
owe-extension-other = Đồng chí đang xin gia hạn dở cho { $other }, nên chưa xin cho { $name } được. Gửi xong đề nghị đó, hoặc gõ “hủy” rồi xóa bản nháp, sau đó gõ “gia hạn”.
owe-extension-sent =
    ✅ Đã gửi Ban đề nghị gia hạn { $name } của { $unit } đến hết { $wanted }.
    Ban trả lời tại đây. Trước đó hạn vẫn { $until }.
owe-day-early = Ngày này không muộn hơn hạn hiện nay ({ $until }), nên không cần gia hạn. Đồng chí gõ một ngày sau đó.
owe-day-far = Ngày này muộn hơn hạn hiện nay quá một năm ({ $until }), có lẽ gõ nhầm năm. Đồng chí gõ lại, ví dụ: 18/12
owe-day-over = Ngày này không còn kịp: phải là một ngày sau hôm nay. Hạn hiện nay { $until }. Đồng chí gõ ngày khác.
owe-unasked-reported = Báo cáo này đã nộp rồi, nên tôi không gửi đề nghị gia hạn. Xem: gõ “trạng thái”.
owe-unasked-exempt = Ban đã cho đơn vị miễn báo cáo này, nên không cần gia hạn. Xem: gõ “trạng thái”.
owe-unasked-closed = Ban đã đóng kỳ báo cáo này, nên tôi không gửi đề nghị. Cần nộp, đồng chí đề nghị Ban mở lại kỳ.
owe-unasked-too-early = Ngày xin không còn hợp với hạn hiện nay, nên tôi không gửi đề nghị. Gõ “gia hạn” để xin ngày khác.

## /giahan, for the office

owe-request =
    Đề nghị gia hạn: { $name } của { $unit }, hạn hiện nay { $until }.
    { $person } xin đến hết { $wanted }. Lý do: { $reason }
owe-grant = Đồng ý đến { $day }
owe-grant-other = Cho đến { $day }
owe-refuse = Không gia hạn
owe-grant-early = Ngày đó đã qua hoặc không còn hợp với hạn hiện nay, nên tôi chưa đổi gì. Đồng chí chọn lại:
owe-office-requests = Chờ Ban quyết định: { $count } đề nghị gia hạn (gõ “gia hạn”).
owe-office-papers = Chờ Ban xác nhận: { $count } bản giấy (gõ “bản giấy”).
owe-more = Còn { $count } việc nữa; xong các việc này, đồng chí gõ lại để xem tiếp.
owe-requests-none = Không có đề nghị gia hạn nào đang chờ Ban.
owe-requests = Có { $count } đề nghị gia hạn đang chờ Ban. Đồng chí chọn để xem và quyết định:
owe-request-line = { $unit }: { $name }, xin đến { $wanted }
owe-request-gone = Đề nghị này không còn: đơn vị đã gửi đề nghị khác thay, hoặc đã được xử lý. Xem việc đang chờ: gõ “gia hạn”.
owe-granted =
    ✅ Đã gia hạn { $name } của { $unit } đến hết { $day } ({ $person } xin đến hết { $wanted }).
    Lời nhắc dời theo hạn mới.
owe-refused = Không gia hạn { $name } của { $unit } ({ $person } xin đến hết { $wanted }). Hạn vẫn { $until }.
owe-unit-told = Tôi đã báo đơn vị.
owe-nobody-told = ⚠️ Đơn vị không có tài khoản nào tôi nhắn được; đề nghị Ban gọi điện báo.
owe-decided-granted = { $by } đã quyết định đề nghị này lúc { $at }: gia hạn đến hết { $day }. Tôi không đổi gì.
owe-decided-refused = { $by } đã quyết định đề nghị này lúc { $at }: không gia hạn. Tôi không đổi gì.
owe-settled-reported = Đơn vị đã nộp báo cáo này, nên không còn gì phải quyết định. Tôi không đổi gì.
owe-settled-exempt = Ban đã cho đơn vị miễn báo cáo này, nên không còn gì phải quyết định. Tôi không đổi gì.
owe-settled-closed = Ban đã đóng kỳ báo cáo này, nên không còn gì phải quyết định. Cần quyết định, đồng chí mở lại kỳ trước: gõ “hanbaocao”.

## What the unit is told of a decision

owe-told-granted = ✅ Ban đã gia hạn { $name } của { $unit }: { $until }. Hạn chung hết { $common }.
owe-told-changed = Đơn vị xin đến hết { $wanted }; Ban cho đến ngày trên.
owe-told-refused = Ban không gia hạn { $name } của { $unit } (đơn vị xin đến hết { $wanted }). Hạn vẫn { $until }.
owe-told-paper = ✅ Ban đã nhận bản giấy { $name } của { $unit }, tính là nộp { $at }. Đồng chí không cần làm gì thêm.
owe-told-no-paper = Ban chưa nhận được bản giấy { $name } của { $unit } (đơn vị báo { $at }). Hạn { $until }. Đồng chí gửi báo cáo tại đây, hoặc khi đã gửi lại bản giấy thì gõ “bản giấy”.
owe-told-muted = { $person } báo không phụ trách báo cáo của { $unit }; tôi thôi nhắc người này. Xem ai phụ trách, mời người khác: gõ /nguoidung và tên đơn vị.

## /bangiay

owe-paper-claimed =
    Đã ghi: { $unit } báo đã gửi bản giấy { $name } ({ $at }). Tôi báo Ban xác nhận, và thôi nhắc trong khi chờ.
    Ban xác nhận đã nhận thì tính là nộp lúc này. Nếu bấm nhầm, đồng chí cứ gửi báo cáo tại đây: gõ “báo cáo”.
owe-paper-undo = Chưa gửi, cứ nhắc tôi
owe-paper-undone = Đã bỏ ghi nhận bản giấy { $name }. Hạn { $until }; tôi nhắc tiếp như trước.
owe-paper-request = { $unit } báo đã gửi bản giấy { $name } ({ $at }). Hạn { $until }. Ban đã nhận chưa?
owe-paper-yes = Đã nhận
owe-paper-no = Chưa nhận
owe-papers-none = Không có bản giấy nào đang chờ Ban xác nhận.
owe-papers = Có { $count } bản giấy đang chờ Ban xác nhận. Đồng chí chọn để trả lời:
owe-paper-line = { $unit }: { $name }, báo { $at }
owe-paper-gone = Việc này không còn chờ Ban. Xem bản giấy đang chờ: gõ “bản giấy”.
owe-paper-came = ✅ Đã ghi: Ban đã nhận bản giấy { $name } của { $unit }, tính là nộp { $at }; tôi thôi nhắc.
owe-paper-missing = Đã ghi: Ban chưa nhận bản giấy { $name } của { $unit }; đơn vị được nhắc tiếp theo hạn { $until }.
owe-paper-reason-yes = Đơn vị báo đã gửi bản giấy, Ban xác nhận đã nhận
owe-paper-reason-no = Đơn vị báo đã gửi bản giấy, Ban chưa nhận được
owe-decided-came = { $by } đã trả lời lúc { $at }: Ban đã nhận bản giấy. Tôi không đổi gì.
owe-decided-missing = { $by } đã trả lời lúc { $at }: Ban chưa nhận bản giấy. Tôi không đổi gì.

## /nhacmai

owe-snoozed = Đã ghi: tôi nhắc lại đồng chí { $at }.
owe-snooze-nothing = Không có báo cáo nào đang chờ đơn vị nộp, nên tôi không hẹn nhắc. Xem: gõ “trạng thái”.
owe-snooze-muted = Đồng chí đã báo không phụ trách, nên tôi không nhắc. Muốn được nhắc lại, gõ “nhắc tôi”.

## /nhamnguoi and /nhactoi

owe-mute-which = Báo cáo của đơn vị nào không phải việc của đồng chí?
owe-mute-ask = Tôi sẽ thôi nhắc đồng chí về báo cáo của { $unit }, và báo để Ban biết. Đúng là đồng chí không phụ trách?
owe-mute-yes = Đúng, thôi nhắc tôi
owe-mute-no = Không, cứ nhắc tôi
owe-mute-kept = Tôi vẫn nhắc đồng chí như trước.
owe-muted = Đã ghi: tôi thôi nhắc đồng chí về báo cáo của { $unit }, và đã báo Ban. Nếu nhầm, gõ “nhắc tôi”.
owe-muted-already = Tôi đã thôi nhắc đồng chí từ trước. Muốn được nhắc lại, gõ “nhắc tôi”.
owe-unmuted = Đã ghi: tôi lại nhắc đồng chí về báo cáo của { $units }.
owe-unmuted-already = Tôi vẫn đang nhắc đồng chí như bình thường. Xem hạn: gõ “hạn nộp”.

## What can be done from a reminder

owe-go-bangiay = Đã gửi bản giấy
owe-go-giahan = Xin gia hạn
owe-go-nhacmai = Nhắc tôi sáng mai
owe-go-nhamnguoi = Không phải việc của tôi
