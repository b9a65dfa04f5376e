## /danhmuc

terms-kind-field = Field
terms-kind-tag = Related content
terms-kind-level = Level of recognition
terms-kind-area = Kind of area

terms-head = The lists used when models are registered and recognised:
terms-line = { $list }: { $names }
terms-until = { $name } (can be chosen until the end of { $day })
terms-list-head = { $list }:
terms-new = Add an entry
terms-new-title = Add to a list
terms-end = Stop using: { $name }
terms-again = Use again: { $name }
terms-back = lists
terms-open = See { $list }
terms-added = ✅ Added “{ $name }” to the list “{ $list }”. Everybody can choose it from now on.
terms-ended = ✅ “{ $name }” is out of use: today, { $day }, is the last day on which it can be chosen. Models that have it keep it and are still found by it.
terms-ended-before = “{ $name }” was out of use already; I changed nothing.
terms-resumed = ✅ “{ $name }” is in use again: everybody can choose it from now on.
terms-in-use = “{ $name }” is in use; I changed nothing.
terms-last = “{ $name }” is the only entry in use, so it has to stay. Add another one first.
terms-gone = The list does not have this entry any more. Choose again.
terms-known = “{ $name }” is in the list “{ $list }” already. Type another name, or “cancel”.
terms-known-ended = “{ $name }” is in the list “{ $list }” already but out of use. Type “cancel”, then /danhmuc and choose “Use again”.
terms-name-unfit = The name of an entry needs letters, not figures alone. Type it again.
terms-not-allowed = The lists are changed by the administrators of the office. To see models, type “model”.
