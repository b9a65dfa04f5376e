## The chat page in the browser

page-title = Trợ lý “Dân vận khéo”
page-name = Trợ lý Dân vận khéo
page-state-connecting = Đang kết nối…
page-state-online = Sẵn sàng
page-state-offline = Mất kết nối, đang nối lại…
page-other-language = English
page-conversation = Cuộc trò chuyện
page-newer = Tin mới
page-typing = Trợ lý đang soạn tin

page-composer = Viết tin nhắn
page-placeholder = Viết tin nhắn…
page-send = Gửi
page-add-file = Chọn ảnh, tài liệu để gửi
page-remove-file = Bỏ tệp này
page-document = Tệp kèm theo
page-photo-bot = Ảnh trợ lý gửi
page-photo-person = Ảnh đồng chí gửi
page-photo-gone = Liên kết ảnh đã hết hạn. Đồng chí mở lại nội dung này để xem ảnh.

# Read out before each message, never seen.
page-bot = Trợ lý:
page-person = Đồng chí:
# In place of a message whose content was not kept.
page-blank = (Nội dung không được lưu)
page-edited = đã sửa
page-chosen = đã chọn
page-sending = Đang gửi…
page-sent = Đã gửi
page-failed = Chưa gửi được.
page-retry = Gửi lại
page-tap-failed = Chưa gửi được lựa chọn. Đồng chí bấm lại.
page-error-network = Không liên lạc được với máy chủ. Nội dung vẫn còn ở đây.
page-error-disk-full = Máy chủ hết chỗ nên chưa lưu được tin này. Nội dung vẫn còn ở đây, đồng chí gửi lại sau.
page-error-too-many = Nhiều tin quá, tôi chưa kịp đọc. Đồng chí chờ một phút rồi gửi lại.
page-error-too-long = Tin dài quá 20.000 ký tự. Đồng chí chia thành nhiều tin.
page-error-too-large = Tệp lớn quá: ảnh nhiều nhất 10 MB, tài liệu nhiều nhất 20 MB. Đồng chí chọn tệp nhỏ hơn.
page-error-not-taken = Tôi nhận ảnh JPEG, PNG, WebP và tài liệu PDF, Word, Excel; tệp này không phải, hoặc đã hỏng. Đồng chí lưu thành PDF rồi gửi, hoặc chọn tệp khác.
page-error-unsafe = Tệp không an toàn: có mã lệnh tự chạy, có mật khẩu, hoặc nội dung bất thường. Đồng chí lưu thành PDF rồi gửi.
page-error-refused = Máy chủ không nhận nội dung này. Đồng chí tải lại trang rồi thử lại.

page-welcome-title = Kính chào đồng chí
page-welcome-text = Tôi là trợ lý tự động về phong trào thi đua “Dân vận khéo”: giúp làm báo cáo từng bước, nhắc hạn nộp, cho biết việc đang chờ.
page-welcome-start = Bắt đầu

page-change-person = Đổi người
page-who = Đồng chí là ai?
page-who-note = Bản dùng thử trên máy này: chọn một người để trò chuyện.
page-people-loading = Đang tải danh sách…
page-people-failed = Chưa tải được danh sách.
page-close = Đóng
page-stranger = Người lạ
page-stranger-note = Chưa có mã mời
page-role-officer = Cán bộ đầu mối
page-role-leader = Lãnh đạo đơn vị
page-role-admin = Quản trị
page-role-viewer = Người theo dõi
page-role-press = Cán bộ báo, đài
