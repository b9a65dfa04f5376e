## How a deadline is said

status-days-left = by the end of { $day }; { $days } days left
status-last-day = by the end of today, { $day }
status-days-over = by the end of { $day }; { $days } days over
status-extended = extended, { $until }; for the others by the end of { $common }

## /trangthai

status-missing = { $name }: Not reported. Due { $until }.
status-not-open = { $name }: not open yet, opens { $opens }. Due { $until }.
status-exempt = { $name }: excused by the office, nothing is due in this period.
status-closed = { $name }: the office closed this period on { $day }; no more reports are taken.
status-claimed = { $name }: the office is to confirm the paper report (the unit said so on { $at }). Due { $until }.
status-kept = The draft is kept ({ $done }/{ $total } questions, saved { $saved }).
status-paper = { $name }: Reported on paper { $first }.
status-paper-late = { $name }: Reported late on paper, { $first }.
status-drafting = { $name }: Being written ({ $done }/{ $total } questions), saved { $saved }. Due { $until }.
status-sent = { $name }: Reported { $first }. Receipt no. { $number }, version { $version }.
status-late = { $name }: Reported late, { $first }. Receipt no. { $number }, version { $version }.
status-redrafting = New version: being written ({ $done }/{ $total } questions), saved { $saved }.
status-drafting-own = { $name }: Being written ({ $done }/{ $total } questions), saved { $saved }.
status-sent-own = { $name }: Sent { $first }. Receipt no. { $number }.
status-nothing = { $unit }: no deadline to report has been set.
status-office = { $unit } sends no reports. To see who has reported, type “tong hop”.
status-press = { $unit } has no report to send.

## /hannop

status-due = { $name } of { $unit }: before { $before }, that is { $until }.
status-due-extended = { $name } of { $unit }: more time was granted, before { $before }, that is { $until }. For the others: by the end of { $common }.
status-due-sent = Reported.
status-due-paper = Reported on paper.
status-due-exempt = Excused by the office, nothing is due in this period.
status-due-closed = The office closed this period on { $day }.
status-due-claimed = The office is to confirm the paper report (the unit said so on { $at }).
status-due-opens = Not open yet, opens { $opens }.
status-due-all = { $name }: before { $before }, that is { $until }. Who reports: { $who }.
status-basis = Basis: { $basis }. Set by the office on { $day }.
status-basis-by = Basis: { $basis }. Set by the office on { $day } ({ $person }).
status-nothing-due = No deadline to report has been set yet.

## What waits

status-waiting = Waiting for you: { $work }
status-waiting-item = { $name }, before { $before } ({ $until }).
status-waiting-unit = { $name } of { $unit }, before { $before } ({ $until }).
status-waiting-draft = { $done }/{ $total } questions answered.
status-all-sent = Every report that is open has been sent.
status-office-progress = { $name }: { $reported }/{ $total } units have reported ({ $until }).
status-go-on = Go on with the report
status-open = See report no. { $number }
status-asked-for = You have asked for more time until the end of { $day }; the office has not answered yet.
