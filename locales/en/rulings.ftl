# What the office decides about a unit's report or a whole period, and what came of it.

rulings-begin-close = Closing { $name }, due { $until }: nothing is accepted any more, { $owing } units that have not reported are not reminded. It can be reopened at any time.
rulings-begin-reopen = Reopening { $name }, due { $until }: reports are accepted, { $owing } units that have not reported are reminded again.
rulings-begin-withdraw = Withdrawing “{ $name }”: open periods are closed, { $owing } units that have not reported are not reminded, no period comes any more. Reports stay. This can not be undone; to have the duty again, set a new one.
rulings-done-exempt = ✅ The unit is exempt and not reminded any more.
rulings-done-owe = ✅ The exemption has ended; the unit reports and is reminded like the others.
rulings-done-paper = ✅ The report on paper is noted; the unit is not reminded any more.
rulings-done-no-paper = ✅ It is noted that no paper came; the unit still has to report.
rulings-done-extend = ✅ The unit has more time. Its reminders move with the deadline.
rulings-done-close = ✅ The period is closed. Reminders that had not left were taken back.
rulings-done-reopen = ✅ The period is open again. Units that owe are reminded.
rulings-done-withdraw = ✅ The duty is withdrawn. Its open periods are closed.
rulings-reason = Reason: { $reason }
rulings-too-late = Things stood otherwise by then (a report came, or somebody decided before), so nothing was noted. Look again, then decide.
rulings-paper-future = { $day } has not come, so the paper can not have come then. Type “edit 1” and give the day it came.
rulings-not-later = More time needs a day after { $day }. Type “edit 1” and give a later day.
rulings-told-exempt = The Commission excuses { $unit } from { $name }: you need not send it, and are reminded no more. Reason: { $reason }
rulings-unit-told = The unit has been told.
