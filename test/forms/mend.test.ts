import { expect, test } from 'vitest'
import { annualReport } from '../../src/forms/catalog/annual-report.ts'
import { emptyDraft, type DraftState } from '../../src/forms/draft.ts'
import { isComplete, nextQuestion, questionId } from '../../src/forms/engine.ts'
import { begunFrom, toMend } from '../../src/forms/prefill.ts'
import { renderQuestion } from '../../src/forms/render.ts'
import { readReply } from '../../src/forms/reply.ts'
import { helps } from '../support/forms.ts'

const answers = {
  registered: 3,
  split: { collective: 2, individual: 1 },
  dialogues: 4,
  difficulties: 'Thiếu kinh phí',
}

const returned = (reasons: Record<string, string>): DraftState =>
  emptyDraft({ ...begunFrom(annualReport, answers), ...toMend('review', reasons) })

const asked = (state: DraftState) => questionId(nextQuestion(annualReport, state))

/** The draft after somebody replied to what it asks. */
function after(state: DraftState, text: string): DraftState {
  const question = nextQuestion(annualReport, state)
  const step = readReply({ text }, { form: annualReport, state, question, helps: helps() })
  if (step.do !== 'save') throw new Error(`“${text}” was not taken: ${JSON.stringify(step)}`)
  return step.state
}

test('only what was returned is asked again, in the order of the form', () => {
  const begun = returned({ difficulties: 'nêu rõ', dialogues: 'chưa khớp' })
  expect(asked(begun)).toBe('field:dialogues')
  const first = after(begun, '6')
  expect(first.answers).toMatchObject({ dialogues: 6, registered: 3 })
  expect(asked(first)).toBe('field:difficulties')
  expect(isComplete(annualReport, first)).toBe(false)
  const second = after(first, 'giữ')
  expect(second.answers).toMatchObject({ difficulties: 'Thiếu kinh phí' })
  expect(asked(second)).toBe('review')
  expect(isComplete(annualReport, second)).toBe(true)
})

test('the reason stands beside the question, with the answer as it is', () => {
  const begun = returned({ dialogues: 'chưa khớp' })
  const { text } = renderQuestion(nextQuestion(annualReport, begun), annualReport, begun, helps())
  expect(text).toContain('Ban trả lại mục này: chưa khớp')
  expect(text).toContain('Đang ghi: 4 cuộc')
})

test('a figure that was mended is held against the others', () => {
  const begun = returned({ registered: 'thiếu một mô hình' })
  expect(asked(after(begun, '4'))).toMatch(/^check:/)
})

test('what was skipped and returned is asked; it may be skipped again', () => {
  const begun = returned({ money: 'chưa ghi' })
  expect(asked(begun)).toBe('field:money')
  expect(asked(after(begun, 'bỏ qua'))).toBe('review')
})
