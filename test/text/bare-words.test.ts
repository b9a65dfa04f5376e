import { expect, test } from 'vitest'
import { bareWords } from '../../src/text/bare-words.ts'

test.each([
  ['✅ Đồng ý', 'dong y'],
  ['“Đồng ý”.', 'dong y'],
  ['2. Đám  giỗ', '2 dam gio'],
  ['…', ''],
])('of “%s” stays “%s”', (text, words) => {
  expect(bareWords(text)).toBe(words)
})
