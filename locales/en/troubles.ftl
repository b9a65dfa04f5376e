## /suco: what could not be handled, and what may not have arrived

troubles-not-allowed = Looking after failures is for the admins of the office.
troubles-none = There is no failure: everything that came in was handled, and what became of every message is known.
troubles-head = { $count } for the office to look at, the oldest first (page { $page }/{ $pages }):
troubles-who = { $name } ({ $unit })
troubles-nobody = somebody who is not linked
troubles-name-event = Received { $number }
troubles-name-message = Sent { $number }
troubles-event = – { $thing } from { $who }, { $channel }, { $at }: failed { $attempts } times.
troubles-reply = – { $thing }, a reply to { $who }, { $channel }, { $at }: sent { $attempts } times, nobody knows whether it arrived.
troubles-reminder = – { $thing }, a reminder to { $who }, { $channel }, { $at }: sent { $attempts } times, nobody knows whether it arrived.
troubles-what-event = The sender was told that I am sorry. Handle it again: I read it as if it had just come; if they are in the middle of something else by now, leave it and ask them to send it again.
troubles-what-message = Send it again: the person may see it once more.
troubles-retry-event = Handle it again
troubles-retry-message = Send it again
troubles-drop = Leave it at that
troubles-to-list = All failures
troubles-gone = Somebody has settled this already, I did nothing more.
troubles-done-retry = ✅ { $name }: I am trying again. If it fails once more it comes back to the list.
troubles-done-drop = ✅ { $name }: left at that, I will not mention it again.
troubles-notice = ⚠️ { $count } for the office to look at: what I could not handle, or sent without knowing whether it arrived. Type “failures”.
troubles-waiting = ⚠️ { $count } failures for the office to look at (type “failures”).
