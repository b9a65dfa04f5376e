import { describe, expect, test } from 'vitest'
import { hear, type Hearing, type Owing } from '../support/hearing.ts'

const early = [-30, -14]

describe('who owes hears', () => {
  test.each<[string, string, Owing, string, string, string]>([
    // why, at, what is known: hears, skips, looked at again
    ['nothing before the hours', '2026-11-09 07:29:59', {}, '', '', '09/11 07:30'],
    ['the first step', '2026-11-09 07:30:00', {}, 'digest: Ia Ly -30', '', '25/11 07:30'],
    ['it until the hours end', '2026-11-09 16:59:59', {}, 'digest: Ia Ly -30', '', '25/11 07:30'],
    ['nothing from then on', '2026-11-09 17:00:00', {}, '', '', '10/11 07:30'],
    ['it once', '2026-11-09 07:31:00', { told: [-30] }, '', '', '25/11 07:30'],
    ['it on a later day', '2026-11-20 09:00:00', {}, 'digest: Ia Ly -30', '', '25/11 07:30'],
    ['nothing on Saturday', '2026-11-21 09:00:00', {}, '', '', '23/11 07:30'],
    [
      'the step of a Sunday on Friday',
      '2026-12-04 07:30:00',
      { told: [...early, -7] },
      'digest: Ia Ly -3',
      '',
      '08/12 07:30',
    ],
    [
      'nothing on that Sunday',
      '2026-12-06 09:00:00',
      { told: [...early, -7, -3] },
      '',
      '',
      '08/12 07:30',
    ],
    [
      'the last day',
      '2026-12-09 16:59:59',
      { told: [...early, -7, -3, -1] },
      'digest: Ia Ly 0',
      '',
      '10/12 07:30',
    ],
    [
      'nothing of it in the night before the deadline',
      '2026-12-09 23:59:59',
      { told: [...early, -7, -3, -1] },
      '',
      '',
      '10/12 07:30',
    ],
    [
      'that it is late, not that it was the last day',
      '2026-12-10 07:30:00',
      { told: [...early, -7, -3, -1] },
      'digest: Ia Ly 1',
      '0',
      '14/12 07:30',
    ],
    [
      'the last step while it is of use',
      '2027-01-15 07:29:59',
      { told: [...early, -7, -3, -1, 0, 1, 3] },
      '',
      '',
      '15/01 07:30',
    ],
    [
      'nothing once that is over',
      '2027-01-15 07:30:00',
      { told: [...early, -7, -3, -1, 0, 1, 3] },
      '',
      '7',
      '',
    ],
    [
      'and that is noted once',
      '2027-01-18 09:00:00',
      { told: [...early, -7, -3, -1, 0, 1, 3], skipped: [7] },
      '',
      '',
      '',
    ],
  ])('%s (%s)', (_, moment, owing, hears, skips, next) => {
    const heard = hear(moment, { owes: [owing] })
    expect([heard.hears, heard.skips, heard.next.replace('Ia Ly ', '')]).toEqual([
      hears,
      skips,
      next,
    ])
  })
})

describe('after the bot was off a person hears the latest step, never the backlog', () => {
  test.each<[string, string, Owing, string, string]>([
    ['over one step', '2026-11-26 10:00', { told: [-30] }, 'digest: Ia Ly -14', ''],
    ['over two', '2026-12-03 10:00', { told: [-30] }, 'digest: Ia Ly -7', '-14'],
    ['over all before the deadline', '2026-12-09 08:00', {}, 'digest: Ia Ly 0', '-30 -14 -7 -3 -1'],
    [
      'over the deadline',
      '2026-12-10 09:00',
      { told: [-30], skipped: [-14] },
      'digest: Ia Ly 1',
      '-7 -3 -1 0',
    ],
    ['in the night it only waits', '2026-12-03 20:00', { told: [-30] }, '', '-14'],
    ['over everything', '2027-03-01 09:00', { told: [-30, -14, -7, -3, -1, 0] }, '', '1 3 7'],
    [
      'over Tết, where three steps fall on the Friday before it',
      '2026-02-13 08:00',
      { due: '2026-02-20', opens: '2025-12-01', since: '2025-12-01 09:00', told: [-30, -14, -7] },
      'digest: Ia Ly 0',
      '-3 -1',
    ],
    [
      'and two late ones on the Monday after it',
      '2026-02-23 08:00',
      {
        due: '2026-02-20',
        opens: '2025-12-01',
        since: '2025-12-01 09:00',
        told: [-30, -14, -7, 0],
      },
      'digest: Ia Ly 3',
      '-3 -1 1',
    ],
  ])('%s (%s)', (_, moment, owing, hears, skips) => {
    const heard = hear(moment, { owes: [owing] })
    expect([heard.hears, heard.skips]).toEqual([hears, skips])
  })
})

describe('a message is of use', () => {
  test.each<[string, string, Hearing, string]>([
    ['until the next step', '2026-12-02 08:00', { owes: [{ told: early }] }, '04/12 07:30'],
    ['or the deadline', '2026-12-09 08:00', { owes: [{ told: [-1] }] }, '10/12 00:00'],
    [
      'or the longest of what it tells',
      '2026-12-09 08:00',
      { owes: [{ told: [-1] }, { unit: 'Chư Păh', due: '2026-12-24' }] },
      '16/12 07:30',
    ],
    [
      'when asked for, until the next day',
      '2026-11-12 08:00',
      { remindAt: '2026-11-12 07:30', owes: [{ told: [-30] }] },
      '13/11 07:30',
    ],
  ])('%s (%s)', (_, moment, hearing, until) => {
    expect(hear(moment, hearing).until).toBe(until)
  })
})
