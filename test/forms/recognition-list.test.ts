import { expect, test } from 'vitest'
import { plainText } from '../../src/channels/plain-text.ts'
import { formKeyboard } from '../../src/conversations/keyboard.ts'
import type { PickableModel } from '../../src/domain/recognitions.ts'
import { recognitionList } from '../../src/forms/catalog/model.ts'
import { emptyDraft } from '../../src/forms/draft.ts'
import { nextQuestion } from '../../src/forms/engine.ts'
import { readReply } from '../../src/forms/reply.ts'
import { renderQuestion } from '../../src/forms/render.ts'
import { filling, helps } from '../support/forms.ts'

const begin = () => filling(recognitionList)

test('lists what can be recognised under its unit, and says what a tap does', () => {
  const { text, options, isListed } = begin().question
  expect(text).toContain('(1/4) Công nhận những mô hình nào?')
  expect(text).toContain('Trang 1/1; 3 mô hình đề nghị, 4 mô hình khác:')
  expect(text).toContain('Đảng ủy xã Ia Ly – đã đề nghị công nhận:\n12. Tổ tự quản an ninh')
  expect(text).not.toContain('Tiếng loa an ninh')
  expect(isListed).toBe(true)
  expect(options.map(({ says }) => says)).toEqual([
    ...['20', '12', '13', '15', '24', '30', '21', undefined],
  ])
})

test('a tap chooses, the next one lets go, and “xong” goes on', () => {
  const form = begin()
  form.say('12')
  form.say('15')
  expect(form.question.text).toContain('Đã chọn 2 mô hình: 12, 15. Đủ rồi đồng chí gõ “xong”.')
  expect(form.question.text).toContain('✓ 12. Tổ tự quản an ninh')
  expect(form.question.words.map(({ word }) => word)).toContain('done')
  form.say('trừ 12')
  form.say('Tất cả mô hình đề nghị')
  expect(form.state.answers['models']).toEqual({ ids: ['c12', 'c13', 'c15', 'c20'] })
  form.say('Bỏ chọn hết')
  expect(form.say('xong')).toMatchObject({ do: 'tell' })
  form.say('Nước sạch')
  form.say('xong')
  expect(form.pending).toBe('field:level')
})

test('of a long list that can not be read eight lines are named, and how many there are more', () => {
  const form = begin()
  form.say([...Array<string>(10).fill('Vườn rau sạch'), '12'].join('\n'))
  expect(form.question.text.split('⚠️')).toHaveLength(9)
  expect(form.question.text).toContain('\n… và 2 dòng nữa\n')
})

test('what can not be chosen is named, and stands there until the next message', () => {
  const form = begin()
  form.say('12, 22, 99')
  expect(form.question.text).toContain('⚠️ Chưa chọn: số 22 đã dừng')
  expect(form.question.text).toContain('⚠️ Chưa chọn: không có mô hình “99”')
  form.say('13')
  expect(form.question.text).not.toContain('⚠️')
  expect(form.say('98')).toMatchObject({
    do: 'tell',
    note: expect.stringContaining('không có mô hình “98”') as string,
  })
})

test('going back keeps the choice, and the review names the numbers under their units', () => {
  const form = begin()
  for (const text of ['12, 13, 20', 'xong', '1', '125-QĐ/BTGDVTU', 'quay lại', 'quay lại'])
    form.say(text)
  form.say('sửa 1')
  form.say('trừ 20')
  form.say('xong')
  for (const text of ['giữ', '125-QĐ/BTGDVTU', '20/11/2026']) form.say(text)
  expect(form.pending).toBe('review')
  expect(form.question.text).toContain('1. Mô hình:\n   Đảng ủy xã Ia Ly: 12, 13')
})

test('many models are turned page by page, each one message on Zalo', () => {
  const candidates = Array.from({ length: 45 }, (_, at): PickableModel => ({
    ...{ id: `m${at + 1}`, number: at + 1001, stage: 'proposed' },
    name: `Mô hình ${at + 1}: ${'vườn rau sạch của hội phụ nữ '.repeat(5)}`,
    unit: { id: `u${at}`, name: `Đảng ủy xã có tên dài để thử bề rộng số ${at + 1}` },
  }))
  const helping = { ...helps(), candidates }
  let state = emptyDraft()
  const say = (text: string) => {
    const question = nextQuestion(recognitionList, state)
    const step = readReply({ text }, { form: recognitionList, state, question, helps: helping })
    if (step.do === 'save') state = step.state
    return renderQuestion(nextQuestion(recognitionList, state), recognitionList, state, helping)
  }
  for (const [text, page] of [
    ...[['trang sau', 2] as const, ['1030', 2] as const, ['trang 5', 5] as const],
    ...[['trang sau', 5] as const, ['Trang trước', 4] as const],
  ]) {
    const question = say(text)
    expect(question.text).toContain(`Trang ${page}/5;`)
    const markup = formKeyboard(question, { id: 'x'.repeat(36), revision: 1234 }, helping)
    const call = { method: 'sendMessage', payload: { text: question.text, reply_markup: markup } }
    expect(plainText(call)).toHaveLength(1)
    for (const { callback_data: data } of markup.inline_keyboard.flat() as {
      callback_data: string
    }[])
      expect(Buffer.byteLength(data)).toBeLessThanOrEqual(64)
  }
  expect(say('1001-1045').text).toContain('Đã chọn 45 mô hình: 1001-1045.')
})
