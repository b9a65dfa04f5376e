import { describe, expect, test } from 'vitest'
import { warningsOf } from '../../src/knowledge/clause-warnings.ts'
import { readClauses } from '../../src/knowledge/clauses.ts'
import { plainLines } from '../../src/knowledge/lines.ts'

const read = (text: string) => readClauses(plainLines(text))

/** The clauses of a text as `id [headings] text`. */
const clauses = (text: string): string[] =>
  read(text).passages.map(
    ({ clause, headings, text: said }) =>
      `${clause}${headings.length > 0 ? ` [${headings.join(' > ')}]` : ''} ${said}`,
  )

describe('a document is cut where it numbers itself', () => {
  test.each<[string, string, string[]]>([
    [
      'articles in chapters, with their paragraphs',
      `QUY CHẾ\n\nChương I\nQUY ĐỊNH CHUNG\n\nĐiều 1. Phạm vi\n\nQuy chế này quy định việc thi đua.\n
       Điều 2. Đối tượng\n\n1. Tập thể.\n\n2. Cá nhân, gồm:\n\na) Cán bộ;\n\nb) Nhân dân.\n
       Chương II\nTỔ CHỨC\n\nĐiều 3. Hiệu lực\n\nQuy chế có hiệu lực từ ngày ký.`,
      [
        'title QUY CHẾ',
        'Điều 1 [Chương I QUY ĐỊNH CHUNG > Phạm vi] Quy chế này quy định việc thi đua.',
        'Điều 2.1 [Chương I QUY ĐỊNH CHUNG > Đối tượng] Tập thể.',
        'Điều 2.2 [Chương I QUY ĐỊNH CHUNG > Đối tượng] Cá nhân, gồm:\n\na) Cán bộ;\n\nb) Nhân dân.',
        'Điều 3 [Chương II TỔ CHỨC > Hiệu lực] Quy chế có hiệu lực từ ngày ký.',
      ],
    ],
    [
      'parts in words and numbers, and what belongs to a heading alone',
      `PHẦN I: MỤC TIÊU\n1. Chung\n- Một việc.\n- Hai việc.\n2. Cụ thể: mười mô hình.\nPHẦN II: GIẢI PHÁP\n1. Tuyên truyền.`,
      [
        'Phần I.1.a [Phần I MỤC TIÊU > Chung] Một việc.',
        'Phần I.1.b [Phần I MỤC TIÊU > Chung] Hai việc.',
        'Phần I.2 [Phần I MỤC TIÊU] Cụ thể: mười mô hình.',
        'Phần II.1 [Phần II GIẢI PHÁP] Tuyên truyền.',
      ],
    ],
    [
      'letters, Roman and Arabic numbers, one below the other',
      `A. PHẦN CHUNG\nI. Mục đích\n1. Nâng cao nhận thức.\n2. Tạo chuyển biến.\nII. Yêu cầu\n1. Thiết thực.\nB. PHẦN RIÊNG\nI. Tiến độ\n1. Quý I.`,
      [
        'A.I.1 [PHẦN CHUNG > Mục đích] Nâng cao nhận thức.',
        'A.I.2 [PHẦN CHUNG > Mục đích] Tạo chuyển biến.',
        'A.II.1 [PHẦN CHUNG > Yêu cầu] Thiết thực.',
        'B.I.1 [PHẦN RIÊNG > Tiến độ] Quý I.',
      ],
    ],
    [
      'numbers in numbers, whatever stands behind them',
      `1/ Việc thứ nhất là:\n1.1. Một việc nhỏ.\n1.2 Hai việc nhỏ.\n2) Việc khác.\n10 người dự họp.`,
      [
        '1.1 [Việc thứ nhất là:] Một việc nhỏ.',
        '1.2 [Việc thứ nhất là:] Hai việc nhỏ.',
        '2 Việc khác.\n10 người dự họp.',
      ],
    ],
    [
      'who signed it stands behind the last clause, with or without who receives it',
      `I. Việc\n1. Một việc.\n2. Việc cuối.\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n(đã ký)\nNguyễn Văn A`,
      [
        'I.1 [Việc] Một việc.',
        'I.2 [Việc] Việc cuối.',
        'recipients T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n(đã ký)\nNguyễn Văn A',
      ],
    ],
    [
      'a list that completes a sentence stays in it',
      `I. Tiêu chí\n1. Mô hình phải đạt các điều kiện sau:\n- Có kế hoạch;\n- Có hiệu quả.\n2. Khác.`,
      [
        'I.1 [Tiêu chí] Mô hình phải đạt các điều kiện sau:\n- Có kế hoạch;\n- Có hiệu quả.',
        'I.2 [Tiêu chí] Khác.',
      ],
    ],
    [
      'letters below a heading are clauses',
      `1. Tiêu chí tập thể\na) Đoàn kết.\nb) Hiệu quả.\n2. Tiêu chí cá nhân\na) Gương mẫu.`,
      [
        '1.a [Tiêu chí tập thể] Đoàn kết.',
        '1.b [Tiêu chí tập thể] Hiệu quả.',
        '2.a [Tiêu chí cá nhân] Gương mẫu.',
      ],
    ],
    [
      'headings of Markdown without numbers, and marks',
      `# Hướng dẫn **chấm điểm**\n\nMở đầu.\n\n## Cách chấm\n\nChấm theo *thang điểm* 100.\n\n## Công bố\n\nCông bố tháng 12.`,
      [
        'title Hướng dẫn chấm điểm\n\nMở đầu.',
        'đoạn 1 [Cách chấm] Chấm theo thang điểm 100.',
        'đoạn 2 [Công bố] Công bố tháng 12.',
      ],
    ],
    [
      'a table is a line for each row',
      `1. Thang điểm\n\n| Nội dung | Điểm |\n|---|---|\n| Có kế hoạch | 10 |\n| Có hiệu quả | 20 |`,
      ['1 [Thang điểm] | Nội dung | Điểm |\n| Có kế hoạch | 10 |\n| Có hiệu quả | 20 |'],
    ],
    [
      'an appendix behind those who get it',
      `I. Việc\n1. Một việc.\nNơi nhận:\n- Các xã.\nTRƯỞNG BAN\nPhụ lục I\nMẪU ĐĂNG KÝ\n1. Tên mô hình.\n2. Địa chỉ.`,
      [
        'I.1 [Việc] Một việc.',
        'recipients Nơi nhận:\n- Các xã.\nTRƯỞNG BAN',
        'Phụ lục I.1 [Phụ lục I MẪU ĐĂNG KÝ] Tên mô hình.',
        'Phụ lục I.2 [Phụ lục I MẪU ĐĂNG KÝ] Địa chỉ.',
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(clauses(text.replace(/^ +/gm, ''))).toEqual(expected)
  })
})

test('what only looks like a number is text', () => {
  const text =
    'I. Việc\n\n1. Theo Điều 5 của Quy chế.\n\nĐiều 5 của Quy chế này quy định khác.\n\n' +
    'V. I. Lê-nin đã nói vậy.\n\nC. Mác cũng nói.\n\n2016 là năm đầu.\n\n1.500 triệu đồng đã chi.\n\n' +
    'Mục tiêu chung là đoàn kết.\n\nPhần mềm: không có.'
  expect(read(text).passages.map(({ clause }) => clause)).toEqual(['I.1'])
})

test('a paragraph that is added renames no other clause', () => {
  const before = ['I. Việc', '1. Một.', '2. Hai.', 'II. Người', '1. Ba.']
  const after = [...before.slice(0, 2), 'Thêm một đoạn.', ...before.slice(2)]
  const ids = (lines: string[]) => read(lines.join('\n\n')).passages.map(({ clause }) => clause)
  expect(ids(after)).toEqual(ids(before))
})

test('lines that were wrapped and pages that ended in a sentence are whole again', () => {
  const text =
    '1. Các đơn vị gửi báo cáo về Ban Tuyên giáo và Dân vận của\nTỉnh ủy trước ngày 10 tháng 12 năm\n\n2026 để tổng hợp chung.'
  expect(read(text).passages[0]?.text).toBe(
    'Các đơn vị gửi báo cáo về Ban Tuyên giáo và Dân vận của Tỉnh ủy trước ngày 10 tháng 12 năm 2026 để tổng hợp chung.',
  )
})

test('numbers given twice are told apart, and told', () => {
  const { passages } = read('1. Một.\n2. Hai.\n2. Lại hai.\n3. Ba.')
  expect(passages.map(({ clause }) => clause)).toEqual(['1', '2', '2 (2)', '3'])
  expect(warningsOf(passages)).toEqual([{ is: 'twice', clause: '2' }])
})

test('a text without numbers is cut at the ends of paragraphs', () => {
  const paragraph = 'Một đoạn văn nói về phong trào. '.repeat(12).trim()
  const { passages } = read(Array(20).fill(paragraph).join('\n\n'))
  expect(warningsOf(passages)).toEqual([{ is: 'unnumbered' }])
  expect(passages[0]?.clause).toBe('title')
  expect(passages[1]?.clause).toBe('đoạn 1')
  for (const { text } of passages) expect(text.length).toBeLessThan(1_300)
})

test('a clause that is too long to read is cut at sentences, and told', () => {
  const sentence = 'Các đơn vị thực hiện tốt việc này trong năm. '
  const { passages } = read(`1. ${sentence.repeat(300)}\n2. Hai.`)
  expect(warningsOf(passages)).toEqual([{ is: 'long', clause: '1' }])
  expect(passages.map(({ clause }) => clause)).toEqual([
    ...['1', '1 (tiếp)', '1 (tiếp 2)', '1 (tiếp 3)', '2'],
  ])
  for (const { text } of passages) expect(text).toMatch(/\.$/)
})

test('hostile texts take no time and lose nothing', () => {
  const texts = [
    '*a '.repeat(100_000),
    '('.repeat(200_000),
    '1.'.repeat(100_000),
    '# '.repeat(9_999),
  ]
  texts.push(
    'I.\n'.repeat(20_000),
    '- \n'.repeat(20_000),
    '_*_*'.repeat(50_000),
    ' '.repeat(300_000),
  )
  texts.push('|'.repeat(100_000), `1. ${'a'.repeat(500_000)}`, '-'.repeat(100_000))
  const began = performance.now()
  for (const text of texts) expect(read(text)).toBeDefined()
  expect(performance.now() - began).toBeLessThan(5_000)
})
