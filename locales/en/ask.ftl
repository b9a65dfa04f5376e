## Asking

ask-prompt = What would you like to know? Type the question in your own words, with or without marks. For example:
ask-example-deadline = Hạn nộp báo cáo là ngày nào?
ask-example-criteria = Cơ quan nào hướng dẫn tiêu chí?
ask-left = I no longer wait for a question.
ask-not-allowed = Questions are for people who are linked to a unit. Type your invitation code (8 characters) to begin.
ask-talk = Certainly. Choose below what to do, or ask about the movement in your own words.
ask-talk-short = Certainly. Ask whenever you need something.

## An answer

ask-understood = I understand: “{ $text }”
ask-says-plan = The plan says:
ask-says-guidance = The guidance says:
ask-says-criteria = The criteria say:
ask-says-other = The document says:
ask-cite = { $document } · { $clause }
ask-cite-valid = { $document } · { $clause } ({ $validity })
ask-clause = clause { $clause }
ask-clause-title = the opening
ask-clause-recipients = the recipients
ask-validity = { $from }–{ $to }
ask-validity-year = { $year }
ask-validity-from = from { $from }
ask-validity-to = until { $to }
ask-validity-over = { $validity }, over
ask-note = Note: { $note }
ask-known = The office has answered ({ $by }, { $day }) the question “{ $question }”:
ask-back = “{ $word }” may mean several things. Which one do you mean?

## What can be done about it

ask-whole = Read the whole clause
ask-whole-known = Read the whole answer
ask-related = Related clauses
ask-wrong = Not what I meant
ask-send = Ask the office
ask-fill = Take it as the answer
ask-read = Read { $clause }
ask-related-head = Related to { $clause }:
ask-related-line = { $clause }: { $words }
ask-related-none = I see no other clause that is related to { $clause }. Ask in other words, or ask the office.
ask-page = (page { $page }/{ $pages })
ask-gone = The office has withdrawn or replaced this document, so I no longer quote it. Ask again to hear what is in force.
ask-forgotten = I no longer keep this question. Please type it again.
ask-moved-on = The form has moved on, so I did not put that in. Type it again if it is needed.
ask-where = The answer before stands in { $place }.
ask-nothing-before = What would you like to know more about? Type the whole question, for example: Ai ký kế hoạch?

## What the documents do not say

ask-declined-year = The documents I have set nothing for { $about }, so I do not answer in their place.
ask-declined-money = The documents I have name no money or rates ({ $about }).
ask-declined-phone = The documents I have give no telephone number or address ({ $about }).
ask-declined-person = The documents I have do not say who that is ({ $about }).
ask-declined-form = The documents I have come with no form or file ({ $about }).
ask-declined-score = The documents I have name no points or ranks ({ $about }).
ask-declined-penalty = The documents I have name no penalty ({ $about }).
ask-declined-number = The document I have bears no number or date of its own.
ask-declined-list = The documents I have only name { $about }, they do not list them.
ask-declined-contents = The documents I have only name { $about }, they do not repeat it.
ask-declined-amount = The documents I have set no number ({ $about }).
ask-declined-place = The documents I have are of the province of Gia Lai and do not speak of { $about }.
ask-declined-not-found = The documents I have do not say this.
ask-declined-about = what was asked
ask-nearest = Nearest: { $list }

## What the data know

ask-fact-by-office = The office set this deadline.
ask-fact-office-only = Only the office sees who has reported and who has not. How your own unit stands:
ask-fact-counts = { $name }: { $reported } of { $total } units have reported, { $missing } have not ({ $until }).
ask-fact-kind = { $kind }: { $missing } of { $total } have not reported.
ask-fact-more = … and { $count } more
