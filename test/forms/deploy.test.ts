import { expect, test } from 'vitest'
import { readDraft } from '../../src/forms/draft.ts'
import { askedQuestion, isComplete, nextQuestion, questionId } from '../../src/forms/engine.ts'
import { readReply } from '../../src/forms/reply.ts'
import { checkForm } from '../../src/forms/schema.ts'
import { helps } from '../support/forms.ts'

const present = { key: 'present', kind: 'number', required: true }
const phone = { key: 'phone', kind: 'text' }
const weather = { key: 'weather', kind: 'text' }

const before = checkForm({ id: 'daily', fields: [present, phone] })
const draft = readDraft({ answers: { present: 3 }, asked: 'field:phone' })

test('an answer given over a deploy goes to the question the person saw', () => {
  const after = checkForm({ id: 'daily', fields: [present, weather, phone] })
  const question = askedQuestion(after, draft)
  if (!question) throw new Error('nothing was asked')
  const step = readReply({ text: '0905' }, { form: after, state: draft, question, helps: helps() })
  expect(step).toMatchObject({ state: { answers: { present: 3, phone: '0905' } } })
})

test('the field a deploy added is asked afterwards', () => {
  const after = checkForm({ id: 'daily', fields: [present, weather, phone] })
  const state = { ...draft, answers: { present: 3, phone: '0905' } }
  expect(questionId(nextQuestion(after, state))).toBe('field:weather')
})

test('when the asked field is gone nothing is taken for its answer, and no answer is lost', () => {
  const after = checkForm({ id: 'daily', fields: [present] })
  expect(askedQuestion(after, draft)).toBeUndefined()
  expect(draft.answers).toEqual({ present: 3 })
})

test('an answer that a new definition does not accept is asked for again, and kept meanwhile', () => {
  const after = checkForm({
    id: 'daily',
    fields: [{ key: 'present', kind: 'choice', options: ['all', 'some'] }],
  })
  expect(questionId(nextQuestion(after, draft))).toBe('field:present')
  expect(draft.answers['present']).toBe(3)
})

test('a draft of the first form is understood by the last one', () => {
  expect(questionId(nextQuestion(before, readDraft({ answers: {} })))).toBe('field:present')
})

test('a doubt about a field that is gone does not keep the form from being sent', () => {
  const form = checkForm({ id: 'daily', fields: [present] })
  const state = readDraft({ answers: { present: 3 }, doubts: { money: 350 } })
  expect(isComplete(form, state)).toBe(true)
})
