document = Thêm văn bản

document-file = Đồng chí gửi tệp .docx, .md hoặc .txt của văn bản.
    .label = Tệp văn bản
    .example = một tệp Word
    .help = Tôi đọc các mục trong tệp rồi cho đồng chí xem trước; chưa ai được trả lời theo văn bản cho đến khi đồng chí công bố.

document-facts = Sửa thông tin văn bản

document-facts-title = Tên văn bản?
    .label = Tên văn bản
    .example = Hướng dẫn công nhận mô hình “Dân vận khéo” giai đoạn 2026 - 2030
    .help = Tên đúng như trên văn bản, để trích dẫn.
document-facts-kind = Loại văn bản?
    .label = Loại
    .example = Hướng dẫn
    .help = Để người hỏi biết đây là kế hoạch, hướng dẫn hay tiêu chí.
document-facts-number = Số, ký hiệu?
    .label = Số, ký hiệu
    .example = 12-HD/BTGDVTU
    .help = Đúng như trên văn bản; không có thì gõ “bỏ qua”.
document-facts-issuer = Nơi ban hành?
    .label = Nơi ban hành
    .example = Ban Tuyên giáo và Dân vận Tỉnh ủy Gia Lai
    .help = Cơ quan ký văn bản; không có thì gõ “bỏ qua”.
document-facts-issued-on = Ngày ban hành?
    .label = Ngày ban hành
    .example = 05/03/2026
    .help = Ngày ghi trên văn bản; không có thì gõ “bỏ qua”.
document-facts-valid-from = Dùng từ ngày nào?
    .label = Dùng từ ngày
    .example = 01/01/2026
    .help = Ngày đầu của giai đoạn mà văn bản áp dụng; không ghi thì gõ “bỏ qua”.
document-facts-valid-to = Dùng đến hết ngày nào?
    .label = Dùng đến hết ngày
    .example = 31/12/2030
    .help = Ngày cuối của giai đoạn; không ghi thì gõ “bỏ qua”.

document-withdraw = Thu hồi văn bản

document-withdraw-reason = Vì sao thu hồi?
    .label = Lý do thu hồi
    .example = Đã có hướng dẫn mới thay thế
    .help = Lý do được giữ trong lịch sử; từ 5 đến 300 ký tự.
