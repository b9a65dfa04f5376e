# Reporting: from /baocao to the receipt.

report-begin = { $title } – { $count } items, only { $required } required (*). Due: { $until }.
    Your draft is saved as you go; stop whenever you like. To fill everything in one message, type “template”.
report-go-on = { $title } is half done, your answers are kept. Due: { $until }.
report-other-draft = { $other } is half done, so { $title } can not begin yet. Send that report first, or type “cancel” and delete its draft, then type “report”.
report-again = { $title } was sent (receipt no. { $number }, version { $version }). Change what needs changing and type “send” for a new version, or “cancel” to leave it.
report-closed = { $title } was sent (receipt no. { $number }) and is past its deadline ({ $until }), so it can not be replaced. If it must be changed, please contact the office.
report-nothing-owed = Your unit owes no report at the moment: the office has set no deadline. You may still send progress: type “update”.
report-nothing-open = There is no report to make at present:
report-period-closed = The office closed { $title } on { $day }, so I take no more reports. A draft, if there is one, is kept. If you have to report, please ask the office to open the period again.
report-on-paper = The office has your paper report, sent { $at }. Sent here too, its figures are counted.
report-paper-claimed = The paper report of { $at } waits for the office. If you send the report here, there is no need to wait.
report-which = Which report?
report-which-unit = For which unit?
report-not-allowed = This is for the officers of a unit. If it is your task, ask the office for an invitation.
report-update-begin = Progress update – a few short items; the figures are added up for the annual report. Your draft is saved as you go.
report-update-go-on = Your progress update is half done, your answers are kept.
report-update-title = Progress update

receipt-head = Biên nhận số { $number } (receipt) – { $title } – version { $version }
receipt-sent = Sent by { $name }, { $at }
receipt-on-time = ✅ Sent in time.
receipt-late = ⚠️ Sent late.
receipt-until = It can be changed and sent again until { $until }: type “report”.

form-stopped = Left for now, the draft is kept: { $title }.
form-waits = Nothing is open to be sent. A draft is waiting: open it, look, then send.
form-stopped-empty = Left, nothing was written: { $title }.
form-go-on = Go on
form-drop = Delete the draft
form-dropped = The draft is deleted.
form-other = “{ $title }” is half done, so what you chose has not begun. Go on with it, or drop it?
form-other-keep = Go on with what is half done
form-other-drop = Drop it and begin what I chose
form-drop-sure = Deleting the draft loses its answers for good. Are you sure?
form-drop-yes = Delete
form-drop-no = Keep
form-gone = That draft is gone. Type “start” to see what waits for you.
form-welcome-back = Welcome back. { $title } is half done: { $done } of { $total } items (saved { $saved }). Waiting:
form-none = Nothing is being filled in. Type “report” to start.
receipt-newer = ⚠️ While you were writing, { $name } sent version { $version } (receipt no. { $number }) at { $at }. Yours would take its place: type “send” once more if you mean it, or “cancel” to leave what was sent.
