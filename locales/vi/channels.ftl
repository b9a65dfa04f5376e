channel-zalo = Zalo
channel-telegram = Telegram
channel-web = trang trò chuyện
channel-no-file = (Tệp có ở máy chủ của Ban, kênh này chưa xem được.)
