# “Remind now”, by the office.

remind-preview = Remind now of { $name }, { $unit }: { $count ->
        [one] 1 person
       *[other] { $count } people
    }{ $channels }.
remind-done = ✅ Reminding of { $name }, { $unit }: { $count ->
        [one] 1 person
       *[other] { $count } people
    }{ $channels }.
remind-all-units = all units that owe
remind-heard = { $count ->
        [one] 1 person was
       *[other] { $count } people were
    } reminded today already, and not again: once a day each.
remind-unreached = { $count ->
        [one] 1 person or unit has
       *[other] { $count } people or units have
    } no channel that works; please telephone.
remind-none = There is nobody to remind at this moment.
remind-nobody-owes = Nobody is left to remind: they reported, are exempt, or the period is closed.
remind-closed-hours = Outside the hours of reminders (07:30–17:00 on working days), so nothing was sent. Possible from { $at }.
remind-send = Send reminders ({ $count })
remind-done-none = Nothing more was sent: { $name }, { $unit }.
remind-other-day = This button belongs to the preview of another day, so nothing was sent. Today this will be sent:
