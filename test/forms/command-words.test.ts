import { expect, test } from 'vitest'
import { annualReport } from '../../src/forms/catalog/annual-report.ts'
import { duty } from '../../src/forms/catalog/duty.ts'
import { emptyDraft, type DraftState } from '../../src/forms/draft.ts'
import { nextQuestion, questionId } from '../../src/forms/engine.ts'
import { renderQuestion } from '../../src/forms/render.ts'
import { readReply } from '../../src/forms/reply.ts'
import { helps as usual } from '../support/forms.ts'

const asides: Record<string, 'command' | 'greeting'> = { 'han nop': 'command', alo: 'greeting' }
const helps = { ...usual(), asideIn: (text: string) => asides[text] }

/** The draft after somebody replied to what it asks. */
function after(state: DraftState, text: string): DraftState {
  const question = nextQuestion(annualReport, state)
  const step = readReply({ text }, { form: annualReport, state, question, helps })
  if (step.do !== 'save') throw new Error(`“${text}” was not taken: ${JSON.stringify(step)}`)
  return step.state
}

const atWords = emptyDraft({ at: 'difficulties' })

test('the words of a command are an answer in words only when that is confirmed', () => {
  const asked = after(atWords, 'han nop')
  expect(asked.answers).toEqual({})
  const question = nextQuestion(annualReport, asked)
  expect(questionId(question)).toBe('confirm:difficulties')
  const { text } = renderQuestion(question, annualReport, asked, helps)
  expect(text).toContain('“han nop” cũng là một lệnh')
  expect(after(asked, '1').answers).toEqual({ difficulties: 'han nop' })
  expect(after(asked, 'Thiếu kinh phí').answers).toEqual({ difficulties: 'Thiếu kinh phí' })
})

test('a greeting does not take the place of what was answered', () => {
  const state = { ...atWords, answers: { difficulties: 'Thiếu kinh phí' } }
  const asked = after(state, 'alo')
  expect(asked.answers).toEqual({ difficulties: 'Thiếu kinh phí' })
  const { text } = renderQuestion(nextQuestion(annualReport, asked), annualReport, asked, helps)
  expect(text).toContain('“alo” là lời chào')
})

test('the example that stands in the question is an answer, whatever else it means', () => {
  const meant = { ...helps, asideIn: () => 'command' as const }
  const question = nextQuestion(duty, emptyDraft())
  const step = (text: string) =>
    readReply({ text }, { form: duty, state: emptyDraft(), question, helps: meant })
  expect(step('bao cao nam')).toMatchObject({ state: { answers: { title: 'bao cao nam' } } })
  expect(step('Kế hoạch năm')).toMatchObject({ state: { doubts: { title: 'Kế hoạch năm' } } })
})

test('words around them leave no doubt', () => {
  expect(after(atWords, 'han nop gap qua').answers).toEqual({ difficulties: 'han nop gap qua' })
})
