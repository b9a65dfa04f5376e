import { expect, test } from 'vitest'
import { sameTerm, termCode, termsOn } from '../../src/domain/terms.ts'
import { readTerms } from '../../src/storage/terms.ts'

test.each([
  ['Đền ơn đáp nghĩa', [], 'den-on-dap-nghia'],
  ['Y tế, giáo dục & thể thao', [], 'y-te-giao-duc-the-th'],
  ['kinh tế', ['kinh-te', 'kinh-te-2'], 'kinh-te-3'],
  ['…', [], 'term'],
])('“%s” beside %o gets the code %s', (name, taken, code) => {
  expect(termCode(name, taken)).toBe(code)
})

test('a name is taken in its list, in either language, with marks or without', () => {
  const terms = readTerms()
  expect(sameTerm(terms, 'field', 'KINH TE')?.code).toBe('economy')
  expect(sameTerm(terms, 'field', 'economy')?.code).toBe('economy')
  expect(sameTerm(terms, 'tag', 'kinh tế')).toBeUndefined()
})

test('a term can be chosen on its last day, and not on the next', () => {
  const levels = (day: string) => termsOn(readTerms(), 'level', day).map(({ code }) => code)
  expect(levels('2025-06-30')).toContain('district')
  expect(levels('2025-07-01')).not.toContain('district')
})
