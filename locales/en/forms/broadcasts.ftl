broadcast-new = New broadcast

broadcast-new-text = What is the text?
    .label = Text
    .example = Please send the report of {"{"}unit{"}"} before 10/12.
    .help = I put in {"{"}name{"}"}, {"{"}unit{"}"}, {"{"}owed{"}"}, {"{"}days{"}"} for each reader. Photos or a document with words are fine too. Nothing is sent until you say so.
broadcast-new-whom = Whom is it for? Choose a number (or several: 1, 3) or say it in words.
    .label = To
    .example = communes except Ia Ly
    .help = Type units, kinds of unit, roles, “owing 2026”, “not acknowledged 12”, the recipients of the plan, and “except …”. Nothing is sent until you say so.

broadcast-part-text = Text of a broadcast

broadcast-part-text-text = What is the new text?
    .label = Text
    .example = Please send the report of {"{"}unit{"}"} before 10/12.
    .help = Type the whole text again, or “keep”.

broadcast-part-english = English version

broadcast-part-english-text = What is the text in English?
    .label = English version
    .example = Please send the report of {"{"}unit{"}"} before 10 December.
    .help = Only those who chose English get it.

broadcast-part-files = Photos or document of a broadcast

broadcast-part-files-files = Which photos or document?
    .label = Photos, document
    .example = send each photo, then type “done”
    .help = At most 10 photos, or one document. “remove 1” takes the first out; “done” when that is all.

broadcast-part-whom = Recipients

broadcast-part-whom-whom = Whom is it for? Choose a number (or several: 1, 3) or say it in words.
    .label = To
    .example = communes except Ia Ly
    .help = Type units, kinds of unit, roles, “owing 2026”, “not acknowledged 12”, the recipients of the plan, and “except …”.

broadcast-part-more = More recipients

broadcast-part-more-whom = Who else? Choose a number (or several: 1, 3) or say it in words.
    .label = Added
    .example = mass organisations; press
    .help = Whoever is on the list already gets it once.

broadcast-part-except = Left out

broadcast-part-except-whom = Who is left out? Choose a number (or several: 1, 3) or say it in words.
    .label = Left out
    .example = Ia Ly; Pleiku
    .help = Whoever is named here does not get it.

broadcast-part-when = When it is sent

broadcast-part-when-at = When is it sent? Choose a number or type the time and the day.
    .label = At
    .example = 8:00 tomorrow
    .help = For example: 14:30 30/11; monday 8h.

broadcast-part-question = A question with a broadcast

broadcast-part-question-ask = What is the question?
    .label = Question
    .example = Will you come to the meeting?
    .help = Readers answer right below the broadcast; the answers come as a table.
broadcast-part-question-kind = How is it answered?
    .label = Kind of answer
    .example = 1
    .help = Yes or no, one of several, in words, with a number or a day.
broadcast-part-question-kind-yes-no = Yes or no
broadcast-part-question-kind-choice = One of several
broadcast-part-question-kind-text = In words
broadcast-part-question-kind-number = A number
broadcast-part-question-kind-date = A day
broadcast-part-question-options = What can be chosen, apart by semicolons?
    .label = Choices
    .example = In person; Online; Not coming
    .help = Two to eight, a few words each.

broadcast-part-refuse = Do not approve a broadcast

broadcast-part-refuse-reason = Why is it not approved?
    .label = Reason
    .example = Please name the day of the meeting
    .help = Whoever wrote it sees the reason; the text is kept.
