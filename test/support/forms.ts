import { join } from 'node:path'
import { emptyDraft, type DraftState } from '../../src/forms/draft.ts'
import { askedQuestion, nextQuestion, questionId } from '../../src/forms/engine.ts'
import type { PickableModel } from '../../src/domain/recognitions.ts'
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
  candidates: pickable,
})

const iaLy = { id: 'u1', name: 'Đảng ủy xã Ia Ly' }
const chuPah = { id: 'u2', name: 'Đảng ủy xã Chư Păh' }

/** The models of two communes: 22 was stopped, 23 is only registered, two gardens bear one name. */
export const pickable: PickableModel[] = (
  [
    [12, 'Tổ tự quản an ninh làng Mrông Ngó', iaLy, 'proposed'],
    [13, 'Vườn rau sạch', iaLy, 'proposed'],
    [15, 'Nước sạch làng Kép', chuPah, 'under-way'],
    [20, 'Hàng cây tổ 1', chuPah, 'proposed'],
    [21, 'Hàng cây tổ 10', chuPah, 'recognised'],
    [22, 'Tiếng loa an ninh', chuPah, 'stopped'],
    [23, 'Bếp ăn tình thương', chuPah, 'registered'],
    [24, 'Vườn rau sạch', chuPah, 'under-way'],
    [30, 'Xóa bỏ hủ tục, xây nếp sống mới', iaLy, 'under-way'],
  ] as const
).map(([number, name, unit, stage]) => ({ id: `c${number}`, number, name, unit, stage }))

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
