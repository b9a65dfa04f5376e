## What `npm run …` says in the terminal

command-unknown = Không có lệnh “{ $name }”. Các lệnh: { $known }.
command-failed = Bot gặp lỗi khi làm lệnh này; nguyên nhân ghi trong nhật ký của bot. Đồng chí thử lại sau ít phút.
command-lost = Bot vừa dừng, việc cuối có thể chưa xong. Đồng chí chờ bot chạy lại rồi làm lại lệnh.
command-flag-unknown = Lệnh này không có “{ $flag }”. Đồng chí bỏ đi rồi gõ lại; sau “npm run …” cần có dấu --.
command-flag-empty = Thiếu nội dung sau “{ $flag }”. Đồng chí gõ thêm rồi chạy lại.

command-invite-usage =
    Cần vai trò và mã đơn vị, ví dụ: npm run invite -- --role officer --unit 23734 --name "Rơ Châm Hà"
    Vai trò: { $roles }. Mã đơn vị: npm run units
command-invite-role = Không có vai trò “{ $role }”. Chọn một trong: { $roles }.
command-invite-unit = Không có đơn vị mã “{ $unit }”. Xem các mã: npm run units
command-invite-unit-near = Không có đơn vị mã “{ $unit }”. Gần nhất: { $near }. Xem các mã: npm run units
command-invite-made = Mã mời { $role }, { $unit }, dùng một lần, đến { $until }:
command-invite-ended = ⚠️ { $unit } nay không còn hoạt động. Nếu mời nhầm, đồng chí đừng gửi mã này đi.

command-talk-name = “{ $name }” không dùng làm tên được. Đồng chí dùng chữ và số, ví dụ: --as ia-ly
command-talk-hello = Đang nói chuyện với tên “{ $name }”. Gõ /batdau để bắt đầu, Ctrl+D để thoát.
command-talk-photo = (ảnh)
command-talk-document = (tài liệu)
command-talk-edited = (sửa) { $text }
command-talk-file = Tệp này không phải ảnh JPEG, PNG, WebP (nhiều nhất 10 MB), tài liệu PDF, Word, Excel (nhiều nhất 20 MB), hoặc không an toàn. Đồng chí gửi tệp khác.
command-talk-busy = Bot đang xử lý nhiều tin của đồng chí. Đồng chí chờ một lát rồi gõ lại.

command-remind-at = Không đọc được thời điểm “{ $at }”. Ví dụ: npm run remind -- --at 2026-11-25T07:30 --dry-run
command-remind-future = Chỉ bản dùng thử mới nhắc trước thời điểm thật. Xem trước ai sẽ được nhắc: thêm --dry-run
command-remind-past = Ngày này đã qua, nhắc lại bây giờ sẽ sai số ngày. Nhắc theo hôm nay: bỏ --at. Xem lại ngày đó: thêm --dry-run
command-remind-closed = Thời điểm này ngoài giờ nhắc hạn (07:30–17:00 ngày làm việc), nên không nhắc ai.

command-deliveries-usage = Cần số của thông báo, ví dụ: npm run deliveries -- --broadcast 12
command-deliveries-none = Không có thông báo số { $number }. Các thông báo đã gửi: trong trò chuyện gõ “thông báo”.

command-ask-usage = Cần câu hỏi, ví dụ: npm run ask -- "Hạn báo cáo là ngày nào?" hoặc một tệp: npm run ask -- --file cau-hoi.jsonl
command-ask-file = Không đọc được tệp “{ $file }”. Đồng chí kiểm tra đường dẫn rồi chạy lại.
command-ask-line = Dòng { $line } chưa đúng, nên chưa hỏi câu nào. Mỗi dòng là một JSON: {"{"}"q":"câu hỏi"{"}"}

command-seed-usage = Cần tệp người nhận, ví dụ: npm run seed -- --recipients nguoi-nhan.jsonl
command-seed-file = Không đọc được tệp “{ $file }”. Đồng chí kiểm tra đường dẫn rồi chạy lại.
command-seed-refused = Lệnh này chỉ để thử: chạy được trong bản dùng thử, hoặc khi địa chỉ API của các kênh ở trên máy này.
command-seed-line = Dòng { $line } chưa đúng, nên chưa ai được liên kết. Mỗi dòng là một JSON: {"{"}"channel":"zalo","chatId":"…","unit":"23734","role":"officer","name":"…"{"}"}
command-seed-unit = Dòng { $line }: không có đơn vị mã “{ $unit }”, nên chưa ai được liên kết. Xem các mã: npm run units

start-ready = Trợ lý “Dân vận khéo” đã chạy: { $address }
start-demo = Bản dùng thử: người và đơn vị mẫu, dữ liệu ở { $folder }. Mở địa chỉ trên để trò chuyện.
start-webhook = { $name }: nhận tin qua webhook { $address }; đã nối được chưa, xem /readyz
start-polling = { $name }: hỏi tin mới liên tục (polling); khi chạy thật nên đặt PUBLIC_URL để dùng webhook.
start-admin = Chưa có quản trị nào. Mã mời quản trị (dùng một lần, 72 giờ):
start-in-use = Không chạy được: { $reason }
start-database = Không nối được với cơ sở dữ liệu ({ $reason }). Đồng chí kiểm tra DATABASE_URL và máy chủ PostgreSQL.
start-config = Chưa chạy được, cấu hình cần sửa:
start-folder = Không dùng được thư mục dữ liệu { $folder } ({ $reason }). Đồng chí đặt DATA_DIR là một thư mục mà chương trình ghi được, và kiểm tra đĩa còn chỗ.
start-port = Cổng { $port } đang có chương trình khác dùng. Đồng chí tắt chương trình đó hoặc đặt PORT khác.
start-running = Bot đang chạy trên thư mục dữ liệu này rồi. Muốn chạy bot thứ hai, đồng chí đặt DATA_DIR khác.
start-no-dump = Cơ sở dữ liệu trong { $folder } không mở được ({ $reason }), và không có bản sao nào mở được thay. Tôi chưa đổi, chưa xóa gì. Có bản sao lưu thì chạy: npm run restore -- <tệp> --replace (thư mục hỏng được giữ riêng).
start-ended = Cơ sở dữ liệu tự dừng ({ $reason }). Đồng chí kiểm tra đĩa còn chỗ rồi khởi động lại; những gì đã lưu vẫn còn.

command-backup-usage = Cần tên tệp sao lưu, ví dụ: npm run backup -- sao-luu-2026-12-09.tar.gz
command-backup-exists = Tệp { $file } đã có. Đồng chí đặt tên khác, tôi không ghi đè bản sao lưu.
command-backup-cut = Bản sao lưu đến chưa đủ nên tôi không giữ { $file }. Đồng chí xem nhật ký của bot, kiểm tra đĩa còn chỗ, rồi chạy lại.
command-backup-place = Không ghi được { $file }. Đồng chí kiểm tra thư mục đó có và mình ghi được.
command-disk-full = Đĩa hết chỗ ({ $file }): chưa ghi được, và không để lại tệp dở. Đồng chí dọn chỗ rồi chạy lại.
command-server-full = Đĩa chứa dữ liệu của bot hết chỗ: chưa làm được. Đồng chí dọn chỗ rồi chạy lại.
command-restore-usage = Cần tên tệp sao lưu, ví dụ: npm run restore -- sao-luu-2026-12-09.tar.gz
command-restore-file = Không đọc được tệp { $file }.
command-restore-damaged = Tệp { $file } không phải bản sao lưu nguyên vẹn. Tôi chưa đổi gì; đồng chí dùng bản khác.
command-restore-new = Bản sao lưu này do phiên bản mới hơn của chương trình ghi. Đồng chí cập nhật chương trình rồi phục hồi.
command-restore-running = Bot đang chạy. Đồng chí dừng bot rồi phục hồi.
command-restore-full = Ở đây đã có dữ liệu của người dùng. Muốn thay bằng bản sao lưu, thêm --replace; tôi sao lưu dữ liệu hiện có trước.
command-restore-held = Đã phục hồi. Khi bot chạy lại, nhắc hạn và thông báo chung chờ một quản trị cho gửi tiếp trong khung chat.

command-import-usage = Cần “document” và tệp .docx, .md, .txt, hoặc “criteria” và tệp .xlsx, ví dụ: npm run import -- document huong-dan.docx
command-import-file = Không có tệp “{ $file }”. Đồng chí kiểm tra đường dẫn rồi chạy lại.
command-import-publish = Công bố? (c/k)
command-import-faults = { $faults }
command-import-kept = Đã lưu bản nháp, chưa công bố. Để công bố: trong trò chuyện gõ “tài liệu” hoặc “tiêu chí” rồi mở “Bản nháp”, hoặc chạy lại lệnh này với --publish
