## Photos and documents that are fetched from a platform

photos-lost-too-large = ⚠️ Tệp đồng chí gửi { $at } không lưu được: lớn quá (ảnh nhiều nhất 10 MB, 65 triệu điểm ảnh; tài liệu nhiều nhất 20 MB). Đồng chí gửi bản nhỏ hơn.
photos-lost-not-taken = ⚠️ Tệp đồng chí gửi { $at } không lưu được: không phải ảnh JPEG, PNG, WebP hay tài liệu PDF, Word, Excel, hoặc tệp đã hỏng. Đồng chí lưu thành PDF rồi gửi lại, hoặc chụp ảnh gửi lên.
photos-lost-unsafe = ⚠️ Tệp đồng chí gửi { $at } không lưu được vì không an toàn: có mã lệnh tự chạy, có mật khẩu, hoặc nội dung bất thường. Đồng chí lưu thành PDF rồi gửi lại.
photos-lost-gone = ⚠️ Tệp đồng chí gửi { $at } không lưu được: tôi không tải được về. Đồng chí gửi lại tệp này.
photos-sent = Để gửi lại: gõ “báo cáo”, “cập nhật” hoặc “mô hình”, gõ “sửa” rồi chọn mục ảnh, tài liệu.

# In a report, behind the name of the question.
photos-awaited = { $label }: { $count } tệp đang tải về. Đồng chí mở lại sau ít phút.
photos-missing-too-large = ⚠️ { $label }: thiếu { $count } tệp vì lớn quá. Đơn vị có thể gửi lại.
photos-missing-not-taken = ⚠️ { $label }: thiếu { $count } tệp vì không phải ảnh, tài liệu hoặc đã hỏng. Đơn vị có thể gửi lại.
photos-missing-unsafe = ⚠️ { $label }: thiếu { $count } tệp vì không an toàn. Đơn vị có thể lưu thành PDF rồi gửi lại.
photos-missing-gone = ⚠️ { $label }: thiếu { $count } tệp vì không tải về được. Đơn vị có thể gửi lại.
