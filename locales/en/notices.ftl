## What the office hears unasked

notices-reports = New reports:
notices-reports-line = { $title }: { $units }
notices-reports-more = { $units } and { $count } other units
notices-reports-how = To see them, type “tong hop”. To hear no more of this, choose “Stop telling me about new reports” there.

notices-platform-token = ⚠️ { $name } refuses the bot’s token, so this channel has stopped. What is to be sent there is kept until the token is right. Please have a new one put in and the bot started again.
notices-platform-network = ⚠️ For more than five minutes { $name } could not be reached. What is to be sent there is kept and goes out when it can. Please have the network checked.
notices-month-nearly = ⚠️ { $name }: { $used } of the { $all } messages of this month are used. From now on there are no broadcasts on { $name }; the rest is for answers and deadline reminders. For more, invite people to Telegram too, or take a larger plan.
notices-month-over = ⚠️ { $name }: the messages of this month are used up ({ $used } of { $all }). Reminders and broadcasts on { $name } stop until the next month; answers are tried all the same. Please telephone where it is urgent.
