## The text of a broadcast

broadcast-text-empty = There is nothing in the message besides {"{"}name{"}"}, {"{"}unit{"}"}… Type what is to be sent.
broadcast-text-long = The text has { $length } characters, { $max } at most. Shorten it, or send the rest as a document.
broadcast-text-variable = I do not know what { $name } stands for. Use {"{"}name{"}"}, {"{"}unit{"}"}, {"{"}owed{"}"}, {"{"}days{"}"}, or leave out the braces.
