## What `npm run …` says in the terminal

command-unknown = There is no command “{ $name }”. The commands: { $known }.
command-failed = The bot failed at this; the reason is in its log. Try again in a few minutes.
command-lost = The bot has just stopped, and the last step may be undone. Wait until it runs, then try again.
command-flag-unknown = This command has no “{ $flag }”. Leave it out; after “npm run …” a -- is needed.
command-flag-empty = Something is missing after “{ $flag }”. Add it and run the command again.

command-invite-usage =
    A role and the code of a unit are needed, e.g.: npm run invite -- --role officer --unit 23734 --name "Rơ Châm Hà"
    Roles: { $roles }. Codes of units: npm run units
command-invite-role = There is no role “{ $role }”. Choose one of: { $roles }.
command-invite-unit = There is no unit with the code “{ $unit }”. See the codes: npm run units
command-invite-unit-near = There is no unit with the code “{ $unit }”. The nearest: { $near }. See the codes: npm run units
command-invite-made = Code for { $unit } ({ $role }), to be used once, until { $until }:
command-invite-ended = ⚠️ { $unit } is not active any more. If that was a mistake, do not pass this code on.

command-talk-name = “{ $name }” can not be a name. Use letters and digits, e.g.: --as ia-ly
command-talk-hello = You are talking as “{ $name }”. Type /batdau to begin, Ctrl+D to leave.
command-talk-photo = (photo)
command-talk-document = (document)
command-talk-edited = (edited) { $text }
command-talk-file = That file is no JPEG, PNG or WebP photo (10 MB at most) and no PDF, Word or Excel document (20 MB at most), or it is not safe. Please send another one.
command-talk-busy = The bot still works on your messages. Please wait a moment and type it again.

command-remind-at = The moment “{ $at }” can not be read. Example: npm run remind -- --at 2026-11-25T07:30 --dry-run
command-remind-future = Only the demo reminds before the time has come. To see who would be reminded, add --dry-run
command-remind-past = That day is over, and its words would be wrong now. To remind as of today, leave out --at. To look at that day, add --dry-run
command-remind-closed = This moment is outside the hours of reminders (07:30–17:00 on working days), so nobody is reminded.

command-deliveries-usage = The number of an announcement is needed, for example: npm run deliveries -- --broadcast 12
command-deliveries-none = There is no announcement { $number }. Those that were sent: type “thong bao” in the chat.

command-ask-usage = A question is needed, e.g.: npm run ask -- "Hạn báo cáo là ngày nào?" or a file: npm run ask -- --file questions.jsonl
command-ask-file = The file “{ $file }” can not be read. Check its path and run this again.
command-ask-line = Line { $line } is not right, so nothing was asked. Every line is JSON: {"{"}"q":"the question"{"}"}

command-seed-usage = A file of recipients is needed, e.g.: npm run seed -- --recipients people.jsonl
command-seed-file = The file “{ $file }” can not be read. Check its path and run this again.
command-seed-refused = This is for tests only: in the demo, or with the API addresses of all channels on this machine.
command-seed-line = Line { $line } is not right, so nobody was linked. Every line is JSON: {"{"}"channel":"zalo","chatId":"…","unit":"23734","role":"officer","name":"…"{"}"}
command-seed-unit = Line { $line }: there is no unit “{ $unit }”, so nobody was linked. The codes: npm run units

start-ready = The “Dân vận khéo” assistant is running: { $address }
start-demo = This is the demo: example people, data in { $folder }. Open the address above to chat.
start-webhook = { $name }: messages come in by the webhook { $address }; /readyz says whether it is connected
start-polling = { $name }: asking for messages all the time (polling); for real use set PUBLIC_URL, so that webhooks are used.
start-admin = There is no admin yet. Invitation of an admin (one use, 72 hours):
start-in-use = Can not start: { $reason }
start-database = The database can not be reached ({ $reason }). Check DATABASE_URL and the PostgreSQL server.
start-config = Can not start, please mend the configuration:
start-folder = The data folder { $folder } can not be used ({ $reason }). Set DATA_DIR to a folder that this program may write to, and see that the disk has room.
start-port = Another program uses port { $port }. Stop it, or set another PORT.
start-running = The bot is already running on this data folder. For a second bot set another DATA_DIR.
start-no-dump = The database in { $folder } does not open ({ $reason }), and no dump opens in its place. Nothing was changed or deleted. If there is a backup, run: npm run restore -- <file> --replace (the damaged folder is set aside).
start-ended = The database ended itself ({ $reason }). Check the room on the disk, then start again; what was stored is still there.

command-backup-usage = Name the file to write, e.g.: npm run backup -- backup-2026-12-09.tar.gz
command-backup-exists = { $file } is there already. Choose another name: a backup is not overwritten.
command-backup-cut = The backup did not arrive whole, so { $file } was not kept. See the log of the bot and the room on the disk, then run it again.
command-backup-place = { $file } can not be written. Check that the folder exists and is writable.
command-disk-full = The disk is full ({ $file }): nothing was written, and nothing half-written is left. Make room, then run it again.
command-server-full = The disk of the bot's data is full: it could not be done. Make room, then run it again.
command-restore-usage = Name the backup, e.g.: npm run restore -- backup-2026-12-09.tar.gz
command-restore-file = { $file } can not be read.
command-restore-damaged = { $file } is not a whole backup. Nothing was changed; use another one.
command-restore-new = This backup was written by a later version of the program. Update the program, then restore.
command-restore-running = The bot is running. Stop it, then restore.
command-restore-full = There is data of people here already. To replace it, add --replace; what is there is backed up first.
command-restore-held = Restored. When the bot runs again, reminders and broadcasts wait until an admin lets them go in the chat.

command-import-usage = Name “document” and a .docx, .md or .txt file, or “criteria” and an .xlsx, for example: npm run import -- document guidance.docx
command-import-file = There is no file “{ $file }”. Check the path and run it again.
command-import-publish = Publish? (y/n)
command-import-faults = { $faults }
command-import-kept = Kept as a draft, not published. To publish it: type “documents” or “criteria” in the chat and open “Drafts”, or run this again with --publish
