## What the office hears about new reports

notices-reports = Có báo cáo mới:
notices-reports-line = { $title }: { $units }
notices-reports-more = { $units } và { $count } đơn vị khác
notices-reports-how = Xem: gõ “tổng hợp”. Không muốn nhận nữa: chọn “Thôi báo khi có báo cáo mới” ở đó.
