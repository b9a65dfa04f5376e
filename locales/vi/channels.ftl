channel-zalo = Zalo
channel-telegram = Telegram
channel-web = trang trò chuyện
channel-no-photo = (Ảnh có ở máy chủ của Ban, kênh này chưa xem được.)
