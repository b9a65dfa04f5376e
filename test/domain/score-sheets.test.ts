import { describe, expect, test } from 'vitest'
import type { CriteriaSet, Mark } from '../../src/domain/criteria.ts'
import {
  byClass,
  changedCodes,
  costliest,
  dayToScore,
  exclusionsCode,
  goesOn,
  sheetStanding,
  standingOf,
  yearsToScore,
  type ScoreSheet,
} from '../../src/domain/score-sheets.ts'
import { mark, unitSet } from '../support/scoring.ts'

const set: CriteriaSet = {
  ...unitSet,
  ...{ id: 's1', seriesId: 's', version: 1, status: 'published', isExample: false },
}

const self = { '1': mark(750), '2.1': mark(2000), '2.2': mark(700, { ticked: [0, 1] }) }

const sheet = (number: number, office: Record<string, Mark> | undefined): ScoreSheet => ({
  ...{ id: `sheet${number}`, number, year: 2026, set, unit: { id: 'u', name: 'Ia Ly' } },
  ...{ status: office ? 'scored' : 'sent', model: undefined, senders: [], stamp: '1' },
  marks: { unit: self, office: office ?? {} },
  by: { unit: undefined, office: undefined },
})

describe('how a sheet stands', () => {
  test('by what the unit gave, without what only the office gives', () => {
    expect(standingOf(set, self, 'unit')).toEqual({
      ...{ points: 3450, most: 4000, open: 1000, isExcluded: false, band: 'Khá' },
    })
  })

  test('by what the office gave, where it has', () => {
    const ruled = sheet(1, { ...self, '1': mark(600), '3': mark(900) })
    expect(sheetStanding(ruled)).toMatchObject({ points: 4200, most: 5000, open: 0, band: 'Tốt' })
    expect(sheetStanding(sheet(1, undefined))).toMatchObject({ points: 3450, most: 4000 })
  })

  test('whoever is excluded has no class, whatever the points', () => {
    const excluded = { ...self, [exclusionsCode]: mark(0, { ticked: [1] }) }
    const found = standingOf(set, excluded, 'unit')
    expect(found).toMatchObject({ points: 3450, isExcluded: true, band: undefined })
  })
})

test('what costs the most points comes first; the part of the office costs nothing before it', () => {
  const codes = (side: 'unit' | 'office') =>
    costliest(set, self, side).map(({ criterion, missing }) => [criterion.code, missing])
  expect(codes('unit')).toEqual([
    ['2.2', 300],
    ['1', 250],
  ])
  expect(codes('office')).toEqual([
    ['3', 1000],
    ['2.2', 300],
    ['1', 250],
  ])
})

test.each([
  ['nothing', {}, []],
  ['other points', { '1': mark(600) }, ['1']],
  ['what is ticked in another order', { '2.2': mark(700, { ticked: [1, 0] }) }, []],
  ['a photo more', { '1': mark(750, { attachments: ['a'] }) }, ['1']],
  ['what was not given before', { '3': mark(0) }, ['3']],
])('%s is given anew', (_, given, codes) => {
  expect(changedCodes(self, { ...self, ...given })).toEqual(codes)
})

test.each([
  ['2026-11-29', [2026]],
  ['2027-01-05', [2026, 2027]],
  ['2027-03-31', [2026, 2027]],
  ['2027-04-01', [2027]],
])('on %s the years %j can be scored', (day, years) => {
  expect(yearsToScore(day)).toEqual(years)
})

test.each([
  [2026, '2026-11-29', '2026-11-29'],
  [2026, '2027-02-10', '2026-12-31'],
  [2027, '2027-02-10', '2027-02-10'],
])('the year %i is scored on %s by the set that is valid on %s', (year, today, day) => {
  expect(dayToScore(year, today)).toBe(day)
})

test.each([
  ['a set of the office', false, false, true],
  ['a set of the office', false, undefined, true],
  ['the example', true, true, true],
  ['the example', true, false, false],
  ['the example', true, undefined, false],
])('what was begun under %s (%s, published %s) goes on: %s', (_, isExample, published, goes) => {
  const now = published === undefined ? undefined : { isExample: published }
  expect(goesOn({ isExample }, now)).toBe(goes)
})

test('a year is by class, the best first, and who has none last', () => {
  const good = sheet(1, { ...self, '3': mark(800) })
  const better = sheet(2, { ...self, '3': mark(900) })
  const fair = sheet(3, { ...self, '3': mark(0) })
  const none = sheet(4, { ...self, [exclusionsCode]: mark(0, { ticked: [0] }) })
  const found = byClass([none, fair, good, better])
  expect(found.map(({ band, sheets }) => [band, ...sheets.map(({ number }) => number)])).toEqual([
    ['Tốt', 2, 1],
    ['Khá', 3],
    [undefined, 4],
  ])
})
