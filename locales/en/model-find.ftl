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

## Articles of the press

articles-title = Article: { $model }
articles-begin = Log an article about { $model }.
articles-logged =
    ✅ Logged “{ $title }”, { $day }, about { $model }.
    { $link }
articles-all = All articles
articles-head = { $model } has articles: { $count }, the newest first:
articles-none = { $model } has no articles yet.
articles-line =
    – { $day }, { $unit }: “{ $title }”
    { $link }
articles-more = … and { $count } older ones, see the story.
articles-link-unfit = The link has to begin with https:// or http:// and name a site. Copy it whole from the address bar, for example: https://baogialai.com.vn/to-tu-quan
articles-link-known = This link is logged already: “{ $title }”, { $day }, { $unit }. Type another link for another article, or “cancel” to leave it.
articles-known-now = Somebody else has just logged this article, so I did not log it again. To see it open the model and choose “Articles”.
articles-day-ahead = The day can not be later than today. Type the day on which it appeared.
articles-unrecognised = { $model } is not recognised yet, so no article is logged about it. Choose another model: type “model”.
articles-not-allowed = Logging articles is for the press and the office. To see models, type “model”.
