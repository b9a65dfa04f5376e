broadcast-reply = Answer to a broadcast

broadcast-correct = Correction of a broadcast
broadcast-correct-text = What should it say, in Vietnamese?
    .label = Text
    .example = Hội nghị bắt đầu lúc 8 giờ, không phải 7 giờ 30.
    .help = Write the whole text, not only what was wrong: where the message can be changed this takes its place. *bold*, _italic_ and {"{"}unit{"}"} can still be used.
broadcast-correct-english = What should it say in English?
    .label = English text
    .example = The meeting begins at 8:00, not at 7:30.
    .help = For those who chose English. If there is none type “skip”; they get the Vietnamese text.
