import { expect, test } from 'vitest'
import { namedInside } from '../../src/forms/fields/named-option.ts'

const options = [
  { value: 'none', labels: ['Không có', 'Chưa có mục nào'] },
  { value: 'letters', labels: ['Bằng chữ'] },
  { value: 'number', labels: ['Bằng số'] },
  { value: 'fix', labels: ['Sửa thành 13'] },
]

test.each([
  ['số', 'number'],
  ['chu', 'letters'],
  ['bang', undefined],
  ['có', undefined],
  ['mục nào', undefined],
  ['13', undefined],
])('“%s” names %s', (typed, value) => {
  expect(namedInside(typed, options)?.value).toBe(value)
})
