guide-intro = I help with the “Dân vận khéo” emulation movement. You may type:
guide-everyone =
    Ask at any time in your own words: “cơ quan nào hướng dẫn tiêu chí”; while you fill a form, put “/hoi” before the question
    “documents” – the documents I answer by
    “deadline” – which report, before which day
    “status” – what your unit has sent, what it still owes
    “noinhan” – choose where reminders come, when you use both Zalo and Telegram
    “language” – change the language
    “/xoa” – erase your chat data
guide-officer = “report” – write or change the annual report; “mend report” – what the office returned; “answer office” – when it asks
    “update” – send progress at any time
    “register model”, “update model” – note a new model, or what is new of one
    “review models” – which of last year's models are kept, replicated or stopped this year
    While filling: “skip”, “back”, “review”, “edit 3”, “template”, “cancel”. Your draft is saved as you go.
guide-models = “model” – see models; “find models clean vegetables 2026” – of all units
guide-scores = “score” – score your unit, see points and classes; ask “which criteria am I missing?”
guide-press = “model” – see recognised models, log articles; “find models clean vegetables” – look for some
guide-reminded = While a report is due: “gia han” (more time), “ban giay” (sent on paper), “nhac mai” (remind me tomorrow), “nham nguoi” (not my task); to be reminded again: “nhac toi”
guide-office = “/tonghop” – who has reported, who has not; “/tonghop ia ly” opens the report of a unit
guide-admin = “/nguoidung” – invite and manage people
    “/hanbaocao” – set and change deadlines, see the ledger, remind now; “gia han”, “ban giay” – what units ask of the office
    “/ngaynghi” – days off and make-up days; “/sodienthoai” – whom to telephone when nobody is reached
    “/duyet” – accept or return what units sent, ask them
    “/cauhoi” – answer what people ask; “/tailieu” – add, replace, withdraw documents; “/tieuchi” – write and publish criteria
    “/thongbao” – write and send broadcasts, approve them, see who got them
    “/chamdiem” – score the sheets of units, see a year by class
    “/suco” – what could not be handled, or may not have arrived
    “/congnhan” – recognise many models by one decision; “/quyetdinh” – what was recognised
    “/danhmuc” – the lists of fields and levels of recognition of models
    “/nhatky” – the log: who did what, when
guide-file-where = This photo or document was not kept. They go with a report or a model: type “report” or “model”, type “edit”, choose their question and send it again.
guide-unknown = I did not understand that. Please choose what you would like to do, or type “help”.
guide-unknown-command = I do not have that command. Type “/huongdan” to see the commands.
guide-not-in-form = “{ $words }” does something else at once, so nothing was done. Please answer the question below; if you do mean it, type “{ $command }”.
guide-unreadable = I can read words and photos, but not this kind of message: type it, or send a photo of it.
guide-edited = Editing a message you sent does not change the answer that was noted. To change it, type “edit” and the number of the item, for example: edit 3
guide-old-button = That button is an old one.
guide-secrecy-mark = ⚠️ That message bears the marks of a state secret, so I neither kept nor read it. Please use your authority's permitted channel, and delete the message from your phone.
guide-citizen-number = ⚠️ That message holds a citizen's identity number, so I did not keep it. Please send it again without identity numbers and private data.
guide-flood = ⚠️ Messages came too fast, so I did not take the last ones. Please wait { $seconds } seconds, then send them again.
guide-again = (Sent again: it is not certain that it arrived before.)
guide-sorry = I am sorry, your last message could not be handled; the people in charge have been told. Your answers are kept. Type “report” to go on.
guide-old-button-choose = That button is an old one, so nothing was done. Please choose:
