import { expect, test } from 'vitest'
import { readDate } from '../../src/text/dates.ts'
import { readStart } from '../../src/text/read-start.ts'

const where = { now: new Date('2026-11-22T03:00:00Z'), timezone: 'Asia/Ho_Chi_Minh' }

test.each([
  ['tháng 3 năm ngoái', '2025-03-01'],
  ['thang 3 nam ngoai', '2025-03-01'],
  ['từ đầu tháng 3 năm trước', '2025-03-01'],
  ['tháng 3/2025', '2025-03-01'],
  ['T3/2025', '2025-03-01'],
  ['3/2025', '2025-03-01'],
  ['tháng 3 năm 2025', '2025-03-01'],
  ['đầu năm ngoái', '2025-01-01'],
  ['năm ngoái', '2025-01-01'],
  ['từ năm ngoái ạ', '2025-01-01'],
  ['năm 2019', '2019-01-01'],
  ['2019', '2019-01-01'],
  ['đầu năm', '2026-01-01'],
  ['đầu năm nay', '2026-01-01'],
  ['năm kia', '2024-01-01'],
  ['tháng này', '2026-11-01'],
  ['tháng trước', '2026-10-01'],
  ['đầu tháng', '2026-11-01'],
  ['cuối năm ngoái', '2025-12-31'],
  ['cuối năm 2024', '2024-12-31'],
  ['cuối 2024', '2024-12-31'],
  ['giữa năm 2024', '2024-06-15'],
  ['giữa tháng 3/2025', '2025-03-15'],
  ['cuối tháng 2 năm 2024', '2024-02-29'],
  ['cuối tháng 3 năm ngoái', '2025-03-31'],
  ['cuối tháng trước', '2026-10-31'],
])('“%s” may have begun on %s', (text, day) => {
  expect(readStart(text, where)).toEqual({ ok: true, value: day, doubt: true })
})

test.each([
  ['01/03/2026', '2026-03-01'],
  ['từ 1/3/2025', '2025-03-01'],
  ['9/3 năm ngoái', '2025-03-09'],
  ['ngày 9 tháng 3 năm trước', '2025-03-09'],
  ['hôm qua', '2026-11-21'],
])('“%s” began on %s', (text, day) => {
  expect(readStart(text, where)).toEqual({ ok: true, value: day })
})

test.each(['3 năm trước', 'tháng 3', 'tháng 13 năm ngoái', 'năm', 'năm nào đó', 'lâu rồi', ''])(
  '“%s” says no day',
  (text) => {
    expect(readStart(text, where)).toMatchObject({ ok: false })
  },
)

test.each([
  ...['tháng 3', 'từ tháng 3', 'đầu tháng 3', 'cuối tháng 3', 'giữa T3'],
  ...['tháng 3 trước', 'tháng 3 tới', 'tháng 3 này', 'tháng 3 năm'],
])('“%s” is asked for its year', (text) => {
  expect(readStart(text, where)).toEqual({
    ok: false,
    error: { id: 'date-year', args: { month: 3 } },
  })
})

test.each([
  ['T3 này', 'date-weekday-or-month'],
  ['quý I năm 2024', 'date-start'],
  ['tháng 13 năm ngoái', 'date-start'],
  ['năm nào đó', 'date-start'],
  ['12/25', 'date-order'],
  ['lâu rồi', 'date-unreadable'],
])('what “%s” lacks is said', (text, id) => {
  expect(readStart(text, where)).toMatchObject({ ok: false, error: { id } })
})

test('of a deadline a month or a year alone says no day', () => {
  for (const text of ['tháng 3 năm ngoái', 'năm ngoái', '2019'])
    expect(readDate(text, where)).toMatchObject({ ok: false })
})
