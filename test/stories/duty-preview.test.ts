import { story } from '../support/story.ts'

story(
  'what saving does is told in full once, and after a change in short',
  `
  at 2026-11-22 09:00
  Lan> han nop
  Minh> han nop
  An> /hanbaocao
  An[Báo cáo năm 2026]
  An[Đổi]
  An< Thứ Hai 09/11: trước 30 ngày. Nhắc ngay khi lưu
  An< Rơ Châm Lan (
  An< Chưa có ai nhận được tin (138 đơn vị)
  An< và 108 đơn vị khác
  An< Nội dung từng lần nhắc
  An< Thứ Năm 10/12, gửi lãnh đạo đơn vị: “
  An< đề nghị đồng chí đôn đốc cán bộ đầu mối
  An> sửa 9
  An> 5 3 0
  An< Thứ Sáu 04/12: trước 5 ngày. Trùng ngày với lần nhắc sau
  An< Người được nhắc: 2 người; 139 đơn vị phải nộp
  An< Chưa có ai nhận được tin: 138 đơn vị
  An<! Nội dung từng lần nhắc
  An<! Rơ Châm Lan (
  `,
)

story(
  'every period of the next twelve months shows its reminders',
  `
  An> /nghiavu
  An> Báo cáo quý
  An> 1
  An> 1
  An> 10/12/2026
  An> Công văn số 12 của Ban
  An> sửa 7
  An[hằng quý]
  An< Lịch nhắc Báo cáo quý 12/2026
  An< Các kỳ sau
  An< Báo cáo quý 03/2027: trước ngày 10/03
  An< Nhắc: 07/02→
  An< Báo cáo quý 09/2027
  An< dời vì cuối tuần hoặc ngày nghỉ
  `,
)
