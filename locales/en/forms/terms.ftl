term = Add to a list

term-list = To which list?
    .label = List
    .example = Field
    .help = Each entry belongs to one list.
term-name = Name of the entry?
    .label = Name
    .example = green transition
    .help = Short, as in the documents of the office; 2 to 80 characters.
