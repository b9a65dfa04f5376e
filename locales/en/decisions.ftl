## What was recognised by which decision: /quyetdinh

decisions-none = No model was recognised by a decision yet. Type “recognise” to enter one.
decisions-unknown = No model is recognised by the decision “{ $decision }”. Type “decisions” to choose one.
decisions-which = Models recognised by which decision?
decisions-gone = No model is recognised by this decision any more. Type “decisions” to look.
decisions-head = Decision { $decision }: { $count } recognitions of models of { $units } units ({ $page }/{ $pages }). To open a model, type “model” and its number.
decisions-line = – { $number }. { $name } – { $unit }, { $level }
decisions-open = List of the decision
decisions-file = Get the file
decisions-file-name = recognised-{ $decision }
decisions-file-large = The list is too large to be sent as a file.
decisions-kind-collective = collective
decisions-kind-individual = individual
decisions-column-number = Number
decisions-column-name = Name of the model
decisions-column-code = Unit code
decisions-column-unit = Unit
decisions-column-place = Place
decisions-column-field = Field
decisions-column-kind = Collective / individual
decisions-column-level = Level
decisions-column-decision = Decision
decisions-column-day = Day
