review-return = Trả lại báo cáo
review-return-fields = Mục nào cần sửa?
    .label = Mục cần sửa
    .example = Kinh phí – chưa có chứng từ
    .help = Chọn một hay nhiều mục cùng lý do, rồi chọn tiếp. Gõ “xong” khi đủ.
review-return-fields-field = Đồng chí chọn mục, một hoặc nhiều
    .label = Mục
    .example = 3, 5 và 7
review-return-fields-reason = Vì sao trả lại, cần sửa thế nào?
    .label = Lý do
    .example = số liệu chưa khớp với báo cáo sáu tháng
review-return-words = Lời chung cho cả báo cáo?
    .label = Lời chung
    .example = đề nghị gửi lại trước thứ Sáu
    .help = Đơn vị nhận nguyên văn. Không có thì gõ “bỏ qua”.

review-ask = Hỏi đơn vị
review-ask-text = Đồng chí hỏi đơn vị điều gì?
    .label = Câu hỏi
    .example = Hai mô hình mới bắt đầu từ tháng nào?
    .help = Đơn vị nhận nguyên văn, kèm tên đồng chí. Tối đa 500 ký tự.

review-answer = Trả lời Ban
review-answer-text = Đồng chí trả lời thế nào?
    .label = Trả lời
    .example = Cả hai mô hình bắt đầu từ tháng 3.
    .help = Ban nhận nguyên văn, kèm tên đồng chí. Tối đa 700 ký tự.
