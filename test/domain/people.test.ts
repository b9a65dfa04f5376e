import { expect, test } from 'vitest'
import { isRole, isSameName, readName } from '../../src/domain/people.ts'

test.each([
  ['Rơ Châm Hà', 'Rơ Châm Hà'],
  ['  Nguyễn   Văn\nA ', 'Nguyễn Văn A'],
  ["Y K'Nul", "Y K'Nul"],
  ['Kpă H’Loan', 'Kpă H’Loan'],
  ['A. Brôl', 'A. Brôl'],
])('%j is a name', (text, name) => {
  expect(readName(text)).toEqual({ ok: true, value: name })
})

test.each(
  [
    [
      '',
      'A',
      '1',
      'k7q2 m9xd',
      'Hà <b>',
      '/batdau',
      'đồng ý',
      'Đồng ý',
      'xin chào',
      'alo',
      'không',
    ],
    ['a'.repeat(81), '- - -', '🙂🙂', '0905 123 456'],
  ].flat(),
)('%j is no name', (text) => {
  expect(readName(text)).toEqual({ ok: false, error: { id: 'people-name-wrong' } })
})

test.each([
  ['Trần Hòa', 'Trần Hoà', true],
  ['Trần Hòa', 'TRẦN HÒA', true],
  ['Trần Hòa', 'tran hoa', true],
  ['Đinh  Đông', 'dinh dong', true],
  ['Trần Hòa', 'Trần Hoa', false],
  ['Trần Hòa', 'Trần Hoá', false],
  ['Lê Đông', 'Lê Dông', false],
  ['Trần Hòa', 'Trần Hòa B', false],
])('%s and %s: one name is %s', (one, other, same) => {
  expect(isSameName(one, other)).toBe(same)
  expect(isSameName(other, one)).toBe(same)
})

test('there are five roles', () => {
  expect(['officer', 'leader', 'admin', 'viewer', 'press'].every(isRole)).toBe(true)
  expect(['', 'Admin', 'root'].some(isRole)).toBe(false)
})
