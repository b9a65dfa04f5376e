## /hanbaocao

duties-not-allowed = Only administrators of the provincial Commission for Propaganda and Mass Mobilisation set deadlines. To see those of your unit, type “deadline”.
duties-none = No deadline has been set yet. The plan of 2017–2020 has ended, so the Commission has to set each deadline and name its basis.
duties-one =
    { $name }: before { $before }, that is { $until }.
    Who reports: { $kinds }. Reported: { $reported }/{ $total }.
    { $basis }
duties-new = Set a new deadline

## What came of a new one

duties-made = ✅ Deadline set: { $name }, before { $before }, that is { $until }. It comes back every year.
duties-known = This deadline was set before, nothing was added: { $name }, before { $before }, that is { $until }.
duties-bound = { $bound } units have to report, of the kinds: { $kinds }.
duties-basis = Basis: { $basis }.
duties-past = This day is over, so the deadline was not set. Please change the date to a day after today. Example: 10/12/2027
duties-exists = There is “{ $name }” already, due { $until }. If this is another report, type “edit 1” and name it differently.
