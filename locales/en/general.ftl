## Words of every screen

menu-typed = type

## Numbers that could not be read

number-unreadable = I could not read the number. Please type a whole number. Example: 12
number-several = I see more than one number, and only one belongs here. Please type one whole number. Example: 12
number-negative = This can not be negative. Please type 0 or a larger whole number. Example: 12
number-not-whole = This has to be a whole number, without decimals. Please type it again. Example: 12
number-too-large = This number is too large; I take up to { $max }. Please check it and type it again. Example: 12

## Money

money-unreadable = I could not read the amount. Please type a number with its unit. Example: 350 triệu, 1,2 tỷ, 500.000 đồng, 0
money-unit = Is this in nghìn (thousand), triệu (million) or tỷ (billion)? Please type it with its unit. Example: 1,5 triệu
money-negative = An amount can not be negative. Please type 0 or more. Example: 350 triệu
money-too-large = This amount is too large; I take up to { $max } đồng. Please check it and type it again. Example: 1,2 tỷ

## Areas

area-unreadable = I could not read the area. Please type a number with m² or ha. Example: 1.200 m2, 0,5 ha
area-regional = A “{ $unit }” is not the same in every region. Please type the area in m². Example: 1.200 m2
area-negative = An area can not be negative. Please type 0 or more. Example: 1.200 m2
area-too-large = This area is too large; I take up to { $max } m². Please check it and type it again. Example: 1.200 m2

## Dates

date-unreadable = I could not read the date. Please type the day first, then the month. Example: 9/12/2026, hôm nay (today)
date-impossible = There is no { $date }. Please check it and type it again. Example: 9/12/2026
date-order = I read the day first, then the month. If you mean day { $day } of month { $month }, please type: { $day }/{ $month }
date-month = Which month is that day in? Please type both. Example: 10/12
date-day = Please name the day itself. Example: 9/12/2026
date-year = Month { $month } of which year? Please type both. Example: { $month }/2025
date-start = Please type the day, or the month and the year, or the year alone. Example: 1/3/2025, 3/2025, 2025
date-weekday-or-month = Is “T{ $number }” a weekday (thứ { $number }) or month { $number }? Please type: thứ { $number } này, or the day and the month. Example: 15/{ $number }
date-lunar = I do not convert lunar dates. Please type the date of the solar calendar. Example: 9/12/2026
