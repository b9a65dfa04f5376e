## First contact

people-notice =
    Chào đồng chí. Tôi là trợ lý tự động của Ban Tuyên giáo và Dân vận Tỉnh ủy về phong trào thi đua “Dân vận khéo”.
    Tôi lưu họ tên, đơn vị, vai trò, tài khoản chat và nội dung đồng chí gửi, chỉ để tổng hợp báo cáo, nhắc hạn. Xóa bất cứ lúc nào: gõ /xoa.
    ⚠️ Không gửi nội dung thuộc bí mật nhà nước, không gửi số CCCD hay dữ liệu riêng của người dân.
people-ask-code = Đồng chí gõ mã mời do Ban cấp (8 ký tự) để bắt đầu.
people-stranger = Tài khoản này chưa liên kết với đơn vị nào. Đồng chí gõ mã mời (8 ký tự) để bắt đầu; chưa có mã thì liên hệ Ban Tuyên giáo và Dân vận Tỉnh ủy.

people-consent =
    Mã đúng: { $role }, { $unit }{ $name }.
    Đồng chí đồng ý để tôi lưu họ tên, đơn vị, vai trò, tài khoản chat và nội dung gửi đến, và liên kết tài khoản này?
people-consent-name = , { $name }
people-consent-yes = Đồng ý
people-consent-no = Không
people-consent-again = Đồng chí chọn Đồng ý hoặc Không để tôi biết có liên kết hay không.
people-declined = Tôi chưa liên kết. Mã vẫn dùng được đến { $until }: khi nào đồng ý, đồng chí gõ lại mã.
people-nothing-waits = Lựa chọn này đã cũ. Đồng chí gõ /batdau để xem lại.
people-ask-name = Cảm ơn đồng chí. Đồng chí gõ họ tên đầy đủ, ví dụ: Rơ Châm Hà
people-name-wrong = Tôi cần họ tên bằng chữ, từ 2 đến 80 ký tự. Đồng chí gõ lại, ví dụ: Rơ Châm Hà

people-linked = ✅ Đã liên kết: { $name }, { $role }, { $unit }.
people-linked-again = Tài khoản này đã liên kết bằng chính mã đó: { $role }, { $unit }. Đồng chí không cần làm gì thêm; gõ /batdau để xem việc đang chờ.

## Codes that are refused

people-code-unknown = Mã chưa đúng, còn { $left } lần thử trong một giờ. Đồng chí xem lại mã Ban gửi: 8 ký tự gồm chữ và số.
people-code-blocked = Đã nhập sai nhiều lần, nên tôi tạm không nhận mã đến { $until }. Sau giờ đó đồng chí gõ lại, hoặc liên hệ Ban để được cấp mã mới.
people-code-used = Mã này đã được dùng; mỗi mã chỉ dùng một lần. Đồng chí liên hệ Ban để được cấp mã mới.
people-code-expired = Mã này đã hết hạn (mã có giá trị 72 giờ). Đồng chí liên hệ Ban để được cấp mã mới.
people-code-other-person = Mã này cấp cho người khác, còn tài khoản này đang liên kết với { $name }. Nếu đồng chí nhận thay, nhờ Ban cấp mã ghi đúng tên; nếu đây không phải đồng chí, gõ /xoa rồi gõ lại mã.

## Roles

people-role-officer = cán bộ đầu mối
people-role-leader = lãnh đạo đơn vị
people-role-admin = quản trị của Ban
people-role-viewer = người xem
people-role-press = báo chí

## The home screen

people-home = Chào đồng chí { $name }, { $units }.
people-go-baocao = Làm báo cáo
people-go-capnhat = Cập nhật tiến độ
people-go-mohinh = Mô hình
people-go-hannop = Hạn nộp
people-go-trangthai = Trạng thái
people-go-tonghop = Tổng hợp
people-go-nguoidung = Người dùng
people-go-hanbaocao = Hạn báo cáo
people-go-thongbao = Thông báo
people-go-hoi = Hỏi về kế hoạch
people-go-cauhoi = Câu hỏi gửi Ban
people-go-duyet = Duyệt báo cáo, mô hình
people-go-noinhan = Nơi nhận tin
people-go-huongdan = Hướng dẫn

## Language

people-language = Đồng chí dùng ngôn ngữ nào?
people-language-vi = Tiếng Việt
people-language-en = English
people-language-done = Từ nay tôi dùng tiếng Việt.

## Erasure

people-erase =
    Tôi sẽ xóa: họ tên, liên kết tài khoản, vai trò, bản nháp và nội dung trò chuyện của đồng chí trên mọi kênh.
    Ở lại với đơn vị: báo cáo đã gửi, người gửi ghi là “(đã xóa)”.
    Việc này không lấy lại được. Đồng chí muốn xóa?
people-erase-yes = Xóa
people-erase-no = Không
people-erase-kept = Tôi không xóa gì. Gõ /batdau để tiếp tục.
people-erase-last = Đồng chí là quản trị duy nhất của Ban nên tôi chưa xóa: sẽ không còn ai mời được người khác. Đồng chí mời thêm một quản trị (gõ /moi), rồi gõ lại /xoa.
people-erase-done = ✅ Đã xóa. Muốn dùng lại, đồng chí cần một mã mời mới.
people-erase-name = (đã xóa)

## Invitations and users, for the office

people-invite-only = Việc này dành cho quản trị của Ban. Gõ /batdau để xem việc đồng chí làm được.
people-no-such-unit = Không có đơn vị nào mang mã “{ $code }”. Đồng chí kiểm tra lại mã, ví dụ: 23734.
people-admin-elsewhere = Vai trò quản trị chỉ có ở Ban ({ $code }), không cấp cho { $unit }. Chọn vai trò khác, hoặc mã đơn vị { $code }.
people-invited =
    Mã mời: { $code }
    Cho: { $name }, { $role }, { $unit }. Dùng một lần, đến { $until }.
    Đồng chí gửi mã này cho đúng người nhận; người nhận gõ mã vào cuộc trò chuyện với tôi.
people-invited-account =
    Mã mời: { $code }
    Thêm một tài khoản cho { $name }, người đã là { $role } của { $unit }. Dùng một lần, đến { $until }.
    Đồng chí gửi mã này cho đúng người nhận; người nhận gõ mã vào cuộc trò chuyện với tôi.
people-invited-link = Hoặc gửi đường dẫn này, người nhận mở bằng Telegram rồi bấm Bắt đầu (Start): { $link }
people-invited-anyone = người chưa ghi tên
people-counts =
    Người dùng: { $people } người ở { $units } đơn vị, { $chats } tài khoản chat. Mã mời chưa dùng: { $open }.
    Xem người của một đơn vị: gõ /nguoidung và tên đơn vị, ví dụ: /nguoidung ia ly
people-go-moi = Tạo mã mời
people-unit-unknown = Tôi không tìm thấy đơn vị “{ $text }”. Đồng chí gõ tên hoặc mã, ví dụ: /nguoidung ia ly
people-unit-which = Có { $count } đơn vị khớp “{ $text }”. Đồng chí chọn:
people-unit-more = … và { $more } đơn vị nữa; gõ tên đầy đủ hơn để thấy.
people-members = { $unit }: { $count } người.
people-member = { $name }, { $role } ({ $chats } tài khoản)
people-members-none = { $unit } chưa có ai. Tạo mã mời để mời cán bộ đầu mối.
people-revoke = Thu hồi: { $name }, { $role }
people-revoke-ask = Thu hồi vai trò { $role } của { $name } ở { $unit }? Có hiệu lực ngay; báo cáo đã gửi vẫn còn.
people-revoke-yes = Thu hồi
people-revoke-no = Không
people-revoked = ✅ Đã thu hồi: { $name } không còn là { $role } của { $unit }.
people-revoke-self = Đồng chí không tự thu hồi vai trò của mình được. Nhờ một quản trị khác, hoặc gõ /xoa.
people-revoke-gone = Vai trò này đã kết thúc từ trước. Gõ /nguoidung để xem lại.

people-go-invites = Lời mời đang chờ
people-invites = Lời mời đang chờ: { $count }.
people-invites-none = Không có lời mời nào đang chờ.
people-invite-line = – { $name }, { $role }, { $unit }; dùng được đến { $until }; người mời: { $by }.
people-invite-withdraw = Rút lại: { $name }, { $unit }
people-invite-ask = Rút lại lời mời { $name }, { $role }, { $unit }? Mã đã đưa sẽ không dùng được nữa.
people-invite-yes = Rút lại
people-invite-withdrawn = ✅ Đã rút lại lời mời { $name }, { $role }, { $unit }.
people-invite-gone = Lời mời này đã được dùng, đã hết hạn hoặc đã rút lại.
people-invite-other = Đây là người khác, trùng tên
people-invite-apart = ✅ Mã trên là của một người khác tên { $name }, { $role }, { $unit }: tài khoản của người đã có không liên quan.
people-go-nhatky = Nhật ký
