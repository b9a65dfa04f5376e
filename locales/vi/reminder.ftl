## Deadline reminders

reminder-one-left = ⏰ Còn { $days } ngày: { $name } của { $unit }, hạn hết { $day }.
reminder-one-last = ⏰ Hôm nay là ngày cuối: { $name } của { $unit }, hạn hết { $day }.
reminder-one-late = ⏰ Quá hạn { $days } ngày: { $name } của { $unit }, hạn đã hết { $day }.
reminder-many = ⏰ Đồng chí còn { $count } báo cáo chưa nộp:
reminder-many-leader = ⏰ { $count } báo cáo của đơn vị chưa nộp; đề nghị đồng chí đôn đốc:
reminder-item-left = – { $name } của { $unit }: hạn hết { $day }, còn { $days } ngày.
reminder-item-last = – { $name } của { $unit }: hạn hết hôm nay, { $day }.
reminder-item-late = – { $name } của { $unit }: hạn đã hết { $day }, quá { $days } ngày.
reminder-basis = Căn cứ: { $basis }.
reminder-clause = mục { $clause }, { $basis }
reminder-progress = Đã điền { $done }/{ $total } mục.
reminder-leader = Đơn vị chưa nộp; đề nghị đồng chí đôn đốc cán bộ đầu mối.
reminder-moved-note = Hạn này Ban đã đổi, trước là hết { $before }.
reminder-moved = ⏰ Ban đã đổi hạn nộp { $name } của { $unit }: trước là hết { $before }, nay là { $until }.
reminder-until = hết { $day }, còn { $days } ngày
reminder-until-today = hết hôm nay, { $day }
reminder-until-over = hết { $day }, đã qua
