import { expect, test } from 'vitest'
import { changesSinceSeen } from '../../src/domain/model-changes.ts'
import type { ModelAnswer, ModelDeed, ModelEntry } from '../../src/domain/models.ts'

const method = (value: string): ModelAnswer[] => [{ key: 'method', label: 'Cách làm', value }]

const on = (day: string, deed: ModelDeed, shown: ModelAnswer[] = []): ModelEntry => ({
  id: day,
  at: new Date(`2026-11-${day}T09:00:00+07:00`),
  unit: { id: 'ia-ly', name: 'Đảng ủy xã Ia Ly' },
  by: undefined,
  shown,
  ...deed,
})

const moved = (move: string): ModelDeed => ({ kind: 'moved', data: { move, stage: 'under-way' } })

const registered = on('01', { kind: 'registered', data: {} }, method('tổ 5 người'))
const proposed = on('02', moved('propose'))
const changed = on('03', { kind: 'changed', data: {} }, method('tổ 7 người'))
const returned = on('04', moved('return'))
const again = on('09', moved('propose'))
const nine = on('05', { kind: 'changed', data: {} }, method('tổ 9 người'))

const since = (story: ModelEntry[], value: string, stage: 'proposed' | 'under-way' = 'proposed') =>
  changesSinceSeen({ stage, shown: method(value) }, story)

const change = (before: string, after: string) => [
  { key: 'method', label: 'Cách làm', before, after },
]

test('a first proposal is news as a whole', () => {
  expect(since([registered, changed, again], 'tổ 7 người')).toBeUndefined()
})

test.each([
  ['what was returned', [registered, proposed, returned, nine, again], 'tổ 5 người', returned],
  [
    'what was mended before',
    [registered, proposed, changed, returned, nine, again],
    'tổ 7 người',
    returned,
  ],
  [
    'what was withdrawn',
    [registered, proposed, on('04', moved('withdraw')), nine, again],
    'tổ 5 người',
    proposed,
  ],
])('%s is held against what is proposed now', (_, story, before, seen) => {
  expect(since(story, 'tổ 9 người')).toEqual({
    since: seen.at,
    changes: change(before, 'tổ 9 người'),
  })
})

test('a proposal in which nothing changed says so, and one that is over says nothing', () => {
  const story = [registered, proposed, returned, again]
  expect(since(story, 'tổ 5 người')).toEqual({ since: returned.at, changes: [] })
  expect(since(story, 'tổ 5 người', 'under-way')).toBeUndefined()
})
