broadcast-new = Thông báo mới

broadcast-new-text = Nội dung?
    .label = Nội dung
    .example = Kính đề nghị {"{"}đơn vị{"}"} gửi báo cáo trước ngày 10/12.
    .help = Tôi thay {"{"}tên{"}"}, {"{"}đơn vị{"}"}, {"{"}còn nợ{"}"}, {"{"}số ngày{"}"} theo từng người. Gửi ảnh, tệp kèm lời cũng được. Chưa gửi cho ai cho đến khi đồng chí bấm gửi.
broadcast-new-whom = Gửi cho ai? Chọn số (được nhiều số: 1, 3) hoặc gõ bằng lời.
    .label = Gửi cho
    .example = các xã, phường trừ Ia Ly
    .help = Gõ tên đơn vị, loại đơn vị, vai trò, “chưa nộp 2026”, “chưa xác nhận thông báo 12”, “Nơi nhận”, và “trừ …”. Chưa gửi cho ai cho đến khi đồng chí bấm gửi.

broadcast-part-text = Nội dung thông báo

broadcast-part-text-text = Nội dung mới?
    .label = Nội dung
    .example = Kính đề nghị {"{"}đơn vị{"}"} gửi báo cáo trước ngày 10/12.
    .help = Gõ lại cả nội dung, hoặc “giữ” để giữ nguyên.

broadcast-part-english = Bản tiếng Anh

broadcast-part-english-text = Nội dung bằng tiếng Anh?
    .label = Bản tiếng Anh
    .example = Please send the report of {"{"}unit{"}"} before 10 December.
    .help = Chỉ người chọn tiếng Anh nhận bản này.

broadcast-part-files = Ảnh, tệp kèm thông báo

broadcast-part-files-files = Ảnh hoặc tệp kèm?
    .label = Ảnh, tệp kèm
    .example = gửi từng ảnh, rồi gõ “xong”
    .help = Nhiều nhất 10 ảnh, hoặc một tệp. “xóa 1” bỏ cái đầu; “xong” khi đủ.

broadcast-part-whom = Người nhận

broadcast-part-whom-whom = Gửi cho ai? Chọn số (được nhiều số: 1, 3) hoặc gõ bằng lời.
    .label = Gửi cho
    .example = các xã, phường trừ Ia Ly
    .help = Gõ tên đơn vị, loại đơn vị, vai trò, “chưa nộp 2026”, “chưa xác nhận thông báo 12”, “Nơi nhận”, và “trừ …”.

broadcast-part-more = Thêm người nhận

broadcast-part-more-whom = Thêm ai? Chọn số (được nhiều số: 1, 3) hoặc gõ bằng lời.
    .label = Thêm
    .example = Mặt trận Tổ quốc; báo, đài
    .help = Người đã có trong danh sách chỉ nhận một lần.

broadcast-part-except = Trừ người nhận

broadcast-part-except-whom = Trừ ai? Chọn số (được nhiều số: 1, 3) hoặc gõ bằng lời.
    .label = Trừ
    .example = xã Ia Ly; phường Pleiku
    .help = Ai nêu ở đây thì không nhận, dù thuộc diện gửi.

broadcast-part-when = Hẹn giờ gửi

broadcast-part-when-at = Gửi lúc nào? Chọn số hoặc gõ giờ và ngày.
    .label = Gửi lúc
    .example = 8h sáng mai
    .help = Ví dụ: 14:30 ngày 30/11; thứ hai 8h; chiều mai.

broadcast-part-question = Hỏi kèm thông báo

broadcast-part-question-ask = Câu hỏi?
    .label = Câu hỏi
    .example = Đồng chí có dự hội nghị không?
    .help = Người nhận trả lời ngay dưới thông báo; câu trả lời gom thành bảng.
broadcast-part-question-kind = Trả lời thế nào?
    .label = Kiểu trả lời
    .example = 1
    .help = Có/không, chọn một trong vài ý, bằng chữ, bằng số hay bằng ngày.
broadcast-part-question-kind-yes-no = Có hoặc không
broadcast-part-question-kind-choice = Chọn một trong vài ý
broadcast-part-question-kind-text = Bằng chữ
broadcast-part-question-kind-number = Bằng số
broadcast-part-question-kind-date = Bằng ngày
broadcast-part-question-options = Các ý để chọn, cách nhau bằng dấu chấm phẩy?
    .label = Các ý
    .example = Dự trực tiếp; Dự trực tuyến; Không dự
    .help = Từ hai đến tám ý, mỗi ý vài chữ.

broadcast-part-refuse = Không duyệt thông báo

broadcast-part-refuse-reason = Vì sao không duyệt?
    .label = Lý do
    .example = Đề nghị ghi rõ ngày họp
    .help = Người soạn thấy lý do này; nội dung vẫn giữ để sửa.
