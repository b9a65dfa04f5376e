# The list of commands beside the text field, where a platform shows one.

menu-command-batdau = Bắt đầu, xem việc đang chờ
menu-command-baocao = Làm hoặc sửa báo cáo năm
menu-command-capnhat = Gửi cập nhật tiến độ
menu-command-mohinh = Xem, đăng ký, cập nhật, tìm mô hình
menu-command-hannop = Báo cáo nào, trước ngày nào
menu-command-trangthai = Đơn vị đã nộp, còn nợ gì
menu-command-tonghop = Ai đã nộp, ai chưa
menu-command-nguoidung = Mời và quản lý người dùng
menu-command-hanbaocao = Xem và đặt hạn báo cáo
menu-command-giahan = Gia hạn: xin cho đơn vị, hoặc việc chờ Ban
menu-command-bangiay = Bản giấy: báo đã gửi, hoặc việc chờ Ban
menu-command-nhacmai = Nhắc lại vào sáng làm việc tới
menu-command-nhamnguoi = Báo không phụ trách, thôi nhắc tôi
menu-command-nhactoi = Nhắc tôi như trước
menu-command-ngaynghi = Ngày nghỉ, ngày làm bù
menu-command-sodienthoai = Số gọi khi không nhắc được
menu-command-danhmuc = Danh mục lĩnh vực, cấp công nhận
menu-command-suco = Sự cố: tin xử lý hỏng, gửi không rõ
menu-command-thongbao = Soạn, gửi, xem thông báo của Ban
menu-command-cauhoi = Câu hỏi đang chờ Ban trả lời
menu-command-hoi = Hỏi về kế hoạch, hạn nộp
menu-command-tailieu = Văn bản tôi trả lời theo
menu-command-huongdan = Cách dùng
menu-command-huy = Dừng việc đang soạn, bản nháp vẫn giữ
menu-command-ngonngu = Đổi ngôn ngữ
menu-command-xoa = Xóa dữ liệu của đồng chí
