import { describe, expect, test } from 'vitest'
import { createCalendar } from '../../src/domain/calendar.ts'
import { answerDay, isOverdue, withoutNumbers } from '../../src/domain/questions.ts'

const where = { timezone: 'Asia/Ho_Chi_Minh', calendar: createCalendar() }
const at = (text: string) => new Date(`${text.replace(' ', 'T')}:00+07:00`)

describe('a question is answered within two working days', () => {
  test.each([
    // handed over, the last day
    ['2026-11-23 09:00', '2026-11-25'],
    ['2026-11-23 23:59', '2026-11-25'],
    ['2026-11-26 08:00', '2026-11-30'],
    ['2026-11-27 16:00', '2026-12-01'],
    // On a Sunday, and over New Year's Day, a Friday.
    ['2026-11-22 09:00', '2026-11-24'],
    ['2026-12-31 09:00', '2027-01-05'],
  ])('asked %s, by the end of %s', (handedOver, day) => {
    expect(answerDay(at(handedOver), where)).toBe(day)
    expect(isOverdue(at(handedOver), at(`${day} 23:59`), where)).toBe(false)
    const next = new Date(at(`${day} 23:59`).getTime() + 60_000)
    expect(isOverdue(at(handedOver), next, where)).toBe(true)
  })
})

describe('numbers of people are blanked', () => {
  test.each([
    ['gọi 0905123456 nhé', 'gọi ••• nhé'],
    ['gọi 0905 123 456', 'gọi •••'],
    ['(0269) 3.824.123?', '•••?'],
    ['+84 905 123 456', '•••'],
    ['CCCD 064099001234', 'CCCD •••'],
    ['cmnd 230 123 456', 'cmnd •••'],
    // What is none.
    ['trước 10/12/2026', 'trước 10/12/2026'],
    ['thưởng 1.200.000.000 đồng', 'thưởng 1.200.000.000 đồng'],
    ['giai đoạn 2017 - 2020', 'giai đoạn 2017 - 2020'],
    ['2017-2020, 2021-2025', '2017-2020, 2021-2025'],
    ['mục III.4', 'mục III.4'],
  ])('%s', (text, expected) => {
    expect(withoutNumbers(text)).toBe(expected)
  })
})
