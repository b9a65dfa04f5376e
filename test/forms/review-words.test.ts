import { expect, test } from 'vitest'
import { annualReport } from '../../src/forms/catalog/annual-report.ts'
import { modelOrigin } from '../../src/forms/catalog/model.ts'
import { filling } from '../support/forms.ts'

/** A report that waits to be sent. */
function atReview(more: Record<string, unknown> = {}) {
  const registered = { registered: 12, split: { collective: 9, individual: 3 } }
  const form = filling(annualReport, { answers: { ...registered, dialogues: 4, ...more } })
  form.say('bỏ qua hết')
  form.say('không')
  expect(form.pending).toBe('review')
  return form
}

test.each([
  ['doi thoai', 'field:dialogues'],
  ['Số cuộc đối thoại', 'field:dialogues'],
  ['sửa đối thoại', 'field:dialogues'],
  ['khó khăn', 'field:difficulties'],
  ['khó', 'field:difficulties'],
  ['đất hiến', 'field:land'],
  ['9', 'field:dialogues'],
])('“%s” opens %s at the review', (said, pending) => {
  const form = atReview()
  expect(form.say(said)).toMatchObject({ do: 'save', notes: [] })
  expect(form.pending).toBe(pending)
})

test.each(['đúng', 'đúng rồi', 'không', 'ko', 'chưa', 'ok', 'được', 'đường liên thôn', '99'])(
  '“%s” opens no answer, and how to go on is said',
  (said) => {
    const form = atReview()
    expect(form.say(said)).toMatchObject({
      do: 'tell',
      note: expect.stringContaining('gõ “gửi” để gửi') as string,
    })
    expect(form.pending).toBe('review')
  },
)

test('what a number is the number of is named in English too', () => {
  const form = filling(modelOrigin, { answers: { number: 12 } }, 'en')
  expect(form.pending).toBe('review')
  form.say('follows model')
  expect(form.pending).toBe('field:number')
})

test('words that stand in several labels are asked about, by the numbers of the review', () => {
  expect(atReview({ 'has-plan': true }).say('kế hoạch')).toMatchObject({
    do: 'tell',
    note: expect.stringContaining('“kế hoạch” là mục nào?') as string,
  })
})
