## /tieuchi

criteria-head = Sets of criteria in use:
criteria-none = No set of criteria is published yet.
criteria-line = – { $title } (applies to { $about }; { $facts })
criteria-line-model = models
criteria-line-unit = the work of units in a year
criteria-example = An example to look at, no rule.
criteria-about-model = Model
criteria-about-unit = Unit in a year
criteria-about = Applies to: { $about }
criteria-basis = Basis: { $basis }
criteria-issuer = Issued by: { $issuer }
criteria-total =
    { $count ->
        [one] One criterion, { $points } points in all.
       *[other] { $count } criteria, { $points } points in all.
    }
criteria-bands = Classes: { $list }.
criteria-band = { $name } from { $points } points
criteria-unclassed = Below { $points } points there is no class.
criteria-exclusions = Not classed where one of these holds:
criteria-status-draft = A draft; officers do not see it yet.
criteria-status-replaced = A newer version replaced this one { $at }; it only serves what was scored by it.
criteria-status-withdrawn = This one was withdrawn { $at }. Reason: { $reason }
criteria-item = { $code }. { $text }
criteria-item-points = { $points } points at most.
criteria-item-pass = Passed: { $points } points, not passed: 0.
criteria-item-milestones = { $points } points at most, by milestones: { $list }.
criteria-item-milestone = { $text } ({ $points } points)
criteria-item-office = Scored by the office alone.
criteria-item-evidence = Evidence: { $evidence }
criteria-gone = This set of criteria is not here any more. Type “criteria” for those in use.
criteria-not-allowed = Sets of criteria are written, published and withdrawn by the administrators of the office. To read them type “criteria”.

criteria-go-list = list of criteria
criteria-go-history = history of criteria
criteria-go-drafts = Drafts ({ $count })
criteria-go-new = Write in the chat
criteria-go-file = Import from Excel
criteria-go-template = Get the Excel template
criteria-go-xlsx = Get it as Excel
criteria-go-copy = Begin a new version of this
criteria-go-item = Criterion { $code }: { $text }
criteria-go-draft = open the draft
criteria-publish = Publish
criteria-view = See it as officers do
criteria-facts = Change the facts
criteria-items = Change criteria
criteria-add = Add a criterion
criteria-drop = Drop the draft
criteria-withdraw = Withdraw
criteria-change = Change this criterion
criteria-remove = Remove this criterion

## Drafts and what became of sets

criteria-drafts = Drafts that are not published:
criteria-drafts-none = There is no draft.
criteria-history = All versions, the newest first:
criteria-history-draft = – { $title }, version { $version }: a draft, written { $at }
criteria-history-published = – { $title }, version { $version }: in use, published { $at }
criteria-history-replaced = – { $title }, version { $version }: replaced by a newer one { $at }
criteria-history-withdrawn = – { $title }, version { $version }: withdrawn { $at }. Reason: { $reason }
criteria-draft-replaces = Published, it replaces version { $version }; what was scored keeps its points under the old version.
criteria-draft-file = Read from the file: { $file }
criteria-publish-sure =
    { $count ->
        [one] Publish “{ $title }”: { $count } criterion, { $points } points in all? Officers see it and score by it at once; from then on only a new version changes it.
       *[other] Publish “{ $title }”: { $count } criteria, { $points } points in all? Officers see it and score by it at once; from then on only a new version changes it.
    }
criteria-publish-yes = Publish now
criteria-pick = Choose the criterion to change:

criteria-added = ✅ The draft “{ $title }” is kept and not published yet; look it through, then type “publish”.
criteria-changed = ✅ The draft “{ $title }” is changed and not published yet; look it through, then type “publish”.
criteria-removed = ✅ Criterion { $code } is removed.
criteria-copied = ✅ A draft was made of “{ $title }”. Change it, then publish it.
criteria-published =
    { $count ->
        [one] ✅ “{ $title }” is published: one criterion, { $points } points. Officers see it with “criteria”.
       *[other] ✅ “{ $title }” is published: { $count } criteria, { $points } points. Officers see it with “criteria”.
    }
criteria-published-instead =
    { $count ->
        [one] ✅ “{ $title }” is published: one criterion, { $points } points, in place of the version before. What was scored keeps its points under the old version.
       *[other] ✅ “{ $title }” is published: { $count } criteria, { $points } points, in place of the version before. What was scored keeps its points under the old version.
    }
criteria-published-before = This is no draft any more, nothing was changed. Type “criteria” for the one in use.
criteria-older = A newer version is published, so this draft can not be. Drop it, or begin a new version of the one in use.
criteria-dropped = ✅ The draft “{ $title }” is dropped.
criteria-withdrawn = ✅ “{ $title }” is withdrawn. What was scored keeps its points, and the history stays.
criteria-meanwhile = Somebody else has just changed this draft, so yours was not written. Open the draft again and look at it first.
criteria-seen-before = This draft was changed after you looked at it, so nothing was done. Look at what it says now:
criteria-last-item = A set needs at least one criterion, so this one stays. Add another one first.
criteria-to-mend = This can not be published yet:
criteria-new-title = Write a set of criteria
criteria-one-title = Criterion
criteria-withdraw-title = Withdraw a set of criteria
criteria-file-title = Import criteria from Excel
criteria-file-send = Please send an .xlsx file.
criteria-file-name = Criteria { $title }
criteria-file-large = The file is too large to be sent.

## A workbook that is read as a set

criteria-refused-too-large = The workbook is larger than 5 MB, so I do not read it. A set of criteria needs one sheet: take pictures and other sheets out, then send it again.
criteria-refused-not-excel = This is no Excel .xlsx file. Open it in Excel, save it as .xlsx and send it again.
criteria-refused-old-excel = I can not read old .xls files. Open it in Excel, save it as .xlsx and send it again.
criteria-refused-locked = The file has a password, so I can not open it. Take the password off in Excel and send it again.
criteria-refused-macros = The file has code that runs by itself (macros), so I do not open it. Save it as a plain .xlsx (not .xlsm) and send it again.
criteria-refused-links = The file leads to other files or embeds foreign data, so I do not open it. Copy the table into a new workbook as values and send that.
criteria-refused-unsafe = The file is packed in an unusual way, so I do not open it. Copy the table into a new workbook and send that.
criteria-refused-damaged = The file is damaged, I can not read it. Open it in Excel, save it as .xlsx and send it again.
criteria-refused-too-heavy = The file is more than I can read, so I stopped. Copy the table alone into a new workbook and send that.
criteria-refused-too-many-cells = There is text outside of what I read (5,000 rows, 50 columns). Clear those cells and send it again.
criteria-refused-empty = There is no text on the first sheet. Put the table on the first sheet and send it again.
criteria-refused-secrecy-mark = ⚠️ The file seems to be a state secret, so I do not read it. Do not send such files here, and delete it from the chat.
criteria-refused-citizen-number = ⚠️ The file holds numbers of citizens' papers, so I do not read it. Take them out and send it again.
criteria-faults =
    { $count ->
        [one] I could read the file, but one place has to be mended. Mend it in Excel and send it again:
       *[other] I could read the file, but { $count } places have to be mended. Mend them in Excel and send it again:
    }
criteria-faults-more = … and { $count } more.

## Where something is wrong, and what

criteria-at-cell = Cell { $cell }: { $fault }
criteria-at-item = Criterion { $code }: { $fault }
criteria-at-place = Criterion no. { $number }: { $fault }
criteria-at-band = Class “{ $name }”: { $fault }
criteria-at-sheet = The sheet: { $fault }

criteria-fault-missing = nothing stands there, please fill it in.
criteria-fault-too-long = it is longer than { $most } letters, please shorten it.
criteria-fault-too-many = there are more than { $most } lines, please leave some out.
criteria-fault-unclear = I do not understand it, please write it as in the template.
criteria-fault-points-range = points are more than 0 and at most 10,000; a class begins at 0 or more.
criteria-fault-code-twice = the code “{ $code }” is that of a criterion before, each needs its own.
criteria-fault-milestones-none = it goes by milestones and has none. Write “what = points; what = points”.
criteria-fault-milestones-sum = the maximum is { $most }, the milestones add up to { $sum }. Please change one of them.
criteria-fault-band-twice = the class “{ $name }” is there twice, please take one out.
criteria-fault-band-order = “{ $name }” has to begin below “{ $above }”. Put the best class first, points falling.
criteria-fault-band-above = “{ $name }” begins at { $from } points, but the whole set has { $total }.
criteria-fault-valid-order = it ends before it begins, please change one of the days.
criteria-fault-total-differs = the stated total is { $stated }, the criteria add up to { $sum }. Please change one of them.
criteria-fault-example-title = the title still says “VÍ DỤ” (example). Please give it the title of the office's own set.
criteria-fault-no-table = I find no row of column names with “Mã”, “Tiêu chí” and “Điểm tối đa”. Use the template: type “get the Excel template”.
criteria-fault-formula = there is a formula without a result, and I do not reckon formulas. Please paste it as a value.
criteria-fault-error-value = it shows the error { $value }, please write the right value.
criteria-fault-merged = the cells are merged, so it is unclear which row they belong to. Please split them and fill in every row (the column Nhóm may be merged).
criteria-fault-about-unclear = “{ $value }” should be “Mô hình” (model) or “Đơn vị” (unit).
criteria-fault-day-unclear = “{ $value }” should be a day such as 01/01/2026.
criteria-fault-points-unclear = “{ $value }” should be points such as 10 or 7.5.
criteria-fault-way-unclear = “{ $value }” should be “Cho điểm” (points), “Đạt/Không đạt” (pass or not) or “Theo mốc” (milestones).
criteria-fault-scorer-unclear = “{ $value }” should be “Đơn vị” (unit) or “Ban” (office).
criteria-fault-milestones-unclear = the milestone “{ $value }” is unreadable. Write “what = points; what = points”.
criteria-fault-milestones-unasked = there are milestones, but it is scored by “{ $value }”. Write “Theo mốc”, or clear the milestones.

criteria-part-title = Title: { $fault }
criteria-part-about = Applies to: { $fault }
criteria-part-number = Number: { $fault }
criteria-part-issuer = Issued by: { $fault }
criteria-part-basis = Basis: { $fault }
criteria-part-validFrom = Valid from: { $fault }
criteria-part-validTo = Valid to: { $fault }
criteria-part-total = Total: { $fault }
criteria-part-criteria = The criteria: { $fault }
criteria-part-bands = Classes: { $fault }
criteria-part-exclusions = Exclusions: { $fault }
