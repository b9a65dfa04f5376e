import { expect, test } from 'vitest'
import { changeOf, type DutyTerms } from '../../src/domain/duty-changes.ts'
import { defaultLadder, lastGoodDay, type Duty } from '../../src/domain/duties.ts'
import { periodOf } from '../../src/domain/periods.ts'
import { at, timezone } from '../support/reporting.ts'

const yearly: Duty = {
  id: 'd',
  title: 'Báo cáo năm',
  formId: 'annual-report',
  basis: 'Công văn 12',
  clause: undefined,
  unitKinds: ['commune'],
  unitIds: [],
  dueMonth: 12,
  dueDay: 10,
  everyMonths: 12,
  opensDays: undefined,
  ladder: defaultLadder,
  validFrom: '2026-01-01',
  validTo: undefined,
  createdBy: undefined,
  createdAt: at('2026-01-05 09:00'),
}
const monthly: Duty = { ...yearly, everyMonths: 1, dueDay: 31, validFrom: '2026-12-01' }

const change = (
  duty: Duty,
  { month = duty.dueMonth, ...to }: { month?: number; before: string } & Partial<DutyTerms>,
) => {
  const { before, ...terms } = to
  const year = Number(before.slice(0, 4)) - (before >= '2027-01-01' && month === 12 ? 1 : 0)
  const period = periodOf(duty, year, timezone, month)
  const now = at('2026-11-22 09:00')
  const made = changeOf({ duty, period, terms: { ...duty, ...terms }, before, now, timezone })
  const { dueMonth, dueDay, validFrom } = made.duty
  return {
    rule: `${dueDay}/${dueMonth} from ${validFrom}`,
    period: `${made.period.label} until ${lastGoodDay(made.period, timezone)}`,
    how: made.isOnce ? 'once' : made.isMoved ? 'for good' : 'not at all',
  }
}

test.each([
  [
    'the same day',
    yearly,
    { before: '2026-12-10' },
    ['10/12 from 2026-01-01', '2026 until 2026-12-09', 'not at all'],
  ],
  [
    'a later day of the year',
    yearly,
    { before: '2026-12-20' },
    ['20/12 from 2026-01-01', '2026 until 2026-12-19', 'for good'],
  ],
  [
    'an earlier day of the year',
    yearly,
    { before: '2026-11-30' },
    ['30/11 from 2026-01-01', '2026 until 2026-11-29', 'for good'],
  ],
  [
    'before 1 January, which is the end of the year',
    yearly,
    { before: '2027-01-01' },
    ['1/1 from 2026-01-01', '2026 until 2026-12-31', 'for good'],
  ],
  [
    'a day of the next year',
    yearly,
    { before: '2027-01-15' },
    ['10/12 from 2026-01-01', '2026 until 2027-01-14', 'once'],
  ],
  [
    'another rhythm, the same day',
    yearly,
    { before: '2026-12-10', everyMonths: 3 as const },
    ['10/12 from 2026-12-01', '12/2026 until 2026-12-09', 'not at all'],
  ],
  [
    'a month without that day stays the end of the month',
    monthly,
    { month: 2, before: '2027-03-01' },
    ['31/12 from 2026-12-01', '02/2027 until 2027-02-28', 'not at all'],
  ],
  [
    'another rhythm, from the end of a short month',
    monthly,
    { month: 2, before: '2027-03-01', everyMonths: 12 as const },
    ['31/2 from 2027-01-01', '2027 until 2027-02-28', 'not at all'],
  ],
])('%s', (_, duty, to, [rule, period, how]) => {
  expect(change(duty, to)).toEqual({ rule, period, how })
})
