import { expect, test } from 'vitest'
import { durationText, figureLines, type Figures } from '../../src/bot/broadcast-figures.ts'
import { texts } from '../support/forms.ts'

const words = {
  locale: 'vi' as const,
  now: new Date('2026-11-23T09:00:00+07:00'),
  t: ((key, ...vars) => texts.t('vi', key, ...vars)) as Parameters<typeof figureLines>[0]['t'],
}

const where = { timezone: 'Asia/Ho_Chi_Minh', approvalAbove: 50 }

const some: Figures = {
  isListed: true,
  people: 41,
  shares: [
    { channel: 'zalo', people: 33, messages: 2 },
    { channel: 'telegram', people: 4, messages: 1 },
  ],
  unreachable: [
    { name: 'Hà', unit: 'Đảng ủy xã Ia Ly', why: 'no-chat' },
    { name: 'Lý', unit: null, why: 'blocked' },
    ...['Mai', 'Nam', 'Oanh'].map((name) => ({ name, unit: 'Đảng ủy xã Chư Păh', why: 'no-chat' })),
  ],
  left: 2000,
  seconds: 66,
  waitsUntil: undefined,
  needsApproval: false,
}

test('people by channel, what it costs, whom to telephone and how long it takes', () => {
  expect(figureLines(words, some, where)).toEqual([
    '41 người: Zalo 33, Telegram 4.',
    'Zalo cần 66 tin; tháng này còn 2000 tin cho thông báo.',
    'Chưa liên kết 4 người: Hà (Đảng ủy xã Ia Ly); Mai (Đảng ủy xã Chư Păh); Nam (Đảng ủy xã Chư Păh); và 1 người nữa.',
    'Đã chặn trợ lý 1 người: Lý.',
    'Gửi hết khoảng 70 giây.',
  ])
})

test('what stands in the way is said with what to do', () => {
  const waitsUntil = new Date('2026-11-24T07:30:00+07:00')
  const lines = figureLines(words, { ...some, left: 10, waitsUntil, needsApproval: true }, where)
  expect(lines.join('\n')).toContain('⚠️ Zalo cần 66 tin mà tháng này chỉ còn 10 tin')
  expect(lines.join('\n')).toContain('đến Thứ Ba, 24/11/2026 07:30 mới đi')
  expect(lines.at(-1)).toBe('Nhiều hơn 50 người nên cần một quản trị khác duyệt.')
  expect(figureLines(words, { ...some, people: 0, unreachable: [] }, where)[0]).toContain(
    'Đồng chí chọn lại người nhận.',
  )
})

test.each([
  [3, 'trong vài giây'],
  [41, 'khoảng 50 giây'],
  [400, 'khoảng 7 phút'],
  [40_000, 'khoảng 12 giờ'],
])('%i seconds are “%s”', (seconds, shown) => {
  expect(durationText(words, seconds)).toBe(shown)
})
