## The question that goes through all models of a unit

yearly-keep-all = Keep all
yearly-keep-rest = The rest kept
yearly-back = Back to the list
yearly-not-stopped = Do not note this model yet
yearly-unfinished = At least one model has to be noted, and why where one is stopped. Then type “done”.
yearly-unread = I do not understand “{ $text }”, so I have noted nothing. Please type it again as in the example; what is new of a model belongs into “update model”.
yearly-no-such = The list has the numbers from 1 to { $count }.
yearly-settled = This model has its status already, or is not of this unit any more: nothing has to be said.
