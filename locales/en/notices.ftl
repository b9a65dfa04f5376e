## What the office hears about new reports

notices-reports = New reports:
notices-reports-line = { $title }: { $units }
notices-reports-more = { $units } and { $count } other units
notices-reports-how = To see them, type “tong hop”. To hear no more of this, choose “Stop telling me about new reports” there.
