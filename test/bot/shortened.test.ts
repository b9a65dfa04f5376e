import { expect, test } from 'vitest'
import { begunBy } from '../../src/bot/shortened.ts'

const buttons = [
  { label: 'Chấm từng tiêu chí', data: 'score:rule:1' },
  { label: 'Giữ nguyên tất cả', data: 'score:keep:1' },
  { label: 'Xem minh chứng (2)', data: 'score:files:1' },
  { label: 'Xem mô hình', data: 'model:1' },
  { label: 'Chấm điểm', data: 'nav:go:chamdiem' },
]

test.each([
  ['cham', 'score:rule:1'],
  ['Giữ nguyên', 'score:keep:1'],
  ['xem minh chung', 'score:files:1'],
  ['xem', undefined],
  ['cham diem', undefined],
  ['che', undefined],
  ['cham tung tieu chi 2', undefined],
  ['?', undefined],
])('“%s” begins %s', (typed, data) => {
  expect(begunBy(typed, buttons)).toBe(data)
})

test('what a form asks it reads itself', () => {
  expect(begunBy('có', [{ label: 'Có kế hoạch', data: 'f:12345678:3:1' }])).toBeUndefined()
})
