import { expect, test } from 'vitest'
import { emptyDraft } from '../../src/forms/draft.ts'
import { isAnswered } from '../../src/forms/engine.ts'
import { photoIdsOf, withoutPhotos } from '../../src/forms/photos.ts'
import { checkForm } from '../../src/forms/schema.ts'

const form = checkForm({
  id: 'visit',
  fields: [
    { key: 'place', kind: 'text', max: 100 },
    { key: 'before', kind: 'photo', max: 3 },
    { key: 'after', kind: 'photo', max: 3 },
  ],
})

const state = emptyDraft({
  answers: { place: 'Ia Ly', before: ['gate', 'hall'], after: ['yard'], tags: ['gate'] },
  suggested: { after: ['field', 'gate'] },
})

test('the photos of a draft are those of its answers and of what it offers', () => {
  expect(photoIdsOf(form, state)).toEqual(['gate', 'hall', 'yard', 'field', 'gate'])
})

test.each([
  [['gate'], { before: ['hall'], after: ['yard'] }, { after: ['field'] }],
  [['yard'], { before: ['gate', 'hall'] }, { after: ['field', 'gate'] }],
  [['field', 'gate'], { before: ['hall'], after: ['yard'] }, {}],
  [['unknown'], { before: ['gate', 'hall'], after: ['yard'] }, { after: ['field', 'gate'] }],
])('without %j the other answers stay as they are', (ids, answers, suggested) => {
  const left = withoutPhotos(form, state, ids)
  expect(left.answers).toEqual({ place: 'Ia Ly', tags: ['gate'], ...answers })
  expect(left.suggested).toEqual(suggested)
})

test('a question that has no photo left is open again', () => {
  const [, , after] = form.fields
  if (!after) throw new Error('The form lost its field')
  expect(isAnswered(after, withoutPhotos(form, state, ['yard']))).toBe(false)
})
