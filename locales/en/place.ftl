# Where a person with several chats hears what comes unasked.

place-here = { $channel } (this chat)
place-used = { $channel } (last used { $at })
place-unused = { $channel } (not used yet)
place-question = You talk to me in several places. Where should reminders and announcements come? Until you choose, they come to { $place }.
place-which = Reminders and announcements come to { $place }. Where would you like them?
place-only = Reminders and announcements come to { $place }, the only place you have linked. To add another one, ask the office for a code and type it there.
place-chosen = ✅ From now on reminders and announcements come to { $place }.
place-gone = That place can not be reached any more. Type /noinhan to choose again.
