## /hanbaocao

duties-not-allowed = Setting reporting duties is for the admins of the office. To see what your unit owes: type “deadline”.
duties-none = The office has set no reporting duty. The plan of 2017–2020 has ended, so each duty has to be set by the office, on a basis it names.
duties-one =
    { $name }: before { $before }, that is { $until }.
    Units that report: { $who }. Reported { $reported }/{ $total }.
    { $basis }
duties-new = Set a duty
duties-gone = This is no longer there; it may have been changed elsewhere. Type /hanbaocao to look again.
duties-back = Back to the duties
duties-back-duty = Back to this duty
duties-back-unit = Back to the unit
duties-back-units = Back to the units
duties-waiting = Waiting for the office: { $extensions } units ask for more time, { $papers } say they reported on paper.
duties-waiting-extension = – { $unit }, { $name }: asks for { $day }. Reason: { $reason }
duties-waiting-paper = – { $unit }, { $name }: says the report went on paper.
duties-home-extension = Answer { $unit }: more time
duties-home-paper = Answer { $unit }: paper
duties-zalo-month = Zalo this month: { $used }/{ $perMonth } messages used, about { $planned } reminders to come.
duties-month-short = ⚠️ Zalo this month: { $used }/{ $perMonth } messages used, about { $planned } reminders to come, which is too many. Late and last-day reminders go first; invite units to link Telegram as well.

## One duty

duties-rhythm = Comes back: { $rhythm }. Reminders: { $ladder }.
duties-rhythm-once = once
duties-rhythm-monthly = every month
duties-rhythm-quarterly = every quarter
duties-rhythm-half-yearly = every half-year
duties-rhythm-yearly = every year
duties-counts = Still owing { $owing } (overdue { $overdue }, with more time { $extended }); exempt { $exempt }.
duties-closed = This period is closed: nothing is accepted, nobody is reminded.
duties-periods = Other periods
duties-units = Units ({ $count })
duties-remind = Remind who still owes ({ $count })
duties-remind-one = Remind now
duties-edit = Change
duties-units-head = { $name }: { $count } units (page { $page }/{ $pages }), who owes first. To find one: type /hanbaocao and its name, for example: /hanbaocao ia ly
duties-unknown-unit = There is no such unit. Type its name or code. Example: /hanbaocao ia ly
duties-unit-free = This unit owes no report in the present periods. To lay one on it, type /hanbaocao, choose the duty, then “Change”.
duties-which-unit = { $count } reports fit. Choose one, or type more of the name.

## One unit

duties-unit-head = { $unit } – { $name }
duties-unit-state = { $state }. Due { $until }.
duties-unit-extended = For all others { $until }.
duties-unit-paper = Came on paper { $day }.
duties-unit-claim = The unit says it went on paper { $day }; the office has not answered.
duties-answer-extension = Answer the request for more time
duties-answer-paper = Answer about the paper report
duties-unit-draft = The unit is writing: { $done }/{ $total } answered.
duties-phone = Telephone: { $phone }
duties-state-not-open = not open yet
duties-state-open = not reported
duties-state-due-soon = not reported
duties-state-extended = not reported, has more time
duties-state-overdue = overdue
duties-state-reported-on-time = reported
duties-state-reported-late = reported late
duties-state-exempt = exempt
duties-do-exempt = Exempt
duties-do-owe = End the exemption
duties-do-paper = Note that it came on paper
duties-do-no-paper = Note that it did not come on paper
duties-do-extend = Give more time
duties-do-close = Close the period
duties-do-reopen = Reopen the period
duties-do-withdraw = Withdraw the duty
duties-ledger = Ledger of reminders ({ $count }):
duties-ledger-cut = Ledger of reminders ({ $count }), the latest { $shown }:
duties-ledger-none = Not reminded so far.
duties-ledger-line = – { $at }, { $step }: { $person }{ $channel }, { $outcome }
duties-ledger-nobody = nobody is linked
duties-outcome-queued = waiting to be sent
duties-outcome-sent = sent
duties-outcome-uncertain = may not have arrived
duties-outcome-unreached = could not be sent
duties-outcome-withdrawn = taken back
duties-outcome-skipped = skipped, its time was over
duties-outcome-nobody = nobody to tell
duties-ruling-line = – { $at }{ $by }, { $kind }: { $reason }
duties-ruled-unbound = not bound any more
duties-ruled-exempt = exempt
duties-ruled-owe = exemption ended
duties-ruled-paper = came on paper
duties-ruled-no-paper = did not come on paper
duties-ruled-close = period closed
duties-ruled-reopen = period reopened
duties-ruled-extend = more time
duties-ruled-no-extend = no more time
duties-ruled-move = deadline moved
duties-extension-line = – { $at } asked for { $day }: { $reason } ({ $answer })
duties-extension-granted = granted until { $day }
duties-extension-refused = refused
duties-extension-waiting = waits for the office

## What saving will do

duties-preview = When you type “send”, the deadlines of the next 12 months are:
duties-deadline = – { $name }: before { $before }, that is { $until }. Opens { $opens }.
duties-calendar = Reminders of { $name }, from 07:30:
duties-later-periods = Later periods:
duties-step-days = Reminders: { $days }
duties-step-days-moved = (06/12→04/12: moved for a weekend or a day off)
duties-month = { $month }
duties-step = – { $day }: { $step }
duties-step-before = { $days } days before
duties-step-last = the last day
duties-step-late = { $days } days late
duties-step-now = reminded by the office
duties-step-asked = reminded on request
duties-step-moved = told the new deadline
duties-step-also = told along with another report
duties-step-shifted = { $from } → { $to } ({ $why })
duties-step-passed = Over, so it is not sent
duties-step-at-once = Told as soon as this is saved (within the hours), to who has not heard this step
duties-step-unopened = The period is not open, so it is not sent
duties-step-merged = Falls on the day of the next one, so only that is sent
duties-weekend = weekend
duties-recipients = Reminded: { $people } people; { $units } units report.
duties-recipient = { $name } ({ $channel })
duties-recipient-leader = { $name }, leader, once it is late ({ $channel })
duties-no-channel = no channel
duties-nobody-linked = Nobody can be told ({ $count } units): { $units }
duties-nobody-more = and { $count } more
duties-nobody-count = Nobody can be reached: { $count } units.
duties-texts = What each reminder says, for { $unit }:
duties-text-leader = { $day }, to the leader of the unit: “{ $text }”
duties-will-move = The new deadline holds from this period on. Units that were granted a later day keep it.
duties-will-move-once = This day lies outside the period, so only this one moves; later periods keep the old deadline.
duties-not-by-plan = Clause III.4 of the plan 2017–2020 asks no report of: { $kinds }. They owe one only because the office sets it.
duties-after-plan = The plan of { $first }–{ $last } has ended: this duty exists because the office sets it, on the basis: { $basis }.

## What came of it

duties-made = ✅ The duty is set: { $name }, before { $before }, that is { $until }. Comes back: { $rhythm }.
duties-known = This duty was set before, so nothing was added: { $name }, before { $before }, that is { $until }. Comes back: { $rhythm }.
duties-bound = { $bound } units have to report: { $who }.
duties-basis = Basis: { $basis }.
duties-past = This day is over, so no duty was set. Type “edit 4” and choose a day after today. Example: 10/12/2027
duties-nobody = No unit has to report, so no duty was set. Type “edit 3” to choose kinds of unit, or “edit 6” to name units.
duties-exists = There is “{ $name }” already, due { $until }. If this is another report, type “edit 1” to give it another title.
duties-title-taken = Another duty is called “{ $title }”. Type “edit 1” to give this one another title.
duties-form-fixed = The form of a duty can not change, for units have filled the old one. Type “edit 2” to choose the old form again; for another form set a new duty.
duties-change-title = Change the duty: { $name }
duties-changed-meanwhile = { $by } changed this deadline at { $at }, after you began to edit it. { $name } is now due { $until }. Nothing was saved. Type “send” again to save everything as you have it; or type “cancel” and choose “Change” to begin from what holds now.
duties-other-period = The period you are editing is not the present one any more: that is now { $name }, due { $until }. Nothing was changed, and your answers are kept. Type “cancel”, then /hanbaocao, and choose “Change” at the present period.
duties-changed = ✅ Changed: { $name }, before { $before }, that is { $until }.
duties-moved = The old deadline was { $from }. Reminders that had not left were taken back; whoever was told the old day will be told the new one.
duties-moved-rule = Later periods are due before { $before } too.
duties-moved-once = Only this period moves; later ones keep the old deadline.
duties-rebound = { $added } more units have to report, { $freed } no longer.
duties-move-reason = Moved from the end of { $from } to before { $before }. Basis: { $basis }
duties-unbound-reason = No longer among the units that report, since the office changed the duty.
