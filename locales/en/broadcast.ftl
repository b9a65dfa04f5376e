## /thongbao: the list

broadcast-list = Broadcasts of the office. Choose one to open it, or write a new one.
broadcast-list-none = There are no broadcasts yet.
broadcast-line = No. { $number } · { $state } · { $text }
broadcast-state-draft = draft
broadcast-state-awaiting = waits for approval
broadcast-state-scheduled = set for { $at }
broadcast-state-running = being sent
broadcast-state-paused = paused
broadcast-state-finished = sent { $at }
broadcast-state-taken-back = taken back
broadcast-state-cancelled = cancelled
broadcast-state-refused = not approved
broadcast-do-new = Write a new broadcast
broadcast-go-list = list of broadcasts
broadcast-go-open = open broadcast { $number }
broadcast-gone = This broadcast is not here any more. Type “broadcasts” to see the list.
broadcast-unknown = There is no broadcast no. { $number }. Type “broadcasts” to see the list.
broadcast-not-allowed = Sending broadcasts is for the admins of the Commission for Communication, Education and Mass Mobilisation. What is sent to you comes right into this chat.
broadcast-office-waiting =
    { $count ->
        [one] { $count } broadcast waits for a second admin: type “broadcasts”.
       *[other] { $count } broadcasts wait for a second admin: type “broadcasts”.
    }

## Writing one

broadcast-new-title = New broadcast
broadcast-new-intro = New broadcast. Type the text, or send photos or a document with words. You can use *bold*, _italic_ and {"{"}name{"}"}, {"{"}unit{"}"}, {"{"}owed{"}"}, {"{"}days{"}"}.
broadcast-change-title = Change broadcast no. { $number }
broadcast-begin-text = Broadcast no. { $number }: type the whole text again.
broadcast-begin-english = Broadcast no. { $number }: the English version, for those who chose English; the others get the Vietnamese one.
broadcast-begin-files = Broadcast no. { $number }: send photos (at most 10) or one document.
broadcast-begin-whom = Broadcast no. { $number }: whom is it for?
broadcast-begin-more = Broadcast no. { $number }: who else?
broadcast-begin-except = Broadcast no. { $number }: who is left out?
broadcast-begin-when = Broadcast no. { $number }: when it is sent.
broadcast-begin-question = Broadcast no. { $number }: ask one question with it, to be answered right here.
broadcast-begin-refuse = Broadcast no. { $number }: not approved.
broadcast-left = Everything stays as it was.
broadcast-options-count = Give two to eight choices, apart by semicolons. Example: In person; Online; Not coming
broadcast-files-held = { $count } photos or documents go with the broadcast.
broadcast-files-mixed = A broadcast takes several photos, or one document. Take some out (“remove 1”) or send photos instead.
broadcast-files-many = A broadcast takes at most 10 photos.
broadcast-file-not-taken = I can not take this file. Send a photo, or a PDF, Word or Excel file.
broadcast-changed-meanwhile = Somebody else has just changed the text, so I did not write yours. Look at it as it is now, then go on.
broadcast-except-all = Nobody would be left, so I changed nothing. Choose “Choose anew” and say it all at once, e.g. communes except Ia Ly.

## A broadcast before it goes out

broadcast-head-draft = Broadcast no. { $number }, a draft, sent to nobody yet.
broadcast-head-awaiting = Broadcast no. { $number } waits for a second admin.
broadcast-head-scheduled = Broadcast no. { $number } will be sent { $at }.
broadcast-head-refused = Broadcast no. { $number } was not approved. Reason: { $reason }
broadcast-follows-reminder = Reminds those who have not acknowledged broadcast no. { $number }.
broadcast-follows-correction = Corrects broadcast no. { $number }, for those to whom that was sent.
broadcast-follows-withdrawal = Takes broadcast no. { $number } back from those to whom it was sent.
broadcast-head-gone = Broadcast no. { $number }: { $state }.
broadcast-photos =
    { $count ->
        [one] With { $count } photo.
       *[other] With { $count } photos.
    }
broadcast-documents = With a document: { $names }.
broadcast-files-awaited = ⏰ { $count } photos or documents are being fetched; it can be sent when they are here.
broadcast-files-lost = ⚠️ { $count } photos or documents could not be fetched: send them again at “More options”.
broadcast-has-english = There is an English version.
broadcast-to = To: { $audience }
broadcast-to-nobody = To: not chosen yet.
broadcast-listed-then = Who gets it is listed when it goes out.
broadcast-nobody = Nobody can get it: nobody fits, or nobody has linked an account. Choose again whom it is for.
broadcast-people = { $count } people.
broadcast-people-on = { $count } people: { $channels }.
broadcast-quota = Zalo needs { $needed } messages; { $left } are left for broadcasts this month.
broadcast-quota-short = ⚠️ Zalo needs { $needed } messages and only { $left } are left for broadcasts this month: the rest waits for the next month or goes another way.
broadcast-unreachable-no-chat = { $count } not linked: { $names }.
broadcast-unreachable-blocked = { $count } have blocked the assistant: { $names }.
broadcast-and-more = and { $count } more
broadcast-duration = Takes { $time }.
broadcast-seconds-few = a few seconds
broadcast-seconds = about { $count } seconds
broadcast-minutes = about { $count } minutes
broadcast-hours = about { $count } hours
broadcast-waits = ⏰ It is outside office hours: it goes at { $at }. To send it at once: “More options”, “Send at any hour”.
broadcast-approval-needed = It is for more than { $limit } people, so another admin has to approve it.
broadcast-at = Set for { $at }.
broadcast-wants-ack = Readers confirm with “Received”.
broadcast-wants-ack-days = Readers confirm with “Received”; who has not is reminded once after { $days } days.
broadcast-asks = Asks: { $ask } ({ $kind })
broadcast-asks-text = answered in words
broadcast-asks-number = answered with a number
broadcast-asks-yes-no = yes or no
broadcast-asks-date = answered with a day
broadcast-asks-choice = one of several
broadcast-is-urgent = Urgent: goes at any hour and on days off.
broadcast-sends-again = Where it is not known whether a message arrived it is sent once more.
broadcast-repeats-daily = Again every day.
broadcast-repeats-weekly = Again every week.
broadcast-repeats-monthly = Again every month.
broadcast-at-rate = Slowly: { $count } messages a minute.

## What can be done with it

broadcast-do-send = Send now
broadcast-word-send = send
broadcast-do-schedule = Schedule
broadcast-do-ask = Ask for approval
broadcast-do-whom = Choose recipients
broadcast-do-preview = Preview
broadcast-do-test = Send a test to me
broadcast-do-when = Send later
broadcast-do-when-change = Change time, repeat
broadcast-do-text = Change the text
broadcast-do-more = More options
broadcast-do-drop = Drop the broadcast
broadcast-do-rework = Take back to change
broadcast-do-approve = Approve
broadcast-do-refuse = Refuse
broadcast-do-look = Look
broadcast-do-copy = Write again from this text
broadcast-do-files = Photos, document
broadcast-do-english = English version
broadcast-do-english-none = Drop the English version
broadcast-do-ack = Confirmation
broadcast-do-question = Ask a question
broadcast-do-question-none = Drop the question “{ $ask }”
broadcast-do-urgent = Send at any hour
broadcast-do-hours = Office hours only
broadcast-do-again = When in doubt send once more
broadcast-do-hold = When in doubt hold
broadcast-more = Options of broadcast no. { $number }:
broadcast-ack = Do the readers of broadcast no. { $number } have to confirm it? Who has not is reminded once.
broadcast-ack-days = Yes, remind after { $days } days
broadcast-ack-only = Yes, without a reminder
broadcast-ack-none = No confirmation
broadcast-when = Broadcast no. { $number } is set for { $at }.
broadcast-when-set = Another time
broadcast-when-now = No time: send it when I say so
broadcast-when-once = Only once
broadcast-when-daily = Every day
broadcast-when-weekly = Every week
broadcast-when-monthly = Every month
broadcast-whom = Broadcast no. { $number } is for: { $audience }
broadcast-whom-set = Choose anew
broadcast-whom-more = Add recipients
broadcast-whom-except = Leave out
broadcast-whom-all = Every role
broadcast-whom-officer = Reporting officers only
broadcast-whom-leader = Leaders only

## How it looks

broadcast-preview-telegram = On Telegram ({ $unit }):
broadcast-preview-zalo =
    { $count ->
        [one] On Zalo:
       *[other] On Zalo ({ $count } messages):
    }
broadcast-preview-english = Those who chose English get:
broadcast-preview-photo = (photo)
broadcast-preview-end = This is how broadcast no. { $number } looks. Choose:
broadcast-tested = This was the test of broadcast no. { $number }; nobody else got it. To send it, open it again.

## It goes out, or does not

broadcast-send-ask = Send broadcast { $number } to { $people } people now?
broadcast-send-ask-later = Send broadcast { $number } to { $people } people? Outside office hours it leaves at { $at }.
broadcast-send-sure = Send to { $people } now
broadcast-send-not = Not yet
broadcast-scheduled = ✅ Broadcast no. { $number } will be sent { $at } to { $people } people.
broadcast-waits-for-second = Before the other admins now: { $name } ({ $people } people). Once it is approved I send it and tell you.
broadcast-no-second = More than { $limit } people need the word of a second admin, and nobody else is linked. Invite another admin (type “nguoi dung”), or send it to fewer people.
broadcast-too-late = Somebody has dealt with this broadcast already, so I changed nothing.
broadcast-changed-since = The broadcast has changed since you looked at it. Look again, then choose:
broadcast-when-past = Its time has passed. Set another one, or take the time away to send it now.
broadcast-wait-for-files = Its photos or documents are still being fetched. Try again in some minutes.
broadcast-without-files = Some photos or documents could not be fetched. Send them again or take them out: “More options”, “Photos, document”.
broadcast-reworked = The broadcast is a draft again, sent to nobody.
broadcast-dropped = Broadcast no. { $number } is dropped. Its text, should you need it:
    “{ $text }”
broadcast-asked = { $by } asks you to approve { $name } to { $people } people:
    “{ $text }”
broadcast-approved-news = ✅ { $by } has approved broadcast no. { $number }.
broadcast-refused-news = { $by } has not approved broadcast no. { $number }. Reason: { $reason }
    The text is kept; open it to change it.
broadcast-refused = Broadcast no. { $number } is refused, and who wrote it is told.
broadcast-refuse-title = Do not approve broadcast no. { $number }
broadcast-decided-before = This broadcast does not wait for approval any more; I changed nothing. Type “broadcasts” to look.
broadcast-not-yourself = You asked for the approval, so another admin has to give it.

## Moments

moment-unreadable = I could not read the time. Type the time and the day, e.g. 14:30 30/11; 8:00 tomorrow; monday 8h
moment-clock = There is no such time on the clock. Type it again, e.g. 14:30 30/11
moment-past = That moment has passed. Type one that is to come, e.g. 8:00 tomorrow
moment-far = That is more than a year away. Choose a nearer one, e.g. 8:00 tomorrow
