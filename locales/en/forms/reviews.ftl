review-return = Return a report
review-return-fields = Which answers are to be mended?
    .label = To be mended
    .example = Money – no receipts
    .help = Choose one or several for the same reason, then the next. Type “done” when that is all.
review-return-fields-field = Choose one or several
    .label = Answer
    .example = 3, 5 and 7
review-return-fields-reason = Why is it returned, how is it to be mended?
    .label = Reason
    .example = it does not agree with the report of six months
review-return-words = Anything about the whole report?
    .label = About the whole
    .example = please send it again before Friday
    .help = The unit gets these very words. Type “skip” if there is nothing.

review-ask = Ask the unit
review-ask-text = What do you ask the unit?
    .label = Question
    .example = Since which month do the two new models run?
    .help = The unit gets these very words, with your name. Up to 500 characters.

review-answer = Answer the office
review-answer-text = What do you answer?
    .label = Answer
    .example = Both have run since March.
    .help = The office gets these very words, with your name. Up to 700 characters.
