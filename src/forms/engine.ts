import type { DraftState } from './draft.ts'
import { failedChecks, type FailedCheck } from './checks.ts'
import type { Item, PartField } from './fields/repeat.ts'
import { kindOf, type Field, type Form } from './schema.ts'

/** What a form asks next. */
export type Question =
  | { ask: 'field'; field: Field; part?: { field: PartField; index: number; item: Item } }
  | { ask: 'confirm'; field: Field; value: unknown }
  | { ask: 'check'; check: FailedCheck }
  | { ask: 'pick' }
  | { ask: 'review' }

/**
 * The next question of a form, from nothing but its definition and the draft.
 *
 * The order: what the person asked for (a field to change), what was understood with a
 * doubt, answers that do not agree, the first field without an answer, the review.
 */
export function nextQuestion(form: Form, state: DraftState): Question {
  if (state.picking) return { ask: 'pick' }
  const fields = applicable(form, state)

  const named = (name: string | undefined) => fields.find(({ key }) => key === name)
  const gathering = named(state.item?.key) ?? named(state.at)
  if (gathering) return askField(gathering, state)

  const doubtful = fields.find(({ key }) => key in state.doubts)
  if (doubtful) return { ask: 'confirm', field: doubtful, value: state.doubts[doubtful.key] }

  const [check] = failedChecks(form, state)
  if (check) return { ask: 'check', check }

  const open = fields.find((field) => isToMend(field, state) || !isSettled(field, state))
  return open ? askField(open, state) : { ask: 'review' }
}

/** Names a question, so that a reply is read as the answer to what was asked. */
export function questionId(question: Question): string {
  switch (question.ask) {
    case 'field':
      return question.part
        ? `field:${question.field.key}.${question.part.field.key}`
        : `field:${question.field.key}`
    case 'confirm':
      return `confirm:${question.field.key}`
    case 'check':
      return `check:${question.check.id}`
    default:
      return question.ask
  }
}

/**
 * The question a reply belongs to: the one that was asked, also when a deploy put another in
 * its place meanwhile; undefined when the form does not ask it any more.
 */
export function askedQuestion(form: Form, state: DraftState): Question | undefined {
  const next = nextQuestion(form, state)
  if (state.asked === undefined || questionId(next) === state.asked) return next
  const key = state.asked.replace(/^field:/, '')
  const field = applicable(form, state).find((each) => each.key === key)
  return field ? askField(field, state) : undefined
}

/** The fields that concern this draft: those whose conditions hold. */
export const applicable = (form: Form, state: DraftState): Field[] =>
  form.fields.filter(({ when = {} }) =>
    Object.entries(when).every(([key, values]) =>
      (values as unknown[]).includes(state.answers[key]),
    ),
  )

/** Whether a field has an answer that its present definition still accepts. */
export const isAnswered = (field: Field, { answers }: DraftState): boolean =>
  field.key in answers && kindOf(field).answer(field).safeParse(answers[field.key]).success

/** What a field holds so far, also where it is not whole yet. */
export function heldOf(field: Field, { answers }: DraftState): unknown {
  const kind = kindOf(field)
  const shape = kind.begun?.(field) ?? kind.answer(field)
  const held = shape.safeParse(answers[field.key])
  return held.success ? held.data : undefined
}

/** Whether a field needs no question any more. */
export const isSettled = (field: Field, state: DraftState): boolean =>
  isAnswered(field, state) || (!field.required && state.skipped.includes(field.key))

/** Whether the office returned an answer that was not looked at since. */
const isToMend = ({ key }: Field, { mend }: DraftState): boolean =>
  mend?.open.includes(key) === true

/** Required fields that have no answer: a form can not be sent while there is one. */
export const missing = (form: Form, state: DraftState): Field[] =>
  applicable(form, state).filter((field) => field.required && !isAnswered(field, state))

/** How far a draft is: `done` of `total` fields are answered. */
export function progressOf(form: Form, state: DraftState): { done: number; total: number } {
  const fields = applicable(form, state)
  return { done: fields.filter((field) => isAnswered(field, state)).length, total: fields.length }
}

/** The number by which people name a field: its place among the fields that concern them. */
export const numberOf = (form: Form, state: DraftState, key: string): number =>
  applicable(form, state).findIndex((field) => field.key === key) + 1

/** Nothing required is missing, and no answer waits for a word of the person. */
export const isComplete = (form: Form, state: DraftState): boolean =>
  missing(form, state).length === 0 &&
  failedChecks(form, state).length === 0 &&
  applicable(form, state).every((field) => !(field.key in state.doubts) && !isToMend(field, state))

function askField(field: Field, state: DraftState): Question {
  if (field.kind !== 'repeat') return { ask: 'field', field }
  const item = state.item?.key === field.key ? state.item : untouched
  const part = field.fields.find(({ key }) => !item.done.includes(key))
  if (!part) return { ask: 'field', field }
  return {
    ask: 'field',
    field,
    part: { field: part, index: itemsOf(field.key, state).length, item: item.parts },
  }
}

const untouched: { parts: Item; done: string[] } = { parts: {}, done: [] }

/** The things a repeat holds so far. */
export const itemsOf = (key: string, { answers }: DraftState): Item[] =>
  Array.isArray(answers[key]) ? (answers[key] as Item[]) : []
