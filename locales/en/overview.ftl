## Kinds of units

overview-kind-commune = Commune Party committees
overview-kind-ward = Ward Party committees
overview-kind-district-committee = District and town Party committees
overview-kind-direct-committee = Party committees directly under the province
overview-kind-party-group = Party groups and Party civil affairs committees
overview-kind-mass-organisation = Fatherland Front and mass organisations
overview-kind-press = Press and broadcasting
overview-kind-office = Commission for Propaganda and Mass Mobilisation

## /tonghop

overview-not-allowed = The overview is for the office. To see your own unit, type “status”.
overview-which = Which period would you like to see?
overview-period = { $name }: { $reported }/{ $total }
overview-head = { $name }: due { $until }.
overview-row = { $kind }: { $reported }/{ $total } reported
overview-total = All: { $reported }/{ $total } reported, { $missing } have not.
overview-excused = Excused: { $count } units, not counted above.
overview-closed = The office closed this period on { $day }.
overview-hint = To see one unit, type /tonghop and its name. Example: /tonghop ia ly
overview-missing = Not reported ({ $count })
overview-sent = Reported ({ $count })
overview-exempt = Excused ({ $count })
overview-news-on = Tell me when new reports arrive
overview-news-off = Stop telling me about new reports
overview-others = Other periods

overview-missing-head = { $name }: { $count } units have not reported (page { $page }/{ $pages })
overview-missing-none = { $name }: every unit has reported.
overview-sent-head = { $name }: { $count } units have reported (page { $page }/{ $pages }). Choose one to read its report.
overview-sent-none = { $name }: no unit has reported yet.
overview-exempt-head = { $name }: { $count } units are excused (page { $page }/{ $pages })
overview-on-paper = { $unit } (on paper)
overview-claimed = { $unit } (says it sent the report on paper; the office is to confirm)
overview-extended = { $unit } (has until the end of { $day })
overview-late = { $unit } (late)
overview-before = Previous page
overview-after = Next page
overview-back = Back to the overview

overview-unknown-unit = I can not find this unit. Please type its name or code. Example: /tonghop ia ly
overview-which-unit = { $count } units have a similar name. Choose one, or type more of the name.

## One report

overview-report-gone = This report can not be opened: the number is wrong, or it belongs to another unit. To see your own unit, type “status”.
overview-report-head = Receipt no. { $number } – { $title } – { $unit }
overview-report-version = Version { $version }, sent by { $person } on { $at }
overview-report-replaced = Version { $latest } has taken the place of this one.
overview-report-on-time = First sent on { $at }, in time.
overview-report-late = First sent on { $at }, late.
overview-report-open-version = See version { $version }
overview-report-unit = Back to the unit
overview-which-unit-more = And { $count } more units: please type more of the name.
