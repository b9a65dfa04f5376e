## The page where a file is sent into a chat that takes none, and the link that leads there

upload-title = Gửi ảnh, tài liệu
upload-ask = Đồng chí chọn một tệp: tài liệu PDF, Word, Excel (nhiều nhất 20 MB) hoặc ảnh. Không gửi tài liệu mật, giấy tờ của người dân.
upload-send = Gửi
upload-none = Chưa có tệp nào. Đồng chí chọn tệp rồi bấm “Gửi”.
upload-done = ✅ Đã nhận, đồng chí quay lại Zalo. Còn tệp khác thì chọn tiếp ở dưới.
upload-gone = Liên kết này không còn dùng được. Đồng chí quay lại Zalo, mở lại việc đang làm (gõ “báo cáo”, “cập nhật” hoặc “mô hình”) rồi mở liên kết mới ở mục ảnh, tài liệu.
upload-link = Tài liệu thì gửi ở đây (dùng được trong 2 giờ): { $link }
upload-photograph = Kênh này chưa nhận được tài liệu: đồng chí chụp từng trang rồi gửi ảnh.
