## Photos of a report that are not there, behind the name of their question

photos-awaited = { $label }: { $count } ảnh đang tải về. Đồng chí mở lại báo cáo này sau ít phút.
photos-missing-too-large = ⚠️ { $label }: thiếu { $count } ảnh vì lớn quá. Đơn vị có thể gửi lại.
photos-missing-not-a-photo = ⚠️ { $label }: thiếu { $count } ảnh vì tệp không phải ảnh hoặc đã hỏng. Đơn vị có thể gửi lại.
photos-missing-gone = ⚠️ { $label }: thiếu { $count } ảnh vì không tải về được. Đơn vị có thể gửi lại.
