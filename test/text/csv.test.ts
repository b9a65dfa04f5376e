import { expect, test } from 'vitest'
import { csvOf } from '../../src/text/csv.ts'

const textOf = (rows: string[][]) => Buffer.from(csvOf(rows)).toString('utf8')

test('rows are lines of cells, with a mark at the head', () => {
  expect(
    textOf([
      ['STT', 'Họ tên'],
      ['1', 'Rơ Châm Lan'],
    ]),
  ).toBe('\uFEFFSTT;Họ tên\r\n1;Rơ Châm Lan\r\n')
})

test.each([
  ['a;b', '"a;b"'],
  ['nói “được”, "tốt"', '"nói “được”, ""tốt"""'],
  ['hai\ndòng', '"hai\ndòng"'],
  ['=1+1', "'=1+1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['-5', '-5'],
  ['+84 269 382', '+84 269 382'],
  ['–', '–'],
])('%j stands as %j', (cell, written) => {
  expect(textOf([[cell]])).toBe(`\uFEFF${written}\r\n`)
})
