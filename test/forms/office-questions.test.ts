import { describe, expect, test } from 'vitest'
import type { BroadcastQuestion } from '../../src/domain/broadcasts.ts'
import { emptyDraft, type DraftState } from '../../src/forms/draft.ts'
import { nextQuestion } from '../../src/forms/engine.ts'
import { formOfQuestions } from '../../src/forms/office-questions.ts'
import { renderQuestion } from '../../src/forms/render.ts'
import { readReply } from '../../src/forms/reply.ts'
import { shownAnswers } from '../../src/forms/show.ts'
import { withWords } from '../../src/forms/worded.ts'
import { helps, texts } from '../support/forms.ts'

const questions: BroadcastQuestion[] = [
  { kind: 'yes-no', ask: 'Đồng chí có dự hội nghị không?' },
  { kind: 'number', ask: 'Đi mấy người?' },
  { kind: 'choice', ask: 'Đi bằng gì?', options: ['Xe cơ quan', 'Tự đi'] },
  { kind: 'date', ask: 'Đến ngày nào?' },
  { kind: 'text', ask: 'Cần chuẩn bị gì?' },
]

describe('what a broadcast asks is a form like any other', () => {
  const worded = formOfQuestions(questions)
  if (!worded) throw new Error('There is no form')
  const { form, words } = worded
  const own = { ...helps(), texts: withWords(texts, words) }
  const ask = (state: DraftState) => renderQuestion(nextQuestion(form, state), form, state, own)

  test('in the words of the office, with examples where they are known', () => {
    let state = emptyDraft()
    const asked: string[] = []
    for (const reply of ['có', '3', '2', '01/12/2026', 'Máy chiếu']) {
      const question = nextQuestion(form, state)
      asked.push(ask(state).text.split('\n')[0] ?? '')
      const step = readReply({ text: reply }, { form, state, question, helps: own })
      if (step.do !== 'save') throw new Error(`${reply} was not understood`)
      state = step.state
    }
    expect(asked).toEqual([
      '(1/5) Đồng chí có dự hội nghị không? *',
      '(2/5) Đi mấy người? * Ví dụ: 12',
      '(3/5) Đi bằng gì? *',
      '(4/5) Đến ngày nào? * Ví dụ: 09/12/2026',
      '(5/5) Cần chuẩn bị gì? *',
    ])
    expect(shownAnswers(form, state, own).map(({ label, value }) => `${label} ${value}`)).toEqual([
      'Đồng chí có dự hội nghị không? Có',
      'Đi mấy người? 3',
      'Đi bằng gì? Tự đi',
      'Đến ngày nào? Thứ Ba, 01/12/2026',
      'Cần chuẩn bị gì? Máy chiếu',
    ])
  })

  test('a choice has the options of the office', () => {
    const state = emptyDraft({ answers: { q1: true, q2: 3 } })
    expect(ask(state).options.map(({ label }) => label)).toEqual(['Xe cơ quan', 'Tự đi'])
  })
})

test('what asks nothing is no form', () => {
  expect(formOfQuestions([])).toBeUndefined()
})
