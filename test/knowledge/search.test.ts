import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold } from '../../src/text/fold.ts'
import { createSearch, type Searchable } from '../../src/knowledge/search.ts'
import { plan } from './plan.ts'

const search = createSearch(plan)

const clauseOf = (question: string) => plan[search.find(question).hits[0]?.at ?? -1]?.clause

describe('the passage is found', () => {
  test.each([
    ['báo cáo trước ngày nào?', 'III.4'],
    ['báo cáo trước ngày nào?'.normalize('NFD'), 'III.4'],
    ['BÁO CÁO TRƯỚC NGÀY NÀO', 'III.4'],
    ['bao cao truoc ngay nao', 'III.4'],
    ['baos caos truwowcs ngayf naof', 'III.4'],
    ['ba1o ca1o tru7o71c nga2y na2o', 'III.4'],
    ['báocáo trươc ngày nào', 'III.4'],
    ['TU yêu cầu BC DVK trc ngày mấy T12?', 'III.4'],
    ['ai hướng dẫn tiêu chí khen thưởg', 'III.5'],
    ['phát huy sứt mạnh', 'II.2.4'],
    ['tiếp súc, đối thoại với dân', 'II.2.4'],
    ['HU, ThU có phải XD KH ko', 'III.2'],
    ['ĐĐ UBMTTQ tỉnh', 'III.1'],
    ['mô hình VSMT, ĐTVM có đc nêu ko', 'II.1.b'],
    ['16/CT-TTg', 'II.1.a'],
    ['nq 25-nq/tw', 'II.1.a'],
    ['CT05 nói gì', 'II.1.a'],
  ])('“%s” → %s', (question, clause) => {
    expect(clauseOf(question)).toBe(clause)
  })

  test.each(['weather forecast', '', '???', 'mục IX.9'])('nothing by “%s”', (question) => {
    expect(search.find(question).hits).toEqual([])
  })

  test('by another way of asking for it', () => {
    const asks = ['hạn chót nộp là khi nào']
    const known = plan.map((one) => (one.clause === 'III.4' ? { ...one, asks } : one))
    const [hit] = createSearch(known).find('hạn chót?').hits
    expect(known[hit?.at ?? -1]?.clause).toBe('III.4')
  })
})

describe('a clause that is asked for by number comes first', () => {
  test.each([
    ['mục III.4', 'III.4'],
    ['muc 3.4 noi gi ve tieu chi khen thuong', 'III.4'],
    ['III.5', 'III.5'],
    ['mục 2.4 phần II', 'II.2.4'],
    ['khoản 4 phần III', 'III.4'],
    ['điểm a khoản 1 mục II', 'II.1.a'],
    ['mục 2.4', 'II.2.4'],
    ['BP 2.4', 'II.2.4'],
    ['ý 2.4: nâng chất lượng', 'II.2.4'],
  ])('“%s” → %s', (question, clause) => {
    const [hit] = search.find(question).hits
    expect(plan[hit?.at ?? -1]?.clause).toBe(clause)
    expect(hit?.isNamed).toBe(true)
  })

  test.each([
    ['mục 1', ['1', '1 (tiếp)', '1 (tiếp 2)']],
    ['điều 2', ['2', '2 (2)']],
    ['mục 1.2', []],
    ['mục 3', []],
  ])('what is counted here is no number of the document: “%s” → %j', (question, named) => {
    const clauses = ['1', '1 (tiếp)', '1 (tiếp 2)', '2', '2 (2)', 'đoạn 3']
    const text = 'Mục này nói về một điều.'
    const { hits } = createSearch(
      clauses.map((clause) => ({ clause, heading: '', text, asks: [] })),
    ).find(question)
    expect(clauses.filter((_, at) => hits.some((hit) => hit.at === at && hit.isNamed))).toEqual(
      named,
    )
  })

  test('the number is no word of the question', () => {
    const { understood, hits } = search.find('mục III.4 báo cáo trước ngày nào')
    expect(understood.words).toEqual(['bao', 'cao', 'truoc', 'ngay', 'nao'])
    expect(understood.text).toBe('mục III.4 báo cáo trước ngày nào')
    expect(hits[0]?.coverage).toBeGreaterThan(0.7)
  })

  test('a part brings what is in it', () => {
    const named = search.find('phần III có gì').hits.filter(({ isNamed }) => isNamed)
    expect(named.map(({ at }) => plan[at]?.clause).sort()).toEqual([
      'III.1',
      'III.2',
      'III.4',
      'III.5',
    ])
  })
})

describe('a hit tells why', () => {
  test('its window is the stretch that answers', () => {
    const [hit] = search.find('giải quyết khiếu nại, tố cáo').hits
    const text = plan[hit?.at ?? -1]?.text ?? ''
    expect(text.slice(hit?.window.from, hit?.window.to)).toContain('khiếu nại, tố cáo')
  })

  test('coverage is whole if every word is there, and none if none is', () => {
    const [whole] = search.find('vệ sinh an toàn thực phẩm').hits
    expect(whole).toMatchObject({ coverage: 1, bigramCoverage: 1 })
    const [part] = search.find('vệ sinh răng miệng').hits
    expect(part?.coverage).toBeLessThan(0.7)
  })

  test('every figure stays within its bounds', () => {
    const words = plan.flatMap(({ text }) => text.split(/\s+/))
    const questions = fc.array(fc.constantFrom(...words, 'xyz', 'CT', 'tiêp'), { maxLength: 12 })
    fc.assert(
      fc.property(questions, (some) => {
        for (const hit of search.find(some.join(' ')).hits) {
          const { coverage, bigramCoverage, window, at, score } = hit
          for (const share of [coverage, bigramCoverage]) {
            expect(share).toBeGreaterThanOrEqual(0)
            expect(share).toBeLessThanOrEqual(1 + 1e-9)
          }
          expect(score).toBeGreaterThan(0)
          expect(window.from).toBeLessThan(window.to)
          expect(window.to).toBeLessThanOrEqual(plan[at]?.text.length ?? 0)
        }
      }),
    )
  })
})

test('the order of the passages does not matter', () => {
  const questions = [
    'báo cáo',
    'mô hình dân vận khéo',
    'tỉnh ủy',
    'TT',
    'bao cao ket qua',
    'đảng ủyy',
  ]
  const order = fc.shuffledSubarray([...plan], { minLength: plan.length })
  fc.assert(
    fc.property(order, (passages) => {
      const other = createSearch(passages)
      for (const question of questions) {
        const found = (some: readonly Searchable[], { hits }: ReturnType<typeof search.find>) =>
          hits.map(({ at, score }) => [some[at]?.clause, score.toFixed(6)])
        expect(found(passages, other.find(question))).toEqual(found(plan, search.find(question)))
      }
    }),
    { numRuns: 20 },
  )
})

test.each([
  'á'.repeat(100_000),
  'a1'.repeat(50_000),
  'mục III.'.repeat(20_000),
  '((. '.repeat(25_000),
])('a question of 100,000 letters is cut and answered at once', (question) => {
  const begun = performance.now()
  search.find(question)
  expect(performance.now() - begun).toBeLessThan(1_000)
})

test('passages of any shape are taken', () => {
  const odd = ['', '\n\n', '.', 'a'.repeat(100_000), 'một '.repeat(20_000), '\u0301\u200b'].map(
    (text) => ({
      clause: '',
      heading: '',
      text,
      asks: [''],
    }),
  )
  expect(createSearch(odd).find('một').hits[0]?.at).toBe(4)
  expect(createSearch([]).find('một').hits).toEqual([])
})

test('the folded words are folded', () => {
  const { understood } = search.find('Đảng đoàn BÁO CÁO')
  for (const word of understood.words) expect(word).toBe(fold(word))
})
