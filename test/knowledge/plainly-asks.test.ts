import { describe, expect, test } from 'vitest'
import { isMarked, plainlyAsks } from '../../src/knowledge/plainly-asks.ts'
import { typedWords } from '../../src/knowledge/typed-words.ts'

test.each([
  ['Hạn nộp là ngày nào?', 'han nop la ngay nao'],
  ['hanj noopj laf ngayf naof', 'han nop la ngay nao'],
  ['ha5n no65p la2 nga2y na2o', 'han nop la ngay nao'],
  ['HẠN NỘP LÀ NGÀY NÀO'.normalize('NFD'), 'han nop la ngay nao'],
  ['ko biết nộp ntn', 'khong biet nop nhu the nao'],
  ['👍👍', ''],
])('“%s” says “%s”', (text, words) => {
  expect(typedWords(text)).toBe(words)
})

describe('what plainly asks', () => {
  test.each([
    'han nop la ngay nao',
    'hanj noopj laf khi naof',
    'Ai ký kế hoạch này?',
    'ke hoach nay ai ky vay',
    'nộp cho ai ạ',
    'con thieu',
    'gửi ở đâu',
    'nộp như thế nào',
    'còn bao nhiêu ngày nữa',
    'con may ngay nua den han',
    'có phải nộp bản giấy không',
    'nộp lại được không ạ',
    'ở mục nào',
    'mục mấy nói về khen thưởng',
    'Đoàn thể có cần báo cáo hay không',
    'đơn vị tôi nộp chưa',
    'ai chưa nộp',
    'mô hình nào được tính',
    'Một mô hình thuộc hai lĩnh vực thì ghi vào đâu ? 🙏',
    'tiêu chí là gì',
    'cho tôi hỏi về khen thưởng',
  ])('%s', (text) => {
    expect(plainlyAsks(text)).toBe(true)
  })

  test.each([
    '12',
    '?',
    '12?',
    'không',
    'chưa',
    'có',
    'không có',
    'tập thể',
    '10 và 3',
    '350 triệu đồng',
    'Vườn rau của chi hội phụ nữ',
    'Đã vận động nhân dân hiến đất làm đường',
    'giải quyết việc khó ở thôn',
    'Không ai tham gia',
    'mời bà con ở các làng đến nhà rông',
    'ngày 9 tháng 12',
    '',
    '🙂',
    'x'.repeat(100_000),
    'nao '.repeat(30_000),
  ])('not %s', (text) => {
    expect(plainlyAsks(text)).toBe(false)
  })
})

test.each([
  ['Hạn nộp?', true],
  ['nộp ở đâu ?! 🙏🏽🙏', true],
  ['Hạn nộp là ngày nào？', true],
  ['mô hình nào? 12', false],
  ['Đã làm gì? Đã làm đường', false],
  [`${'?'.repeat(200_000)} không hỏi gì nữa`, false],
])('“%s” ends with a question mark: %s', (text, isSo) => {
  const began = performance.now()
  expect(isMarked(text)).toBe(isSo)
  expect(performance.now() - began).toBeLessThan(500)
})

test('lines with numbers are answers, whatever is said in them', () => {
  expect(plainlyAsks('1. 12\n2: có\n3) Làm thế nào để dân tin?')).toBe(false)
})
