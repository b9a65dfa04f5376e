# The list of commands beside the text field, where a platform shows one.

menu-command-batdau = Begin, see what waits
menu-command-baocao = Write or change the annual report
menu-command-capnhat = Send an update of progress
menu-command-mohinh = See, register, update, find models
menu-command-hannop = Which report, before which day
menu-command-trangthai = What your unit has sent, what it owes
menu-command-tonghop = Who has reported, who has not
menu-command-nguoidung = Invite and manage people
menu-command-hanbaocao = See and set deadlines
menu-command-giahan = More time: ask for it, or what waits for the office
menu-command-bangiay = Paper: say it was sent, or what waits for the office
menu-command-nhacmai = Remind me on the next working morning
menu-command-nhamnguoi = Not my task, stop reminding me
menu-command-nhactoi = Remind me as before
menu-command-ngaynghi = Days off and make-up days
menu-command-sodienthoai = Whom to telephone
menu-command-danhmuc = Lists of fields, levels of recognition
menu-command-suco = Failures: not handled, or sent in doubt
menu-command-thongbao = Write, send and look at broadcasts
menu-command-cauhoi = Questions that wait for the office
menu-command-hoi = Ask about the plan, a deadline
menu-command-tailieu = The documents I answer by
menu-command-huongdan = How to use it
menu-command-huy = Stop the form; the draft is kept
menu-command-ngonngu = Change the language
menu-command-xoa = Erase your data
