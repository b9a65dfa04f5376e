import { expect, test } from 'vitest'
import { asPrinted, askedClauses } from '../../src/knowledge/numbers.ts'

test.each([
  ['mục III.4 nói gì', ['3.4']],
  ['khoản 4 phần III', ['3.4']],
  ['tiêu chí 2.1 là gì', ['tc.2.1']],
  ['Tiêu chí số 2.1 là gì', ['tc.2.1']],
  ['tieu chi so 2.1 cham the nao', ['tc.2.1']],
  ['có bao nhiêu tiêu chí', []],
])('“%s” names %j', (question, numbers) => {
  expect(askedClauses(question).map(({ number }) => number)).toEqual(numbers)
})

test.each([
  ['đọc mục i.1', 'đọc mục I.1'],
  ['mục ii.2.1 nói gì', 'mục II.2.1 nói gì'],
  ['khoản 4 phần iii', 'khoản 4 phần III'],
  ['iii.4 ghi gì', 'III.4 ghi gì'],
  ['điểm i mục ii.1', 'điểm i mục II.1'],
  ['giải pháp 2.1 vi vu', 'giải pháp 2.1 vi vu'],
])('the clauses of “%s” are printed “%s”', (typed, printed) => {
  expect(asPrinted(typed)).toBe(printed)
})
