## /tailieu

documents-head = The documents I answer from:
documents-page = Page { $page } of { $pages }.
documents-none = No document is published yet, so I can not answer from any.
documents-line = – { $title } ({ $facts })
documents-number = no. { $number }
documents-no-number = no number on it
documents-day = of { $day }
documents-valid = for { $from } – { $to }
documents-valid-from = from { $from }
documents-valid-to = until { $to }
documents-over = its period is over
documents-version = version { $version }
documents-clauses =
    { $count ->
        [one] { $count } clause
       *[other] { $count } clauses
    }
documents-choose = Choose a clause to read.
documents-kind-plan = Plan
documents-kind-guidance = Guidance
documents-kind-criteria = Criteria
documents-kind-other = Other document
documents-go-list = list of documents
documents-go-document = open the document
documents-go-drafts = Drafts ({ $count })
documents-go-history = history
documents-go-new = Add a document
documents-gone = This document is not here any more. Type “documents” to see those in use.
documents-not-allowed = Only administrators of the office add, publish and withdraw documents. To read them, type “documents”.

## Drafts and what became of documents

documents-drafts = Drafts that are not published:
documents-drafts-none = There are no drafts.
documents-history = All versions, the newest first:
documents-history-draft = – { $title }, version { $version }: draft, added by { $by } { $at }
documents-history-published = – { $title }, version { $version }: in use, published by { $by } { $at }
documents-history-replaced = – { $title }, version { $version }: replaced by a newer one since { $at }
documents-history-withdrawn = – { $title }, version { $version }: withdrawn by { $by } { $at }. Reason: { $reason }
documents-by-system = the system

documents-draft = Draft, nobody is answered from it yet.
documents-issuer = Issued by: { $issuer }
documents-kind = Kind: { $kind }
documents-found = I have read { $count } clauses:
documents-more = … and { $count } more.
documents-warning-twice = ⚠️ The number { $clause } is there twice: I call the second one “{ $clause } (2)”.
documents-warning-long = ⚠️ Clause { $clause } is very long, so I divided it: “{ $clause } (tiếp)”.
documents-warning-unnumbered = ⚠️ The document numbers nothing, so I divided it by paragraphs: quotes will say “đoạn 1”, “đoạn 2”.
documents-warnings-more = … and { $count } more warnings.
documents-which = This document is like one that is here. Of which one is it a new version?
documents-join = New version of: { $title }
documents-apart = Another document
documents-compared = Version { $version } of “{ $title }”. Against the version before: { $added } added, { $removed } removed, { $changed } changed, { $moved } renumbered, { $unchanged } unchanged.
documents-publish = Publish
documents-diff = See the differences
documents-read = Read the clauses
documents-edit = Edit the details
documents-drop = Drop the draft
documents-withdraw = Withdraw
documents-go-draft = open the draft

documents-diff-head = Different from the version before:
documents-diff-none = No clause differs from the version before.
documents-diff-added = + { $clause } (added): { $text }
documents-diff-removed = − { $clause } (removed): { $text }
documents-diff-moved = ↔ { $from } is now { $clause }, in the same words.
documents-diff-changed = ~ { $clause }: { $changes }
documents-diff-replaced = { $lead } “{ $was }” → “{ $is }”
documents-diff-put = { $lead } added “{ $is }”
documents-diff-cut = { $lead } removed “{ $was }”

documents-published = ✅ Published “{ $title }”, { $count } clauses. From now on I answer from this document.
documents-published-instead = ✅ Published “{ $title }”, { $count } clauses, in place of the version before, which is not quoted any more. Its history is kept.
documents-published-before = This is no draft any more, I changed nothing. Type “documents” to see the version in use.
documents-older = A newer version is published, so this draft can not be. Drop the draft, or send the file again as the newest version.
documents-dropped = ✅ Dropped the draft “{ $title }”.
documents-withdrawn = ✅ Withdrew “{ $title }”. From now on I do not answer from it, its history is kept.
documents-described = ✅ Saved the details of “{ $title }”.
documents-changed-meanwhile = Somebody else has just changed these details, so I did not save yours. Open the draft again, look, and go on.
documents-valid-wrong = The last day is before the first one. Type the last day again.
documents-edit-title = Edit the details of a document
documents-of-criteria = This is the document of a set of criteria, and is withdrawn with the set: type “criteria”, open the set, choose “Withdraw”.
documents-withdraw-title = Withdraw a document
documents-new-title = Add a document

## A file that is to be read as a document

documents-new-send = Send one .docx, .md or .txt file.
documents-no-way = This channel takes no files. Send the file to me on Telegram or on the chat page, or ask whoever runs the server to add it with the import command.
documents-awaited = I am fetching the file. When I have read it, I tell you here.
documents-refused-too-large = The file is larger than 20 MB, so I do not read it. Take pictures out of it and send it again.
documents-refused-pdf = I can not read PDF. Open the original in Word, save it as .docx and send it again.
documents-refused-old-word = I can not read the old .doc. Open it in Word, save it as .docx and send it again.
documents-refused-excel = I can not read Excel. Copy the content into Word, save it as .docx and send it again.
documents-refused-picture = This is a picture, and I can not quote words from pictures. Send the text: a .docx, .md or .txt file.
documents-refused-scan = The file holds pictures and no text. Send the text: a .docx typed in Word, .md or .txt.
documents-refused-locked = The file has a password, so I can not open it. Take the password off in Word and send it again.
documents-refused-unsafe = The file holds macros, has a password or is packed in an unusual way, so I do not open it. Save it as a plain .docx or .xlsx (no macros, no password) and send it again.
documents-refused-damaged = The file is damaged, I can not read it. Open it in Word, save it as .docx and send it again.
documents-refused-not-taken = I read only .docx, .md and .txt (in Unicode). Save it as .docx and send it again.
documents-refused-empty = The file holds no text. Check it and send a file with content.
documents-refused-too-long = The document is longer than I can read (5,000 clauses, 2 million characters). Divide it and send the parts one by one.
documents-refused-secrecy-mark = ⚠️ The document looks like a state secret, so I do not read it. Do not send this kind here, and delete the file in the chat.
documents-refused-citizen-number = ⚠️ The document holds numbers of citizens’ cards, so I do not read it. Take them out and send it again.
documents-lost-too-large = ⚠️ The document you sent { $at } could not be fetched: it is larger than 20 MB. Take pictures out of it and send it again.
documents-lost-not-taken = ⚠️ The document you sent { $at } can not be read: I read only .docx, .md and .txt (in Unicode). Save it as .docx and send it again.
documents-lost-unsafe = ⚠️ The document you sent { $at } holds macros, has a password or is packed in an unusual way, so I do not open it. Save it as a plain .docx or .xlsx (no macros, no password) and send it again.
documents-lost-gone = ⚠️ The document you sent { $at } could not be fetched. Send the file again.
