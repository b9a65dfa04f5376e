## A broadcast that goes, and one that was sent

broadcast-name-message = broadcast no. { $number }
broadcast-name-reminder = reminder no. { $number }
broadcast-name-correction = correction no. { $number }
broadcast-name-withdrawal = withdrawal no. { $number }

# One message that changes itself while it goes.

broadcast-watch-before = Not begun yet, { $name }: { $all } people.
broadcast-watch-running = Sending { $name }: { $bar } { $done }/{ $all }
broadcast-watch-paused = Paused, { $name }: { $bar } { $done }/{ $all }
broadcast-watch-finished = ✅ Sent, { $name }: { $sent }/{ $all } people.
broadcast-watch-cancelled = Cancelled, { $name }: sent to { $sent } of { $all } people, { $cancelled } will not get it.
broadcast-watch-why = Why it stopped: { $why }
broadcast-rate-second = { $count } people/second
broadcast-rate-minute = { $count } people/minute
broadcast-left-seconds = { $count } seconds left
broadcast-left-minutes = about { $count } minutes left
broadcast-left-hours = about { $count } hours left
broadcast-trouble-failed = not sent: { $count }
broadcast-trouble-unknown = not known: { $count }
broadcast-trouble-uncertain = sent twice in doubt: { $count }
broadcast-trouble-unreachable = no chat: { $count }
broadcast-steer-pause = Pause
broadcast-steer-go = Go on
broadcast-steer-stop = Stop for good
broadcast-steer-rate = Rate
broadcast-steer-result = Result
broadcast-do-show = Watch
broadcast-do-resend = Send again to { $count } people
broadcast-do-call = Whom to telephone ({ $count })
broadcast-do-doubt = Who is in doubt ({ $count })
broadcast-do-got = Who has acknowledged ({ $count })
broadcast-do-silent = Who has not acknowledged ({ $count })
broadcast-do-replies = Answers ({ $count })
broadcast-do-file = Download the list
broadcast-do-correct = Correct
broadcast-do-takeback = Take back
broadcast-do-remind = Remind { $count } people
broadcast-do-reply = Answer

# Steering.

broadcast-none-running = Nothing is being sent. Type “broadcasts” to see the broadcasts.
broadcast-none-sent = Nothing was sent yet. Type “broadcasts” to write one.
broadcast-stop-ask = I have paused broadcast no. { $number }. Stopped for good, the { $left } people who are left never get it. Please choose:
broadcast-stop-sure = Stop for good, send no more
broadcast-rate-ask = How fast may broadcast no. { $number } go? Or type, for example: rate 200
broadcast-rate-fastest = As fast as possible
broadcast-rate-set = Broadcast no. { $number }: from now on at most { $count } people/minute.
broadcast-rate-lifted = Broadcast no. { $number }: from now on as fast as possible.
broadcast-rate-wrong = The rate is a number of people a minute, 1 or more. For example: rate 200
broadcast-again-nobody = None of them has a chat to which broadcast no. { $number } could be sent again. Please telephone.

# What became of it.

broadcast-result-head = Broadcast no. { $number }:
broadcast-result-since = Begun { $from }.
broadcast-result-times = Sent from { $from } to { $to }.
broadcast-result-reasons = Why it was not sent: { $list }.
broadcast-result-doubt = Not known whether they got it: { $list }.
broadcast-result-got = Acknowledged: { $got }, not yet: { $silent }.
broadcast-result-replies = Answered: { $count } people.
broadcast-result-follower = Then: { $name } ({ $status }).
broadcast-and-others = and { $count } more
broadcast-status-draft = being written
broadcast-status-awaiting = waits for a second admin
broadcast-status-scheduled = waits for its time
broadcast-status-running = being sent
broadcast-status-paused = paused
broadcast-status-finished = sent
broadcast-status-cancelled = cancelled
broadcast-status-refused = not approved
broadcast-missed-no-chat = has linked no chat
broadcast-missed-blocked = has blocked the bot or left the platform
broadcast-missed-month = the messages of the month are used up
broadcast-missed-late = it was too late
broadcast-missed-other = the platform did not take the message

# The lists.

broadcast-names-call = Broadcast no. { $number }: { $count } people did not get it and are to be telephoned.
broadcast-names-doubt = Broadcast no. { $number }: of { $count } people it is not known whether they got it.
broadcast-names-got = Broadcast no. { $number }: { $count } people have acknowledged it.
broadcast-names-silent = Broadcast no. { $number }: { $count } people have not acknowledged it.
broadcast-names-replies = Broadcast no. { $number }: { $count } people have answered.
broadcast-page = Page { $page }/{ $pages }
broadcast-phone = Telephone: { $phone }
broadcast-was-twice = may have got it twice
broadcast-total = Sum: { $sum }
broadcast-total-people = { $people } people of { $units } units answered; the figures add up person by person.
broadcast-total-units = By the last answer of each unit alone: { $total }
broadcast-reminded-before = Those who have not acknowledged broadcast no. { $number } were reminded once; I do not remind them again.
broadcast-none-silent = Everybody who got broadcast no. { $number } has acknowledged it, or it asks for no confirmation: I remind nobody.
broadcast-file-large = The list is larger than 20 MB, so I can not send it. Look at the lists under “Result” one by one.
broadcast-file-name = broadcast-{ $number }
broadcast-column-number = No.
broadcast-column-unit = Unit
broadcast-column-name = Name
broadcast-column-phone = Telephone of the unit
broadcast-column-channel = Channel
broadcast-column-outcome = Outcome
broadcast-column-why = Why
broadcast-column-sent = Sent at
broadcast-column-got = Acknowledged at
broadcast-outcome-waiting = waits
broadcast-outcome-queued = being sent
broadcast-outcome-sent = sent
broadcast-outcome-failed = not sent
broadcast-outcome-unknown = not known
broadcast-outcome-uncertain = sent twice in doubt
broadcast-outcome-unreachable = no chat
broadcast-outcome-cancelled = will not be sent

# Those who got it.

broadcast-got-done = ✅ Noted: you have received broadcast no. { $number }.
broadcast-got-before = You have acknowledged broadcast no. { $number } before.
broadcast-got-none = No broadcast waits for you to acknowledge it.
broadcast-got-gone = I do not find this broadcast among the messages you got, so I noted nothing.
broadcast-reply-title = Answer to broadcast no. { $number }
broadcast-reply-again = Answer broadcast no. { $number } again: it takes the place of the answer of { $at }.
broadcast-reply-hint = To answer broadcast no. { $number }, type: answer { $number }
broadcast-reply-done = ✅ Your answer to broadcast no. { $number } is noted.
broadcast-reply-left = I noted no answer. Type “answer” whenever you want to answer the broadcast.
broadcast-reply-gone = No broadcast waits for your answer: it was taken back, or was not sent to you.

# Correcting and taking back.

broadcast-not-begun = Broadcast no. { $number } has not begun. Open it to change it before it is sent.
broadcast-taken-back = Broadcast no. { $number } was taken back, so nothing more is sent.
broadcast-correct-title = Correct broadcast no. { $number }
broadcast-correct-no-english = Item 2 is the English text: there is none, so it stays empty. If you need it, type “edit 2”.
broadcast-correct-sent = ✅ The correction of broadcast no. { $number } is being sent: where the message can be changed I change it, elsewhere a new one goes out.
broadcast-takeback-ask = Take broadcast no. { $number } back? Where the message can still be deleted I delete it; elsewhere “Broadcast no. { $number } was taken back” goes out.
broadcast-takeback-sure = Take back

