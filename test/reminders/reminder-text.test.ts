import { expect, test } from 'vitest'
import { movedText, reminderText, type ReminderItem } from '../../src/reminders/reminder-text.ts'
import type { Locale } from '../../src/text/texts.ts'
import { texts } from '../support/forms.ts'
import { at, timezone } from '../support/reporting.ts'

const words = (now: string, locale: Locale = 'vi') => ({ texts, locale, now: at(now), timezone })

const item = (other: Partial<ReminderItem> = {}): ReminderItem => ({
  title: 'Báo cáo năm 2026',
  unit: 'Đảng ủy xã Ia Ly',
  dueAt: at('2026-12-10 00:00'),
  basis: 'Kế hoạch 2017–2020',
  clause: 'III.4',
  ...other,
})

test.each([
  ['2026-12-08 08:00', 'nay là hết Thứ Tư, 09/12/2026, còn 1 ngày'],
  ['2026-12-09 08:00', 'nay là hết hôm nay, Thứ Tư, 09/12/2026'],
  ['2026-12-10 08:00', 'nay là hết Thứ Tư, 09/12/2026, đã qua'],
])('a deadline that moved, told at %s: %s', (now, until) => {
  expect(movedText([item({ movedFrom: '2026-12-18' })], words(now))).toContain(until)
})

test('a leader is asked to see to the reports, an officer to send them', () => {
  const late = words('2026-12-12 08:00')
  const own = [item(), item({ unit: 'Đảng ủy phường Pleiku' })]
  expect(reminderText(own, late)).toContain('Đồng chí còn 2 báo cáo chưa nộp:')

  const led = own.map((each) => ({ ...each, isForLeader: true }))
  const toLeader = reminderText(led, late)
  expect(toLeader).toContain('2 báo cáo của đơn vị chưa nộp; đề nghị đồng chí đôn đốc:')
  expect(toLeader).not.toContain('cán bộ đầu mối')

  const mixed = reminderText([item(), item({ isForLeader: true })], late)
  expect(mixed).toContain('Đồng chí còn 2 báo cáo chưa nộp:')
  expect(mixed.match(/đôn đốc cán bộ đầu mối/g)).toHaveLength(1)
})
