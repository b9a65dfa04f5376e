## Models: where they stand, in words

models-stage-registered = registered
models-stage-under-way = under way
models-stage-proposed = proposed for recognition
models-stage-recognised = recognised
models-stage-replicated = replicated
models-stage-stopped = stopped

models-status-new = new
models-status-kept = kept
models-status-replicated = replicated
models-status-stopped = stopped

models-name = Model no. { $number } “{ $name }”

models-year = { $year }: { $status }
models-year-stopped = { $year }: stopped, because { $reason }
models-year-unsaid = { $year }: nothing said yet

## Home

models-home = model
models-home-own = { $unit } has { $count } models. Choose one to see or update it.
models-home-none = { $unit } has no model yet. Type “register model” to begin.
models-home-empty = { $unit } has no model yet; the officers of the unit register them.
models-home-waiting = Waiting to be recognised: { $count } models.
models-go-new = Register a model
models-go-update = Update a model
models-go-find = Find models
models-go-all = All
models-go-waiting = All that wait to be recognised
models-page-next = next page
models-page-back = previous page

## One model

models-open = Open the model
models-standing = Now { $stage }; begun { $start }
models-recognition = Recognised at the level “{ $level }” ({ $decision }, { $day })
models-origin = Follows { $model } – { $unit }
models-replicas = Replicated { $count } times: no. { $list }
models-latest = Latest, { $day }: { $text }
models-do-update = Update
models-do-status = Status of { $year }
models-do-propose = Propose for recognition
models-do-withdraw = Withdraw the proposal
models-do-recognise = Recognise
models-do-return = Return
models-do-change = Correct
models-do-copy = Do the same in my unit
models-do-link = Follows another model
models-do-story = Story
models-do-whole = Read in full
models-whole-head = { $model } ({ $page }/{ $pages }):
models-do-files = Photos, documents
models-files = { $model }: { $sent } of { $count } photos and documents
models-files-none = { $model } has no photos or documents that can be seen.
models-do-origin = See the model it follows
models-do-articles = Articles ({ $count })
models-do-article = Log an article

models-gone = There is no such model, or you may not see it. Type “model” for the list.
models-elsewhere = { $model } is run by { $unit } now. Only that unit can update it, so nothing of this was noted. Please pass it on to them.
models-not-allowed = This is for the officers of the unit that runs the model. To look at models type “model”.
models-for-office = This is for the office. To look at models type “model”.
models-own = You proposed this model, so you do not rule on it. Please ask another admin of the office.
models-proposed-anew = The unit has proposed { $model } again since you began, so it was not returned. Please look at the model once more.
models-too-late = The model has just changed, so this can not be done any more. Type “model” to look again.
models-is-stopped = The model is stopped. To go on with it, open it, choose “Status” and “kept”.

## Registering

models-which-unit = Which unit is the model of?
models-new-title = Register a model – { $unit }
models-new-begin = Registering a model of { $unit }. { $total } questions, { $required } required (*). The draft is kept.
models-new-go-on = A model of { $unit } is half registered, going on:
models-copy-begin = { $unit } follows { $model }. Where it is the same, type “keep”.
models-name-unfit = A name needs letters. Please type it again, e.g. Self-managed security group of Mrông Ngó
models-term-ended = “{ $name }” (answer { $number }) is not in use any more. Type “edit { $number }” to choose again.
models-start-unfit = The start must lie between 1990 and one year from now. Please type it again, for example: 01/03/2026
models-similar = ⚠️ There are similar models:
models-similar-hint = If it is that one, type “cancel”, then “model { $number }” to update it or follow it. If yours is another one, type “send” again.
models-registered = ✅ Registered: { $model }
models-follows = It follows { $model }
models-registered-next = When there is news, type “update model”.
models-change-title = Correct: { $model }
models-changed-meanwhile = ⚠️ { $name } corrected { $model } on { $day }, after you had begun. Yours differs in: { $list }. To put yours in its place type “send” again, otherwise “cancel”.
models-changed = ✅ Corrected: { $model }

## Updating

models-which-update = Which model do you update?
models-which-more = Another one: type “find models” and its name, open it and choose “Update”.
models-none-to-update = Your unit runs no model yet. Type “register model” to begin.
models-update-title = Update: { $model }
models-updated = ✅ Updated: { $model }
models-origin-title = Followed by: { $model }
models-origin-unknown = There is no model no. { $number }, or you may not see it. Type “find models” and a name, then “edit 1”.
models-origin-circle = Model no. { $number } follows this one, so it can not be the other way round. Type “edit 1” for another number, or “cancel”.
models-origin-set = ✅ { $model } follows { $origin }
models-origin-none = { $model } follows no other model.
models-year-title = Status of { $year }: { $model }
models-year-set = ✅ { $model }, { $year }: { $status }

models-begin-update = { $model }. Only question 1 is required (*), type “skip” for what there is not.
models-begin-origin = Which model does { $model } follow?
models-begin-status = { $model }, { $year }:
models-begin-change = Correcting { $model }. Type “edit 3” to change answer 3, then “send”.
models-begin-recognise = Recognising { $model }.
models-begin-return = Returning the proposal of { $model }.

## Recognition

models-done-propose = ✅ Proposed to the office for recognition.
models-done-withdraw = The proposal is withdrawn.
models-office-proposed = Waiting to be recognised: { $count } models – type “model”.
models-proposed-news = { $unit } proposes { $model } for recognition ({ $name }).
models-recognise-title = Recognise: { $model }
models-recognised = ✅ { $model } is recognised at the level “{ $level }” ({ $decision }, { $day }).
models-recognised-news = Congratulations: { $model } is recognised at the level “{ $level }” ({ $decision }, { $day }).
models-day-ahead = The decision can not be of a day to come. Please type it again.
models-decision-known = This decision is noted for the model already. Type another number, or “cancel”.
models-return-title = Return: { $model }
models-returned = { $model } is returned. Reason: { $reason }.
models-returned-news = The office returned the proposal of { $model }. Reason: { $reason }. When that is done, open the model and propose it again.

## The story

models-story-head = Story of { $model } ({ $page }/{ $pages })
models-story-registered = registered by { $unit }
models-story-changed = what was registered was corrected
models-story-year = { $status } in { $year }
models-story-stopped = stopped from { $year }: { $reason }
models-story-propose = proposed for recognition
models-story-withdraw = proposal withdrawn
models-story-return = proposal returned by the office: { $reason }
models-story-origin = follows model no. { $number }
models-story-no-origin = follows no other model any more
models-story-unrecognised = the office took back the recognition at the level “{ $level }” ({ $decision }, { $day })
models-story-article = “{ $title }”, { $link }
models-story-carried = { $from } ended, the model went to { $unit }
