answer = Trả lời câu hỏi
answer-text = Ban trả lời thế nào?
    .label = Trả lời
    .example = Mỗi xã đăng ký ít nhất một mô hình, theo hướng dẫn của Ban.
    .help = Người hỏi nhận nguyên văn, kèm tên đồng chí và ngày. Tối đa 700 ký tự.

put-aside = Không trả lời câu hỏi
put-aside-reason = Vì sao không trả lời?
    .label = Lý do
    .example = câu hỏi không thuộc phong trào “Dân vận khéo”
    .help = Người hỏi nhận nguyên văn lý do này.

known-answer = Dùng câu trả lời cho mọi người
known-answer-question = Câu hỏi viết chung, không nêu tên ai?
    .label = Câu hỏi
    .example = Mỗi xã đăng ký mấy mô hình?
    .help = Bỏ tên người, tên đơn vị và số điện thoại nếu có.
known-answer-answer = Câu trả lời cho mọi người?
    .label = Trả lời
    .example = Mỗi xã đăng ký ít nhất một mô hình, theo hướng dẫn của Ban.
    .help = Ai hỏi tương tự nhận nguyên văn, kèm tên đồng chí và ngày.
