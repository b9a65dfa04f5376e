import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { queryWords, wordsOf } from '../../src/domain/model-words.ts'

/** Would a model that says this be found by that? */
const isFound = (text: string, query: string) => {
  const words = wordsOf(text)
  return queryWords(query).every((word) => words.includes(word))
}

test.each([
  ['Rau sạch, rau an toàn', ['rau', 'sach', 'an', 'toan']],
  ['Giữ ANTT', ['giu', 'antt', 'an', 'ninh', 'trat', 'tu']],
  ['“5 không 3 sạch”', ['5', 'khong', '3', 'sach']],
  ['K’Bang – Đăk Rong', ['k', 'bang', 'dak', 'rong']],
  ['', []],
  ['🌸 …', []],
])('"%s" is found by %j', (text, words) => {
  expect(wordsOf(text)).toEqual(words)
})

describe('is found', () => {
  test.each([
    ['Tổ tự quản an ninh trật tự làng Mrông Ngó', 'ANTT làng Mrông'],
    ['Tổ tự quản ANTT làng Mrông Ngó', 'an ninh trat tu'],
    ['Tổ tự quản ANTT', 'antt'],
    ['Vườn rau sạch của phụ nữ', 'rau sach'],
    ['Vườn rau sạch của phụ nữ', 'RAU SẠCH'.normalize('NFD')],
    ['HTX nông nghiệp ở TDP 3', 'hợp tác xã tổ dân phố 3'],
  ])('"%s" by "%s"', (text, query) => {
    expect(isFound(text, query)).toBe(true)
  })
})

describe('is not found', () => {
  test.each([
    ['Vườn rau sạch của phụ nữ', 'đường hoa'],
    ['An ninh', 'ANTT'],
  ])('"%s" by "%s"', (text, query) => {
    expect(isFound(text, query)).toBe(false)
  })
})

test('every text is found by itself, however long and whatever is in it', () => {
  const texts = fc.string({ unit: 'binary', maxLength: 200 })
  fc.assert(fc.property(texts, (text) => isFound(text, text)))
  const long = wordsOf('đ'.repeat(1_000_000))
  expect(long).toEqual(['d'.repeat(40)])
})
