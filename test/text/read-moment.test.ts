import { expect, test } from 'vitest'
import { isoIn } from '../../src/text/days.ts'
import { readMoment } from '../../src/text/read-moment.ts'

const timezone = 'Asia/Ho_Chi_Minh'
// A Sunday.
const now = new Date('2026-11-22T09:00:00+07:00')

test.each([
  ['8h sáng mai', '2026-11-23T08:00'],
  ['sáng mai', '2026-11-23T08:00'],
  ['chiều mai', '2026-11-23T14:00'],
  ['tối nay', '2026-11-22T19:00'],
  ['14:30', '2026-11-22T14:30'],
  ['8:00', '2026-11-23T08:00'],
  ['2 giờ chiều', '2026-11-22T14:00'],
  ['9 giờ rưỡi sáng thứ hai', '2026-11-23T09:30'],
  ['thứ hai 8h', '2026-11-23T08:00'],
  ['thứ 2 tuần sau', '2026-11-23T08:00'],
  ['chủ nhật', '2026-11-29T08:00'],
  ['14h30 ngày 30/11', '2026-11-30T14:30'],
  ['30/11/2026', '2026-11-30T08:00'],
  ['30/11 lúc 15g15', '2026-11-30T15:15'],
  ['lúc 7h30 ngày 1/12/2026', '2026-12-01T07:30'],
  ['ngày 5 tháng 1', '2027-01-05T08:00'],
  ['1/11', '2027-11-01T08:00'],
  ['Thứ Tư, 09/12/2026 08:00', '2026-12-09T08:00'],
])('“%s” is %s', (typed, moment) => {
  const read = readMoment(typed, { now, timezone })
  expect(read.ok && isoIn(read.value, timezone).slice(0, 16)).toBe(moment)
})

test.each([
  ['hôm qua', 'moment-past'],
  ['1/11/2026', 'moment-past'],
  ['25h mai', 'moment-clock'],
  ['30/11/2030', 'moment-far'],
  ['lúc nào cũng được', 'moment-unreadable'],
  ['31/4', 'date-impossible'],
  ['', 'moment-unreadable'],
])('“%s” is refused: %s', (typed, why) => {
  const read = readMoment(typed, { now, timezone })
  expect(!read.ok && read.error.id).toBe(why)
})
