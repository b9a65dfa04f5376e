import { describe, expect, test } from 'vitest'
import { createSearch, type Searchable } from '../../src/knowledge/search.ts'

const plan: Searchable[] = [
  {
    clause: 'III.2',
    heading: 'Tổ chức thực hiện',
    text: 'Các huyện ủy, thị ủy, thành ủy xây dựng kế hoạch và triển khai thực hiện phong trào thi đua.',
    asks: [],
  },
  {
    clause: 'III.4',
    heading: 'Tổ chức thực hiện',
    text: 'Các đảng đoàn, ban cán sự đảng định kỳ báo cáo kết quả thực hiện phong trào về Ban Thường vụ Tỉnh ủy trước ngày 10 tháng 12 hằng năm.',
    asks: ['hạn nộp báo cáo'],
  },
  {
    clause: 'III.5',
    heading: 'Tổ chức thực hiện',
    text: 'Giao Ban Dân vận Tỉnh ủy chủ trì hướng dẫn tiêu chí đánh giá, biểu dương, khen thưởng.',
    asks: [],
  },
]

const search = createSearch(plan)

const clauseOf = (question: string) => plan[search.find(question).hits[0]?.at ?? -1]?.clause

describe('the passage is found', () => {
  test.each([
    ['báo cáo trước ngày nào?', 'III.4'],
    ['báo cáo trước ngày nào?'.normalize('NFD'), 'III.4'],
    ['bao cao truoc ngay nao', 'III.4'],
    ['baos caos truwowcs ngayf naof', 'III.4'],
    ['ba1o ca1o tru7o71c nga2y na2o', 'III.4'],
    ['báocáo trươc ngày nào', 'III.4'],
    ['hạn nộp', 'III.4'],
    ['ai hướng dẫn tiêu chí khen thưởg', 'III.5'],
    ['BDVTU chủ trì gì', 'III.5'],
    ['kế hoạch của huyện uỷ', 'III.2'],
  ])('“%s” → %s', (question, clause) => {
    expect(clauseOf(question)).toBe(clause)
  })

  test('nothing is found by words that no passage has', () => {
    expect(search.find('weather forecast').hits).toEqual([])
  })
})

test('what was mistyped is shown as it is understood', () => {
  const { understood } = search.find('baos caos trước ngày nào?')
  expect(understood).toMatchObject({ text: 'báo cáo trước ngày nào?', isChanged: true })
})
