extension = Xin gia hạn

extension-day = Đơn vị xin nộp đến hết ngày nào?
    .label = Xin nộp đến hết ngày
    .example = 18/12/2026
    .help = Ngày cuối cùng đơn vị còn được nộp; phải muộn hơn hạn hiện nay.
extension-reason = Lý do?
    .label = Lý do
    .example = Mưa lũ, chưa thu đủ số liệu của 3 làng
    .help = Ban đọc lý do này khi quyết định; lý do được lưu cùng quyết định.
