## First contact

people-notice =
    Hello. I am the automatic assistant of the Provincial Party Committee's Commission for Propaganda and Mass Mobilisation (“the office”), for the “Dân vận khéo” movement.
    I store your name, unit, role, chat account and what you send, only to compile reports and remind of deadlines. To erase it at any time, type /xoa.
    ⚠️ Do not send state secrets, citizen card numbers or private data of citizens.
people-ask-code = To begin, type the invitation code the office gave you (8 characters).
people-stranger = This account is not linked to any unit. Type your invitation code (8 characters) to begin; to get one, contact the office (Ban Tuyên giáo và Dân vận Tỉnh ủy).

people-consent =
    The code is right: { $role }, { $unit }{ $name }.
    Do you agree that I store your name, unit, role, chat account and what you send, and link this account?
people-consent-name = , { $name }
people-consent-yes = I agree
people-consent-no = No
people-consent-again = Choose I agree or No, so that I know whether to link the account.
people-declined = I have not linked anything. The code works until { $until }: type it again once you agree.
people-nothing-waits = That choice is out of date. Type /batdau to look again.
people-ask-name = Thank you. What is your full name? For example: Rơ Châm Hà
people-name-wrong = I need a name in letters, 2 to 80 characters. Type it again, for example: Rơ Châm Hà

people-linked = ✅ Linked: { $name }, { $role }, { $unit }.
people-linked-again = This account is already linked by that very code: { $role }, { $unit }. Nothing more to do; type /batdau to see what waits.

## Codes that are refused

people-code-unknown = The code is not right; { $left } more tries within the hour. Check the code from the office: 8 characters, letters and digits.
people-code-blocked = Too many wrong codes, so I take none until { $until }. Type it again after that, or ask the office for a new code.
people-code-used = This code has been used; each code works once. Ask the office for a new one.
people-code-expired = This code has run out (codes work for 72 hours). Ask the office for a new one.
people-code-other-person = This code is for someone else, and this account is linked to { $name }. If you take over, ask the office for a code in your name; if this is not you, type /xoa and then the code again.

## Roles

people-role-officer = officer
people-role-leader = leader of the unit
people-role-admin = administrator of the office
people-role-viewer = viewer
people-role-press = press

## The home screen

people-home = Hello { $name }, { $units }.
people-go-baocao = Make the report
people-go-capnhat = Update progress
people-go-mohinh = Models
people-go-hannop = Deadlines
people-go-trangthai = Status
people-go-tonghop = Overview
people-go-nguoidung = Users
people-go-hanbaocao = Report deadlines
people-go-thongbao = Broadcasts
people-go-hoi = Ask about the plan
people-go-cauhoi = Questions to the office
people-go-duyet = Review reports and models
people-go-noinhan = Where to be told
people-go-huongdan = Help

## Language

people-language = Which language do you use?
people-language-vi = Tiếng Việt
people-language-en = English
people-language-done = From now on I use English.

## Erasure

people-erase =
    I will erase: your name, the link of your accounts, your roles, drafts and what was said, on every channel.
    Staying with the unit: the reports you sent, with “(đã xóa)” as the sender.
    This can not be undone. Do you want to erase it?
people-erase-yes = Erase
people-erase-no = No
people-erase-kept = I have erased nothing. Type /batdau to go on.
people-erase-last = You are the only administrator of the office, so I have erased nothing yet: nobody could invite others any more. Invite one more administrator (type /moi), then type /xoa again.
people-erase-done = ✅ Erased. To use me again, you need a new invitation code.
people-erase-name = (đã xóa)

## Invitations and users, for the office

people-invite-only = This is for administrators of the office. Type /batdau to see what you can do.
people-no-such-unit = No unit has the code “{ $code }”. Check the code, for example: 23734.
people-admin-elsewhere = Administrators exist only at the office ({ $code }), not at { $unit }. Choose another role, or the unit code { $code }.
people-invited =
    Invitation code: { $code }
    For: { $name }, { $role }, { $unit }. Works once, until { $until }.
    Give it to the right person only; they type it into their chat with me.
people-invited-account =
    Invitation code: { $code }
    One more account for { $name }, who already is { $role } of { $unit }. Works once, until { $until }.
    Give it to the right person only; they type it into their chat with me.
people-invited-link = Or send this link, which they open with Telegram and press Start: { $link }
people-invited-anyone = someone whose name is not given
people-counts =
    Users: { $people } people in { $units } units, { $chats } chat accounts. Unused codes: { $open }.
    To see the people of a unit, type /nguoidung and its name, for example: /nguoidung ia ly
people-go-moi = Make an invitation
people-unit-unknown = I can not find the unit “{ $text }”. Type its name or code, for example: /nguoidung ia ly
people-unit-which = { $count } units match “{ $text }”. Choose:
people-unit-more = … and { $more } more; type a fuller name to see them.
people-members = { $unit }: { $count } people.
people-member = { $name }, { $role } (accounts: { $chats })
people-members-none = { $unit } has nobody yet. Make an invitation for its officer.
people-revoke = Revoke: { $name }, { $role }
people-revoke-ask = Revoke the role { $role } of { $name } at { $unit }? It takes effect at once; reports already sent stay.
people-revoke-yes = Revoke
people-revoke-no = No
people-revoked = ✅ Revoked: { $name } is no longer { $role } of { $unit }.
people-revoke-self = You can not revoke your own role. Ask another administrator, or type /xoa.
people-revoke-gone = This role had ended before. Type /nguoidung to look again.

people-go-invites = Invitations that wait
people-invites = Invitations that wait: { $count }.
people-invites-none = No invitation waits.
people-invite-line = – { $name }, { $role }, { $unit }; until { $until }; invited by { $by }.
people-invite-withdraw = Withdraw: { $name }, { $unit }
people-invite-ask = Withdraw the invitation for { $name }, { $role }, { $unit }? The code that was given out will not work any more.
people-invite-yes = Withdraw
people-invite-withdrawn = ✅ Withdrawn: the invitation for { $name }, { $role }, { $unit }.
people-invite-gone = This invitation was used, has run out or was withdrawn.
people-invite-other = This is somebody else of the same name
people-invite-apart = ✅ The code above is for somebody else called { $name }, { $role }, { $unit }: nothing to do with the account of the one who is known.
people-go-nhatky = The log
