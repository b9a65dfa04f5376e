import { expect, test } from 'vitest'
import { readDayOffsets } from '../../src/text/day-offsets.ts'

test.each([
  ['30, 14, 7, 3, 1, 0; +1, +3, +7', [-30, -14, -7, -3, -1, 0, 1, 3, 7]],
  ['trước 30 14 7 ngày, đúng hạn, muộn 1 3', [-30, -14, -7, 0, 1, 3]],
  ['truoc han 30, 14 va 7 ngay; ngay cuoi; sau han 1, 3', [-30, -14, -7, 0, 1, 3]],
  ['30, 14 và 7 ngày trước hạn; 1, 3 ngày sau hạn', [-30, -14, -7, 1, 3]],
  ['2 tuần, 1 tuần, 3 ngày, quá hạn 1 tuần', [-14, -7, -3, 7]],
  ['-30 -7 0 +3', [-30, -7, 0, 3]],
  ['0', [0]],
  ['7 7 3', [-7, -3]],
  ['before: 30, 7 days; on the last day; late: 3 days', [-30, -7, 0, 3]],
  ['còn 5 ngày', [-5]],
  ['trễ 60', [60]],
  ['120', [-120]],
])('“%s” is %j', (typed, value) => {
  expect(readDayOffsets(typed)).toEqual({ ok: true, value })
})

test('a bare number behind a 0 can only mean a day after it: it is asked about', () => {
  const value = [-7, -1, 0, 1, 3]
  expect(readDayOffsets('7 1 0 1 3')).toEqual({ ok: true, value, doubt: true })
})

test.each([
  ['', 'ladder-unclear'],
  ['hằng ngày', 'ladder-unclear'],
  ['trước', 'ladder-unclear'],
  ['7 muộn 3', 'ladder-unclear'],
  ['mai', 'ladder-unclear'],
  ['121', 'ladder-range'],
  ['+61', 'ladder-range'],
  ['1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16', 'ladder-many'],
])('“%s” is refused: %s', (typed, id) => {
  expect(readDayOffsets(typed)).toMatchObject({ ok: false, error: { id } })
})
