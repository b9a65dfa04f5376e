import { describe, expect, test } from 'vitest'
import { heirsOf, wayOf } from '../../src/domain/successions.ts'

const unit = (id: string, validFrom?: string, validTo?: string) => ({ id, validFrom, validTo })
const after = (fromId: string, toId: string, day: string) => ({
  ...{ fromId, toId, day, note: undefined },
})

const units = [
  unit('radio', undefined, '2025-05-13'),
  unit('paper', undefined, '2025-06-30'),
  unit('press', '2025-07-01'),
  unit('district', undefined, '2025-06-30'),
  unit('north', '2025-07-01'),
  unit('south', '2025-07-01', '2026-02-28'),
  unit('east', '2026-03-01'),
  unit('alone', undefined, '2025-06-30'),
]

const successions = [
  after('radio', 'paper', '2025-05-14'),
  after('paper', 'press', '2025-07-01'),
  after('district', 'north', '2025-07-01'),
  after('district', 'south', '2025-07-01'),
  after('south', 'east', '2026-03-01'),
]

const on = (today: string) => ({ units, successions, today })
const way = (id: string, today: string) => wayOf(id, on(today)).map(({ toId }) => toId)

describe('what a unit leaves behind', () => {
  test.each([
    ['radio', '2025-05-13', []],
    ['radio', '2025-05-14', ['paper']],
    ['radio', '2025-07-01', ['paper', 'press']],
    ['paper', '2025-06-30', []],
    ['district', '2025-07-01', []],
    ['south', '2026-03-01', ['east']],
    ['alone', '2026-01-01', []],
    ['press', '2026-01-01', []],
  ])('%s on %s goes %o', (id, today, ids) => {
    expect(way(id, today)).toEqual(ids)
  })

  test('of several successors each may take it, over those that are gone', () => {
    expect(heirsOf('district', on('2025-07-01')).sort()).toEqual(['north', 'south'])
    expect(heirsOf('district', on('2026-03-01')).sort()).toEqual(['east', 'north'])
    expect(heirsOf('press', on('2026-03-01'))).toEqual([])
    expect(heirsOf('alone', on('2026-03-01'))).toEqual([])
  })

  test('a circle in the data is no endless way', () => {
    const known = {
      units: [unit('a', undefined, '2025-01-01'), unit('b', undefined, '2025-02-01')],
      successions: [after('a', 'b', '2025-01-02'), after('b', 'a', '2025-01-01')],
      today: '2026-01-01',
    }
    expect(wayOf('a', known).map(({ toId }) => toId)).toEqual(['b', 'a'])
    expect(heirsOf('a', known)).toEqual([])
  })
})
