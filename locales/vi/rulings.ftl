# What the office decides about a unit's report or a whole period, and what came of it.

rulings-begin-close = Đóng kỳ { $name }, hạn { $until }: không nhận báo cáo nữa, không nhắc { $owing } đơn vị chưa nộp. Mở lại được bất cứ lúc nào.
rulings-begin-reopen = Mở lại kỳ { $name }, hạn { $until }: nhận báo cáo và nhắc tiếp { $owing } đơn vị chưa nộp.
rulings-begin-withdraw = Bãi bỏ hạn “{ $name }”: các kỳ đang mở đóng lại, không nhắc { $owing } đơn vị chưa nộp, không có kỳ mới. Báo cáo đã nộp vẫn giữ. Việc này không lấy lại được; muốn có lại thì đặt hạn mới.
rulings-done-exempt = ✅ Đã miễn báo cáo, không nhắc đơn vị nữa.
rulings-done-owe = ✅ Đã thôi miễn, đơn vị phải nộp và được nhắc như các đơn vị khác.
rulings-done-paper = ✅ Đã ghi nhận bản giấy, không nhắc đơn vị nữa.
rulings-done-no-paper = ✅ Đã ghi chưa nhận bản giấy, đơn vị còn phải nộp.
rulings-done-extend = ✅ Đã gia hạn. Các lần nhắc dời theo hạn mới.
rulings-done-close = ✅ Đã đóng kỳ. Tin nhắc chưa gửi đã rút lại.
rulings-done-reopen = ✅ Đã mở lại kỳ. Đơn vị còn nợ được nhắc tiếp.
rulings-done-withdraw = ✅ Đã bãi bỏ hạn. Các kỳ đang mở đã đóng.
rulings-reason = Lý do: { $reason }
rulings-too-late = Tình hình đã khác từ trước (có báo cáo mới, hoặc người khác đã quyết định), nên tôi không ghi gì. Đồng chí xem lại rồi quyết định.
rulings-paper-future = { $day } chưa đến, nên bản giấy chưa thể nhận ngày đó. Đồng chí gõ “sửa 1” và ghi ngày đã nhận.
rulings-not-later = Gia hạn cần một ngày sau { $day }. Đồng chí gõ “sửa 1” và ghi ngày muộn hơn.
rulings-told-exempt = Ban miễn { $name } cho { $unit }: đồng chí không phải nộp, tôi không nhắc nữa. Lý do: { $reason }
rulings-unit-told = Tôi đã báo đơn vị.
