## /ngaynghi

days-off-go = Days off of the office
days-off-head = Days that are not as in the calendar; reminders go around days off:
days-off-none = No day was entered. Public holidays, Tết and weekends are known; enter days off of the office, and days worked in place of others.
days-off-new = Enter a day
days-off-off = { $day }: off, { $name }
days-off-worked = { $day }: worked, { $name }
days-off-remove = Remove { $day }
days-off-removed = ✅ { $day } is as in the calendar again, and reminders are worked out anew.
days-off-gone = { $day } was as in the calendar already; nothing changed.
days-off-put = ✅ Entered { $day }. Reminders are worked out anew.
days-off-past = { $day } is over, so entering it does nothing. Type “edit 1” and choose today or a later day.

## /sodienthoai

phones-go = Telephone numbers
phones-intro = Telephone number of a unit, for when messages do not get there
phones-put = ✅ The number of { $unit }: { $phone }.
phones-removed = ✅ The number of { $unit } was removed.
phones-unreadable = This is no telephone number. Type “edit 2” and give one, for example 0269 3824 123, or “none” to remove the old one.
days-off-more = { $count } more days come later; they are shown once those above are over or removed.
days-off-not-allowed = Days off are entered by the admins of the office. To see when your unit reports, type “deadline”.
phones-not-allowed = Telephone numbers are entered by the admins of the office; ask it to change one. To see what you can do, type /batdau.
