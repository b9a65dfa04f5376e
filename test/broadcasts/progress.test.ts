import { expect, test } from 'vitest'
import { progressText, type Words } from '../../src/broadcasts/progress.ts'
import { reasonsText } from '../../src/broadcasts/reasons.ts'
import type { Broadcast, RecipientCounts } from '../../src/domain/broadcasts.ts'
import { texts } from '../support/forms.ts'

const words: Words = { t: (key, ...vars) => texts.t('vi', key, ...vars) }

const counts = (some: Partial<RecipientCounts>): RecipientCounts => ({
  ...{ waiting: 0, queued: 0, sent: 0, failed: 0, unknown: 0, uncertain: 0 },
  ...{ unreachable: 0, cancelled: 0, all: 0, acknowledged: 0 },
  ...some,
})

const say = (
  status: Broadcast['status'],
  some: Partial<RecipientCounts>,
  more: { perSecond?: number; reason?: string } = {},
) => {
  const { perSecond, reason } = more
  const broadcast = { number: 12, kind: 'message' as const, status, reason }
  return progressText(words, { broadcast, counts: counts(some), perSecond })
}

test.each([
  [
    'in seconds',
    say('running', { all: 41, sent: 24, waiting: 17 }, { perSecond: 1 }),
    'Đang gửi thông báo số 12: ▓▓▓▓▓░░░░░ 24/41 · 1 người/giây · còn 17 giây',
  ],
  [
    'slowly',
    say('running', { all: 60, sent: 10, waiting: 45, queued: 5 }, { perSecond: 0.5 }),
    'Đang gửi thông báo số 12: ▓░░░░░░░░░ 10/60 · 30 người/phút · còn khoảng 2 phút',
  ],
  [
    'for hours',
    say('running', { all: 100_000, waiting: 99_975, sent: 25 }, { perSecond: 25 }),
    'Đang gửi thông báo số 12: ░░░░░░░░░░ 25/100.000 · 25 người/giây · còn khoảng 2 giờ',
  ],
  [
    'at no rate yet',
    say('running', { all: 41, waiting: 41 }),
    'Đang gửi thông báo số 12: ░░░░░░░░░░ 0/41',
  ],
  [
    'with what went wrong',
    say('running', { all: 41, sent: 20, failed: 1, unknown: 2, unreachable: 1, waiting: 17 }),
    'Đang gửi thông báo số 12: ▓▓▓▓▓░░░░░ 24/41\nkhông gửi được: 1 · chưa rõ: 2 · không có kênh nhắn tin: 1',
  ],
  [
    'paused by itself',
    say('paused', { all: 41, sent: 24, waiting: 17 }, { reason: 'blocked' }),
    'Tạm dừng thông báo số 12: ▓▓▓▓▓░░░░░ 24/41\nVì sao dừng: nhiều người nhận liên tiếp không liên lạc được.',
  ],
  [
    'finished',
    say('finished', { all: 41, sent: 38, failed: 1, unreachable: 2 }),
    '✅ Đã gửi xong thông báo số 12: 38/41 người.\nkhông gửi được: 1 · không có kênh nhắn tin: 2',
  ],
  [
    'cancelled',
    say('cancelled', { all: 41, sent: 24, cancelled: 17 }),
    'Đã hủy thông báo số 12: 24/41 người đã được gửi, 17 người không gửi nữa.',
  ],
  ['for nobody', say('finished', {}), '✅ Đã gửi xong thông báo số 12: 0/0 người.'],
])('how far it is, %s', (_, said, wanted) => {
  expect(said).toBe(wanted)
})

test('the reasons are counted by what they mean', () => {
  const reasons = [
    { error: 'Forbidden: bot was blocked by the user', people: 3 },
    { error: 'no-chat', people: 2 },
    { error: 'Forbidden: user is deactivated', people: 1 },
    { error: 'Bad Request: something', people: 1 },
  ]
  expect(reasonsText(words, reasons)).toEqual([
    'Vì sao chưa gửi được: đã chặn bot hoặc bỏ tài khoản: 4; chưa liên kết kênh nhắn tin: 2; nền tảng không nhận tin: 1.',
  ])
  expect(reasonsText(words, [])).toEqual([])
})
