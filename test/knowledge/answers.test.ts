import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createAnswers } from '../../src/knowledge/answers.ts'
import type { KnownAnswer, Reply } from '../../src/knowledge/reply.ts'
import { readPlan } from '../../src/knowledge/seed-plan.ts'
import { documentOf } from './documents.ts'

const { facts, passages } = await readPlan()
const plan = { ...documentOf({}), ...facts, passages }
const answers = createAnswers({ documents: [plan], known: [] })
const clauseOf = (reply: Reply) => (reply.is === 'answered' ? reply.found.passage.clause : reply.is)

describe('the plan answers', () => {
  test.each([
    ['III.4', 'Hạn nộp báo cáo là ngày nào?', 'trước ngày 10 tháng 12 hằng năm'],
    ['III.4', 'hanj nopj baos caos laf ngayf naof', 'trước ngày 10 tháng 12 hằng năm'],
    ['III.4', 'bc gui cho ai', 'Ban Thường vụ Tỉnh ủy'],
    ['III.5', 'ai ban hành tiêu chí', 'Ban Dân vận Tỉnh ủy'],
    ['recipients', 'ai ký kế hoạch này', 'PHÓ BÍ THƯ'],
    ['II.2.4', 'mục II.2.4', undefined],
  ])('%s to “%s”', (clause, text, bold) => {
    const reply = answers.ask({ text })
    expect(clauseOf(reply)).toBe(clause)
    if (reply.is !== 'answered' || bold === undefined) return
    const strong = reply.quote.bold.map(({ from, to }) => reply.quote.text.slice(from, to))
    expect(strong.join(' ')).toContain(bold)
  })

  test.each([
    ['year', 'hạn báo cáo năm 2026 là ngày nào'],
    ['money', 'kinh phí bao nhiêu tiền'],
    ['number', 'kế hoạch này số mấy'],
    ['place', 'tỉnh Đắk Lắk báo cáo ngày nào'],
    ['talk', 'cảm ơn bạn nhé'],
    ['talk', '??? 🙂'],
    ['not-found', 'cách trồng cà phê'],
  ])('nothing (%s) to “%s”', (why, text) => {
    expect(answers.ask({ text })).toMatchObject({ is: 'declined', why })
  })

  test.each(['có mấy khâu đột phá', 'co may khau dot pha va may chuong trinh trong tam'])(
    'a number to “%s”, though not which ones',
    (text) => {
      expect(clauseOf(answers.ask({ text }))).toBe('II.1.b')
      expect(answers.ask({ text: '3 khâu đột phá là những khâu nào' }).is).toBe('declined')
    },
  )

  test('a year that stands in it only as the begin of a term says nothing of that year', () => {
    expect(answers.ask({ text: 'Năm 2015 phong trào ở tỉnh làm thế nào?' }).is).toBe('declined')
  })

  test('a question that names the year of the plan is in its time', () => {
    expect(clauseOf(answers.ask({ text: 'hạn báo cáo năm 2018 là ngày nào' }))).toBe('III.4')
  })
})

test('whatever is asked, the quote is a stretch of its passage, and the same twice', () => {
  const words = passages.flatMap(({ text, asks }) => `${text} ${asks.join(' ')}`.split(/\s+/))
  const question = fc.array(fc.constantFrom(...words), { maxLength: 12 })
  fc.assert(
    fc.property(question, (some) => {
      const reply = answers.ask({ text: some.join(' ') })
      expect(answers.ask({ text: some.join(' ') })).toEqual(reply)
      if (reply.is !== 'answered') return
      expect(reply.found.passage.text).toContain(reply.quote.text)
      expect(reply.quote.text.length).toBeLessThanOrEqual(900)
    }),
    { numRuns: 200 },
  )
})

test('hostile input is answered or declined like any other, and soon', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom(
      '<b>',
      '/xoa',
      '\0',
      '\u202e',
      'a'.repeat(9_000),
      '1.'.repeat(900),
      'ằ'.repeat(99),
      'ch'.repeat(400),
      '?'.repeat(900),
    ),
    fc.constantFrom('II.1.', 'mục ', 'TT ', 'ĐV ', 'ngày ', '2026 ', '((((', '[^]', '$', '\\'),
  )
  let slowest = 0
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 4 }), (pieces) => {
      const start = performance.now()
      const reply = answers.ask({ text: pieces.join('') })
      slowest = Math.max(slowest, performance.now() - start)
      expect(['answered', 'asked-back', 'declined']).toContain(reply.is)
    }),
    { numRuns: 2_000 },
  )
  expect(slowest).toBeLessThan(2_000)
}, 120_000)

test.each(['mở thông báo 1', 'xac nhan', 'Tùy chọn khác', 'gui ngay', 'xa ia pia'])(
  'a few words that ask nothing are no question: %s',
  (text) => {
    expect(answers.ask({ text }).is).toBe('declined')
  },
)

test.each(['hạn nộp', 'khen thuong', 'tiêu chí', 'đối thoại'])(
  'a word of the plan alone is enough to look for: %s',
  (text) => {
    expect(answers.ask({ text }).is).toBe('answered')
  },
)

describe('several documents', () => {
  const text = 'Các huyện ủy báo cáo kết quả về Ban Thường vụ Tỉnh ủy trước ngày'
  const old = documentOf({ 'III.4': `${text} 10 tháng 12 hằng năm.` })
  const next = documentOf(
    { 'III.2': `${text} 5 tháng 12 hằng năm.`, 'III.3': 'Đồng chí Bí thư ký ban hành kế hoạch.' },
    { id: 'next', validFrom: '2026-01-01', validTo: '2030-12-31' },
  )
  const both = createAnswers({ documents: [old, next], known: [] })
  const documentTo = (question: string, documentId?: string) => {
    const reply = both.ask({ text: question, documentId })
    return reply.is === 'answered' ? reply.found.document.id : reply.is
  }

  test('the plan of later years answers in its own words, where no year is named', () => {
    const text = 'Các đảng ủy báo cáo năm về Ban Thường vụ trước ngày 05 tháng 12 hằng năm.'
    const time = { validFrom: '2026-01-01', validTo: '2030-12-31' }
    const later = documentOf({ 'III.2': text }, { id: 'later', ...time })
    const both = createAnswers({ documents: [plan, later], known: [] })
    for (const asked of ['hạn nộp báo cáo năm là ngày nào', 'hạn báo cáo theo kế hoạch mới'])
      expect(clauseOf(both.ask({ text: asked }))).toBe('III.2')
    expect(clauseOf(both.ask({ text: 'hạn nộp báo cáo năm 2018 là ngày nào' }))).toBe('III.4')
    expect(clauseOf(both.ask({ text: 'ai ký kế hoạch này' }))).toBe('recipients')
    expect(answers.ask({ text: 'hạn báo cáo theo kế hoạch mới' }).is).toBe('declined')
  })

  test('the newest answers, and each answers for its own years', () => {
    expect(documentTo('huyện ủy báo cáo kết quả trước ngày nào')).toBe('next')
    expect(documentTo('năm 2027 huyện ủy báo cáo kết quả trước ngày nào')).toBe('next')
    expect(documentTo('năm 2018 huyện ủy báo cáo kết quả trước ngày nào')).toBe('plan')
    expect(documentTo('năm 2023 huyện ủy báo cáo kết quả trước ngày nào')).toBe('declined')
  })

  test('a short question follows up on the document of the last answer', () => {
    expect(documentTo('báo cáo trước ngày nào', 'plan')).toBe('plan')
  })
})

describe('what the office has answered', () => {
  const known: KnownAnswer = {
    ...{ id: 'k1', question: 'Mẫu báo cáo năm lấy ở đâu?', answer: 'Ở trang của Ban.' },
    ...{ by: 'Rơ Châm Hà', at: new Date('2026-11-20T02:00:00Z') },
  }
  const office = createAnswers({ documents: [plan], known: [known] })

  test.each(['mau bao cao nam lay o dau', 'lấy mẫu báo cáo năm ở đâu vậy'])(
    'is found: “%s”',
    (text) => {
      expect(office.ask({ text })).toMatchObject({ is: 'known', known })
    },
  )

  test.each(['mẫu báo cáo năm 2026 lấy ở đâu', 'báo cáo năm nộp ở đâu'])(
    'is not stretched: “%s”',
    (text) => {
      expect(office.ask({ text }).is).not.toBe('known')
    },
  )
})

test('a short form that leads to different clauses is asked back with whole questions', () => {
  const two = createAnswers({
    documents: [
      documentOf({
        '1': 'Đảng viên báo cáo kết quả nêu gương vào tháng 6 hằng năm.',
        '2': 'Đơn vị báo cáo kết quả phong trào vào tháng 12 hằng năm.',
      }),
    ],
    known: [],
  })
  const reply = two.ask({ text: 'ĐV báo cáo kết quả khi nào' })
  expect(reply.is).toBe('asked-back')
  if (reply.is !== 'asked-back') return
  expect(reply.word).toBe('ĐV')
  expect(reply.meanings.map(({ question }) => question).sort()).toEqual([
    'đơn vị báo cáo kết quả khi nào',
    'đảng viên báo cáo kết quả khi nào',
  ])
})
