broadcast-reply = Trả lời thông báo

broadcast-correct = Đính chính thông báo
broadcast-correct-text = Nội dung đúng là gì?
    .label = Nội dung
    .example = Hội nghị bắt đầu lúc 8 giờ, không phải 7 giờ 30.
    .help = Viết cả nội dung đúng, không chỉ chỗ sai: nơi nào sửa được thì tin cũ được thay bằng nội dung này. Vẫn dùng được *đậm*, _nghiêng_ và {"{"}đơn vị{"}"}.
broadcast-correct-english = Bản tiếng Anh đúng là gì?
    .label = Bản tiếng Anh
    .example = The meeting begins at 8:00, not at 7:30.
    .help = Dành cho người chọn tiếng Anh. Không có thì gõ “bỏ qua”, họ nhận bản tiếng Việt.
