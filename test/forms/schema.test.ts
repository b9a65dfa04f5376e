import { expect, test } from 'vitest'
import { checkForm, versionOf } from '../../src/forms/schema.ts'

const number = (key: string) => ({ key, kind: 'number' })

test('a form whose options are bare numbers is refused', () => {
  const fields = [{ key: 'teams', kind: 'choice', options: ['2', '4'] }]
  expect(() => checkForm({ id: 'daily', fields })).toThrow(/lower-case words/)
})

test.each([
  ['an unknown kind', [{ key: 'when', kind: 'moon-phase' }], /Invalid/],
  ['a misspelt property', [{ ...number('a'), requird: true }], /requird/],
  ['two fields of one name', [number('a'), number('a')], /two fields are called a/],
  [
    'a condition on a field that is not there',
    [{ ...number('a'), when: { b: ['x'] } }],
    /no field b/,
  ],
])('a form with %s is refused', (_, fields, problem) => {
  expect(() => checkForm({ id: 'daily', fields })).toThrow(problem)
})

test('a check on a field that is not there is refused', () => {
  const checks = [{ kind: 'sum', parts: 'a', total: 'b' }]
  expect(() => checkForm({ id: 'daily', fields: [number('a')], checks })).toThrow(/no field b/)
})

test('the version of a form changes with its definition and with nothing else', () => {
  const one = checkForm({ id: 'daily', fields: [number('a')] })
  const same = checkForm({ id: 'daily', fields: [number('a')] })
  const other = checkForm({ id: 'daily', fields: [{ ...number('a'), required: true }] })
  expect(versionOf(same)).toBe(versionOf(one))
  expect(versionOf(other)).not.toBe(versionOf(one))
})
