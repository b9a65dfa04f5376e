import { expect, test } from 'vitest'
import { rollOver } from '../../src/forms/catalog/roll-over.ts'
import { askedQuestion, nextQuestion } from '../../src/forms/engine.ts'
import { readReply } from '../../src/forms/reply.ts'
import { renderQuestion } from '../../src/forms/render.ts'
import { emptyDraft } from '../../src/forms/draft.ts'
import { plainText } from '../../src/channels/plain-text.ts'
import { formKeyboard } from '../../src/conversations/keyboard.ts'
import { filling, helps } from '../support/forms.ts'

const begin = () => filling(rollOver)

test('lists every model with its last status; the list is not numbered twice', () => {
  const { text, options, isListed } = begin().question
  expect(text).toContain('(1/1) Năm 2027')
  expect(text).toContain('2. Vườn rau sạch (2026: mới)')
  expect(isListed).toBe(true)
  expect(options.map(({ label }) => label)).toEqual([
    ...['1. Tổ tự quản', '2. Vườn rau sạch', '3. Tiếng loa an ninh', 'Duy trì tất cả'],
  ])
})

test('one line says it all, and leads to the review', () => {
  const form = begin()
  form.say('1 duy trì, 2 dừng: hết kinh phí, 3 nhân rộng')
  expect(form.pending).toBe('review')
  expect(form.question.text).toContain('2. Vườn rau sạch – dừng: hết kinh phí')
})

test('a stop without its reason is asked for it, and nothing else that was said is lost', () => {
  const form = begin()
  form.say('1 duy trì, 2 và 3 dừng')
  expect(form.question.text).toContain('Vì sao dừng mô hình 2 “Vườn rau sạch”?')
  expect(form.say('xong')).toMatchObject({ do: 'tell' })
  form.say('hết kinh phí')
  expect(form.question.text).toContain('Vì sao dừng mô hình 3')
  form.say('1')
  expect(form.question.text).toContain('1. Tổ tự quản (2026: mới) → duy trì')
  expect(form.question.text).toContain('2. Vườn rau sạch (2026: mới) → dừng')
  form.say('còn lại duy trì')
  expect(form.pending).toBe('review')
})

test('one by one: a number opens a model, and what was set can be set again', () => {
  const form = begin()
  form.say('2')
  expect(form.question.options.map(({ label }) => label)).toEqual([
    ...['duy trì', 'nhân rộng', 'dừng', 'Về danh sách'],
  ])
  form.say('2')
  expect(form.question.text).toContain('2. Vườn rau sạch (2026: mới) → nhân rộng')
  form.say('vuon rau sach')
  form.say('dừng: hết giống')
  form.say('1 giữ')
  form.say('xong')
  expect(form.state.answers['years']).toEqual({
    said: { m1: { status: 'kept' }, m2: { status: 'stopped', reason: 'hết giống' } },
  })
  expect(form.pending).toBe('review')
})

test('at one model “giữ” means that model, and a line about others counts for them', () => {
  const form = begin()
  form.say('1')
  form.say('giữ')
  form.say('2')
  form.say('3 nhân rộng')
  expect(form.state.answers['years']).toEqual({
    said: { m1: { status: 'kept' }, m3: { status: 'replicated' } },
  })
})

test('what can not be understood notes nothing and is named', () => {
  const form = begin()
  expect(form.say('1 duy trì tốt lắm')).toMatchObject({
    do: 'tell',
    note: expect.stringContaining('“tốt lắm”') as string,
  })
  for (const text of ['9 duy trì', 'duy trì', `2 dừng: ${'x'.repeat(301)}`, 'xong', 'giữ'])
    expect(form.say(text)).toMatchObject({ do: 'tell' })
  expect(form.state.answers).toEqual({})
  form.say('1. duy trì')
  expect(form.state.answers['years']).toEqual({ said: { m1: { status: 'kept' } } })
})

test('somebody with one model is asked about it at once', () => {
  const only = { year: 2027, list: helps().models.list.slice(0, 1) }
  const question = nextQuestion(rollOver, emptyDraft())
  const { text, options } = renderQuestion(question, rollOver, emptyDraft(), {
    ...helps(),
    models: only,
  })
  expect(text).toContain('Mô hình 1 “Tổ tự quản”')
  expect(options.map(({ value }) => value)).toEqual(['kept', 'replicated', 'stopped'])
})

test('what somebody else has settled meanwhile is told, not passed over', () => {
  const models = (...open: string[]) => ({
    year: 2027,
    list: helps().models.list.map((model) => ({ ...model, isOpen: open.includes(model.id) })),
  })
  const read = (text: string, ...open: string[]) => {
    const question = askedQuestion(rollOver, emptyDraft())
    if (!question) throw new Error('Nothing is asked')
    const helping = { ...helps(), models: models(...open) }
    return readReply({ text }, { form: rollOver, state: emptyDraft(), question, helps: helping })
  }
  for (const text of ['1 dừng: hết kinh phí', '2 giữ, 1 dừng: hết kinh phí'])
    expect(read(text, 'm2', 'm3')).toMatchObject({
      ...{ do: 'tell', note: expect.stringContaining('đã có trạng thái') as string },
    })
  expect(read('1-3 duy trì', 'm2', 'm3')).toMatchObject({
    ...{ do: 'save' },
    state: { answers: { years: { said: { m2: { status: 'kept' }, m3: { status: 'kept' } } } } },
  })
  expect(read('1 giữ')).toMatchObject({
    ...{ do: 'tell', note: expect.stringContaining('Mô hình nào cũng') as string },
  })
})

test('twenty models with long names fit into one message without buttons', () => {
  const list = Array.from({ length: 20 }, (_, at) => ({
    id: `m${at}`,
    name: `${'Tổ liên gia tự quản về an ninh trật tự '.repeat(3)}${at}`,
    last: { year: 2026, status: 'replicated' as const },
    isOpen: true,
  }))
  const said = Object.fromEntries(list.map(({ id }) => [id, { status: 'replicated' }]))
  const state = emptyDraft({ answers: { years: { said } }, at: 'years' })
  const helping = { ...helps(), models: { year: 2027, list } }
  const rendered = renderQuestion(nextQuestion(rollOver, state), rollOver, state, helping)
  const markup = formKeyboard(rendered, { id: '0123456789', revision: 7 }, helping)
  const payload = { text: rendered.text, reply_markup: markup }
  expect(plainText({ method: 'sendMessage', payload })).toHaveLength(1)
})
