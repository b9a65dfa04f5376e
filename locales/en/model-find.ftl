## Looking for models

find-count = { $count ->
    [one] { $count } model
   *[other] { $count } models
}
find-head = { $count }. Choose one to open it:
find-page = { $count } (page { $page }/{ $pages }). Choose one to open it:
find-year = year { $year }
find-own = your unit
find-none = No model matches: { $what }.
find-none-do = Type /mohinh again with fewer words, or with just the name of a unit. Example: /mohinh ia ly
find-loose = No model matches all of: { $what }. Close to it:
find-nothing-yet = There are no models yet.
find-before = page before
find-after = next page
find-narrow = narrow
find-all = show all
find-back = list
find-typed-page = Next page: type /mohinh { $text } page { $page }
find-narrow-all = All models. Choose how to narrow them down:
find-narrow-by = { $what }. Choose how to narrow it down:
find-press = The press sees models that were recognised. To search, type /mohinh and some words, for example: /mohinh rau sach. To log an article, open the model and choose “Log an article”.
find-not-allowed = Models are for those with a role in a unit, in the office or in the press. Ask the office for an invitation code.
