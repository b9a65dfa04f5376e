## Photos that are fetched from a platform

photos-lost-too-large = ⚠️ Ảnh đồng chí gửi { $at } không lưu được: ảnh lớn quá (nhiều nhất 10 MB, 65 triệu điểm ảnh). Đồng chí gửi ảnh nhỏ hơn.
photos-lost-not-a-photo = ⚠️ Tệp đồng chí gửi { $at } không lưu được: không phải ảnh JPEG, PNG, WebP, hoặc ảnh đã hỏng. Đồng chí gửi kiểu ảnh, không gửi kiểu tệp.
photos-lost-gone = ⚠️ Ảnh đồng chí gửi { $at } không lưu được: tôi không tải được ảnh về. Đồng chí gửi lại ảnh này.
photos-sent = Để gửi lại: gõ “báo cáo” (hoặc “cập nhật”), gõ “sửa” rồi chọn mục ảnh.

# In a report, behind the name of the question.
photos-awaited = { $label }: { $count } ảnh đang tải về. Đồng chí mở lại báo cáo này sau ít phút.
photos-missing-too-large = ⚠️ { $label }: thiếu { $count } ảnh vì lớn quá. Đơn vị có thể gửi lại.
photos-missing-not-a-photo = ⚠️ { $label }: thiếu { $count } ảnh vì tệp không phải ảnh hoặc đã hỏng. Đơn vị có thể gửi lại.
photos-missing-gone = ⚠️ { $label }: thiếu { $count } ảnh vì không tải về được. Đơn vị có thể gửi lại.
