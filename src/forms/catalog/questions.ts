import { checkForm } from '../schema.ts'

/** An answer is quoted in one message, with its question: it has no more letters than that. */
export const longestAnswer = 700

/** What the office says to a question. */
const answer = checkForm({
  id: 'answer',
  fields: [{ key: 'text', kind: 'long-text', required: true, min: 2, max: longestAnswer }],
})

/** Why a question is not answered. */
const putAside = checkForm({
  id: 'put-aside',
  fields: [{ key: 'reason', kind: 'text', required: true, min: 5, max: 300 }],
})

/** An answer in the words in which everybody finds it. */
const knownAnswer = checkForm({
  id: 'known-answer',
  fields: [
    { key: 'question', kind: 'text', required: true, min: 5, max: 300 },
    { key: 'answer', kind: 'long-text', required: true, min: 2, max: longestAnswer },
  ],
})

/** The forms with which the office handles what people ask it. */
export const questionForms = [answer, putAside, knownAnswer]
