guide-intro = Tôi hỗ trợ phong trào thi đua “Dân vận khéo”. Đồng chí gõ (không cần dấu):
guide-everyone =
    Hỏi bất cứ lúc nào bằng lời của mình: “cơ quan nào hướng dẫn tiêu chí”; đang làm báo cáo thì gõ “/hoi” trước câu hỏi
    “văn bản” – các văn bản tôi trả lời theo
    “hạn nộp” – báo cáo nào, trước ngày nào
    “trạng thái” – đơn vị đã nộp, còn nợ gì
    “nơi nhận tin” – chọn nơi nhận nhắc hạn, khi dùng cả Zalo và Telegram
    “ngôn ngữ” – đổi ngôn ngữ
    “/xoa” – xóa dữ liệu trò chuyện của đồng chí
guide-officer = “báo cáo” – làm hoặc sửa báo cáo năm; “sửa báo cáo” – sửa mục Ban trả lại; “trả lời Ban” – khi Ban hỏi
    “cập nhật” – gửi tiến độ bất cứ lúc nào
    “đăng ký mô hình”, “cập nhật mô hình” – ghi mô hình mới, việc mới của mô hình
    “rà soát” – mô hình năm trước năm nay duy trì, nhân rộng hay dừng
    Khi đang làm: “bỏ qua”, “quay lại”, “xem lại”, “sửa 3”, “mẫu”, “hủy”. Bản nháp tự lưu.
guide-models = “mô hình” – xem mô hình; “tìm mô hình rau sạch 2026” – tìm của mọi đơn vị
guide-scores = “chấm điểm” – tự chấm điểm, xem điểm và xếp loại; hỏi “tiêu chí nào tôi còn thiếu?”
guide-press = “mô hình” – xem mô hình đã được công nhận, ghi bài báo; “tìm mô hình rau sạch” – tìm
guide-reminded = Khi báo cáo đang chờ nộp: “gia hạn”, “bản giấy”, “nhắc mai”, “nhầm người”; thôi nhắc rồi muốn nhắc lại: “nhắc tôi”
guide-office = “tổng hợp” – ai đã nộp, ai chưa; “/tonghop ia ly” mở báo cáo của một đơn vị
guide-admin = “/nguoidung” – mời và quản lý người dùng
    “/hanbaocao” – đặt và đổi hạn, sổ nhắc hạn, nhắc ngay; “gia hạn”, “bản giấy” – đề nghị của đơn vị đang chờ Ban
    “/ngaynghi” – ngày nghỉ, ngày làm bù; “/sodienthoai” – số để gọi khi không nhắc được
    “duyệt” – nhận, trả lại báo cáo, mô hình đang chờ; hỏi đơn vị
    “/cauhoi” – trả lời câu hỏi của cơ sở; “/tailieu” – thêm, thay, thu hồi văn bản; “/tieuchi” – soạn, công bố tiêu chí
    “/thongbao” – soạn và gửi thông báo, duyệt, xem ai đã nhận
    “/chamdiem” – chấm các phiếu đơn vị gửi, xem cả năm theo xếp loại
    “/suco” – tin xử lý hỏng, tin gửi không rõ có đến không
    “/congnhan” – công nhận nhiều mô hình theo một quyết định; “/quyetdinh” – danh sách đã công nhận
    “/danhmuc” – danh mục lĩnh vực, cấp công nhận của mô hình
    “/nhatky” – nhật ký: ai làm gì, khi nào
guide-file-where = Ảnh, tài liệu này chưa được lưu. Ảnh, tài liệu đi kèm báo cáo, mô hình: gõ “báo cáo” hoặc “mô hình”, gõ “sửa”, chọn mục ảnh, tài liệu rồi gửi lại.
guide-unknown = Tôi chưa hiểu tin này. Đồng chí chọn việc cần làm, hoặc gõ “hướng dẫn”.
guide-unknown-command = Tôi không có lệnh này. Gõ “/huongdan” để xem các lệnh.
guide-not-in-form = “{ $words }” là lệnh làm ngay một việc khác nên tôi chưa làm gì. Đồng chí trả lời câu đang chờ; cần đúng việc ấy thì gõ “{ $command }”.
guide-unreadable = Tôi đọc được chữ và ảnh, chưa đọc được loại tin này: đồng chí gõ bằng chữ, hoặc chụp ảnh gửi lên.
guide-edited = Sửa tin đã gửi không làm đổi câu trả lời đã ghi. Muốn đổi, đồng chí gõ “sửa” kèm số của mục, ví dụ: sửa 3
guide-old-button = Nút này đã cũ.
guide-secrecy-mark = ⚠️ Tin vừa rồi có dấu hiệu thuộc bí mật nhà nước nên tôi không lưu và không đọc. Đồng chí gửi qua kênh được phép của cơ quan, và xóa tin đó trên máy.
guide-citizen-number = ⚠️ Tin vừa rồi có số giấy tờ của công dân nên tôi không lưu. Đồng chí gửi lại, bỏ số CCCD và dữ liệu riêng của người dân.
guide-flood = ⚠️ Tin đến nhanh quá nên tôi chưa nhận các tin vừa rồi. Đồng chí đợi { $seconds } giây, rồi gửi lại.
guide-again = (Tin gửi lại, vì không rõ lần trước đã đến chưa.)
guide-sorry = Xin lỗi đồng chí, tin vừa rồi tôi chưa xử lý được và đã báo người phụ trách. Các mục đã ghi vẫn giữ. Đồng chí gõ “báo cáo” để làm tiếp.
guide-old-button-choose = Nút này đã cũ nên tôi không làm gì. Đồng chí chọn việc cần làm:
