import { expect, test } from 'vitest'
import { begunBy } from '../../src/bot/shortened.ts'

const buttons = [
  { label: 'Chấm từng tiêu chí', data: 'score:rule:1' },
  { label: 'Giữ nguyên tất cả', data: 'score:keep:1' },
  { label: 'Xem minh chứng (2)', data: 'score:files:1' },
  { label: 'Xem mô hình', data: 'model:1' },
  { label: 'Chấm điểm', data: 'nav:go:chamdiem' },
]

test.each([
  ['cham', 'score:rule:1'],
  ['Giữ nguyên', 'score:keep:1'],
  ['xem minh chung', 'score:files:1'],
  ['xem', undefined],
  ['cham diem', undefined],
  ['che', undefined],
  ['cham tung tieu chi 2', undefined],
  ['?', undefined],
])('“%s” begins %s', (typed, data) => {
  expect(begunBy(typed, buttons)).toBe(data)
})

test.each([
  ['minh chứng', 'score:files:1'],
  ['từng tiêu chí', 'score:rule:1'],
  ['chấm lại', 'score:rule:1'],
  ['tất cả', 'score:keep:1'],
  ['mình', undefined],
  ['tiêu', undefined],
])('“%s” stands inside of %s', (typed, data) => {
  expect(begunBy(typed, buttons)).toBe(data)
})

test('words that stand in a clause beside an answer may ask something else', () => {
  const near = { label: 'III.5 Biểu dương, khen thưởng', data: 'ask:near:7:2' }
  expect(begunBy('khen thưởng', [near])).toBeUndefined()
})

test('words that stand in two labels press neither', () => {
  const two = [{ label: 'Sửa mô hình', data: 'model:change:1' }, ...buttons]
  expect(begunBy('mô hình', two)).toBeUndefined()
})

test.each(['thu hoi cong nhan', 'Thu hồi công nhận', 'bỏ ghi', 'ghi công nhận'])(
  '“%s” on the screen of a recognised model asks why its recognition is taken back',
  (typed) => {
    const back = { label: 'Bỏ ghi công nhận', data: 'model:unrecognise:12' }
    const screen = [{ label: 'Ghi bài báo', data: 'article:new:12' }, back]
    expect(begunBy(typed, screen)).toBe(back.data)
  },
)

test.each([
  ['bỏ', { label: 'Bỏ bản nháp', data: 'doc:drop:3f' }],
  ['bỏ', { label: 'Bỏ tiêu chí này', data: 'cr:remove:3f:0:abcdef' }],
  ['bỏ', { label: 'Bỏ thông báo', data: 'bc:drop:12' }],
  ['chưa', { label: 'Chưa nhận', data: 'paper:3f:1:no' }],
  ['không', { label: 'Không, tôi hỏi kế hoạch', data: 'review:offer:plan:3f:1' }],
  ['làm', { label: 'Làm mới', data: 'score:new:23734:2026:anew' }],
  ['gửi bản', { label: 'Đã gửi bản giấy', data: 'go:bangiay' }],
  ['on paper', { label: 'Sent on paper', data: 'go:bangiay' }],
  ['tomorrow', { label: 'Remind me tomorrow', data: 'go:nhacmai' }],
])('“%s” does not do what counts at once: %j', (typed, button) => {
  expect(begunBy(typed, [button])).toBeUndefined()
})

test.each([
  ['việc của tôi', 'Không phải việc của tôi', false],
  ['của tôi', 'Không phải việc của tôi', false],
  ['my task', 'Not my task', false],
  ['duyệt', 'Mô hình chưa duyệt', false],
  ['không phải việc', 'Không phải việc của tôi', true],
  ['chưa duyệt', 'Mô hình chưa duyệt', true],
])('“%s” presses “%s”, which denies something: %s', (typed, label, presses) => {
  const button = { label, data: 'go:nhamnguoi' }
  expect(begunBy(typed, [button])).toBe(presses ? button.data : undefined)
})

test('what a form asks it reads itself', () => {
  expect(begunBy('có', [{ label: 'Có kế hoạch', data: 'f:12345678:3:1' }])).toBeUndefined()
})
