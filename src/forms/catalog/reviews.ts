import { checkForm } from '../schema.ts'

/** What the office asks a unit about its report or model. */
const reviewAsk = checkForm({
  id: 'review-ask',
  fields: [{ key: 'text', kind: 'long-text', required: true, min: 3, max: 500 }],
})

/** So many letters may an answer to the office have. */
export const longestAnswer = 700

/** What the unit says to that. */
export const reviewAnswer = checkForm({
  id: 'review-answer',
  fields: [{ key: 'text', kind: 'long-text', required: true, max: longestAnswer }],
})

/** The forms with which the office and a unit talk about what is reviewed. */
export const reviewForms = [reviewAsk, reviewAnswer]
