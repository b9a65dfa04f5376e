import { expect, test } from 'vitest'
import { readFact } from '../../src/knowledge/live-facts.ts'

const factOf = (text: string) => readFact(text, { year: 2026 })?.fact

test.each([
  'Tiêu chí nào tôi còn thiếu?',
  'con thieu tieu chi nao',
  'đơn vị tôi còn thiếu những tiêu chí nào',
  'mất điểm ở đâu',
  'xã tôi mất điểm ở tiêu chí nào',
  'tiêu chí nào chưa đạt',
  'con thieu bao nhieu diem',
  'Tiêu chí nào bị trừ điểm?',
])('“%s” asks for what costs points', (text) => {
  expect(factOf(text)).toBe('points-missing')
})

test.each([
  'tiêu chí nào dùng để công nhận mô hình',
  'tiêu chí do ai hướng dẫn',
  'thiếu minh chứng thì sao',
  'đơn vị nào còn thiếu báo cáo',
  'mô hình mất điểm tựa thì làm gì',
])('“%s” does not', (text) => {
  expect(factOf(text)).not.toBe('points-missing')
})

test('a year may be named', () => {
  expect(readFact('năm 2025 còn thiếu tiêu chí nào', { year: 2026 })).toEqual({
    ...{ fact: 'points-missing', year: 2025, kind: undefined },
  })
})
