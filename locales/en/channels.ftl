channel-zalo = Zalo
channel-telegram = Telegram
channel-web = the chat page
channel-no-file = (The file is on the office’s server and can not be shown here.)
