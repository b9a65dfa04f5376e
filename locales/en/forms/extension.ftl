extension = Asking for more time

extension-day = Until the end of which day does the unit ask for time?
    .label = Asked for, until the end of
    .example = 18/12/2026
    .help = The last day on which the unit may still report; it has to be later than the present deadline.
extension-reason = Why?
    .label = Reason
    .example = Floods, the figures of 3 villages are missing
    .help = The office reads it when it decides; it is kept with the decision.
