import { expect, test } from 'vitest'
import { readCommand, readReportNumber } from '../../src/bot/commands.ts'

test.each([
  ['mo phieu 1', 'chamdiem'],
  ['Mở phiếu 1', 'chamdiem'],
  ['phiếu số 1', 'chamdiem'],
  ['chấm điểm 1', 'chamdiem'],
  ['Câu hỏi số 1', 'cauhoi'],
  ['mở câu hỏi 1', 'cauhoi'],
  ['Mô hình số 1', 'mohinh'],
  ['xem mo hinh 1', 'mohinh'],
])('“%s” means what it is about, however far above its button stands', (text, name) => {
  expect(readCommand(text, { slashed: false })).toEqual({ name, rest: '1' })
})

test.each([
  'Báo cáo số 12',
  'xem bao cao so 12',
  'mở báo cáo 12',
  'See report no. 12',
  'Report 12',
])('“%s” names a report', (text) => {
  expect(readReportNumber(text)).toBe('12')
  expect(readCommand(text, { slashed: false })).toBeUndefined()
})

test('a year is a number where it is called so', () => {
  expect(readReportNumber('xem báo cáo số 2026')).toBe('2026')
  expect(readReportNumber('report no. 2026')).toBe('2026')
})

test.each([
  ...['báo cáo', 'báo cáo 2026', 'báo cáo số liệu', 'phiếu', 'duyệt báo cáo số 12'],
  ...['xem báo cáo 2026', 'mở báo cáo 2025', 'report 2026', 'open report 2026'],
])('“%s” names none', (text) => {
  expect(readReportNumber(text)).toBeUndefined()
})
