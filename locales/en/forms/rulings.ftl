ruling = Decision of the office
ruling-reason = Why?
    .label = Reason
    .example = the unit ends on 01/12/2026
    .help = The reason is kept, with your name and the day of the decision.

ruling-paper = Report on paper
ruling-paper-day = On which day did it come?
    .label = Came on
    .example = 08/12/2026
    .help = In time or late is counted by this day.
ruling-paper-reason = How does the office know?
    .label = Ground
    .example = incoming letter no. 125
    .help = The number of the letter, or who took it.

ruling-extend = More time
ruling-extend-day = Until the end of which day?
    .label = Until the end of
    .example = 18/12/2026
    .help = The last day that still counts as in time.
ruling-extend-reason = Why more time?
    .label = Reason
    .example = floods, no electricity
    .help = The reason is kept, with your name and the day of the decision.
