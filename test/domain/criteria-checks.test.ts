import { expect, test } from 'vitest'
import { checkCriteria, unclassedBelow } from '../../src/domain/criteria-checks.ts'
import type { CriteriaContent } from '../../src/domain/criteria.ts'
import { criteria } from '../support/criteria.ts'

const faults = (said: unknown, stated?: Parameters<typeof checkCriteria>[1]) => {
  const checked = checkCriteria(said, stated)
  return checked.ok ? [] : checked.problems.map(({ at, is }) => `${at} ${is}`)
}

const item = (changes: Partial<CriteriaContent['criteria'][number]>) => {
  const [first, ...rest] = criteria().criteria
  return criteria({ criteria: first ? [{ ...first, ...changes }, ...rest] : rest })
}

test('a set in which all is well', () => {
  expect(faults(criteria())).toEqual([])
  expect(faults(criteria(), { total: 2000 })).toEqual([])
  expect(faults(criteria({ bands: [], exclusions: [], number: undefined }))).toEqual([])
})

test.each([
  ['a code twice, in whatever letters', item({ code: '1.2' }), 'criteria.1.code code-twice'],
  ['no code', item({ code: '' }), 'criteria.0.code missing'],
  ['no text', item({ text: '' }), 'criteria.0.text missing'],
  ['a long text', item({ text: 'a'.repeat(2001) }), 'criteria.0.text too-long'],
  ['no points', item({ maxPoints: 0 }), 'criteria.0.maxPoints points-range'],
  ['no criteria', criteria({ criteria: [] }), 'criteria missing'],
  ['no milestones', item({ kind: 'milestones' }), 'criteria.0.milestones milestones-none'],
  [
    'milestones of another sum',
    item({ kind: 'milestones', milestones: [{ text: 'Một', points: 400 }] }),
    'criteria.0.maxPoints milestones-sum',
  ],
  [
    'classes of one height',
    criteria({
      bands: [
        { name: 'Tốt', from: 1600 },
        { name: 'Khá', from: 1600 },
      ],
    }),
    'bands.1.from band-order',
  ],
  [
    'a class that nobody reaches',
    criteria({ bands: [{ name: 'Tốt', from: 2001 }] }),
    'bands.0.from band-above',
  ],
  [
    'two classes of one name',
    criteria({
      bands: [
        { name: 'Tốt', from: 1600 },
        { name: 'tot', from: 1 },
      ],
    }),
    'bands.1.name band-twice',
  ],
  ['an end before the beginning', criteria({ validTo: '2025-12-31' }), 'validTo valid-order'],
  ['no day', criteria({ validTo: '31/12/2026' }), 'validTo unclear'],
  ['the name of the example', criteria({ title: 'Ví dụ – Bộ tiêu chí' }), 'title example-title'],
])('%s', (_, said, fault) => {
  expect(faults(said)).toEqual([fault])
})

test('a stated total has to be the sum; an example may call itself one', () => {
  expect(faults(criteria(), { total: 10_000 })).toEqual(['total total-differs'])
  expect(faults(criteria({ title: 'VÍ DỤ' }), { isExample: true })).toEqual([])
})

test('below the last class there is none', () => {
  expect(unclassedBelow(criteria())).toBe(1200)
  expect(unclassedBelow(criteria({ bands: [{ name: 'Đạt', from: 0 }] }))).toBeUndefined()
  expect(unclassedBelow(criteria({ bands: [] }))).toBeUndefined()
})
