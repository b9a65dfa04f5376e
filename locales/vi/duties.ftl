## /hanbaocao

duties-not-allowed = Việc đặt hạn báo cáo dành cho quản trị của Ban Tuyên giáo và Dân vận Tỉnh ủy. Xem hạn của đơn vị: gõ “hạn nộp”.
duties-none = Ban chưa đặt hạn báo cáo nào. Kế hoạch 2017–2020 đã hết giai đoạn, nên mỗi hạn cần Ban đặt và nêu căn cứ.
duties-one =
    { $name }: trước ngày { $before }, tức { $until }.
    Đơn vị phải nộp: { $kinds }. Đã nộp { $reported }/{ $total }.
    { $basis }
duties-new = Đặt hạn mới

## What came of a new one

duties-made = ✅ Đã đặt hạn: { $name }, trước ngày { $before }, tức { $until }. Hạn lặp lại hằng năm.
duties-known = Hạn này đã đặt từ trước, tôi không đặt thêm: { $name }, trước ngày { $before }, tức { $until }.
duties-bound = Có { $bound } đơn vị phải nộp, thuộc loại: { $kinds }.
duties-basis = Căn cứ: { $basis }.
duties-past = Ngày này đã qua nên chưa đặt được hạn. Đồng chí sửa mục ngày: chọn một ngày sau hôm nay. Ví dụ: 10/12/2027
duties-exists = Đã có “{ $name }”, hạn { $until }. Nếu là báo cáo khác, đồng chí gõ “sửa 1” để đặt tên khác.
