# What units say about a report that is owed, and what the office answers.

## Which report is meant

owe-which = Which report do you mean?
owe-nothing = No report waits for your unit at present:
owe-whose = Is it for your unit, or what waits for the office?
owe-whose-unit = For my unit
owe-whose-office = What waits for the office
owe-not-allowed = This is for the officers and leaders of units that report. If it is your task, please ask the office for a code.
owe-rule-not-allowed = This is for the admins of the office, so I changed nothing. To see what you can do, type /batdau.

## /giahan, for the unit

owe-extension = Asking for more time
owe-extension-begin = More time for { $name } of { $unit }. Now due { $until }. Only 2 questions; the office answers right here.
owe-extension-waits = { $person } asked for time until the end of { $day }, which waits for the office. A new request takes its place.
owe-extension-other = You are asking for more time for { $other }, so it can not be asked for { $name } yet. Send that request, or type “huy” and delete the draft, and then type “gia han”.
owe-extension-sent =
    ✅ The office was asked for more time for { $name } of { $unit }, until the end of { $wanted }.
    It answers right here. Until then it is due { $until }.
owe-day-early = This day is not later than the present deadline ({ $until }), so there is nothing to ask for. Please type a day after it.
owe-day-far = This day is more than a year after the present deadline ({ $until }); the year may be mistyped. Please type it again, for example: 18/12
owe-day-over = This day is too soon: it has to be after today. Now due { $until }. Please type another day.
owe-unasked-reported = This report has been sent already, so I did not ask for more time. To see it, type “status”.
owe-unasked-exempt = The office excused your unit from this report, so no time is needed. To see it, type “status”.
owe-unasked-closed = The office closed this period, so I did not send the request. If you have to report, please ask it to open the period again.
owe-unasked-too-early = The day does not fit the present deadline any more, so I did not send the request. Type “gia han” to ask for another day.

## /giahan, for the office

owe-request =
    Request for more time: { $name } of { $unit }, now due { $until }.
    { $person } asks for time until the end of { $wanted }. Reason: { $reason }
owe-grant = Grant until { $day }
owe-grant-other = Give until { $day }
owe-refuse = Refuse
owe-grant-early = That day is over, or does not fit the present deadline any more, so I changed nothing. Please choose again:
owe-office-requests = For the office to decide: { $count ->
        [one] 1 request
       *[other] { $count } requests
    } for more time (type “gia han”).
owe-office-papers = For the office to confirm: { $count ->
        [one] 1 report
       *[other] { $count } reports
    } on paper (type “ban giay”).
owe-more = { $count ->
        [one] 1 more waits
       *[other] { $count } more wait
    }; when these are done, type it again to see the rest.
owe-requests-none = No request for more time waits for the office.
owe-requests = { $count ->
        [one] 1 request for more time waits
       *[other] { $count } requests for more time wait
    } for the office. Choose one to see it and decide:
owe-request-line = { $unit }: { $name }, until { $wanted }
owe-request-gone = This request is no more: the unit sent another in its place, or it was dealt with. To see what waits, type “gia han”.
owe-granted =
    ✅ { $name } of { $unit } has time until the end of { $day } ({ $person } asked for { $wanted }).
    The reminders follow the new deadline.
owe-refused = No more time for { $name } of { $unit } ({ $person } asked for { $wanted }). Still due { $until }.
owe-unit-told = I told the unit.
owe-nobody-told = ⚠️ The unit has no account that I can write to; please telephone.
owe-decided-granted = { $by } decided about this request on { $at }: time until the end of { $day }. I changed nothing.
owe-decided-refused = { $by } decided about this request on { $at }: no more time. I changed nothing.
owe-settled-reported = The unit has sent this report, so there is nothing to decide. I changed nothing.
owe-settled-exempt = The office excused the unit from this report, so there is nothing to decide. I changed nothing.
owe-settled-closed = The office closed this period, so there is nothing to decide. To decide, open the period first: type “hanbaocao”.

## What the unit is told of a decision

owe-told-granted = ✅ The office gave { $name } of { $unit } more time: { $until }. For the others by the end of { $common }.
owe-told-changed = You asked for time until the end of { $wanted }; the office gave the day above.
owe-told-refused = The office gives no more time for { $name } of { $unit } (you asked for { $wanted }). Still due { $until }.
owe-told-paper = ✅ The office has the paper report { $name } of { $unit }; it counts as sent { $at }. There is nothing more to do.
owe-told-no-paper = The office has not received the paper report { $name } of { $unit } (said to be sent { $at }). Due { $until }. Please report here, or send the paper again and then type “ban giay”.
owe-told-muted = { $person } says that the reports of { $unit } are not their task; I stopped reminding them. To see whose task it is, and to invite somebody else, type /nguoidung and the unit.

## /bangiay

owe-paper-claimed =
    Noted: { $unit } says that { $name } was sent on paper ({ $at }). I asked the office to confirm, and stop the reminders meanwhile.
    Once confirmed it counts as sent now. If this was a mistake, just send the report here: type “report”.
owe-paper-undo = Not sent, keep reminding me
owe-paper-undone = { $name } is no longer noted as sent on paper. It is due { $until }; you are reminded as before.
owe-paper-request = { $unit } says that { $name } was sent on paper ({ $at }). Due { $until }. Did it come?
owe-paper-yes = It came
owe-paper-no = Not yet
owe-papers-none = No paper report waits for the office.
owe-papers = { $count ->
        [one] 1 paper report waits
       *[other] { $count } paper reports wait
    } for the office. Choose one to answer:
owe-paper-line = { $unit }: { $name }, { $at }
owe-paper-gone = This does not wait for the office any more. To see what does, type “ban giay”.
owe-paper-came = ✅ Noted: the paper report { $name } of { $unit } came; it counts as sent { $at }, and the reminders stop.
owe-paper-missing = Noted: the paper report { $name } of { $unit } did not come; the unit is reminded again, due { $until }.
owe-paper-reason-yes = The unit said it sent the report on paper, and the office received it
owe-paper-reason-no = The unit said it sent the report on paper, and the office did not receive it
owe-decided-came = { $by } answered on { $at }: it came. I changed nothing.
owe-decided-missing = { $by } answered on { $at }: it did not come. I changed nothing.

## /nhacmai

owe-snoozed = Noted: I remind you again on { $at }.
owe-snooze-nothing = No report waits for your unit, so there is nothing to remind you of. To see it, type “status”.
owe-snooze-muted = You said that it is not your task, so I do not remind you. To be reminded again, type “nhac toi”.

## /nhamnguoi and /nhactoi

owe-mute-which = The reports of which unit are not your task?
owe-mute-ask = I will stop reminding you of the reports of { $unit }, and tell the office. Is it right that they are not your task?
owe-mute-yes = Right, stop reminding me
owe-mute-no = No, keep reminding me
owe-mute-kept = I keep reminding you as before.
owe-muted = Noted: I stop reminding you of the reports of { $unit }, and told the office. If this was a mistake, type “nhac toi”.
owe-muted-already = I stopped reminding you before. To be reminded again, type “nhac toi”.
owe-unmuted = Noted: I remind you of the reports of { $units } again.
owe-unmuted-already = I am reminding you as usual. To see what is due, type “deadline”.

## What can be done from a reminder

owe-go-bangiay = Sent on paper
owe-go-giahan = Ask for more time
owe-go-nhacmai = Remind me tomorrow
owe-go-nhamnguoi = Not my task
