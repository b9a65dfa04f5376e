import { describe, expect, test } from 'vitest'
import { createAnswers } from '../../src/knowledge/answers.ts'
import { readPlan } from '../../src/knowledge/seed-plan.ts'
import { documentOf } from './documents.ts'

const { facts, passages } = await readPlan()
const plan = { ...documentOf({}), ...facts, passages }
const answers = createAnswers({ documents: [plan], known: [] })

describe('what no passage says is declined, however many words it shares with one', () => {
  test.each([
    'Ban thanh tra nhân dân nhiệm kỳ mấy năm?',
    'Kế hoạch của Ban Dân vận Trung ương do phó ban nào ký tên?',
    'quỹ hội phụ nữ huyện còn được bao nhiêu',
    'Chủ tịch Hội Nông dân xã một năm phải gặp dân mấy lần?',
    'Vợ chồng giận nhau thì nói câu nào cho êm?',
    'trẻ con học bài mà lười thì dạy thế nào',
    'Phim chiếu cuối tuần có hay không?',
    'alo, có ai ở đấy không vậy',
    'người ký kế hoạch bây giờ giữ chức gì',
    'chỉ thị 16 thay cho chỉ thị nào',
    'nghị quyết đại hội XIII đề ra mục tiêu gì',
    'viết giúp em báo cáo thành tích dân vận khéo',
  ])('“%s”', (text) => {
    expect(answers.ask({ text }).is).toBe('declined')
  })
})

test.each([
  ['III.4', 'chót là bữa nào phải gửi kết quả cả năm'],
  ['II.2.3', 'CN, NV từng ĐV ra sao'],
  ['title', 'CQ nào của tỉnh XD cái KH 17-20 này'],
  ['III.3', 'LL làm CT tuyên truyền có đc giao gì ko'],
  ['II.2.4', 'bà con bức xúc thì lo ngay ở xã hay đẩy đi nơi khác'],
  ['II.1.b', 'Làm mô hình trồng cà phê sạch để bán, có hợp lĩnh vực nào không?'],
  ['II.2.3', 'già làng có cách làm hay thì có nên kể cho các nơi biết'],
])('%s still answers in words of other fields: “%s”', (clause, text) => {
  const reply = answers.ask({ text })
  expect(reply.is === 'answered' ? reply.found.passage.clause : reply.is).toBe(clause)
})

test('a document of the office that says it is quoted all the same', () => {
  const rewards = documentOf(
    { '1': 'Mức tiền thưởng của tập thể điển hình là 5 triệu đồng, của cá nhân là 2 triệu đồng.' },
    { id: 'rewards' },
  )
  const both = createAnswers({ documents: [plan, rewards], known: [] })
  const text = 'mức tiền thưởng của tập thể điển hình là bao nhiêu'
  expect(answers.ask({ text }).is).toBe('declined')
  expect(both.ask({ text })).toMatchObject({
    is: 'answered',
    found: { document: { id: 'rewards' } },
  })
})
