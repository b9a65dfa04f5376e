## The text of a broadcast

broadcast-text-empty = Thông báo chưa có chữ nào ngoài {"{"}tên{"}"}, {"{"}đơn vị{"}"}… Đồng chí gõ nội dung cần gửi.
broadcast-text-long = Nội dung dài { $length } ký tự, nhiều nhất là { $max }. Đồng chí rút gọn, hoặc gửi phần còn lại bằng tệp kèm theo.
broadcast-text-variable = Tôi không biết thay { $name } bằng gì. Đồng chí dùng {"{"}tên{"}"}, {"{"}đơn vị{"}"}, {"{"}còn nợ{"}"}, {"{"}số ngày{"}"}, hoặc bỏ dấu ngoặc nhọn.

## Whom a broadcast is for, as it is typed

audience-empty = Đồng chí gõ nơi nhận, ví dụ: tất cả; các xã, phường trừ xã Ia Ly; lãnh đạo các huyện ủy; chưa nộp 2026.
audience-long = Nơi nhận dài quá { $max } ký tự nên tôi chưa đọc. Đồng chí chọn theo loại đơn vị, hoặc chia thành nhiều thông báo.
audience-unknown = Tôi chưa hiểu “{ $name }” là ai nên chưa chọn ai. Đồng chí gõ lại, ví dụ: tất cả; các xã; đảng đoàn; xã Ia Ly; các xã thuộc huyện Chư Păh; đầu mối; lãnh đạo; chưa nộp 2026; chưa xác nhận số 3; nơi nhận; trừ xã Ia Ly.
audience-unit-many = “{ $name }” khớp nhiều đơn vị nên tôi chưa chọn ai. Đồng chí gõ lại, chỗ này dùng mã: { $list }
audience-people-many = Có { $count } người tên { $name } nên tôi chưa chọn ai. Đồng chí gõ tên đơn vị thay cho tên người.
audience-period-unknown = Tôi không thấy kỳ báo cáo đó nên chưa chọn ai. Các kỳ có thể gõ sau “chưa nộp”: { $list }
audience-period-which = Chưa nộp kỳ nào? Đồng chí gõ lại, ghi rõ kỳ: { $list }
audience-broadcast-unknown = Tôi không thấy thông báo “{ $name }” nên chưa chọn ai. Số có thể gõ sau “chưa xác nhận”: { $list }
audience-broadcast-which = Chưa xác nhận thông báo số mấy? Đồng chí gõ lại, ghi rõ số: { $list }
audience-roles-differ = Mỗi thông báo gửi cho một nhóm vai trò. Đồng chí gõ vai trò chung cho mọi đơn vị (ví dụ: lãnh đạo các xã, phường), hoặc gửi hai thông báo.
audience-except-role = Tôi chưa trừ được “{ $name }”: phần trừ chỉ nhận đơn vị, người, hoặc vai trò chung. Ví dụ: các xã trừ xã Ia Ly; tất cả trừ lãnh đạo.
audience-except-twice = Có hai chữ “trừ” nên tôi chưa rõ trừ cho nhóm nào. Đồng chí ngăn các nhóm bằng dấu chấm phẩy, ví dụ: các xã trừ Ia Ly; các phường trừ Pleiku.

## Whom a broadcast is for, as it is shown: what is shown can be typed again

audience-everyone = tất cả
audience-kind-commune = đảng ủy xã
audience-kind-ward = đảng ủy phường
audience-kind-district-committee = huyện ủy, thị ủy, thành ủy
audience-kind-direct-committee = đảng ủy trực thuộc Tỉnh ủy
audience-kind-party-group = đảng đoàn, ban cán sự đảng
audience-kind-mass-organisation = mặt trận, đoàn thể
audience-kind-press = báo, đài
audience-kind-office = cán bộ của Ban
audience-below = { $unit } và các đơn vị kế tục
audience-owing = chưa nộp { $period }
audience-silent = chưa xác nhận thông báo số { $number }
audience-group-advisory = cơ quan tham mưu, giúp việc Tỉnh ủy
audience-group-party = đảng đoàn, ban cán sự đảng, các huyện ủy, thị ủy, thành ủy, đảng ủy trực thuộc Tỉnh ủy
audience-group-state-and-mass = sở, ban, ngành, Mặt trận Tổ quốc và các đoàn thể chính trị - xã hội tỉnh
audience-people = { $count } người
audience-more = { $list } và { $count } nữa
audience-only = chỉ { $list }
audience-but = trừ { $list }
audience-role-officer = cán bộ đầu mối
audience-role-leader = lãnh đạo đơn vị
audience-role-admin = quản trị của Ban
audience-role-viewer = người xem
audience-role-press = phóng viên
