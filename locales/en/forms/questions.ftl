answer = Answer a question
answer-text = What does the office answer?
    .label = Answer
    .example = Every commune registers one model at least, as the office advises.
    .help = Whoever asked gets it verbatim, with your name and the day. At most 700 letters.

put-aside = Leave a question without an answer
put-aside-reason = Why is it not answered?
    .label = Reason
    .example = the question is not about the movement
    .help = Whoever asked gets this reason verbatim.

known-answer = Use an answer for everybody
known-answer-question = The question in general words, naming nobody?
    .label = Question
    .example = How many models does a commune register?
    .help = Leave out names of people and units, and telephone numbers.
known-answer-answer = The answer for everybody?
    .label = Answer
    .example = Every commune registers one model at least, as the office advises.
    .help = Whoever asks the like gets it verbatim, with your name and the day.
