## Deadline reminders

reminder-one-left = ⏰ { $days ->
        [one] 1 day
       *[other] { $days } days
    } left: { $name } of { $unit }, due by the end of { $day }.
reminder-one-last = ⏰ Today is the last day: { $name } of { $unit }, due by the end of { $day }.
reminder-one-late = ⏰ { $days ->
        [one] 1 day
       *[other] { $days } days
    } late: { $name } of { $unit }, due by the end of { $day }.
reminder-many = ⏰ You have { $count } reports to send:
reminder-many-leader = ⏰ { $count } reports of your unit have not been sent; please see to it that they are:
reminder-item-left = – { $name } of { $unit }: due by the end of { $day }, { $days ->
        [one] 1 day
       *[other] { $days } days
    } left.
reminder-item-last = – { $name } of { $unit }: due by the end of today, { $day }.
reminder-item-late = – { $name } of { $unit }: was due by the end of { $day }, { $days ->
        [one] 1 day
       *[other] { $days } days
    } late.
reminder-basis = Basis: { $basis }.
reminder-clause = section { $clause }, { $basis }
reminder-progress = { $done } of { $total } answers are filled in.
reminder-leader = The unit has not reported; please see to it that the officer does.
reminder-moved-note = The office has moved this deadline, which was the end of { $before }.
reminder-moved = ⏰ The office has moved the deadline of { $name } of { $unit }: it was the end of { $before }, it is now { $until }.
reminder-until = the end of { $day }, { $days ->
        [one] 1 day
       *[other] { $days } days
    } left
reminder-until-today = the end of today, { $day }
reminder-until-over = the end of { $day }, which is over
