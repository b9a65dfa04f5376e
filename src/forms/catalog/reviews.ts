import { checkForm } from '../schema.ts'

/** What the office asks a unit about its report or model. */
const reviewAsk = checkForm({
  id: 'review-ask',
  fields: [{ key: 'text', kind: 'long-text', required: true, min: 3, max: 500 }],
})

/** What the unit says to that. */
const reviewAnswer = checkForm({
  id: 'review-answer',
  fields: [{ key: 'text', kind: 'long-text', required: true, min: 2, max: 700 }],
})

/** The forms with which the office and a unit talk about what is reviewed. */
export const reviewForms = [reviewAsk, reviewAnswer]
