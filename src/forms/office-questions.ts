import type { BroadcastQuestion } from '../domain/broadcasts.ts'
import { checkForm } from './schema.ts'
import type { Worded } from './worded.ts'

/** The form with which people answer what a broadcast asks. */
export const replyForm = 'broadcast-reply'

/** What the office asks in its own words as a form; undefined when it asks nothing. */
export function formOfQuestions(questions: BroadcastQuestion[]): Worded | undefined {
  if (questions.length === 0) return undefined
  const asked = questions.map((question, at) => ({ ...question, key: `q${at + 1}` }))
  const form = checkForm({ id: replyForm, fields: asked.map((each) => fieldOf(each)) })
  return { form, words: new Map(asked.flatMap((each) => wordsOf(each))) }
}

type Asked = BroadcastQuestion & { key: string }

function fieldOf({ kind, key, options = [] }: Asked) {
  const field = { kind, key, required: true }
  if (kind === 'choice') return { ...field, options: options.map((_, at) => `o${at + 1}`) }
  return kind === 'text' ? { ...field, max: longestReply } : field
}

/** A question of words has no example: nobody but the office knows one. */
function wordsOf({ kind, key, ask, options = [] }: Asked): [string, string][] {
  const root = `${replyForm}-${key}`
  const example = examples[kind]
  return [
    [root, ask],
    [`${root}.label`, ask.length > 60 ? `${ask.slice(0, 59).trimEnd()}…` : ask],
    ...(example === undefined ? [] : [[`${root}.example`, example] as [string, string]]),
    ...options.map((option, at): [string, string] => [`${root}-o${at + 1}`, option]),
  ]
}

const examples: Partial<Record<BroadcastQuestion['kind'], string>> = {
  number: '12',
  date: '09/12/2026',
}

/** An answer is read in a list with many others. */
const longestReply = 500
