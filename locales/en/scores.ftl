## Scoring: what is read and shown of points

scores-points = { $points } points
scores-pass = Met
scores-fail = Not met
scores-ticked = items { $list } ({ $points })
scores-ticked-none = None yet
scores-ticked-all = All
scores-excluded-none = None of these
scores-because = { $what } because { $reason }
scores-points-wanted = The points of this criterion are still missing. Please type them, for example: 7.5
scores-points-unreadable = I could not read the points. Please type a number from 0 to { $max }, for example: 7.5; with a reason: 7 because there is no proof.
scores-points-range = This criterion has 0 to { $max } points, with two decimals at most. Please type it again.
scores-reason-long = The reason has more than { $max } letters. Please shorten it.
scores-files-many = A criterion takes { $max } photos and documents at most. Please type the points to go on.

## The questions

scores-criterion = { $code } { $text } ({ $most } points at most)
scores-milestone = { $text } ({ $points } points)
scores-evidence = Proof: { $evidence }.
scores-evidence-send = Proof: { $evidence }. Send photos or documents first, then type the points.
scores-figure = Figure of the model: { $figure }
scores-whole = (Type “help” to read the whole criterion.)
scores-running = { $points }/{ $most } points so far.
scores-ask-points = How many points?
scores-ask-pass = Met or not met?
scores-ask-milestones = Which of these are done? You may choose several.
scores-ask-exclusions = Does any of the following apply? If so, there is no class.
scores-example-points = 7.5
scores-example-pass = met
scores-example-exclusions = none
scores-exclusions = What excludes from a class
scores-why-unit = The unit gave itself { $given }, the office gives { $now }. Why? Please type the reason, or type the points again.
scores-why-office = The office gave { $given } before, and now { $now }. Why? Please type the reason, or type the points again.
scores-why-exclusions = That is not what the unit said. Why? Please type the reason.
scores-why-example = there is no proof

## How a sheet stands

scores-of-unit = the work of { $year }
scores-of-model = { $model }, { $year }
scores-of-most = { $points }/{ $most } points
scores-classed = { $shown } – { $band }
scores-not-classed = no class
scores-without-office = { $shown } (without the { $open } points of the office)
scores-self = self-scored { $shown }
scores-by-example = { $shown } (example set)
scores-sheet = Score sheet { $number } – { $unit }, { $name }
scores-set = By: { $title } (version { $version })
scores-example-set = ⚠️ This set of criteria is an example, not a rule.
scores-old-set = This set of criteria (version { $version }) has been replaced or withdrawn; the sheet goes by version { $version } all the same.
scores-sheet-self = The unit: { $shown } ({ $by })
scores-sheet-office = The office: { $shown } ({ $by })
scores-sheet-waits = Waits for the office.
scores-columns-both = Each criterion: the unit | the office / most
scores-columns-unit = Each criterion: the unit / most
scores-page = Page { $page }/{ $pages }
scores-excluded-by = No class because of: { $list }
scores-excluded-no-more = Nothing excludes from a class any more.
scores-reason = Reason: { $reason }
scores-change = { $criterion }: { $change }/{ $most } points
scores-change-why = { $change }, because { $reason }
scores-more = … and { $count } more criteria (open the sheet to see them)
scores-files = Proof of sheet { $number }: { $count } photos and documents.
scores-files-left = { $count } more photos and documents of sheet { $number }: type “next” to see them.
scores-files-next = next

## What costs the most points

scores-less-unit = Sheet { $number }, { $name }: by the points of the unit, most is missing at:
scores-less-office = Sheet { $number }, { $name }: by the points of the office, most is missing at:
scores-less-nothing = Sheet { $number }, { $name }: no criterion lacks points.
scores-less-none-yet = The unit has not scored itself yet, so I do not know what is missing. Type “score” to begin.
scores-less-none-year = The unit has no score sheet of { $year }; it has some of other years. Type “score” to see them.
scores-less-head = Most is missing at:
scores-less-line = – { $criterion }: { $missing } points missing
scores-less-open = – { $criterion }: not scored yet ({ $missing } points)
scores-less-draft = The sheet that is being scored, { $name }: { $done } of { $total } criteria are scored, most is missing at:
scores-less-draft-nothing = The sheet that is being scored, { $name }: { $done } of { $total } criteria are scored, no criterion lacks points.
scores-less-more = … and { $count } more criteria.

## The unit scores itself

scores-title = Self-score of { $name } – { $unit }
scores-begin = Self-score of { $name } – { $unit }, by { $title }. The draft is kept; you may pause at any time.
scores-go-on = Going on with the self-score of { $name } – { $unit }, by { $title }.
scores-preview = Sent like this, the unit gives itself: { $shown }.
scores-sent = ✅ Score sheet { $number } is sent: { $name }.
    The unit: { $shown }.
    You will hear as soon as the office has scored; until then you may change it and send it again.
scores-sent-again = ✅ Score sheet { $number } is sent again: { $name }.
    The unit: { $shown }.
scores-already = The office has scored sheet { $number }: { $shown }. It can not be changed any more; type “ask” to write to the office.
scores-other-set = The unit has sent sheet { $number } by another set of criteria ({ $title }), so the points below were not kept; please open that sheet to change it and send it again.
scores-no-example = The example set of criteria is not used for scoring any more, so the points below were not kept. Type “score” to score by the set of the office.
scores-no-set = There is no set of criteria in force to score by. Once the office publishes one you can score at once.
scores-no-year = { $year } can not be scored now: I take the sheets of this year, and until the end of March those of the year before.
scores-no-models = The unit runs no model that could be scored.
scores-which-set = Several sets of criteria apply now. By which one do you score?
scores-which-model = Which model is to be scored for { $year }?
scores-not-allowed = Scoring is for the officers of units and for the office. Type /batdau to see what you can do.
scores-gone = There is no such score sheet, or you may not see it.

## The office scores

scores-office-only = This is for the admins of the office. Type “score” to see the sheets of your unit.
scores-own = You sent this sheet for the unit yourself, so somebody else of the office scores it.
scores-office-title = The office scores sheet { $number } – { $unit }, { $name }
scores-office-begin = Scoring sheet { $number } – { $unit }, { $name }: { $shown }. Type “keep” where you agree with the unit; where you do not, type the reason as well: 7 because there is no proof.
scores-office-change = Changing the points of sheet { $number } – { $unit }, { $name }: { $shown }. Type “edit” and the number; every change needs a reason: 7 because there is no proof.
scores-office-preview = Before: { $before }. Sent like this: { $after }. The unit is told at once.
scores-ruled = ✅ Sheet { $number } – { $unit } is scored: { $shown }.
scores-unchanged = No points have changed.
scores-other-ruled = { $by } has scored sheet { $number } at { $at }: { $shown }. Your points were not kept; open the sheet to see it, and change it if need be.
scores-other-sent = The unit has sent sheet { $number } again at { $at }: { $shown }. Your points were not kept; open the sheet to score what it says now.
scores-told = The office has scored sheet { $number }, { $name }: { $shown }.
scores-told-changed = The office has changed the points of sheet { $number }, { $name }: { $shown }.

## Lists and buttons

scores-own-sheets = The score sheets of the unit, the newest first. Please choose:
scores-own-draft = Half scored, { $name }: { $done } of { $total } criteria.
scores-own-none = The unit has no score sheet yet.
scores-sheet-line = Sheet { $number }, { $name }: { $shown }
scores-sheet-line-unit = Sheet { $number } – { $unit }, { $name }: { $shown }
scores-waiting = Score sheets that wait for the office: { $count }, the oldest first.
scores-office-waiting = Score sheets that wait for the office: { $count }. Type “score” to see them.
scores-waiting-none = No score sheet waits for the office.
scores-year = Scores of { $year }: { $count } sheets
scores-year-none = There is no score sheet of { $year } yet.
scores-band = { $band }: { $count }
scores-band-waiting = Waits for the office: { $count }
scores-year-go = All of { $year }, by class
scores-home = Scores
scores-open = Open sheet { $number }
scores-do-unit = Score the work of { $year }
scores-do-unit-of = Score the work of { $year }, { $unit }
scores-do-model = Score a model
scores-do-model-of = Score a model, { $year }
scores-do-year = Score { $year }
scores-do-rule = Score each criterion
scores-do-keep = Keep all as they are
scores-do-change = Change points
scores-do-again = Change and send again
scores-do-less = What is missing
scores-do-files = See the proof ({ $count })
scores-do-file = Get the file
scores-model-line = Score of { $year }: { $shown }

## The file of a year

scores-file-name = scores-{ $year }
scores-file-large = The table is too large to be sent as a file.
scores-column-number = Sheet
scores-column-unit = Unit
scores-column-model = Model
scores-column-set = Criteria (version)
scores-column-self = The unit
scores-column-office = The office
scores-column-class = Class
scores-column-excluded = No class because of
