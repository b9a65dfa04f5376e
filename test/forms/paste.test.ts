import { describe, expect, test } from 'vitest'
import { annualReport } from '../../src/forms/catalog/annual-report.ts'
import { modelForm, modelUpdate } from '../../src/forms/catalog/model.ts'
import { reviewOf } from '../../src/forms/show.ts'
import { filling, helps } from '../support/forms.ts'

const required = { registered: 12, split: { collective: 9, individual: 3 }, dialogues: 1 }

/** What the report holds of its long texts when something was said, at question 17 or before all. */
function textsAfter(said: string, at?: string) {
  const form = filling(annualReport, at ? { answers: required } : {})
  if (at) form.say(at)
  form.say(said)
  const { propaganda, dialogues, difficulties, proposals } = form.state.answers
  return { propaganda, dialogues, difficulties, proposals }
}

describe('below a label of the template', () => {
  test.each([':', '.', ')'])('“18%s” begins the answer to question 18', (mark) => {
    const said = `1. Mô hình đăng ký: 3\n17. Khó khăn, hạn chế: thiếu kinh phí\n18${mark} Đề nghị tập huấn`
    expect(textsAfter(said)).toMatchObject({
      difficulties: 'thiếu kinh phí',
      proposals: 'Đề nghị tập huấn',
    })
  })

  test('a list in an answer stays in it, and the next number is the next answer', () => {
    const list = 'gồm:\n1. thiếu kinh phí\n2. cán bộ kiêm nhiệm'
    const said = `1. Mô hình đăng ký: 3\n17. Khó khăn, hạn chế: ${list}\n18. Đề nghị tập huấn`
    expect(textsAfter(said)).toMatchObject({ difficulties: list, proposals: 'Đề nghị tập huấn' })
  })

  test('a list that grows past the number of its question stays whole', () => {
    const items = Array.from({ length: 9 }, (_, at) => `${at + 1}. ${at + 1} hội nghị`)
    const list = ['gồm:', ...items].join('\n')
    const said = `1. Mô hình đăng ký: 3\n8. Quán triệt, tuyên truyền: ${list}\n9: 4`
    expect(textsAfter(said)).toMatchObject({ propaganda: list, dialogues: 4 })
  })
})

describe('where a long text is asked for', () => {
  test.each([
    'thiếu kinh phí\n18: Đề nghị tập huấn',
    '17. thiếu kinh phí\n18. Đề nghị tập huấn',
    '17) thiếu kinh phí\n18) Đề nghị tập huấn',
  ])('%j is that text and the answer to a later question', (said) => {
    expect(textsAfter(said, 'sửa 17')).toMatchObject({
      difficulties: 'thiếu kinh phí',
      proposals: 'Đề nghị tập huấn',
    })
  })

  test('one line with the number of a later question is the answer to that one', () => {
    const after = textsAfter('18: Đề nghị tập huấn', 'sửa 17')
    expect(after).toMatchObject({ difficulties: undefined, proposals: 'Đề nghị tập huấn' })
  })

  test.each([
    '1. thiếu kinh phí\n2. cán bộ kiêm nhiệm',
    'gồm:\n1) thiếu kinh phí\n2) cán bộ kiêm nhiệm',
    'họp muộn nhất\n18. 12 hằng năm',
    'gồm 2 việc:\n9: chưa họp được',
    '17 hộ còn khó khăn\n18 hộ thiếu đất',
    '7: 30 sáng mới họp được',
  ])('%j is that text alone', (said) => {
    expect(textsAfter(said, 'sửa 17')).toMatchObject({
      difficulties: said,
      proposals: undefined,
      dialogues: 1,
    })
  })
})

test('an hour is no number of a question that asks for words', () => {
  const said = '17: 30 họp dân ở nhà rông'
  expect(textsAfter(said, 'sửa 8')).toMatchObject({ propaganda: said, difficulties: undefined })
})

describe('where the first question asks for a long text', () => {
  const said = (text: string) => {
    const form = filling(modelUpdate)
    form.say(text)
    return form.state.answers
  }

  test('a list from 1 on is that text', () => {
    const list = '1. Họp dân\n2. 120 người làm đường\n3. Tuyên truyền'
    expect(said(list)).toEqual({ progress: list })
  })

  test('colons make answers of the lines', () => {
    expect(said('1: Họp dân\n2: 120\n3: 12 triệu')).toEqual({
      progress: 'Họp dân',
      people: 120,
      money: 12_000_000,
    })
  })
})

test('what of a template is out of range is said to be, with the range, there and at the review', () => {
  const form = filling(modelUpdate)
  const why = 'chưa ghi “20000000”. Số cần trong khoảng từ 0 đến 10.000.000.'
  const unread = 'tôi chưa đọc được “nhiều”'
  const step = form.say(
    '1. Tiến độ: xong đường\n2. Lượt người tham gia: 20000000\n3. Kinh phí vận động: nhiều',
  )
  for (const told of [JSON.stringify(step), reviewOf(modelUpdate, form.state, helps())]) {
    expect(told).toContain(why)
    expect(told).toContain(unread)
  }
})

test.each([
  ['12/25', 'Nếu ý đồng chí là ngày 25 tháng 12, xin gõ: 25/12'],
  ['tháng 3', 'Tháng 3 của năm nào?'],
])('what a day of a template lacks is said: “%s”', (said, why) => {
  const form = filling(modelForm)
  const step = form.say(`1. Tên mô hình: Tổ tự quản làng Kép\n7. Ngày bắt đầu: ${said}`)
  for (const told of [JSON.stringify(step), reviewOf(modelForm, form.state, helps())]) {
    expect(told).toContain(`chưa ghi “${said}”`)
    expect(told).toContain(why)
  }
})
