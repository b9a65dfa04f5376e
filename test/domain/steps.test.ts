import { describe, expect, test } from 'vitest'
import { createCalendar, type DayOff } from '../../src/domain/calendar.ts'
import { defaultLadder } from '../../src/domain/duties.ts'
import { stepsOf } from '../../src/domain/steps.ts'
import { isoIn, startOfDay } from '../../src/text/days.ts'

const timezone = 'Asia/Ho_Chi_Minh'

/** The steps of a deadline as a clerk writes them: "-3 06/12→04/12". */
function ladder(due: string, { own = [] as DayOff[], offsets = defaultLadder } = {}): string[] {
  const calendar = createCalendar(own)
  const dueAt = startOfDay(due, timezone)
  const steps = stepsOf({ ladder: offsets, dueAt, timezone, calendar })
  const short = (day: string) => `${day.slice(8)}/${day.slice(5, 7)}`
  const lines = steps.map(({ offset, wanted, day }) => {
    const moved = day === wanted ? '' : `→${short(day)}`
    return `${offset} ${short(wanted)}${moved}`
  })
  // All at half past seven, the earliest first.
  for (const { day, sendAt } of steps) {
    expect(isoIn(sendAt, timezone)).toBe(`${day}T07:30:00+07:00`)
  }
  return lines
}

describe('the ladder of a deadline', () => {
  test.each([
    [
      '10 December 2026',
      '2026-12-10',
      '-30 09/11 | -14 25/11 | -7 02/12 | -3 06/12→04/12 | -1 08/12 | 0 09/12 | 1 10/12 | 3 12/12→14/12 | 7 16/12',
    ],
    [
      '10 December 2017',
      '2017-12-10',
      '-30 09/11 | -14 25/11→24/11 | -7 02/12→01/12 | -3 06/12 | -1 08/12 | 0 09/12→08/12 | 1 10/12→11/12 | 3 12/12 | 7 16/12→18/12',
    ],
    [
      '10 December 2018',
      '2018-12-10',
      '-30 09/11 | -14 25/11→23/11 | -7 02/12→30/11 | -3 06/12 | -1 08/12→07/12 | 0 09/12→07/12 | 1 10/12 | 3 12/12 | 7 16/12→17/12',
    ],
    [
      '10 December 2028',
      '2028-12-10',
      '-30 09/11 | -14 25/11→24/11 | -7 02/12→01/12 | -3 06/12 | -1 08/12 | 0 09/12→08/12 | 1 10/12→11/12 | 3 12/12 | 7 16/12→18/12',
    ],
    [
      '10 December 2029',
      '2029-12-10',
      '-30 09/11 | -14 25/11→23/11 | -7 02/12→30/11 | -3 06/12 | -1 08/12→07/12 | 0 09/12→07/12 | 1 10/12 | 3 12/12 | 7 16/12→17/12',
    ],
    [
      '31 January 2026',
      '2026-01-31',
      '-30 31/12 | -14 16/01 | -7 23/01 | -3 27/01 | -1 29/01 | 0 30/01 | 1 31/01→02/02 | 3 02/02 | 7 06/02',
    ],
    [
      '1 May 2026, before two holidays',
      '2026-05-01',
      '-30 31/03 | -14 16/04 | -7 23/04 | -3 27/04→24/04 | -1 29/04 | 0 30/04→29/04 | 1 01/05→04/05 | 3 03/05→04/05 | 7 07/05',
    ],
    [
      'New Year 2027',
      '2027-01-01',
      '-30 01/12 | -14 17/12 | -7 24/12 | -3 28/12 | -1 30/12 | 0 31/12 | 1 01/01→04/01 | 3 03/01→04/01 | 7 07/01',
    ],
    [
      '29 February 2028',
      '2028-02-29',
      '-30 29/01→24/01 | -14 14/02 | -7 21/02 | -3 25/02 | -1 27/02→25/02 | 0 28/02 | 1 29/02 | 3 02/03 | 7 06/03',
    ],
    [
      '1 March 2028, the last good day is 29 February',
      '2028-03-01',
      '-30 30/01→24/01 | -14 15/02 | -7 22/02 | -3 26/02→25/02 | -1 28/02 | 0 29/02 | 1 01/03 | 3 03/03 | 7 07/03',
    ],
    [
      '1 March 2027',
      '2027-03-01',
      '-30 29/01 | -14 14/02→12/02 | -7 21/02→19/02 | -3 25/02 | -1 27/02→26/02 | 0 28/02→26/02 | 1 01/03 | 3 03/03 | 7 07/03→08/03',
    ],
    [
      '20 February 2026, in the middle of Tết',
      '2026-02-20',
      '-30 20/01 | -14 05/02 | -7 12/02 | -3 16/02→13/02 | -1 18/02→13/02 | 0 19/02→13/02 | 1 20/02→23/02 | 3 22/02→23/02 | 7 26/02',
    ],
    [
      '10 February 2027, in the middle of Tết',
      '2027-02-10',
      '-30 10/01→08/01 | -14 26/01 | -7 02/02 | -3 06/02→04/02 | -1 08/02→04/02 | 0 09/02→04/02 | 1 10/02→12/02 | 3 12/02 | 7 16/02',
    ],
    [
      '30 January 2028, in the middle of Tết',
      '2028-01-30',
      '-30 30/12 | -14 15/01→14/01 | -7 22/01→21/01 | -3 26/01→24/01 | -1 28/01→24/01 | 0 29/01→24/01 | 1 30/01→01/02 | 3 01/02 | 7 05/02→07/02',
    ],
    [
      '28 April 2026, a holiday on Sunday is made up for on Monday',
      '2026-04-28',
      '-30 28/03→27/03 | -14 13/04 | -7 20/04 | -3 24/04 | -1 26/04→24/04 | 0 27/04→24/04 | 1 28/04 | 3 30/04→04/05 | 7 04/05',
    ],
  ])('%s', (_, due, steps) => {
    expect(ladder(due).join(' | ')).toBe(steps)
  })

  test.each<[string, DayOff[], string[]]>([
    [
      'a day off moves the last day before it',
      [{ day: '2026-12-09', isWorking: false, name: 'Đại hội' }],
      ['-3 06/12→04/12', '0 09/12→08/12', '3 12/12→14/12'],
    ],
    [
      'a Saturday that is worked keeps its step',
      [{ day: '2026-12-12', isWorking: true, name: 'Làm bù' }],
      ['-3 06/12→04/12', '0 09/12', '3 12/12'],
    ],
    [
      'a Saturday that is worked takes over from the Sunday after it',
      [{ day: '2026-12-05', isWorking: true, name: 'Làm bù' }],
      ['-3 06/12→05/12', '0 09/12', '3 12/12→14/12'],
    ],
  ])('%s', (_, own, steps) => {
    expect(ladder('2026-12-10', { own, offsets: [3, -3, 0, -3] })).toEqual(steps)
  })
})

test.each([
  // Each holds until the next one, or the deadline; the last one for thirty days.
  ['2026-12-10', [-7, -3, 1], '04/12 07:30', '10/12 00:00', '09/01 07:30'],
  ['2026-12-10', [-1, 0, 3], '09/12 07:30', '10/12 00:00', '13/01 07:30'],
  // Where two fall on one day the later one counts.
  ['2026-02-20', [-1, 0, 1], '13/02 07:30', '20/02 00:00', '25/03 07:30'],
])('before %s steps %j are of use until %s, %s, %s', (due, offsets, ...ends) => {
  const dueAt = startOfDay(due, timezone)
  const steps = stepsOf({ ladder: offsets, dueAt, timezone, calendar: createCalendar() })
  const shown = steps.map(({ until }) => {
    const text = isoIn(until, timezone)
    return `${text.slice(8, 10)}/${text.slice(5, 7)} ${text.slice(11, 16)}`
  })
  expect(shown).toEqual(ends)
})
