ruling = Quyết định của Ban
ruling-reason = Lý do?
    .label = Lý do
    .example = đơn vị giải thể từ 01/12/2026
    .help = Lý do được giữ lại cùng tên đồng chí và ngày quyết định.

ruling-paper = Nhận bản giấy
ruling-paper-day = Nhận bản giấy ngày nào?
    .label = Ngày nhận
    .example = 08/12/2026
    .help = Đúng hạn hay muộn tính theo ngày này.
ruling-paper-reason = Căn cứ để ghi nhận?
    .label = Căn cứ
    .example = công văn đến số 125
    .help = Số công văn đến, hoặc người nhận.

ruling-extend = Gia hạn
ruling-extend-day = Được nộp đến hết ngày nào?
    .label = Nộp đến hết ngày
    .example = 18/12/2026
    .help = Ngày cuối cùng còn tính là đúng hạn.
ruling-extend-reason = Lý do gia hạn?
    .label = Lý do
    .example = xã bị ngập, mất điện
    .help = Lý do được giữ lại cùng tên đồng chí và ngày quyết định.
