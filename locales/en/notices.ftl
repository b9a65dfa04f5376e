## What the office hears unasked

notices-reports = New reports:
notices-reports-line = { $title }: { $units }
notices-reports-more = { $units } and { $count } other units
notices-reports-how = To see them, type “tong hop”. To hear no more of this, choose “Stop telling me about new reports” there.

notices-platform-token = ⚠️ { $name } refuses the bot’s token, so this channel has stopped. What is to be sent there is kept until the token is right. Please have a new one put in and the bot started again.
notices-platform-network = ⚠️ For more than five minutes { $name } could not be reached. What is to be sent there is kept and goes out when it can. Please have the network checked.
notices-platform-wait = ⚠️ { $name } wants the bot to send nothing until { $until }. Answers are kept until then; reminders and announcements go to another channel of the reader, where there is one.
notices-platform-works = ✅ { $name } works again. What was kept is being sent.
notices-silence = I was not running from { $from } to { $to }. What you sent in that time may not have reached me. If there was no answer to it, please send it again. Whatever I had confirmed before is still there.
notices-month-nearly = ⚠️ { $name }: { $used } of the { $all } messages of this month are used. From now on there are no broadcasts on { $name }; the rest is for answers and deadline reminders. For more, invite people to Telegram too, or take a larger plan.
notices-month-over = ⚠️ { $name }: the messages of this month are used up ({ $used } of { $all }). Reminders and broadcasts on { $name } stop until the next month; answers are tried all the same. Please telephone where it is urgent.

## Whom to telephone, and how a period ended

office-notice-call = ⚠️ Reminders did not reach { $count } of these; please telephone:
office-notice-call-line = – { $who }: { $phone } ({ $why })
office-notice-no-phone = no phone number
office-notice-why-no-chat = no chat that can be reached
office-notice-why-month = the month of Zalo is used up
office-notice-why-late = the platform did not take it within today's hours
office-notice-why-refused = blocked the bot, or the platform refused
office-notice-why-nobody = no officer is linked
office-notice-call-how = To enter a phone number: type “so dien thoai”. To invite an officer: type “/nguoidung”.
office-notice-closed = ⏰ { $name } is closed ({ $until }): { $reported } of { $total } units have reported.
office-notice-exempt = Excused: { $count } units.
office-notice-missing = Not reported:
office-notice-paper = { $unit } (says it sent the report on paper; waits for the office)
office-notice-extended = { $unit } (has until the end of { $until })
office-notice-gap =
    ⚠️ Today’s check of the reminders: { $due } people were due, { $told } were told, { $unreached } could not be reached, { $missing } were missed (they are reminded now), { $waiting } messages still wait.
    If messages keep waiting, please have the technician look at /readyz of the bot.
office-notice-bare =
    – { $count } units have nobody linked and no phone number: { $units }{ $more ->
        [0] .
       *[other] {""} and { $more } more.
    }

## After a start from an older copy

held-fell-back = ⚠️ The database was damaged; I am running on a copy made { $from }. What you and the units sent after that is not here any more. The damaged part was set aside for a technician, nothing was deleted.
    I still answer everybody, but I send no reminders and broadcasts yet, as some may have gone out already. Please look first (type “/tonghop”, “/thongbao”), then let them go. Type: let it go.
held-restored = ⚠️ The data was just restored from a backup made { $from }. What was sent after that is not here any more.
    I still answer everybody, but I send no reminders and broadcasts yet, as some may have gone out already. Please look first (type “/tonghop”, “/thongbao”), then let them go. Type: let it go.
held-go = Let it go
held-released = ✅ Reminders and broadcasts go out again from now on.
held-released-by = { $name } let reminders and broadcasts go out again.
held-over = Reminders and broadcasts go out as usual; there is nothing to let go.
held-not-allowed = Only an admin of the office can do this.

notices-dump-failed = ⚠️ The hourly copy of the data could not be written ({ $reason }). The older one is still there. Please have a technician check the room on the server's disk.
notices-dump-why-full = the disk is full
notices-dump-why-other = it could not be read or written
