import { expect, test } from 'vitest'
import { emptyDraft } from '../../src/forms/draft.ts'
import { isAnswered } from '../../src/forms/engine.ts'
import { attachedIn, withoutAttached } from '../../src/forms/attached.ts'
import { checkForm } from '../../src/forms/schema.ts'

const form = checkForm({
  id: 'visit',
  fields: [
    { key: 'place', kind: 'text', max: 100 },
    { key: 'before', kind: 'files', max: 3 },
    { key: 'after', kind: 'files', max: 3 },
  ],
})

const state = emptyDraft({
  answers: { place: 'Ia Ly', before: ['gate', 'document:hall'], after: ['yard'], tags: ['gate'] },
  suggested: { after: ['field', 'gate'] },
})

test('the photos and documents of a draft are those of its answers and of what it offers', () => {
  expect(attachedIn(form, state)).toEqual(['gate', 'hall', 'yard', 'field', 'gate'])
})

test.each([
  [['gate'], { before: ['document:hall'], after: ['yard'] }, { after: ['field'] }],
  [['yard'], { before: ['gate', 'document:hall'] }, { after: ['field', 'gate'] }],
  [['field', 'gate'], { before: ['document:hall'], after: ['yard'] }, {}],
  [
    ['unknown'],
    { before: ['gate', 'document:hall'], after: ['yard'] },
    { after: ['field', 'gate'] },
  ],
  [['hall'], { before: ['gate'], after: ['yard'] }, { after: ['field', 'gate'] }],
])('without %j the other answers stay as they are', (ids, answers, suggested) => {
  const left = withoutAttached(form, state, ids)
  expect(left.answers).toEqual({ place: 'Ia Ly', tags: ['gate'], ...answers })
  expect(left.suggested).toEqual(suggested)
})

test('a question that has no file left is open again', () => {
  const [, , after] = form.fields
  if (!after) throw new Error('The form lost its field')
  expect(isAnswered(after, withoutAttached(form, state, ['yard']))).toBe(false)
})
