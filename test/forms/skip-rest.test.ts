import { expect, test } from 'vitest'
import { annualReport } from '../../src/forms/catalog/annual-report.ts'
import { filling } from '../support/forms.ts'

const begun = { registered: 12, split: { collective: 9, individual: 3 } }
const whole = { ...begun, dialogues: 4, difficulties: 'không' }

test.each(['bỏ qua hết', 'bo qua tat ca', 'Bỏ qua hết.', '/boquahet'])(
  '“%s” leaves out all that may be left out, and asks what is required',
  (said) => {
    const form = filling(annualReport, { answers: begun })
    expect(form.say(said)).toMatchObject({
      notes: [
        'Đã bỏ qua các mục còn lại không bắt buộc.',
        'Còn mục bắt buộc chưa có: 9 (Số cuộc đối thoại), 17 (Khó khăn, hạn chế).',
      ],
    })
    expect(form.pending).toBe('field:dialogues')
    form.say('4')
    form.say('không')
    expect(form.pending).toBe('review')
    expect(form.state.answers).toEqual(whole)
  },
)

test('where nothing required is missing it leads to the review', () => {
  const form = filling(annualReport, { answers: whole })
  form.say('bỏ qua hết')
  expect(form.pending).toBe('review')
})

test('it is no name of a model, and half a model stays', () => {
  const form = filling(annualReport, { answers: whole })
  form.say('sửa 6')
  form.say('Tổ tự quản an ninh')
  form.say('bo qua het')
  expect(form.state.answers).toEqual({ ...whole, models: [{ name: 'Tổ tự quản an ninh' }] })
  expect(form.pending).toBe('review')
})

test('at a required question it says what is required', () => {
  const form = filling(annualReport)
  form.say('bỏ qua hết')
  expect(form.pending).toBe('field:registered')
  expect(form.say('bỏ qua hết')).toMatchObject({
    notes: [
      'Còn mục bắt buộc chưa có: 1 (Mô hình đăng ký), 2 (Tập thể / cá nhân), 9 (Số cuộc đối thoại), 17 (Khó khăn, hạn chế).',
    ],
  })
})

test('at a warning it leaves the answers as they are', () => {
  const form = filling(annualReport, { answers: { ...whole, registered: 13 } })
  expect(form.pending).toMatch(/^check:/)
  form.say('bỏ qua hết')
  expect(form.pending).toBe('review')
})

test('a list that may be left empty has no star until a thing of it is begun', () => {
  const form = filling(annualReport, { answers: whole })
  form.say('sửa 6')
  expect(form.question.text).not.toContain('*')
  expect(form.question.words.map(({ word }) => word)).toContain('skip')
})

test('“tiếp” asks the same question again', () => {
  const form = filling(annualReport, { answers: begun })
  expect(form.say('tiếp')).toMatchObject({ do: 'save', notes: [] })
  expect(form.pending).toBe('field:recognised')
})
