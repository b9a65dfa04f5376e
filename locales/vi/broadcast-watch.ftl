## Thông báo đang gửi và đã gửi

broadcast-name-message = thông báo số { $number }
broadcast-name-reminder = lời nhắc số { $number }
broadcast-name-correction = tin đính chính số { $number }
broadcast-name-withdrawal = tin thu hồi số { $number }

# One message that changes itself while it goes.

broadcast-watch-before = Chưa bắt đầu gửi { $name }: { $all } người.
broadcast-watch-running = Đang gửi { $name }: { $bar } { $done }/{ $all }
broadcast-watch-paused = Tạm dừng { $name }: { $bar } { $done }/{ $all }
broadcast-watch-finished = ✅ Đã gửi xong { $name }: { $sent }/{ $all } người.
broadcast-watch-cancelled = Đã hủy { $name }: { $sent }/{ $all } người đã được gửi, { $cancelled } người không gửi nữa.
broadcast-watch-why = Vì sao dừng: { $why }
broadcast-why-blocked = nhiều người đã chặn bot.
broadcast-why-failed = nền tảng từ chối nhiều tin liền nhau.
broadcast-why-unknown = nhiều tin không rõ đã đến hay chưa.
broadcast-why-token = nền tảng không nhận mã của bot.
broadcast-why-month = đã dùng hết số tin của tháng.
broadcast-rate-second = { $count } người/giây
broadcast-rate-minute = { $count } người/phút
broadcast-left-seconds = còn { $count } giây
broadcast-left-minutes = còn khoảng { $count } phút
broadcast-left-hours = còn khoảng { $count } giờ
broadcast-trouble-failed = không gửi được: { $count }
broadcast-trouble-unknown = chưa rõ: { $count }
broadcast-trouble-uncertain = gửi hai lần vì chưa rõ: { $count }
broadcast-trouble-unreachable = không có kênh nhắn tin: { $count }
broadcast-do-pause = Tạm dừng
broadcast-do-go = Gửi tiếp
broadcast-do-stop = Dừng hẳn
broadcast-do-rate = Tốc độ
broadcast-do-result = Kết quả
