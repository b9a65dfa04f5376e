## The question that goes through all models of a unit

yearly-keep-all = Keep all
yearly-keep-rest = The rest kept
yearly-back = Back to the list
yearly-not-stopped = Do not note this model yet
yearly-unfinished = At least one model has to be noted, and why where one is stopped. Then type “done”.
yearly-unread = I do not understand “{ $text }”, so I have noted nothing. Please type it again as in the example; what is new of a model belongs into “update model”.
yearly-no-such = The list has the numbers from 1 to { $count }.
yearly-settled = This model has its status already, or is not of this unit any more: nothing has to be said.
yearly-all-settled = Every model has its status already, nothing has to be noted. Type “cancel” to close.

## /rasoat

roll-title = Review of models { $year } – { $unit }
roll-go = Review models
roll-go-left = Models of former units
roll-each = Review each model
roll-begin = Review of the models of { $unit } for { $year }: { $count } have no status yet.
roll-which = The models of which unit?
roll-unit = { $unit }: { $count } models
roll-none = Every model has its status for { $year }; there is nothing left to review.
roll-past = This message is of an earlier year. Type “review models” for this year.
roll-set = ✅ Noted for { $unit }, { $year }:
roll-nothing-set = I have noted nothing more for { $unit }, { $year }:
roll-why = { $status }, because { $reason }
roll-outcome-set = { $model }: { $status }
roll-outcome-said = { $model }: was noted before as { $status }, and stays so
roll-outcome-elsewhere = { $model }: has gone to another unit, nothing noted
roll-outcome-stopped = { $model }: was stopped before, nothing noted
roll-rest = { $count } models have no status yet. Type “review models” to go on whenever you like.
roll-waiting = { $unit }: { $count } models without a status for { $year }. Type “review models”.
roll-report = ⚠️ { $count } models have no status for { $year } yet and are in no figure below. Type “review models” first to have them counted.
roll-waiting-office = { $count } units have models without a status for { $year }. Type “review models” to see them.

## What the office sees

roll-office = { $count } units have models without a status for { $year } ({ $page }/{ $pages }):
roll-office-none = The models of all units have their status for { $year }.
roll-office-unit = { $unit }: { $count } models without a status for { $year } ({ $page }/{ $pages }).
roll-back = all units

## What units that are over have left

roll-left = Former units have left { $count } models nobody has taken over. Type “models of former units” to take them.
roll-left-none = No model of a former unit waits to be taken over.
roll-left-which = { $count } models of former units wait. Choose one to take it over:
roll-give-which = Which unit takes over { $model }?
roll-took = ✅ { $unit } has taken over { $model } from { $from }.
roll-taken = { $model } is with { $unit }; you can not take it over.

## The notice of January

roll-notice = The year { $year } begins: { $unit } has { $count } models of last year that need a status (clause II.2.3):
roll-notice-more = … and { $count } more
roll-notice-how = If all of them go on, type “keep all”. If one is stopped or replicated, type “review models”.
