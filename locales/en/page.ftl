## The chat page in the browser

page-title = “Dân vận khéo” assistant
page-name = Dân vận khéo assistant
page-state-connecting = Connecting…
page-state-online = Ready
page-state-offline = Connection lost, trying again…
page-other-language = Tiếng Việt
page-conversation = Conversation
page-newer = New messages
page-typing = The assistant is typing

page-composer = Write a message
page-placeholder = Write a message…
page-send = Send
page-add-file = Choose photos and documents to send
page-remove-file = Remove this file
page-document = Attached file
page-photo-bot = Photo sent by the assistant
page-photo-person = Photo you sent
page-photo-gone = This photo link has expired. Open its message again to see the photo.

# Read out before each message, never seen.
page-bot = Assistant:
page-person = You:
# In place of a message whose content was not kept.
page-blank = (This content was not kept)
page-edited = edited
page-chosen = chosen
page-sending = Sending…
page-sent = Sent
page-failed = Not sent yet.
page-retry = Send again
page-tap-failed = Your choice was not sent. Please tap again.
page-error-network = The server can not be reached. What you wrote is still here.
page-error-disk-full = The server is full, so this was not stored. What you wrote is still here: send it again later.
page-error-too-many = Too many messages at once. Please wait a minute, then send again.
page-error-too-long = The message is longer than 20,000 characters. Please divide it.
page-error-too-large = The file is too large: photos at most 10 MB, documents at most 20 MB. Please choose a smaller one.
page-error-not-taken = Photos must be JPEG, PNG or WebP, documents PDF, Word or Excel; this file is none of these, or damaged. Please save it as a PDF and send that, or choose another one.
page-error-unsafe = The file is not safe: it has macros, a password, or unusual content. Please save it as a PDF and send that.
page-error-refused = The server did not accept this. Please reload the page and try again.

page-welcome-title = Welcome
page-welcome-text = I am the automatic assistant of the “Dân vận khéo” emulation movement: I help to report step by step, remind you of deadlines and show what is waiting.
page-welcome-start = Begin

page-change-person = Change person
page-who = Who are you?
page-who-note = A trial on this computer: choose a person to chat as.
page-people-loading = Loading the list…
page-people-failed = The list could not be loaded.
page-close = Close
page-stranger = A stranger
page-stranger-note = Has no invitation yet
page-role-officer = Officer
page-role-leader = Leader of the unit
page-role-admin = Administrator
page-role-viewer = Viewer
page-role-press = Press
