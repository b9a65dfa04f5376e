import { describe, expect, test } from 'vitest'
import { readFact, type Fact } from '../../src/knowledge/live-facts.ts'

const now = { year: 2026 }
const factOf = (text: string) => readFact(text, now)?.fact

describe.each<[Fact, string[]]>([
  [
    'deadline',
    [
      'hạn nộp là ngày nào',
      'han nop la ngay nao',
      'hanj noopj laf ngayf naof',
      'ha5n no65p la2 nga2y na2o',
      'Hạn nộp báo cáo năm 2026 là khi nào?',
      'bao giờ đến hạn nộp của tôi',
      'khi nào phải nộp báo cáo ạ',
      'đơn vị tôi nộp báo cáo trước ngày nào',
      'báo cáo năm nay nộp muộn nhất ngày bao nhiêu',
      'deadline nộp bc là khi nào',
      'thời hạn báo cáo thế nào',
      'hạn nộp báo cáo năm 2026',
      'hạn nộp bc năm là bao h',
    ],
  ],
  [
    'days-left',
    [
      'còn mấy ngày đến hạn',
      'còn mấy ngày nữa đến hạn ạ',
      'con bao nhieu ngay nua',
      'còn bao lâu nữa thì hết hạn nộp báo cáo',
      'bao nhiêu ngày nữa hết hạn',
    ],
  ],
  [
    'own-status',
    [
      'đơn vị tôi nộp chưa',
      'don vi toi nop chua',
      'dv toi nop chua',
      'xã mình đã nộp báo cáo chưa nhỉ',
      'tôi đã gửi báo cáo chưa?',
      'Ban nhận được báo cáo của tôi chưa ạ',
      'báo cáo năm 2026 của đơn vị tôi đã nộp chưa',
    ],
  ],
  [
    'own-owed',
    [
      'tôi còn phải nộp gì',
      'đơn vị tôi còn nợ báo cáo nào',
      'còn thiếu báo cáo gì',
      'tôi phải nộp gì',
    ],
  ],
  ['own-left', ['còn thiếu', 'con thieu gi khong', 'tôi còn phải làm gì']],
  [
    'missing',
    [
      'ai chưa nộp',
      'Ai chưa nộp báo cáo năm 2026?',
      'xã nào chưa nộp',
      'những đơn vị nào còn chưa gửi báo cáo',
      'danh sách đơn vị chưa nộp',
      'còn ai chưa nộp không',
    ],
  ],
  [
    'reported',
    ['xa nao da nop', 'xa nao da nop roi', 'đơn vị nào đã nộp', 'ai đã gửi báo cáo rồi'],
  ],
  [
    'counts',
    [
      'bao nhiêu đơn vị đã nộp',
      'mấy xã nộp rồi',
      'co bao nhieu xa chua nop',
      'đã có bao nhiêu báo cáo',
    ],
  ],
])('%s', (fact, questions) => {
  test.each(questions)('%s', (text) => {
    expect(factOf(text)).toBe(fact)
  })
})

describe('for the documents to answer, or nobody', () => {
  test.each([
    'ai ký kế hoạch',
    'nộp báo cáo cho ai',
    'đơn vị nào phải báo cáo',
    'cơ quan nào hướng dẫn tiêu chí',
    'hạn nộp thuế là khi nào',
    'khi nào nộp danh sách khen thưởng',
    'còn mấy ngày nữa đến Tết',
    'xã Ia Ly nộp chưa',
    'mô hình cũ có tính không',
    'hạn đăng ký mô hình là ngày nào',
    'bao nhiêu mô hình mỗi xã',
    'lưu ở đâu',
    '',
    '?',
    '👍',
    'han nop '.repeat(20_000),
  ])('%s', (text) => {
    expect(readFact(text, now)).toBeUndefined()
  })
})

test.each([
  ['hạn nộp năm 2027 là ngày nào', 2027],
  ['hạn nộp năm nay là ngày nào', 2026],
  ['hạn nộp năm ngoái là ngày nào', 2025],
  ['hạn nộp năm sau là ngày nào', 2027],
  ['hạn nộp là ngày nào', undefined],
])('%s: %s', (text, year) => {
  expect(readFact(text, now)?.year).toBe(year)
})

test('one kind of unit may be meant', () => {
  expect(readFact('xã nào chưa nộp', now)?.kind).toBe('commune')
  expect(readFact('phường nào chưa nộp', now)?.kind).toBe('ward')
  expect(readFact('đơn vị nào chưa nộp', now)?.kind).toBeUndefined()
})
