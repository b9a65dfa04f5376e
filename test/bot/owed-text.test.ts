import { describe, expect, test } from 'vitest'
import { closedText, owedText, paperNote } from '../../src/bot/owed-text.ts'
import type { Words } from '../../src/bot/deadline.ts'
import type { Duty } from '../../src/domain/duties.ts'
import { obligationState, type Obligation } from '../../src/domain/obligations.ts'
import { texts } from '../support/forms.ts'
import { at, timezone } from '../support/reporting.ts'

const now = at('2026-12-02 08:00')

const words: Words = { locale: 'vi', now, t: (key, ...vars) => texts.t('vi', key, ...vars) }

const duty: Duty = {
  id: 'duty',
  title: 'Báo cáo năm',
  formId: 'annual-report',
  basis: 'theo mẫu mục III.4',
  clause: 'III.4',
  unitKinds: ['commune'],
  unitIds: [],
  dueMonth: 12,
  dueDay: 10,
  everyMonths: 12,
  opensDays: undefined,
  ladder: [],
  validFrom: '2026-01-01',
  validTo: undefined,
  createdBy: undefined,
  createdAt: at('2026-01-05 09:00'),
}

/** What a commune owes, with what became of it. */
function owed({ closedAt, ...change }: Partial<Obligation> & { closedAt?: Date } = {}): Obligation {
  const one = {
    period: {
      id: 'period',
      label: '2026',
      opensAt: at('2026-01-01 00:00'),
      dueAt: at('2026-12-10 00:00'),
      closedAt,
    },
    extendedFrom: undefined,
    reportedAt: undefined,
    isOnPaper: false,
    paperClaimedAt: undefined,
    exemptAt: undefined,
    askedFor: undefined,
    report: undefined,
    ...change,
  }
  return { id: 'owed', unitId: 'ia-ly', duty, state: obligationState({ ...one, now }), ...one }
}

const extended = {
  period: { ...owed().period, dueAt: at('2026-12-19 00:00') },
  extendedFrom: at('2026-12-10 00:00'),
}

describe('how a unit stands', () => {
  test.each([
    [owed(), 'Báo cáo năm 2026: Chưa nộp. Hạn hết Thứ Tư, 09/12/2026; còn 7 ngày.'],
    [
      owed(extended),
      'Báo cáo năm 2026: Chưa nộp. Hạn được gia hạn đến hết Thứ Sáu, 18/12/2026; còn 16 ngày, hạn chung hết Thứ Tư, 09/12/2026.',
    ],
    [
      owed({ period: { ...owed().period, opensAt: at('2026-12-05 00:00') } }),
      'Báo cáo năm 2026: chưa đến kỳ, mở từ Thứ Bảy, 05/12/2026. Hạn hết Thứ Tư, 09/12/2026; còn 7 ngày.',
    ],
    [owed({ exemptAt: now }), 'Báo cáo năm 2026: Ban cho miễn, không phải nộp kỳ này.'],
    [
      owed({ closedAt: at('2026-12-01 10:00') }),
      'Báo cáo năm 2026: Ban đã đóng kỳ này Thứ Ba, 01/12/2026, không nhận báo cáo nữa.',
    ],
    [
      owed({ paperClaimedAt: at('2026-12-01 10:00') }),
      'Báo cáo năm 2026: Chờ Ban xác nhận bản giấy (đơn vị báo Thứ Ba, 01/12/2026 10:00). Hạn hết Thứ Tư, 09/12/2026; còn 7 ngày.',
    ],
    [
      owed({ reportedAt: at('2026-12-01 10:00'), isOnPaper: true }),
      'Báo cáo năm 2026: Đã nộp bản giấy Thứ Ba, 01/12/2026 10:00.',
    ],
    [
      owed({ reportedAt: at('2026-12-10 10:00'), isOnPaper: true }),
      'Báo cáo năm 2026: Nộp muộn bản giấy Thứ Năm, 10/12/2026 10:00.',
    ],
    // What was sent counts before an exemption.
    [
      owed({
        reportedAt: at('2026-12-01 10:00'),
        exemptAt: now,
        report: { number: 4, version: 1, submittedAt: at('2026-12-01 10:00') },
      }),
      'Báo cáo năm 2026: Đã nộp Thứ Ba, 01/12/2026 10:00. Biên nhận số 4, Bản 1.',
    ],
  ])('%#', (one, text) => {
    expect(owedText(words, { owed: one, timezone })).toBe(text)
  })
})

test('a period that the office closed takes nothing, reported or not', () => {
  const closed = (obligation: Obligation | undefined) =>
    closedText(words, { obligation, report: undefined, timezone })
  expect(closed(owed({ closedAt: at('2026-12-01 10:00') }))).toContain(
    'Ban đã đóng kỳ Báo cáo năm 2026 (Thứ Ba, 01/12/2026)',
  )
  expect(closed(owed())).toBeUndefined()
  expect(closed(undefined)).toBeUndefined()
})

test('whoever begins a report that went on paper is told how it stands', () => {
  const note = (one: Obligation) => paperNote(words, one, timezone).join()
  expect(note(owed())).toBe('')
  expect(note(owed({ paperClaimedAt: now }))).toContain('đang chờ Ban xác nhận')
  expect(note(owed({ reportedAt: now, isOnPaper: true }))).toContain('Ban đã ghi nhận bản giấy')
})
