channel-zalo = Zalo
channel-telegram = Telegram
channel-web = the chat page
channel-no-photo = (The photo is on the office’s server and can not be shown here.)
