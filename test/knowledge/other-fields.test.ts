import { expect, test } from 'vitest'
import { askedBodies } from '../../src/knowledge/bodies.ts'
import { askedPlaces } from '../../src/knowledge/local-places.ts'
import { speaksOfOtherFields } from '../../src/knowledge/other-fields.ts'
import { readPassage } from '../../src/knowledge/read-passage.ts'
import { wordsOf } from '../../src/knowledge/words.ts'
import { documentOf } from './documents.ts'

const { passages, ...document } = documentOf({
  '1': 'Các huyện ủy báo cáo Ban Thường vụ.',
  '2': 'Nơi nhận: các sở, ban, ngành. Bộ Nội vụ phối hợp; xã Ia Ly có mô hình.',
})
const [plain, naming] = passages.map((passage, position) =>
  readPassage({ document, passage, position }, { isNewest: false }),
)

test.each(['trời mưa to không', 'giá vàng hôm nay', 'làm sổ đỏ ở đâu', 'cài wifi cho máy in'])(
  'another field: “%s”',
  (question) => {
    expect(speaksOfOtherFields(wordsOf(question))).toBe(true)
  },
)

test.each([
  'ai đánh giá mô hình',
  'bao cao nop cho ai',
  'bà con phân loại rác',
  'tránh bệnh thành tích',
  'vấn đề kho khăn, phức tạp',
  'kh so may cua BDVTW, kh tinh minh vay',
  'làm thủy lợi đụng tới đất của bà con',
])('this field: “%s”', (question) => {
  expect(speaksOfOtherFields(wordsOf(question))).toBe(false)
})

test.each([
  ['a body', askedBodies(wordsOf('Bộ Nội vụ làm gì'))],
  ['one of the departments that receive it', askedBodies(wordsOf('Sở Y tế có nhận không'))],
  ['a commune', askedPlaces(wordsOf('xã Ia Ly có mô hình gì'))],
])('%s is spoken of only where it is named', (_, asked) => {
  expect(asked.map(({ isHeldBy }) => plain && isHeldBy(plain))).toEqual([false])
  expect(asked.map(({ isHeldBy }) => naming && isHeldBy(naming))).toEqual([true])
})

test('the duty of a district is asked of every district', () => {
  expect(askedPlaces(wordsOf('thị xã An Khê phải làm gì'))).toEqual([])
})
