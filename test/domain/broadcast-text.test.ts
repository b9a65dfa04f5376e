import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkText, render, variablesIn } from '../../src/domain/broadcast-text.ts'

const values = { name: 'Rơ Châm Hà', unit: 'Đảng ủy xã Ia Ly', owed: 'Báo cáo năm 2026', days: '3' }

/** The text as it is shown, bold words in <b>, italic ones in <i>. */
function shown(source: string, own = values): string {
  const { text, entities } = render(source, own)
  const signs = entities.flatMap(({ type, offset, length }) => [
    { at: offset, sign: `<${type.charAt(0)}>`, order: 0 },
    { at: offset + length, sign: `</${type.charAt(0)}>`, order: -offset },
  ])
  const inOrder = signs.sort((a, b) => a.at - b.at || a.order - b.order)
  let [out, end] = ['', 0]
  for (const { at, sign } of inOrder) {
    out += text.slice(end, at) + sign
    end = at
  }
  return out + text.slice(end)
}

describe('marks', () => {
  test.each([
    ['Nộp *trước ngày 10*.', 'Nộp <b>trước ngày 10</b>.'],
    ['_Kính gửi_ các đồng chí', '<i>Kính gửi</i> các đồng chí'],
    ['**Khẩn**: họp __sáng mai__', '<b>Khẩn</b>: họp <i>sáng mai</i>'],
    ['*_Hai_ lần*', '<b><i>Hai</i> lần</b>'],
    ['_*Hai* lần_', '<i><b>Hai</b> lần</i>'],
    ['(*chú ý*) “_mới_”', '(<b>chú ý</b>) “<i>mới</i>”'],
    ['*một* và *hai*', '<b>một</b> và <b>hai</b>'],
    ['*🎉 Chúc mừng*', '<b>🎉 Chúc mừng</b>'],
    ['*"Dân vận khéo"*', '<b>"Dân vận khéo"</b>'],
  ])('%s', (source, expected) => {
    expect(shown(source)).toBe(expected)
  })

  test.each([
    'a_b_c và x*y*z',
    '2*3*4 = 24',
    '* một\n* hai',
    'không đóng *ở đây',
    'không đóng _ở đây',
    '*trên dòng này\ndòng kia*',
    '* cách * ra',
    'Ngày __/__/2026, họ tên: ______',
    '(*) Ghi chú *',
    '** ** __ __',
    '***ba***',
    'https://gialai.gov.vn/_tin_/bai_viet_moi',
    '<b>không</b> &amp; <i>phải</i> [thẻ](https://a.vn) `mã` ~gạch~',
    '\\*thoát\\*',
  ])('“%s” stays as it is', (source) => {
    expect(render(source, values)).toEqual({ text: source, entities: [] })
  })

  test('an address between marks stays whole', () => {
    expect(shown('*https://a.vn/_b_/c*')).toBe('<b>https://a.vn/_b_/c</b>')
  })

  test('those that cross each other are signs but for the first', () => {
    expect(shown('*một _hai* ba_')).toBe('<b>một _hai</b> ba_')
  })
})

describe('variables', () => {
  test.each([
    ['Kính gửi {tên}, {đơn vị}', 'Kính gửi Rơ Châm Hà, Đảng ủy xã Ia Ly'],
    ['{ten} {don vi} {con no} {so ngay}', 'Rơ Châm Hà Đảng ủy xã Ia Ly Báo cáo năm 2026 3'],
    ['{name}, {unit}: {owed} ({days})', 'Rơ Châm Hà, Đảng ủy xã Ia Ly: Báo cáo năm 2026 (3)'],
    ['{TÊN} { Đơn_Vị } {don-vi}', 'Rơ Châm Hà Đảng ủy xã Ia Ly Đảng ủy xã Ia Ly'],
    ['{Tên}'.normalize('NFD') + ' ơi', 'Rơ Châm Hà ơi'],
    ['*{tên}* và _{đơn vị} mới_', '<b>Rơ Châm Hà</b> và <i>Đảng ủy xã Ia Ly mới</i>'],
    ['{{tên}} {} { } {a:b} {', '{Rơ Châm Hà} {} { } {a:b} {'],
  ])('%s', (source, expected) => {
    expect(shown(source)).toBe(expected)
  })

  test('are never read as marks or as variables again', () => {
    const own = { ...values, name: '*A* {đơn vị} _b_', unit: '_x', owed: '', days: '*' }
    expect(shown('{tên}: *{tên}* _{đơn vị}_ {số ngày}1{số ngày}', own)).toBe(
      '*A* {đơn vị} _b_: <b>*A* {đơn vị} _b_</b> <i>_x</i> *1*',
    )
  })

  test('that stand for nothing leave no mark behind', () => {
    expect(render('Còn *{còn nợ}*', { ...values, owed: '' })).toEqual({ text: 'Còn', entities: [] })
  })

  test('are told, each once', () => {
    expect(variablesIn('{số ngày} {tên} {ten} {tuổi}')).toEqual(['name', 'days'])
  })
})

describe('what is refused', () => {
  test.each([
    ['nothing', '', { id: 'broadcast-text-empty' }],
    ['what nobody sees', ' \n\u200b\u202e\u0000', { id: 'broadcast-text-empty' }],
    ['letters that are blanks', '\u3164\u2800', { id: 'broadcast-text-empty' }],
    ['variables alone', '{tên} *{đơn vị}*', { id: 'broadcast-text-empty' }],
    [
      'a variable nobody knows',
      'Chào {tuổi}',
      { id: 'broadcast-text-variable', args: { name: '{tuổi}' } },
    ],
    [
      'what is too long',
      'a'.repeat(3501),
      { id: 'broadcast-text-long', args: { length: 3501, max: 3500 } },
    ],
  ])('%s', (_, source, error) => {
    expect(checkText(source)).toEqual({ ok: false, error })
  })

  test.each([
    ['lines', 'a\r\nb\u2028c\td', 'a\nb\nc d'],
    ['what turns the writing round, and halves', 'xin\u202e chào\u0007\ud800', 'xin chào'],
    ['pictures of several signs', '👩\u200d👩\u200d👧 👍🏽', '👩\u200d👩\u200d👧 👍🏽'],
    ['Arabic', 'مرحبا\u200f!', 'مرحبا\u200f!'],
    ['letters and marks apart', 'Hòa'.normalize('NFD'), 'Hòa'],
    ['the longest text', 'a'.repeat(3500), 'a'.repeat(3500)],
  ])('%s: made fit to send', (_, source, value) => {
    expect(checkText(source)).toEqual({ ok: true, value })
  })
})

test('whatever is written and stands in, marks lie within the text and around something', () => {
  const piece = fc.constantFrom(
    '*',
    '_',
    '**',
    ' ',
    '\n',
    'a',
    'é',
    '{tên}',
    '{owed}',
    '👍',
    '\u0301',
  )
  const written = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''))
  fc.assert(
    fc.property(written, written, (source, owed) => {
      const { text, entities } = render(source, { ...values, owed })
      expect(text).toBe(text.normalize('NFC').trim())
      for (const { offset, length } of entities) {
        expect(offset).toBeGreaterThanOrEqual(0)
        expect(length).toBeGreaterThan(0)
        expect(offset + length).toBeLessThanOrEqual(text.length)
      }
    }),
    { seed: 7, numRuns: 500 },
  )
})
