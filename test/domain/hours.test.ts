import { afterEach, describe, expect, test } from 'vitest'
import { createCalendar } from '../../src/domain/calendar.ts'
import { closingOf, isOpen, nextOpening, stepsOf } from '../../src/domain/steps.ts'
import { startOfDay } from '../../src/text/days.ts'

const calendar = createCalendar([{ day: '2026-12-12', isWorking: true, name: 'Làm bù' }])
const own = process.env['TZ']

afterEach(() => {
  if (own === undefined) delete process.env['TZ']
  else process.env['TZ'] = own
})

describe('people are reminded', () => {
  const timezone = 'Asia/Ho_Chi_Minh'

  test.each([
    // at, may they be, when next
    ['2026-12-09T07:29:59+07:00', false, '2026-12-09T07:30:00+07:00'],
    ['2026-12-09T07:29:59.999+07:00', false, '2026-12-09T07:30:00+07:00'],
    ['2026-12-09T07:30:00+07:00', true, '2026-12-10T07:30:00+07:00'],
    ['2026-12-09T12:00:00+07:00', true, '2026-12-10T07:30:00+07:00'],
    ['2026-12-09T16:59:59+07:00', true, '2026-12-10T07:30:00+07:00'],
    ['2026-12-09T17:00:00+07:00', false, '2026-12-10T07:30:00+07:00'],
    ['2026-12-09T23:59:59+07:00', false, '2026-12-10T07:30:00+07:00'],
    ['2026-12-10T00:00:00+07:00', false, '2026-12-10T07:30:00+07:00'],
    // A Saturday, a Sunday, and a Saturday that is worked.
    ['2026-12-05T09:00:00+07:00', false, '2026-12-07T07:30:00+07:00'],
    ['2026-12-06T09:00:00+07:00', false, '2026-12-07T07:30:00+07:00'],
    ['2026-12-12T09:00:00+07:00', true, '2026-12-14T07:30:00+07:00'],
    ['2026-12-11T18:00:00+07:00', false, '2026-12-12T07:30:00+07:00'],
    // Tết of three years, and New Year.
    ['2026-02-13T17:00:00+07:00', false, '2026-02-23T07:30:00+07:00'],
    ['2027-02-06T09:00:00+07:00', false, '2027-02-12T07:30:00+07:00'],
    ['2028-01-24T16:59:59+07:00', true, '2028-02-01T07:30:00+07:00'],
    ['2026-12-31T17:30:00+07:00', false, '2027-01-04T07:30:00+07:00'],
  ])('at %s: %s, next at %s', (moment, open, next) => {
    const now = new Date(moment)
    expect(isOpen(now, { timezone, calendar })).toBe(open)
    expect(nextOpening(now, { timezone, calendar })).toEqual(new Date(next))
  })
})

describe('half past seven is on the wall of the office', () => {
  test.each([
    // zone, due before, first moment too late, the step of the day before, closing of that day
    ['Asia/Ho_Chi_Minh', '2026-12-10', '12-09T17:00Z', '12-08T00:30Z', '12-08T10:00Z'],
    ['Europe/Berlin', '2026-12-10', '12-09T23:00Z', '12-08T06:30Z', '12-08T16:00Z'],
    ['America/New_York', '2026-12-10', '12-10T05:00Z', '12-08T12:30Z', '12-08T22:00Z'],
    ['Pacific/Apia', '2026-12-10', '12-09T11:00Z', '12-07T18:30Z', '12-08T04:00Z'],
    // The night of 28 to 29 March 2026 is an hour short in Berlin, 24 to 25 October an hour long.
    ['Europe/Berlin', '2026-03-31', '03-30T22:00Z', '03-27T06:30Z', '03-27T16:00Z'],
    ['Europe/Berlin', '2026-04-01', '03-31T22:00Z', '03-30T05:30Z', '03-30T15:00Z'],
    ['Europe/Berlin', '2026-10-28', '10-27T23:00Z', '10-26T06:30Z', '10-26T16:00Z'],
    ['Europe/Berlin', '2026-10-25', '10-24T22:00Z', '10-23T05:30Z', '10-23T15:00Z'],
    ['America/New_York', '2026-03-10', '03-10T04:00Z', '03-06T12:30Z', '03-06T22:00Z'],
    ['America/New_York', '2026-11-03', '11-03T05:00Z', '10-30T11:30Z', '10-30T21:00Z'],
  ])('of %s, due before %s', (timezone, due, tooLate, wanted, closing) => {
    for (const processZone of [...zones, 'UTC']) {
      process.env['TZ'] = processZone
      const dueAt = startOfDay(due, timezone)
      expect(dueAt).toEqual(of2026(tooLate))
      const [step] = stepsOf({ ladder: [-1], dueAt, timezone, calendar })
      expect(step?.sendAt).toEqual(of2026(wanted))
      if (!step) continue
      expect(isOpen(step.sendAt, { timezone, calendar })).toBe(true)
      expect(isOpen(new Date(Number(step.sendAt) - 1), { timezone, calendar })).toBe(false)
      expect(closingOf(step.sendAt, timezone)).toEqual(of2026(closing))
    }
  })

  test('one moment is inside the hours of one office and outside those of another', () => {
    const now = new Date('2026-12-09T09:00:00+07:00')
    const open = zones.filter((timezone) => isOpen(now, { timezone, calendar }))
    expect(open).toEqual(['Asia/Ho_Chi_Minh', 'Pacific/Apia'])
  })
})

const zones = ['Asia/Ho_Chi_Minh', 'Europe/Berlin', 'America/New_York', 'Pacific/Apia']

const of2026 = (moment: string) => new Date(`2026-${moment}`)
