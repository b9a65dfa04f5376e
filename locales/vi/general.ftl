## Words of every screen

menu-typed = gõ

## Numbers that could not be read

number-unreadable = Tôi chưa đọc được con số. Đồng chí gõ một số nguyên. Ví dụ: 12
number-several = Tôi thấy nhiều hơn một con số, mục này chỉ nhận một. Đồng chí gõ lại một số nguyên. Ví dụ: 12
number-negative = Mục này không nhận số âm. Đồng chí gõ 0 hoặc một số nguyên lớn hơn. Ví dụ: 12
number-not-whole = Mục này cần số nguyên, không có phần lẻ. Đồng chí gõ lại. Ví dụ: 12
number-too-large = Số này quá lớn, tôi nhận đến { $max }. Đồng chí kiểm tra và gõ lại. Ví dụ: 12

## Money

money-unreadable = Tôi chưa đọc được số tiền. Đồng chí gõ số kèm đơn vị. Ví dụ: 350 triệu, 1,2 tỷ, 500.000 đồng, 0
money-unit = Số này tính bằng nghìn, triệu hay tỷ? Đồng chí gõ lại kèm đơn vị. Ví dụ: 1,5 triệu
money-negative = Số tiền không thể âm. Đồng chí gõ 0 hoặc một số lớn hơn. Ví dụ: 350 triệu
money-too-large = Số tiền này quá lớn, tôi nhận đến { $max } đồng. Đồng chí kiểm tra và gõ lại. Ví dụ: 1,2 tỷ

## Areas

area-unreadable = Tôi chưa đọc được diện tích. Đồng chí gõ số kèm m² hoặc ha. Ví dụ: 1.200 m2, 0,5 ha
area-regional = Đơn vị “{ $unit }” mỗi vùng tính một khác. Đồng chí gõ diện tích bằng m². Ví dụ: 1.200 m2
area-negative = Diện tích không thể âm. Đồng chí gõ 0 hoặc một số lớn hơn. Ví dụ: 1.200 m2
area-too-large = Diện tích này quá lớn, tôi nhận đến { $max } m². Đồng chí kiểm tra và gõ lại. Ví dụ: 1.200 m2

## Dates

date-unreadable = Tôi chưa đọc được ngày. Đồng chí gõ ngày trước, tháng sau. Ví dụ: 9/12/2026, hôm nay
date-impossible = Không có ngày { $date }. Đồng chí kiểm tra và gõ lại. Ví dụ: 9/12/2026
date-order = Tôi đọc ngày trước, tháng sau. Nếu ý đồng chí là ngày { $day } tháng { $month }, xin gõ: { $day }/{ $month }
date-month = Ngày đó của tháng nào? Đồng chí gõ cả tháng. Ví dụ: 10/12
date-day = Đồng chí cho biết ngày cụ thể. Ví dụ: 9/12/2026, cuối tháng 12
date-year = Tháng { $month } của năm nào? Đồng chí gõ cả năm. Ví dụ: tháng { $month }/2025
date-start = Đồng chí gõ ngày, hoặc tháng và năm, hoặc chỉ năm. Ví dụ: 1/3/2025, tháng 3/2025, 2025
date-weekday-or-month = “T{ $number }” là thứ { $number } hay tháng { $number }? Đồng chí gõ rõ: thứ { $number } này, hoặc ngày và tháng. Ví dụ: 15/{ $number }
date-lunar = Tôi không tự đổi ngày âm lịch. Đồng chí gõ ngày dương lịch. Ví dụ: 9/12/2026
