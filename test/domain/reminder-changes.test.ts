import { describe, expect, test } from 'vitest'
import { hear, type Hearing, type Owing } from '../support/hearing.ts'

type Row = [string, string, Owing, string, string]

const check = (moment: string, hearing: Hearing) => {
  const { hears, next } = hear(moment, hearing)
  return [hears, next.replace('Ia Ly ', '')]
}

describe('an extension from 9 to 18 December', () => {
  const extended = { due: '2026-12-19' }

  test.each<Row>([
    // why, at, what they were told: hears, looked at again
    [
      'before the first step is the deadline',
      '2026-11-18 07:30',
      extended,
      'digest: Ia Ly -30',
      '04/12 07:30',
    ],
    [
      'after a step is told to who heard the old date',
      '2026-12-03 09:00',
      { ...extended, told: [-30, -14, -7], toldDay: '2026-12-09' },
      'digest: Ia Ly moved',
      '04/12 07:30',
    ],
    [
      'is not told to who heard no date',
      '2026-12-03 09:00',
      { ...extended, told: [], skipped: [-30] },
      'digest: Ia Ly -30',
      '04/12 07:30',
    ],
    [
      'and is told once',
      '2026-12-04 09:00',
      { ...extended, told: [-30, -14, -7], toldDay: '2026-12-18' },
      '',
      '11/12 07:30',
    ],
    [
      'brings back no step that was told',
      '2026-12-11 07:30',
      { ...extended, told: [-30, -14, -7], toldDay: '2026-12-18' },
      '',
      '15/12 07:30',
    ],
    [
      'goes on with those that were not',
      '2026-12-15 07:30',
      { ...extended, told: [-30, -14, -7], toldDay: '2026-12-18' },
      'digest: Ia Ly -3',
      '17/12 07:30',
    ],
    [
      'on the last day leaves the last day to come',
      '2026-12-18 07:30',
      { ...extended, told: [-30, -14, -7, -3, -1], toldDay: '2026-12-18' },
      'digest: Ia Ly 0',
      '21/12 07:30',
    ],
    [
      'after the deadline takes back that it is late',
      '2026-12-11 09:00',
      { ...extended, told: [-30, -14, -7, -3, -1, 0, 1], toldDay: '2026-12-09' },
      'digest: Ia Ly moved',
      '15/12 07:30',
    ],
    [
      'after the deadline tells no late step twice',
      '2026-12-21 07:30',
      { ...extended, told: [-30, -14, -7, -3, -1, 0, 1], toldDay: '2026-12-18' },
      'digest: Ia Ly 3',
      '25/12 07:30',
    ],
    [
      'waits for the hours',
      '2026-12-03 20:00',
      { ...extended, told: [-30, -14, -7], toldDay: '2026-12-09' },
      '',
      '04/12 07:30',
    ],
  ])('%s', (_, moment, owing, hears, next) => {
    expect(check(moment, { owes: [owing] })).toEqual([hears, next])
  })

  test('is told on its own to who has been reminded today', () => {
    const owing = { ...extended, told: [-30, -14, -7], toldDay: '2026-12-09' }
    expect(check('2026-12-03 09:00', { heardToday: true, owes: [owing] })).toEqual([
      'moved: Ia Ly moved',
      '04/12 07:30',
    ])
  })

  test('and a step that waits stays for the next day', () => {
    const owing = { ...extended, told: [-30, -14], toldDay: '2026-12-09' }
    expect(check('2026-12-11 09:00', { heardToday: true, owes: [owing] })).toEqual([
      'moved: Ia Ly moved',
      '14/12 07:30',
    ])
  })
})

describe('a deadline that moved to an earlier day, 30 November', () => {
  const earlier = { due: '2026-12-01' }

  test.each<Row>([
    [
      'is told with the step it has come to',
      '2026-11-26 09:00',
      { ...earlier, told: [-30, -14], toldDay: '2026-12-09' },
      'digest: Ia Ly -7, Ia Ly moved',
      '27/11 07:30',
    ],
    [
      'skips what it left behind',
      '2026-11-27 09:00',
      { ...earlier, told: [-30], toldDay: '2026-11-30' },
      'digest: Ia Ly -1',
      '30/11 07:30',
    ],
    [
      'is late from its own deadline on',
      '2026-12-01 07:30',
      { ...earlier, told: [-30, -14, -7, -3, -1, 0], toldDay: '2026-11-30' },
      'digest: Ia Ly 1',
      '03/12 07:30',
    ],
    [
      'and is told even when no step of it is left',
      '2027-02-15 09:00',
      { ...earlier, told: [-30, -14, -7, -3, -1, 0, 1, 3, 7], toldDay: '2026-12-09' },
      'digest: Ia Ly moved',
      '',
    ],
  ])('%s', (_, moment, owing, hears, next) => {
    expect(check(moment, { owes: [owing] })).toEqual([hears, next])
  })
})

describe('whoever was linked', () => {
  test.each<Row>([
    [
      'before a step hears it',
      '2026-12-02 08:00',
      { since: '2026-12-02 07:29' },
      'digest: Ia Ly -7',
      '04/12 07:30',
    ],
    [
      'just at it hears it',
      '2026-12-02 08:00',
      { since: '2026-12-02 07:30' },
      'digest: Ia Ly -7',
      '04/12 07:30',
    ],
    [
      'after it hears the next',
      '2026-12-02 08:00',
      { since: '2026-12-02 07:45' },
      '',
      '04/12 07:30',
    ],
    [
      'before the deadline hears that it is late',
      '2026-12-10 07:30',
      { since: '2026-12-09 18:00' },
      'digest: Ia Ly 1',
      '14/12 07:30',
    ],
    ['after everything hears nothing', '2026-12-17 07:30', { since: '2026-12-16 09:00' }, '', ''],
  ])('%s', (_, moment, owing, hears, next) => {
    expect(check(moment, { owes: [owing] })).toEqual([hears, next])
    expect(hear(moment, { owes: [owing] }).skips.split(' ')).not.toContain('-14')
  })
})

describe('a period that opens between two steps', () => {
  const opens = { opens: '2026-11-30', since: '2026-11-01 09:00' }

  test.each<Row>([
    ['is silent before', '2026-11-26 09:00', opens, '', '02/12 07:30'],
    ['does not make up for what was before', '2026-11-30 08:00', opens, '', '02/12 07:30'],
    [
      'begins with the first step in it',
      '2026-12-02 07:30',
      opens,
      'digest: Ia Ly -7',
      '04/12 07:30',
    ],
  ])('%s', (_, moment, owing, hears, next) => {
    expect(check(moment, { owes: [owing] })).toEqual([hears, next])
    expect(hear(moment, { owes: [owing] }).skips).toBe('')
  })
})

test('the same moment in another zone of the office is another step', () => {
  const moment = (zone: string, wall: string) =>
    hear(wall, { zone, owes: [{ told: [-30, -14, -7, -3, -1] }] }).hears
  // 9 December, 16:30 in Pleiku: the day has begun in Berlin, and has not in New York.
  expect(moment('Asia/Ho_Chi_Minh', '2026-12-09 16:30')).toBe('digest: Ia Ly 0')
  expect(moment('Europe/Berlin', '2026-12-09 10:30')).toBe('digest: Ia Ly 0')
  expect(moment('America/New_York', '2026-12-09 04:30')).toBe('')
  expect(moment('Pacific/Apia', '2026-12-09 22:30')).toBe('')
})

test('a clock that went back tells nothing again, and one that comes back nothing twice', () => {
  const told = [-30, -14, -7]
  expect(check('2026-11-25 08:00', { owes: [{ told }] })).toEqual(['', '02/12 07:30'])
  expect(check('2026-12-02 08:00', { owes: [{ told }] })).toEqual(['', '04/12 07:30'])
})
