## /duyet: what waits for the office

review-not-allowed = Reviewing reports and models is for the admins of the office.
review-of-report = report { $number }
review-of-model = model { $number }
review-none = No report and no model waits for review.
review-head = { $count } waiting for review, oldest first (page { $page }/{ $pages }):
review-line = Report { $number }: { $title }, { $unit }, sent { $at }
review-line-again = version { $count }
review-line-late = late
review-line-model = Model { $number } “{ $title }”, { $unit }, proposed { $at }
review-open = Report { $number }
review-open-model = Model { $number }
review-to-queue = All that waits
review-next = Next
review-do-open = Review this report
review-do-accept = Accept
review-do-return = Return
review-do-ask = Ask the unit

review-state-waiting = Waiting for the office to review it.
review-state-returned = Returned by the office, waiting to be mended.
review-state-accepted = Accepted by the office.
review-said-accepted = { $by } accepted version { $version }, { $at }.
review-said-returned = { $by } returned version { $version }, { $at }
review-said-returned-model = { $by } returned the proposal, { $at }
review-said-asked = { $by } asked at { $at }: “{ $text }”
review-said-answered = { $by } answered at { $at }: “{ $text }”
review-reason = – { $label }: { $reason }
review-changes = Changed since version { $before }:
review-changes-none = Nothing changed since version { $before }.
review-model-changes = Changed since the office saw it, { $day }:
review-model-changes-none = Nothing changed since the office saw it, { $day }.
review-change = – { $label }: { $before } → { $after }
review-change-added = – Added { $label }: { $after }
review-change-removed = – Removed { $label } (was: { $before })
review-change-beside = { $change } (not among what was returned)

review-own = You sent this report, so you can not review it.
review-own-others = Who can: { $names }.
review-own-alone = The office has no other admin yet: add one by “/nguoidung”.
review-newer = The unit has sent a newer version than the one you saw. Nothing was changed.
review-unchanged = Nothing was changed.
review-unsent = What you wrote was not sent: “{ $text }”
review-gone = This can not be opened: the number is wrong, or it is not of your unit.

## Accepting and returning

review-accepted = ✅ Report { $number } of { $unit } is accepted.
review-accepted-news = The office has accepted report { $number } ({ $by }).
review-return-title = Return report { $number }, version { $version }
review-return-begin = Returning report { $number }, version { $version }. Choose what is to be mended, several for one reason if you like, and say why; type “done” when that is all.
review-returned = ✅ Report { $number } is returned: { $count } to be mended. The unit may mend and send it after the deadline too.
review-returned-news = The office returned report { $number }, version { $version } ({ $by }). To be mended:
review-returned-how = All else stays as it is, and so does the day it first came. Mend it at any time: type “mend report { $number }”.

## Mending

review-fix = Mend it now
review-fix-begin = { $title }: the office returned report { $number }. Only { $count } to be mended will be asked, all else stays as sent. Type “keep” for what does not change.
review-fix-none = No report was returned. To correct one that was sent: type “report”.
review-fix-which = Which report?
review-fixed-before = Report { $number } is not waiting to be mended.
review-fix-first = The office has returned report { $number }. Type “mend report { $number }”: what you wrote is kept, and what is to be mended is asked.
review-receipt-mended = The mended report went to the office. The day it first came stays.
review-mended-news = { $unit } has mended report { $number } and sent it again (version { $version }).
review-owed-returned = The office returned it { $day }, the unit has to mend it (type “mend report”).
review-overview-returned = { $unit } (returned { $day })

## Asking and answering

review-ask-title = Ask the unit about { $what }
review-asked = ✅ Your question about { $what } went to { $unit }.
review-asked-news = The office asks about { $what } ({ $by }): “{ $text }”
review-do-answer = Answer the office
review-answer-title = Answer the office about { $what }
review-answer-which = About which?
review-answer-none = No question of the office waits for your answer.
review-answered = ✅ Your answer about { $what } went to the office.
review-answered-before = This has been answered already.
review-answered-news = { $by } ({ $unit }) answers about { $what }: “{ $text }”
review-offer = The office asks about { $what }: “{ $question }”. Send it this answer? “{ $text }”
review-offer-send = Send
review-offer-plan = No, I ask about the plan
review-offer-edit = Change it
review-offer-long = The office asks about { $what }. The answer has { $length } characters, { $max } is the most: please shorten it and send it again.
review-offer-full = Your last message does not fit into the answer about { $what }: { $length } characters in all, { $max } is the most. Written so far: “{ $text }”. Choose “Send” to send that, “Change it” to shorten it.
review-home-asked = The office waits for an answer about { $list }: type “answer office”.

## What people are told by the day

review-office-waiting = Waiting for review: { $count } reports (type “/duyet”).
review-notice = ⏰ { $count } waiting for review for more than two working days ({ $all } in all). Type “/duyet”.
review-fix-notice = ⏰ Report { $number } was returned { $day } and is not mended yet. Type “mend report { $number }”.
