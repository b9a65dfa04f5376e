import { expect, test } from 'vitest'
import {
  isOfForm,
  picksByNumber,
  readKeyboard,
  typedChoice,
} from '../../src/messaging/typed-choice.ts'

const keyboard = {
  options: [
    { label: 'Tiệc cưới', data: 'wedding' },
    { label: 'Đám giỗ', data: 'anniversary' },
    { label: '✅ Đồng ý', data: 'agree' },
  ],
  nav: [
    { label: '« Quay lại', data: 'nav:back' },
    { label: 'Hủy', data: 'nav:cancel' },
  ],
}

test.each([
  ['1', 'wedding'],
  ['1.', 'wedding'],
  [' 2 ', 'anniversary'],
  ['số 3', 'agree'],
  ['So 3.', 'agree'],
  ['chọn 2', 'anniversary'],
  ['chọn số 2', 'anniversary'],
  ['1️⃣', 'wedding'],
  ['Tiệc cưới', 'wedding'],
  ['TIỆC CƯỚI', 'wedding'],
  ['tiec cuoi', 'wedding'],
  ['dam gio', 'anniversary'],
  ['2. Đám giỗ', 'anniversary'],
  ['đồng ý', 'agree'],
  ['“Đồng ý”', 'agree'],
  ['quay lai', 'nav:back'],
  ['huỷ', 'nav:cancel'],
  ['hủy', 'nav:cancel'],
  ['huy', 'nav:cancel'],
  ['0', undefined],
  ['4', undefined],
  ['12', undefined],
  ['1 2', undefined],
  ['1 mô hình', undefined],
  ['2. Tiệc cưới', undefined],
  ['tiệc', undefined],
  ['/huy', undefined],
  ['…', undefined],
  ['', undefined],
])('“%s” means %s', (text, data) => {
  expect(typedChoice(text, keyboard)).toBe(data)
})

test('a label that is a number comes before the place in the list', () => {
  const years = { options: ['2', '1'].map((label) => ({ label, data: `year:${label}` })), nav: [] }

  expect(typedChoice('1', years)).toBe('year:1')
})

test.each([
  ['mo 1', 'report:open:12'],
  ['xem số 1', 'report:open:12'],
  ['mở 2', undefined],
  ['xem 3', undefined],
  ['open 1', 'report:open:12'],
  ['see no. 1', 'report:open:12'],
  ['open 2', undefined],
  ['chọn 2', 'review:accept:12:1'],
  ['2', 'review:accept:12:1'],
])('“%s” opens, and decides nothing: %s', (text, data) => {
  const options = ['report:open:12', 'review:accept:12:1', 'doc:publish:1'].map((each) => ({
    label: `… ${each}`,
    data: each,
  }))

  expect(typedChoice(text, { options, nav: [] })).toBe(data)
})

test.each([
  ['mở 1', true],
  ['xem số 12.', true],
  ['7', true],
  ['xem 2026', false],
  ['mở mô hình 1', false],
])('“%s” picks by a number: %s', (text, isPick) => {
  expect(picksByNumber(text)).toBe(isPick)
})

test('two labels that read alike have to be picked by number', () => {
  const twins = {
    options: [
      { label: 'Xã Ia Ly', data: 'a' },
      { label: 'xã Ia Ly', data: 'b' },
    ],
    nav: [],
  }

  expect(typedChoice('xã Ia Ly', twins)).toBeUndefined()
  expect(typedChoice('2', twins)).toBe('b')
})

test('a keyboard is read in order; links are no options, navigation has no number', () => {
  const markup = {
    inline_keyboard: [
      [{ text: 'Quay lại', callback_data: 'nav:back' }],
      [
        { text: 'Mở', callback_data: 'open' },
        { text: 'Trang', url: 'https://example.org' },
      ],
    ],
  }

  expect(readKeyboard(markup)).toEqual({
    options: [{ label: 'Mở', data: 'open' }],
    nav: [{ label: 'Quay lại', data: 'nav:back' }],
  })
  expect(readKeyboard(undefined)).toBeUndefined()
})

test('a keyboard of a form is known by its data', () => {
  expect(isOfForm({ options: [{ label: 'Có', data: 'f:yes' }], nav: [] })).toBe(true)
  expect(isOfForm(keyboard)).toBe(false)
})
