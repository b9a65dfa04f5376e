import { describe, expect, test } from 'vitest'
import { hear, type Hearing } from '../support/hearing.ts'

type Row = [string, string, Hearing, string, string]

const chuPah = { unit: 'Chư Păh' }

describe('one message a person and day', () => {
  test.each<Row>([
    // why, at, who: hears, looked at again
    [
      'of all their units',
      '2026-12-02 07:30',
      { owes: [{ told: [-14] }, { ...chuPah, told: [-14] }] },
      'digest: Ia Ly -7, Chư Păh -7',
      'Ia Ly 04/12 07:30, Chư Păh 04/12 07:30',
    ],
    [
      'of each what was not told yet',
      '2026-12-02 07:30',
      { owes: [{ told: [-14, -7] }, { ...chuPah, told: [-14] }] },
      'digest: Chư Păh -7',
      'Ia Ly 04/12 07:30, Chư Păh 04/12 07:30',
    ],
    [
      'of deadlines that differ each its own step',
      '2026-12-10 07:30',
      { owes: [{ told: [0] }, { ...chuPah, due: '2026-12-18', told: [-14] }] },
      'digest: Ia Ly 1, Chư Păh -7',
      'Ia Ly 14/12 07:30, Chư Păh 14/12 07:30',
    ],
    [
      'whoever was reminded today hears the rest on the next working day',
      '2026-12-04 09:00',
      { heardToday: true, owes: [{ told: [-14, -7] }] },
      '',
      'Ia Ly 07/12 07:30',
    ],
    [
      'and nothing, should all be told',
      '2026-12-04 09:00',
      { heardToday: true, owes: [{ told: [-7, -3] }] },
      '',
      'Ia Ly 08/12 07:30',
    ],
  ])('%s', (_, moment, hearing, hears, next) => {
    const heard = hear(moment, hearing)
    expect([heard.hears, heard.next]).toEqual([hears, next])
  })
})

describe('a leader', () => {
  const leader = { as: 'leader' } as const

  test.each<Row>([
    [
      'hears nothing before the deadline',
      '2026-12-09 08:00',
      { owes: [leader] },
      '',
      '10/12 07:30',
    ],
    [
      'hears that it is late',
      '2026-12-10 07:30',
      { owes: [leader] },
      'digest: Ia Ly 1',
      '14/12 07:30',
    ],
    [
      'of one unit and officer of another hears of each what is theirs',
      '2026-12-09 08:00',
      { owes: [leader, chuPah] },
      'digest: Chư Păh 0',
      '10/12 07:30',
    ],
    [
      'and of both when both are late',
      '2026-12-10 08:00',
      { owes: [leader, chuPah] },
      'digest: Ia Ly 1, Chư Păh 1',
      '14/12 07:30',
    ],
  ])('%s', (_, moment, hearing, hears, next) => {
    const heard = hear(moment, hearing)
    expect([heard.hears, heard.next.split(', ')[0]]).toEqual([hears, `Ia Ly ${next}`])
  })

  test('misses no step that was never theirs', () => {
    expect(hear('2026-12-10 08:00', { owes: [leader] }).skips).toBe('')
  })
})

describe('whoever asked for tomorrow', () => {
  test.each<Row>([
    [
      'waits until then',
      '2026-11-27 07:29',
      { remindAt: '2026-11-27 07:30', owes: [{ told: [-30, -14] }] },
      '',
      '',
    ],
    [
      'hears then what they owe',
      '2026-11-27 07:30',
      { remindAt: '2026-11-27 07:30', owes: [{ told: [-30, -14] }, { ...chuPah, told: [-14] }] },
      'digest: Ia Ly asked, Chư Păh asked',
      '',
    ],
    [
      'hears it with the step of that day',
      '2026-12-02 07:30',
      { remindAt: '2026-12-02 07:30', owes: [{ told: [-14] }] },
      'digest: Ia Ly -7, Ia Ly asked',
      '',
    ],
    [
      'on a Friday hears on Monday',
      '2026-11-28 07:30',
      { remindAt: '2026-11-28 07:30', owes: [{ told: [-14] }] },
      '',
      '30/11 07:30',
    ],
    [
      'and was reminded since hears on the day after',
      '2026-11-27 09:00',
      { remindAt: '2026-11-27 07:30', heardToday: true, owes: [{ told: [-14] }] },
      '',
      '30/11 07:30',
    ],
    [
      'and owes nothing hears nothing',
      '2026-11-27 07:30',
      { remindAt: '2026-11-27 07:30', owes: [] },
      '',
      '',
    ],
    [
      'of a period that has not opened hears nothing',
      '2026-11-27 07:30',
      { remindAt: '2026-11-27 07:30', owes: [{ due: '2027-12-10', opens: '2027-01-01' }] },
      '',
      '',
    ],
  ])('%s', (_, moment, hearing, hears, waits) => {
    const heard = hear(moment, hearing)
    expect([heard.hears, heard.waits]).toEqual([hears, waits])
  })
})

describe('the office reminds now', () => {
  test.each<Row>([
    [
      'of what is owed, whatever step it is',
      '2026-11-20 09:00',
      { byOffice: true, owes: [{ told: [-30] }] },
      'digest: Ia Ly now',
      '',
    ],
    [
      'with the step that was missed',
      '2026-11-20 09:00',
      { byOffice: true },
      'digest: Ia Ly -30, Ia Ly now',
      '',
    ],
    ['nobody twice a day', '2026-11-20 09:00', { byOffice: true, heardToday: true }, '', ''],
    ['nobody outside the hours', '2026-11-20 17:00', { byOffice: true }, '', ''],
    ['nobody on a Sunday', '2026-11-22 09:00', { byOffice: true }, '', ''],
    [
      'nobody of a period that has not opened',
      '2026-11-20 09:00',
      { byOffice: true, owes: [{ due: '2027-12-10', opens: '2027-01-01' }] },
      '',
      '',
    ],
  ])('%s', (_, moment, hearing, hears) => {
    expect(hear(moment, hearing).hears).toBe(hears)
  })
})

describe('a unit without people', () => {
  test.each<Row>([
    ['is called once a step', '2026-12-02 07:30', {}, 'digest: Ia Ly -7', '04/12 07:30'],
    ['and not again', '2026-12-02 07:31', { owes: [{ told: [-7] }] }, '', '04/12 07:30'],
    ['in the hours', '2026-12-02 20:00', {}, '', '03/12 07:30'],
  ])('%s', (_, moment, hearing, hears, next) => {
    const heard = hear(moment, { nobody: true, ...hearing })
    expect([heard.hears, heard.next]).toEqual([hears, `Ia Ly ${next}`])
  })
})
