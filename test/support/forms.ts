import { join } from 'node:path'
import { emptyDraft, type DraftState } from '../../src/forms/draft.ts'
import { askedQuestion, nextQuestion, questionId } from '../../src/forms/engine.ts'
import type { Helps, Reply } from '../../src/forms/kind.ts'
import { renderQuestion } from '../../src/forms/render.ts'
import { readReply } from '../../src/forms/reply.ts'
import type { Form } from '../../src/forms/schema.ts'
import type { Step } from '../../src/forms/turn.ts'
import { readTerms } from '../../src/storage/terms.ts'
import { createTexts, type Locale } from '../../src/text/texts.ts'

export const texts = createTexts(join(import.meta.dirname, '../../locales'))

export const helps = (locale: Locale = 'vi'): Helps => ({
  texts,
  locale,
  now: new Date('2026-11-22T09:00:00+07:00'),
  timezone: 'Asia/Ho_Chi_Minh',
  units: [],
  terms: readTerms(),
  models: {
    year: 2027,
    list: ['Tổ tự quản', 'Vườn rau sạch', 'Tiếng loa an ninh'].map((name, at) => ({
      id: `m${at + 1}`,
      name,
      last: { year: 2026, status: 'new' },
      isOpen: true,
    })),
  },
})

/** Fills a form in memory: what is said is read, and the next question can be looked at. */
export function filling(form: Form, begun: Partial<DraftState> = {}, locale: Locale = 'vi') {
  let state = emptyDraft(begun)
  const helping = helps(locale)
  return {
    get state() {
      return state
    },
    /** The id of the pending question. */
    get pending() {
      return questionId(nextQuestion(form, state))
    },
    get question() {
      return renderQuestion(nextQuestion(form, state), form, state, helping)
    },
    /** Says something; gives the step it came to. The draft is stored as JSON in between. */
    say(reply: string | Reply): Step {
      const question = askedQuestion(form, state)
      if (!question) throw new Error('Nothing is asked')
      const asked = typeof reply === 'string' ? { text: reply } : reply
      const step = readReply(asked, { form, state, question, helps: helping })
      if (step.do === 'save') {
        const next = { ...step.state, asked: questionId(nextQuestion(form, step.state)) }
        state = emptyDraft(JSON.parse(JSON.stringify(next)) as DraftState)
      }
      return step
    },
  }
}
