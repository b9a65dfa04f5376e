## The text of a broadcast

broadcast-text-empty = Thông báo chưa có chữ nào ngoài {"{"}tên{"}"}, {"{"}đơn vị{"}"}… Đồng chí gõ nội dung cần gửi.
broadcast-text-long = Nội dung dài { $length } ký tự, nhiều nhất là { $max }. Đồng chí rút gọn, hoặc gửi phần còn lại bằng tệp kèm theo.
broadcast-text-variable = Tôi không biết thay { $name } bằng gì. Đồng chí dùng {"{"}tên{"}"}, {"{"}đơn vị{"}"}, {"{"}còn nợ{"}"}, {"{"}số ngày{"}"}, hoặc bỏ dấu ngoặc nhọn.
