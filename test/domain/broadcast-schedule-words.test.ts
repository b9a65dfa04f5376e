import { expect, test } from 'vitest'
import { readSchedule } from '../../src/domain/broadcast-schedule-words.ts'

const where = { now: new Date('2026-11-23T09:00:00+07:00'), timezone: 'Asia/Ho_Chi_Minh' }

test.each([
  ['thứ hai 8h', '2026-11-30T08:00', undefined],
  ['8h sáng mai', '2026-11-24T08:00', undefined],
  ['mỗi tháng ngày 5 lúc 8h', '2026-12-05T08:00', 'monthly'],
  ['ngày 25 hằng tháng 14h', '2026-11-25T14:00', 'monthly'],
  ['moi thu hai 8h', '2026-11-30T08:00', 'weekly'],
  ['8h thứ sáu hằng tuần', '2026-11-27T08:00', 'weekly'],
  ['mỗi ngày 7h30', '2026-11-24T07:30', 'daily'],
  ['lặp lại hằng tuần', undefined, 'weekly'],
])('%s', (text, at, repeats) => {
  const read = readSchedule(text, where)
  expect(read).toEqual({
    ok: true,
    value: {
      ...(at === undefined ? {} : { sendAt: new Date(`${at}:00+07:00`) }),
      ...(repeats === undefined ? {} : { repeats }),
    },
  })
})

test.each(['các xã', 'mỗi tháng ngày 31 tháng 2', '8h hôm qua'])('“%s” is no time', (text) => {
  expect(readSchedule(text, where).ok).toBe(false)
})
