document = Add a document

document-file = Send the .docx, .md or .txt file of the document.
    .label = File of the document
    .example = a Word file
    .help = I read the clauses of the file and show them to you first; nobody is answered from it until you publish it.

document-facts = Edit the details of a document

document-facts-title = What is the document called?
    .label = Title
    .example = Guidance on the recognition of models, 2026 - 2030
    .help = As it stands on the document, to be quoted.
document-facts-kind = What kind of document is it?
    .label = Kind
    .example = Guidance
    .help = So that whoever asks knows whether it is a plan, guidance or criteria.
document-facts-number = What is its number?
    .label = Number
    .example = 12-HD/BTGDVTU
    .help = As it stands on the document; type “skip” if there is none.
document-facts-issuer = Who issued it?
    .label = Issued by
    .example = The Commission of Gia Lai
    .help = The body that signed it; type “skip” if there is none.
document-facts-issued-on = On which day was it issued?
    .label = Day of issue
    .example = 05/03/2026
    .help = The day on the document; type “skip” if there is none.
document-facts-valid-from = From which day is it meant?
    .label = Meant from
    .example = 01/01/2026
    .help = The first day of the period it is for; type “skip” if it does not say.
document-facts-valid-to = Until which day is it meant?
    .label = Meant until
    .example = 31/12/2030
    .help = The last day of the period; type “skip” if it does not say.

document-withdraw = Withdraw a document

document-withdraw-reason = Why is it withdrawn?
    .label = Reason
    .example = A new guidance takes its place
    .help = The reason is kept in the history; 5 to 300 characters.
