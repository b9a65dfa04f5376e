# Where a person with several chats hears what comes unasked.

place-here = { $channel } (cuộc trò chuyện này)
place-used = { $channel } (dùng lần cuối { $at })
place-unused = { $channel } (chưa dùng)
place-question = Đồng chí có nhiều nơi trò chuyện với tôi. Nhắc hạn và thông báo gửi về đâu? Chưa chọn thì tôi gửi về { $place }.
place-which = Nhắc hạn và thông báo đang gửi về { $place }. Đồng chí muốn nhận ở đâu?
place-only = Nhắc hạn và thông báo gửi về { $place }, nơi duy nhất đồng chí liên kết. Muốn thêm nơi khác, đồng chí nhờ Ban cấp mã mời rồi gõ mã ở đó.
place-chosen = ✅ Từ nay nhắc hạn và thông báo gửi về { $place }.
place-gone = Nơi này không còn nhận tin được. Đồng chí gõ “nơi nhận tin” để chọn lại.
