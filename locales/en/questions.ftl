## Asking the office, and /cauhoi

# What the person who asked sees.

questions-wrong = You asked: “{ $text }”. My answer was not what you meant. Please choose:
questions-wrong-again = Ask in other words
questions-wrong-near = The nearest clauses
questions-gone = I do not have this question any more. Type “/hoi” and the question.
questions-sent = ✅ Question { $number } went to the office: “{ $text }”.
    It is usually answered within two working days, by the end of { $day }. I tell you as soon as it is.
questions-sent-before = The office has this already: question { $number }, sent { $at }, waits for an answer. It is usually answered by the end of { $day }.
questions-heard = The office answers question { $number } (“{ $text }”):
    “{ $answer }”
    { $by }, { $day }
questions-heard-aside = The office does not answer question { $number } (“{ $text }”). Reason: { $reason }
    { $by }, { $day }
    You can ask in other words: type “/hoi” and the question.
questions-office = the office
questions-own-head = The questions you sent to the office (page { $page } of { $pages }):
questions-own-none = You have sent no question to the office. To ask, type “/hoi” and the question.
questions-own-line = – No. { $number }, { $day }: “{ $text }”: { $state }
questions-state-waiting = waits for an answer
questions-state-answered = answered
questions-state-put-aside = not answered by the office
questions-open = Question { $number }

# The queue of the office.

questions-not-allowed = Answering questions is for the admins of the office.
questions-head = { $count ->
    [one] { $count } question waits
   *[other] { $count } questions wait
} for the office, the oldest first (page { $page } of { $pages }):
questions-none = No question waits for the office.
questions-reopen = To open an answered one again, for everybody to find: type “câu hỏi” and its number, for example: câu hỏi 2
questions-line = – No. { $number }, { $at }, { $who }: “{ $text }”
questions-line-overdue = – ⏰ No. { $number }, { $at }, { $who }: “{ $text }”
questions-to-queue = Waiting questions
questions-to-used = Answers in use
questions-to-most = Asked most
questions-who = { $person } ({ $unit })
questions-who-erased = somebody who erased their data
questions-one = Question { $number }, { $who }, sent { $at }:
    “{ $text }”
questions-one-erased = Question { $number }, sent { $at }: whoever asked has erased their data.
questions-one-answered = I answered; it was not what they meant.
questions-one-clause = I answered with { $title }, { $clause }; it was not what they meant.
questions-one-declined = I found no document that answers this.
questions-one-near = I found no document that answers this. The nearest clause: { $title }, { $clause }.
questions-one-overdue = ⏰ Waiting for more than two working days (until the end of { $day }).
questions-one-day = To be answered by the end of { $day }.
questions-one-said = { $by } answered, { $at }: “{ $text }”
questions-one-aside = { $by } decided not to answer, { $at }. Reason: { $text }
questions-one-known = In use for everybody since { $at }: “{ $question }”
questions-one-withdrawn = { $by } took it out of use for everybody, { $at }.
questions-answer = Answer
questions-put-aside = Do not answer, give a reason
questions-approve = Use for everybody
questions-next = The next one that waits
questions-answer-title = Answer question { $number }
questions-aside-title = Leave question { $number } without an answer
questions-known-title = Use answer { $number } for everybody
questions-answer-long = The answer has { $length } characters, I take { $max }. Please shorten it and send it again.
questions-done = ✅ Question { $number } is answered.
questions-done-aside = ✅ Question { $number } is put aside.
questions-told = I wrote to { $who }.
questions-untold = ⚠️ I could not write to { $who }: they have no chat. Please telephone.
questions-settled = { $said } I changed nothing.
questions-unsent = What you wrote was not sent: “{ $text }”

# Answers for everybody.

questions-known-intro = Whoever asks the like will get this answer, with your name and the day. Look through it, leave out names and telephone numbers, then send it.
questions-known-number = The question still has somebody's telephone or identity number. Type the question again without it.
questions-known-done = ✅ From now on whoever asks the like gets answer { $number }. To stop that: type “questions”, choose “Answers in use”.
questions-known-before = Answer { $number } is in use for everybody already, since { $at }. I changed nothing.
questions-known-not = Question { $number } is not answered yet. Answer it first, then use it for everybody.
questions-used-head = { $count ->
    [one] { $count } answer is
   *[other] { $count } answers are
} in use for everybody (page { $page } of { $pages }):
questions-used-none = No answer is in use for everybody yet.
questions-used-line = – No. { $number } ({ $by }, { $day }). Question: “{ $question }”. Answer: “{ $answer }”
questions-withdraw = Stop using no. { $number }
questions-withdraw-ask = Stop using answer { $number } for everybody? From then on nobody gets it; what was sent stays.
    Question: “{ $question }”
    Answer: “{ $answer }”
questions-withdraw-yes = Stop using it
questions-withdraw-no = Keep it
questions-withdrawn = ✅ Answer { $number } is not in use any more.
questions-withdrawn-before = Answer { $number } is not in use for everybody, I changed nothing.

# What is asked most.

questions-most-asked = Asked most in the last 90 days (without who asked):
questions-most-declined = What I could not answer most often:
questions-most-line = – { $count ->
    [one] once
   *[other] { $count } times
}: “{ $text }”
questions-most-none = There was no question in the last 90 days.
questions-most-answered = There was none that I could not answer.

# What the admins are told.

questions-office-waiting = For the office to answer: { $count ->
    [one] { $count } question
   *[other] { $count } questions
} (type “questions”).
questions-notice-new = { $count ->
    [one] { $count } new question waits
   *[other] { $count } new questions wait
} for the office: { $list }.
questions-notice-overdue = ⏰ { $count ->
    [one] { $count } question has
   *[other] { $count } questions have
} waited for more than two working days: { $list }.
questions-notice-unheard = ⚠️ The answer could not be delivered, no.: { $list }. Please telephone whoever asked.
questions-notice-one = { $number } ({ $unit })
questions-notice-more = { $list } and { $count } more
questions-notice-how = To see and answer them: type “questions”.
