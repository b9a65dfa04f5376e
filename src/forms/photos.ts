import type { DraftState } from './draft.ts'
import type { Question } from './engine.ts'
import type { Form } from './schema.ts'

/** The attachment ids in the photo answers of a draft, and in those that are offered to be kept. */
export const photoIdsOf = (form: Form, { answers, suggested }: DraftState): string[] =>
  [answers, suggested].flatMap((values) =>
    photoKeys(form).flatMap((key) => (Array.isArray(values[key]) ? (values[key] as string[]) : [])),
  )

/** The draft without these photos; a question that has none left is not answered any more. */
export const withoutPhotos = (form: Form, state: DraftState, ids: string[]): DraftState => ({
  ...state,
  answers: without(photoKeys(form), state.answers, ids),
  suggested: without(photoKeys(form), state.suggested, ids),
})

/** Is this the one question of the form that photos can be meant for? */
export const isForPhotos = (form: Form, question: Question): boolean =>
  question.ask === 'field' && question.field.kind === 'photo' && photoKeys(form).length === 1

const photoKeys = (form: Form): string[] =>
  form.fields.filter(({ kind }) => kind === 'photo').map(({ key }) => key)

function without(keys: string[], values: DraftState['answers'], ids: string[]) {
  const left = Object.entries(values).flatMap(([key, value]): [string, unknown][] => {
    if (!keys.includes(key) || !Array.isArray(value)) return [[key, value]]
    const kept = (value as string[]).filter((id) => !ids.includes(id))
    return kept.length > 0 ? [[key, kept]] : []
  })
  return Object.fromEntries(left)
}
