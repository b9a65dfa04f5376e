import { describe, expect, test } from 'vitest'
import { fateOf } from '../../src/bot/step-calendar.ts'

const at = (day: string) => new Date(`${day}T07:30:00+07:00`)
const step = (day: string, until: string) => ({
  ...{ offset: -7, wanted: day, day },
  sendAt: at(day),
  until: at(until),
})
const period = { label: '2026', opensAt: at('2026-11-10'), dueAt: at('2026-12-10') }
const now = at('2026-11-22')

describe('what becomes of a step of a duty that is about to be saved', () => {
  test.each([
    ['it lies ahead', '2026-11-25', '2026-12-02', false, 'sent'],
    ['the next one falls on its day', '2026-11-25', '2026-11-25', false, 'merged'],
    ['it is over, and nobody owed before', '2026-11-20', '2026-11-25', false, 'passed'],
    ['it is over but still holds for who owed before', '2026-11-20', '2026-11-25', true, 'at-once'],
    ['it is over, and so is its use', '2026-11-18', '2026-11-20', true, 'passed'],
    ['it was over before the period opened', '2026-11-09', '2026-11-25', true, 'passed'],
  ])('%s', (_, day, until, isKnown, fate) => {
    expect(fateOf(step(day, until), { period, isKnown }, now)).toBe(fate)
  })

  test('the period opens only later', () => {
    const later = { ...period, opensAt: at('2026-12-01') }
    const early = step('2026-11-25', '2026-12-02')
    expect(fateOf(early, { period: later, isKnown: false }, now)).toBe('unopened')
  })
})
