# Words and sentences every form shares.

forms-yes = Yes
forms-no = No
forms-right = Right
forms-again = Type again

forms-word-send = Send
forms-word-edit = Change an answer
forms-word-skip = skip
forms-word-back = back
forms-word-cancel = cancel
forms-word-done = done
forms-word-keep = keep
forms-word-help = help
forms-word-review = review
forms-word-template = template

forms-example = Example: { $example }
forms-clause = clause { $clause }
forms-now = So far: { $value }
forms-returned = Returned by the office: { $reason }
forms-offered-last = Last time: { $value }. Type “keep” to use it again.
forms-offered-sum = The updates of this year add up to: { $value }. Type “keep” to use it.
forms-offered-models = From the list of your models: { $value }. Type “keep” to use it.
forms-offered-sum-models = The progress updates and those of models add up to: { $value }. Type “keep” to use it; if something is counted twice, type the right figure.
forms-offered-origin = In the model you follow: { $value }. Type “keep” to use it.
forms-offered-unit = The unit gave itself: { $value }. Type “keep” to agree.
forms-echo = Noted: { $value }.
forms-noted = Noted.
forms-mended = Item { $number } is now { $value }.

forms-confirm = I read { $label } as { $value }. Is that right?
    (If not, just type the right value.)
forms-confirm-command = “{ $value }” is a command too. Is it your answer ({ $label })?
    (If you want the command, type “{ $value }” again; any other answer may be typed at once.)
forms-confirm-greeting = “{ $value }” is a greeting. Write it down as the answer ({ $label })?
    (For another answer just type it.)
forms-check = ⚠️ { $problem } Please choose:
forms-check-sum = Item { $field } adds up to { $value }, but item { $against } says { $limit }.
forms-check-most = Item { $field } says { $value }, more than { $limit } counted from item { $against }.
forms-check-parts = Item { $field } says { $part } { $value }, more than { $most } { $limit }.
forms-check-fix = Change item { $number } to { $value }
forms-check-again = Type item { $number } again
forms-check-keep = Leave it so
forms-pick = Which item?
forms-review = Please check before sending. Type “send” to send, “edit 3” to change item 3.
forms-empty = Left empty: item { $list }.

forms-template = Copy this, fill in behind the colons and send it back in one message. Leave a line empty when there is nothing to report. Items with * are required. Photos and documents come later.
forms-pasted = { $done } of { $total } items received.
forms-missing = Still required: item { $list }.
forms-unread = Item { $number } ({ $label }): I could not read “{ $value }”.
forms-unfit = Item { $number } ({ $label }): “{ $value }” was not taken. { $why }

forms-help = Type “skip” to go on, “skip all” to leave out all that is not required, “back” for the item before, “review” to see the answers so far, “edit 3” to change item 3, “template” to fill everything in one message, “cancel” to stop (the draft is kept).
forms-required = This item is required. When there is nothing to report, type 0 or “no”.
forms-required-words = This item is required. When there is none, type “no”.
forms-skipped-rest = All that is not required is left out.
forms-first = This is the first item.
forms-at-review = Type “send” to send, “edit” and a number to change an item, “review” to see them all, or “cancel” to stop.
forms-review-waits = Not sent yet: { $title }. Type “send” to send, “review” to see it.
forms-still-open = An item still waits for your confirmation.
forms-nothing-yet = Nothing is filled in yet.
forms-not-a-list = “Done” ends photos, documents and lists. Here, please answer or type “skip”.
forms-nothing-to-keep-required = There is nothing to keep at this question, and it is required: please answer it.
forms-not-a-list-required = “Done” ends photos, documents or a list. This question is required: please answer it.
forms-no-such-field = This form has items 1 to { $count }. For example: edit 2.
forms-edit-line = You are at item { $number } already. To change a line, type “remove” and its number, then write it anew. When all is there, type “done”.
forms-edit-thing = Here “edit { $number }” means line { $number } of the list: type “remove { $number }”, then write that line again. For another question type “edit” and choose.
forms-no-such-item = There is no such number in the list.

forms-text-wanted = Please answer this one in words or numbers; photos and documents belong to their own question (type “edit” and choose it).
forms-text-short = That is a little short: at least { $min } characters are needed.
forms-text-long = That is { $length } characters; { $max } is the most. Please shorten it.
forms-number-range = The number must be between { $min } and { $max }.
forms-choice-unknown = Type the number or the name of a choice: { $list }
forms-choice-again = I did not understand “{ $word }”. Type a number from 1 to { $most }, or a name from the list above.
forms-choice-which = Which one is “{ $word }”? Type its number: { $list }
forms-breakdown-unclear = Please give { $count } numbers in this order: { $names }. Use 0 for none.
forms-files-wanted = This item takes photos and documents. Send them one by one, type “done” when finished, or “skip”.
forms-files-wanted-required = This question takes photos and documents, and is required. Please send them one by one, then type “done”.
forms-files-many = This item takes { $max } photos and documents at most. Type “done” to go on.
forms-photo-count = { $count } photos
forms-document-count = { $count } documents
forms-file-too-large = ⚠️ The file is larger than 20 MB, so I could not keep it. Please send a smaller version, or split it into several files.
forms-location-wanted = Send a location or type the name of a place.
forms-caption = I keep the photo or document alone, not the words sent with it. What should be noted, type it where it belongs.
forms-repeat-many = This item takes { $max } lines at most. Type “done” to go on, or “remove 1” to take out line 1.
forms-repeat-none = Nothing is there yet. Choose at least one, or type “cancel” to stop.
forms-thing-open = The line you are writing lacks what is asked below: please finish it first. To leave this line out, type “back” until no part of it is left.
forms-scoring-unreadable = Write “10” (anything from 0 to 10), “pass 5” (passed or not), or milestones: “Has a plan = 4, Was checked = 6”.
forms-scoring-points = { $points } points
forms-scoring-pass = pass { $points } points
forms-bands-unreadable = Write the name of the class and its points, with semicolons between: Tốt 80; Khá 65; Đạt 50.
forms-unit-unknown = I can not find that unit. Type the name of the commune or ward, or its code, for example: Ia Ly, 23734.
forms-unit-many = Several units match, please type the code: { $list }
forms-units-unknown = I did not find “{ $name }”, so no unit was noted. Type the whole list again with semicolons between, for example: Ia Ly; 23737.
forms-units-many = “{ $name }” fits several units, so no unit was noted. Type the whole list again, with a code here: { $list }
forms-units-too-many = A duty names at most { $most } units. For more than that choose kinds of unit in item 3.
forms-none = none

## The days of reminders

ladder-before = before: { $days } days
ladder-last-day = on the last day
ladder-late = late: { $days } days
ladder-unclear = These days are not clear. Type the days before the deadline, then the days after it with a plus, for example: 30, 14, 7, 3, 1, 0; +1, +3, +7
ladder-range = Reminders go from { $before } days before the deadline to { $after } days after it; { $day } days are too far away. Type the days again.
ladder-many = At most { $most } reminders, and these are { $count }. Leave some out and type the days again.

forms-stale = That button belongs to an old question, so nothing was noted. Please answer the one below.
forms-elsewhere = { $title } was just filled further elsewhere, so I did not note your last message. What waits:
forms-changed = The question has just changed, because the form was updated or a photo or document could not be kept; your answers are kept. Please answer the question below.
forms-nothing-to-keep = There is nothing here to keep yet. Please answer, or type “skip”.
