model = Mô hình

model-name = Tên mô hình?
    .label = Tên mô hình
    .example = Tổ tự quản an ninh làng Mrông Ngó
    .help = Tên ngắn gọn, nói được việc chính và nơi làm.
model-problem = Mô hình giải quyết việc khó nào?
    .label = Việc khó
    .example = Mất trộm nông sản mùa thu hoạch, người dân không dám để lúa ngoài rẫy
    .help = Mục II.2.1 yêu cầu phong trào hướng vào việc khó, việc mới. Không ghi tên người dân.
model-field = Thuộc lĩnh vực nào?
    .label = Lĩnh vực
    .example = quốc phòng - an ninh
    .help = Chọn một lĩnh vực chính; những mặt khác chọn ở mục “Nội dung liên quan”.
model-kind = Mô hình tập thể hay điển hình cá nhân?
    .label = Tập thể / cá nhân
    .example = tập thể
    .help = Tập thể: do nhiều người cùng làm. Cá nhân: một người có cách làm hay.
model-kind-collective = tập thể
model-kind-individual = cá nhân
model-place = Làm ở đâu?
    .label = Địa bàn
    .example = làng Mrông Ngó
    .help = Ghi thôn, làng, tổ dân phố, hoặc cơ quan.
model-method = Cách làm?
    .label = Cách làm
    .example = Mỗi xóm một tổ 5 người, thay nhau tuần tra ban đêm, báo tin qua nhóm Zalo
    .help = Ai làm gì, bằng cách nào; chỗ nào hay để nơi khác học theo.
model-start = Bắt đầu từ ngày nào?
    .label = Ngày bắt đầu
    .example = 01/03/2026
    .help = Bỏ qua nếu bắt đầu từ hôm nay. Mô hình có từ năm trước thì ghi ngày của năm đó.
model-tags = Nội dung liên quan? (chọn được nhiều)
    .label = Nội dung liên quan
    .example = 1, 3
    .help = Gõ các số cách nhau bằng dấu phẩy.
model-area = Loại địa bàn?
    .label = Loại địa bàn
    .example = vùng đồng bào dân tộc thiểu số
    .help = Mục II.1.b ưu tiên địa bàn khó khăn, đặc thù.
model-leaders = Ai phụ trách?
    .label = Người phụ trách
    .example = đồng chí Rơ Châm Hà, Bí thư chi bộ làng
    .help = Chỉ đơn vị và Ban xem được mục này. Không ghi số giấy tờ của cá nhân.
model-forces = Những lực lượng nào tham gia?
    .label = Lực lượng tham gia
    .example = chi bộ chủ trì; công an xã, Mặt trận phối hợp; 45 hộ tham gia
    .help = Ai chủ trì, ai phối hợp, ai tham gia.
model-resources = Nguồn lực?
    .label = Nguồn lực
    .example = 12 triệu đồng xã hội hóa, 5 đèn pin, 200 ngày công
    .help = Kinh phí, phương tiện, đất, ngày công, và từ đâu.
model-expected = Kết quả mong đợi?
    .label = Kết quả mong đợi
    .example = không còn vụ mất trộm nông sản, 100% hộ cam kết
    .help = Điều sẽ đo được khi mô hình làm tốt.
model-files = Ảnh, tài liệu?
    .label = Ảnh, tài liệu
    .example = gửi từng tệp, gõ “xong” khi đủ
    .help = Nhiều nhất 10 tệp. Không gửi tài liệu mật, giấy tờ của người dân.

model-update = Cập nhật mô hình

model-update-progress = Có gì mới?
    .label = Tiến độ
    .example = Thêm 2 tổ ở làng Kép, tuần tra đều mỗi đêm
    .help = Việc đã làm từ lần cập nhật trước.
model-update-people = Số lượt người tham gia?
    .label = Lượt người tham gia
    .example = 120
    .unit = lượt người
    .help = Tính từ lần cập nhật trước; các lần trong năm được cộng vào báo cáo năm.
model-update-money = Kinh phí vận động được?
    .label = Kinh phí vận động
    .example = 12 triệu
    .help = Tính từ lần cập nhật trước. Tiền mặt và hiện vật quy ra tiền.
model-update-land = Diện tích đất nhân dân hiến?
    .label = Đất hiến
    .example = 300 m2
    .help = Tính từ lần cập nhật trước. Ghi bằng m² hoặc ha.
model-update-labour = Số ngày công đóng góp?
    .label = Ngày công
    .example = 45
    .unit = ngày công
    .help = Tính từ lần cập nhật trước.
model-update-results = Kết quả nổi bật?
    .label = Kết quả
    .example = 3 tháng không có vụ mất trộm nào
    .help = Điều người dân và địa bàn được; chỗ này được đưa vào báo cáo năm.
model-update-difficulties = Khó khăn?
    .label = Khó khăn
    .example = thiếu đèn pin, người trẻ đi làm xa
    .help = Chỉ đơn vị và Ban xem được mục này.
model-update-files = Ảnh, tài liệu?
    .label = Ảnh, tài liệu
    .example = gửi từng tệp, gõ “xong” khi đủ
    .help = Nhiều nhất 10 tệp. Không gửi tài liệu mật, giấy tờ của người dân.

model-status = Trạng thái trong năm

model-status-status = Năm nay mô hình duy trì, nhân rộng hay dừng?
    .label = Trạng thái
    .example = duy trì
    .help = Mục II.2.3: duy trì, phát triển bền vững những mô hình đã có.
model-status-reason = Vì sao dừng?
    .label = Lý do dừng
    .example = làng đã có điện chiếu sáng, không còn mất trộm
    .help = Lý do được lưu cùng mô hình.

model-origin = Học theo mô hình khác

model-origin-number = Mô hình này học theo mô hình số mấy?
    .label = Học theo mô hình số
    .example = 12
    .help = Tìm số bằng cách gõ “tìm mô hình” và tên. Gõ 0 nếu không học theo mô hình nào.

model-return = Trả lại đề nghị công nhận

model-return-reason = Vì sao chưa công nhận, đơn vị cần làm gì thêm?
    .label = Lý do
    .example = chưa có kết quả cụ thể, bổ sung số liệu 6 tháng
    .help = Đơn vị nhận được đúng câu này.

recognition = Công nhận mô hình

recognition-level = Công nhận cấp nào?
    .label = Cấp
    .example = cấp tỉnh
    .help = Cấp của cơ quan ký quyết định.
recognition-decision = Số quyết định?
    .label = Quyết định
    .example = 125-QĐ/BTGDVTU
    .help = Số, ký hiệu của quyết định hoặc văn bản công nhận.
recognition-day = Ngày quyết định?
    .label = Ngày
    .example = 20/11/2026
    .help = Ngày ghi trên quyết định.

article = Bài báo về mô hình

article-title = Tên bài, phóng sự?
    .label = Tên bài
    .example = Tổ tự quản giữ bình yên buôn làng
    .help = Ghi đúng tên đã đăng, phát.
article-link = Đường dẫn?
    .label = Đường dẫn
    .example = https://baogialai.com.vn/to-tu-quan
    .help = Địa chỉ bắt đầu bằng https:// để mọi người mở xem.
article-day = Đăng, phát ngày nào?
    .label = Ngày đăng, phát
    .example = 20/11/2026
    .help = Ngày bài lên báo hoặc lên sóng.

recognition-list = Công nhận theo danh sách

recognition-list-models = Công nhận những mô hình nào? Chọn ở dưới, gõ số, gõ tên đơn vị, hoặc dán danh sách của quyết định.
    .label = Mô hình
    .example = 12, 15, 20-24
    .help = Gõ số mô hình, khoảng số, tên mô hình, tên đơn vị; mỗi dòng một mô hình cũng được. Cũng gõ được “tất cả mô hình đề nghị trừ 13”; bỏ ra thì gõ “trừ 13”. Xem tiếp: gõ “trang 2”. Chọn đủ: gõ “xong”.
recognition-list-level = { recognition-level }
    .label = { recognition-level.label }
    .example = { recognition-level.example }
    .help = { recognition-level.help }
recognition-list-decision = { recognition-decision }
    .label = { recognition-decision.label }
    .example = { recognition-decision.example }
    .help = { recognition-decision.help }
recognition-list-day = { recognition-day }
    .label = { recognition-day.label }
    .example = { recognition-day.example }
    .help = { recognition-day.help }

recognition-back = Bỏ ghi công nhận

recognition-back-reason = Vì sao bỏ ghi công nhận?
    .label = Lý do
    .example = ghi nhầm mô hình của xã khác
    .help = Đơn vị nhận được đúng câu này; nhật ký ghi lại việc này.
