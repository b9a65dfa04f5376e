import { expect, test } from 'vitest'
import { clauseNamed, readFollowUp } from '../../src/knowledge/follow-ups.ts'

test.each([
  ['ở mục nào?', 'where'],
  ['o muc may vay', 'where'],
  ['nó nằm ở điều nào', 'where'],
  ['còn gì nữa?', 'more'],
  ['con gi nua khong', 'more'],
  ['còn mục nào liên quan', 'more'],
  ['còn đơn vị tôi?', 'own-unit'],
  ['con don vi toi thi sao', 'own-unit'],
  ['thế xã mình thì thế nào ạ', 'own-unit'],
  ['ai ký?', undefined],
  ['mục nào nói về khen thưởng', undefined],
  ['còn gì phải nộp', undefined],
  ['', undefined],
  ['con '.repeat(30_000), undefined],
])('“%s” asks %s', (text, asked) => {
  expect(readFollowUp(text)).toBe(asked)
})

test.each([
  ['mục III.4', 'iii.4'],
  ['muc III 4', 'iii.4'],
  ['MỤC II.2.1', 'ii.2.1'],
  ['đọc mục II.1.b', 'ii.1.b'],
  ['Điều 5', 'dieu 5'],
  ['điều 5.2', 'dieu 5.2'],
  ['mục III.4 nói gì', undefined],
  ['mục nào', undefined],
])('“%s” names %s', (text, clause) => {
  expect(clauseNamed(text)).toBe(clause)
})
