import { expect, test } from 'vitest'
import { statusMeant, type YearStatus } from '../../src/domain/models.ts'

const unit = { id: 'ia-ly', name: 'Đảng ủy xã Ia Ly' }

test.each<[string, string, number, YearStatus, YearStatus]>([
  ['goes on in the year it began', '2026-03-01', 2026, 'kept', 'new'],
  ['is older than its first year here', '2024-03-01', 2026, 'kept', 'kept'],
  ['goes on in a later year', '2026-03-01', 2027, 'kept', 'kept'],
  ['is stopped in the year it began', '2026-03-01', 2026, 'stopped', 'stopped'],
  ['is replicated in the year it began', '2026-03-01', 2026, 'replicated', 'replicated'],
])('a model that %s', (_, startedOn, year, said, meant) => {
  const years = [{ year: 2026, status: 'new' as const, reason: undefined, unit }]
  expect(statusMeant({ startedOn, years }, { year, status: said })).toBe(meant)
})
