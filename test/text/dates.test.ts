import { describe, expect, test } from 'vitest'
import {
  addDays,
  dayOf,
  daysBetween,
  readDate,
  showDate,
  showDateTime,
  showDay,
  showTime,
  startOfDay,
} from '../../src/text/dates.ts'

const timezone = 'Asia/Ho_Chi_Minh'
const now = new Date('2026-11-22T03:00:00Z') // Sunday, ten in the morning
const read = (text: string, at = now) => readDate(text, { now: at, timezone })

describe('a date', () => {
  test.each([
    ['09/12/2026', '2026-12-09'],
    ['9/12/2026', '2026-12-09'],
    ['9-12-2026', '2026-12-09'],
    ['9.12.26', '2026-12-09'],
    ['9 / 12 / 2026', '2026-12-09'],
    ['12/9/2026', '2026-09-12'],
    ['2026-12-09', '2026-12-09'],
    ['2026/12/9', '2026-12-09'],
    ['ngày 9/12/2026', '2026-12-09'],
    ['ngày 9 tháng 12 năm 2026', '2026-12-09'],
    ['ngay 9 thang 12 nam 2026', '2026-12-09'],
    ['9 tháng 12, 2026', '2026-12-09'],
    ['9 tháng 12/2026', '2026-12-09'],
    ['Thứ Tư, 09/12/2026', '2026-12-09'],
    ['Wednesday, 09/12/2026', '2026-12-09'],
    ['thứ 4 ngày 9/12/2026', '2026-12-09'],
    ['Chủ Nhật, 22/11/2026', '2026-11-22'],
    ['Thứ Tư, 09/12/2026 14:05', '2026-12-09'],
    ['14h ngày 9/12/2026', '2026-12-09'],
    ['9/12/2026 ạ', '2026-12-09'],
    ['9/12/2026.', '2026-12-09'],
    ['3/2/1930', '1930-02-03'],
    ['29/2/2028', '2028-02-29'],
    ['hôm nay', '2026-11-22'],
    ['Hôm nay ạ', '2026-11-22'],
    ['hom nay', '2026-11-22'],
    ['today', '2026-11-22'],
    ['mai', '2026-11-23'],
    ['ngày mai', '2026-11-23'],
    ['mốt', '2026-11-24'],
    ['ngày kia', '2026-11-24'],
    ['hôm qua', '2026-11-21'],
    ['hôm kia', '2026-11-20'],
    ['thứ 6 này', '2026-11-27'],
    ['thứ sáu này', '2026-11-27'],
    ['chủ nhật này', '2026-11-22'],
    ['thứ sáu tuần này', '2026-11-20'],
    ['thứ hai tuần sau', '2026-11-23'],
    ['T6 tuần sau', '2026-11-27'],
    ['thứ sáu tuần trước', '2026-11-13'],
    ['cuối tháng', '2026-11-30'],
    ['cuối tháng này', '2026-11-30'],
    ['cuối tháng sau', '2026-12-31'],
    ['cuối tháng 2/2028', '2028-02-29'],
    ['cuối tháng 2 năm 2027', '2027-02-28'],
    ['cuối năm', '2026-12-31'],
    ['ngày 10 tháng này', '2026-11-10'],
    ['10 tháng sau', '2026-12-10'],
  ])('"%s" is %s', (text, day) => {
    expect(read(text)).toEqual({ ok: true, value: day })
  })

  test.each([
    ['9/12', '2026-12-09'],
    ['9-12', '2026-12-09'],
    ['9.12', '2026-12-09'],
    ['12/9', '2026-09-12'],
    ['mùng 9/12', '2026-12-09'],
    ['mồng 9 tháng 12', '2026-12-09'],
    ['ngày mùng 9 tháng 12', '2026-12-09'],
    ['ngày 9 tháng 12', '2026-12-09'],
    ['15/1', '2027-01-15'],
    ['15/5', '2027-05-15'],
    ['1/6', '2026-06-01'],
    ['thứ sáu', '2026-11-27'],
    ['thu sau', '2026-11-27'],
    ['thứ 6', '2026-11-27'],
    ['chủ nhật', '2026-11-22'],
    ['CN', '2026-11-22'],
    ['chủ nhật tới', '2026-11-29'],
    ['thứ 6 sau', '2026-11-27'],
    ['thứ 6 trước', '2026-11-20'],
    ['cuối tháng 1', '2027-01-31'],
    ['Thứ Năm, 09/12/2026', '2026-12-09'],
  ])('"%s" may be %s', (text, day) => {
    expect(read(text)).toEqual({ ok: true, value: day, doubt: true })
  })

  test.each([
    ['', 'date-unreadable'],
    ['sớm thôi', 'date-unreadable'],
    ['thứ tám', 'date-unreadable'],
    ['9/12/126', 'date-unreadable'],
    ['9/12 hoặc 10/12', 'date-unreadable'],
    ['31/2', 'date-impossible'],
    ['31/2/2026', 'date-impossible'],
    ['29/2', 'date-impossible'],
    ['29/2/2026', 'date-impossible'],
    ['31/4', 'date-impossible'],
    ['0/12', 'date-impossible'],
    ['13/13', 'date-impossible'],
    ['9/45', 'date-impossible'],
    ['9/12/0026', 'date-impossible'],
    ['12/25', 'date-order'],
    ['12/25/2026', 'date-order'],
    ['T6', 'date-weekday-or-month'],
    ['t 6', 'date-weekday-or-month'],
    ['T6 này', 'date-weekday-or-month'],
    ['ngày 10', 'date-month'],
    ['mùng 9', 'date-month'],
    ['10', 'date-month'],
    ['tháng 12', 'date-day'],
    ['T12/2026', 'date-day'],
    ['12/2026', 'date-day'],
    ['đầu tháng', 'date-day'],
    ['quý IV', 'date-day'],
    ['6 tháng đầu năm', 'date-day'],
    ['mùng 10 tháng Chạp', 'date-lunar'],
    ['rằm tháng giêng', 'date-lunar'],
    ['9/12 âm lịch', 'date-lunar'],
    ['1/'.repeat(4000), 'date-unreadable'],
  ])('"%s" is refused: %s', (text, id) => {
    expect(read(text)).toMatchObject({ ok: false, error: { id } })
  })

  test('the words of a refusal name what was typed', () => {
    expect(read('31/2')).toMatchObject({ error: { args: { date: '31/2' } } })
    expect(read('12/25')).toMatchObject({ error: { args: { day: 25, month: 12 } } })
    expect(read('T6')).toMatchObject({ error: { args: { number: 6 } } })
  })

  test.each([
    ['2026-12-31T16:59:00Z', 'hôm nay', '2026-12-31'],
    ['2026-12-31T17:00:00Z', 'hôm nay', '2027-01-01'],
    ['2026-12-31T17:00:00Z', 'hôm qua', '2026-12-31'],
    ['2027-01-05T03:00:00Z', '28/12', '2026-12-28'],
    ['2026-12-28T03:00:00Z', '5/1', '2027-01-05'],
    ['2027-12-15T03:00:00Z', '29/2', '2028-02-29'],
  ])('at %s "%s" is %s', (moment, text, day) => {
    expect(read(text, new Date(moment))).toMatchObject({ ok: true, value: day })
  })
})

describe('the calendar', () => {
  test.each([
    ['2026-12-09', timezone, '2026-12-08T17:00:00.000Z'],
    ['2026-12-09', 'UTC', '2026-12-09T00:00:00.000Z'],
    ['2026-03-29', 'Europe/Berlin', '2026-03-28T23:00:00.000Z'],
    ['2026-03-30', 'Europe/Berlin', '2026-03-29T22:00:00.000Z'],
    ['2026-10-26', 'Europe/Berlin', '2026-10-25T23:00:00.000Z'],
    // The clocks of São Paulo skipped midnight: the day began at one.
    ['2018-11-04', 'America/Sao_Paulo', '2018-11-04T03:00:00.000Z'],
    // There they went back at midnight: the 17th lasted 25 hours.
    ['2018-02-18', 'America/Sao_Paulo', '2018-02-18T03:00:00.000Z'],
    ['2026-12-09', 'Pacific/Kiritimati', '2026-12-08T10:00:00.000Z'],
    ['2026-12-09', 'Pacific/Pago_Pago', '2026-12-09T11:00:00.000Z'],
  ])('%s begins in %s at %s', (day, zone, moment) => {
    const start = startOfDay(day, zone)
    expect(start.toISOString()).toBe(moment)
    expect(dayOf(start, zone)).toBe(day)
    expect(dayOf(new Date(start.getTime() - 1), zone)).toBe(addDays(day, -1))
  })

  test.each([
    ['2026-12-09', 1, '2026-12-10'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2027-01-01', -1, '2026-12-31'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-11-22', 17, '2026-12-09'],
  ])('%s and %i days is %s', (day, count, other) => {
    expect(addDays(day, count)).toBe(other)
    expect(daysBetween(day, other)).toBe(count)
  })
})

describe('shown', () => {
  const moment = new Date('2026-12-09T07:05:00Z')

  test('in Vietnamese, by the clock of the office', () => {
    const where = { locale: 'vi', timezone } as const
    expect(showDay('2026-12-09', 'vi')).toBe('Thứ Tư, 09/12/2026')
    expect(showDate(moment, where)).toBe('Thứ Tư, 09/12/2026')
    expect(showDateTime(moment, where)).toBe('Thứ Tư, 09/12/2026 14:05')
    expect(showTime(moment, where)).toBe('Thứ Tư 14:05')
  })

  test('in English', () => {
    const where = { locale: 'en', timezone } as const
    expect(showDay('2026-11-22', 'en')).toBe('Sunday, 22/11/2026')
    expect(showDateTime(moment, where)).toBe('Wednesday, 09/12/2026 14:05')
  })

  test('midnight is 00:00 of the new day', () => {
    const midnight = new Date('2026-12-08T17:00:00Z')
    expect(showDateTime(midnight, { locale: 'vi', timezone })).toBe('Thứ Tư, 09/12/2026 00:00')
  })

  test('what is shown reads back', () => {
    expect(read(showDay('2026-12-09', 'vi'))).toEqual({ ok: true, value: '2026-12-09' })
    expect(read(showDay('2026-12-09', 'en'))).toEqual({ ok: true, value: '2026-12-09' })
  })
})
