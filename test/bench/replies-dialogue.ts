/** What somebody types to send a progress report, from the first word to the receipt. */
export const dialogue = [
  'cập nhật',
  'Quý III năm 2026',
  'Ra mắt ba tổ tự quản, trồng 2 km đường hoa',
  '4',
  '120',
  '15 triệu',
  '500 m2',
  '30',
  'Thiếu kinh phí mua vật liệu',
  'bỏ qua',
  'gửi',
]

/** The same questions for a bot that is written the usual way. */
export const questions: { key: string; ask: string; read: 'text' | 'number' }[] = [
  { key: 'period', ask: 'Cập nhật cho thời gian nào? Ví dụ: tháng 6', read: 'text' },
  { key: 'done', ask: 'Đã làm được những việc gì? Ví dụ: ra mắt 2 tổ tự quản', read: 'text' },
  { key: 'dialogues', ask: 'Số cuộc đối thoại với nhân dân? Ví dụ: 2', read: 'number' },
  { key: 'people', ask: 'Số lượt người tham gia? Ví dụ: 150', read: 'number' },
  { key: 'money', ask: 'Kinh phí vận động được? Ví dụ: 15 triệu', read: 'number' },
  { key: 'land', ask: 'Diện tích đất hiến? Ví dụ: 500 m2', read: 'number' },
  { key: 'labour', ask: 'Số ngày công? Ví dụ: 30', read: 'number' },
  { key: 'difficulties', ask: 'Khó khăn gì không? Ví dụ: thiếu kinh phí', read: 'text' },
  { key: 'photos', ask: 'Ảnh, tài liệu kèm theo?', read: 'text' },
]
