## Choosing models

picks-all-proposed = All proposed models
picks-drop-all = Remove all
picks-next = Next page
picks-back = Page before
picks-page = Page { $page }/{ $pages }; { $proposed } proposed models, { $others } others:
picks-chosen = Chosen: { $count } models: { $list }. Type “done” when that is all.
picks-chosen-none = No model is chosen yet.
picks-left = ⚠️ Not chosen: { $why }
picks-none = No model was chosen: { $why }. Type numbers of models, names, or the name of a unit, as in the example.
picks-many = At most { $most } models are recognised at once, this list has { $count }. Divide it, with the same decision.
picks-unfinished = Choose at least one model, then type “done”.
picks-more-lines = … and { $count } more lines
picks-more-units = … and { $count } more units
picks-why-unknown = there is no model “{ $typed }”
picks-why-registered = number { $typed } is only registered, not under way
picks-why-stopped = number { $typed } has stopped
picks-why-many = “{ $typed }” may be { $among }
picks-why-none-proposed = no model is proposed yet
picks-why-none-of-unit = { $typed } has no model that can be recognised

## /congnhan

recognise-go = Recognise by list
recognise-title = Recognition by list
recognise-begin = Many models recognised by one decision (clause III.5). The draft saves itself.
recognise-go-on = The list that was begun, go on:
recognise-none-yet = No model can be recognised yet: units register, carry out and propose them. Type “model” to look.
recognise-preview = By { $decision } of { $day }, at the level “{ $level }”, { $count } models of { $units } units will be recognised:
recognise-unproposed = ⚠️ Not proposed by their units: number { $list }.
recognise-how = “send” recognises them. Each unit gets one message that names its models.
recognise-nothing = By { $decision } of { $day }, at the level “{ $level }”: no model is left to recognise. Type “edit 1” to choose again, or “cancel”.
recognise-left = Left out: { $count } models:
recognise-left-known = – recognised by this decision already: number { $list }
recognise-left-registered = – only registered, not under way: number { $list }
recognise-left-stopped = – stopped: number { $list }
recognise-left-own = – proposed by yourself, another admin of the office recognises them: number { $list }
recognise-more = … and { $count } more models
recognise-done = ✅ Recognised at the level “{ $level }”: { $count } models of { $units } units ({ $decision }, { $day }).
recognise-told = { $count } units are told.
recognise-untold = ⚠️ { $count } units have no account that can be written to, please telephone: { $list }.
recognise-see = See the models

## What a unit is told

recognise-news = The office congratulates { $unit }: { $count } models are recognised at the level “{ $level }” ({ $decision }, { $day }).
recognise-praise = The office commends all who took part; may the unit keep it up and share how it works for others to learn from (clause II.2.3).

## A recognition that was entered by mistake

recognise-do-back = Take the recognition back
recognise-back-which = Which recognition of { $model } is taken back?
recognise-back-one = { $level } ({ $decision }, { $day })
recognise-back-title = Take back: { $model }
recognise-back-begin = Taking back the recognition at the level “{ $level }” ({ $decision }, { $day }) of { $model }. Only for what was entered by mistake.
recognise-back-gone = This recognition is not there any more, nothing is changed. Type “model” to look.
recognise-back-done = ✅ The recognition at the level “{ $level }” ({ $decision }, { $day }) of { $model } is taken back. Reason: { $reason }.
recognise-back-news = The office took back the recognition at the level “{ $level }” ({ $decision }, { $day }) of { $model }, entered by mistake. Reason: { $reason }. Please ask the office if anything is unclear.
