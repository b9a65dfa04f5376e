import type { DraftState } from './draft.ts'
import type { Question } from './engine.ts'
import { attachmentIdOf, itemsIn, takesFiles } from './fields/files.ts'
import type { Form } from './schema.ts'

/** The attachment ids in the answers of a draft, and in those that are offered to be kept. */
export const attachedIn = (form: Form, { answers, suggested }: DraftState): string[] =>
  [answers, suggested].flatMap((values) =>
    filesKeys(form).flatMap((key) => itemsIn(values[key]).map(attachmentIdOf)),
  )

/** The draft without these attachments; a question that has none left is not answered any more. */
export const withoutAttached = (form: Form, state: DraftState, ids: string[]): DraftState => ({
  ...state,
  answers: without(filesKeys(form), state.answers, ids),
  suggested: without(filesKeys(form), state.suggested, ids),
})

/** Is this the one question of the form that a photo or document can be meant for? */
export const isForFiles = (form: Form, question: Question): boolean =>
  question.ask === 'field' && question.field.kind === 'files' && filesKeys(form).length === 1

const filesKeys = (form: Form): string[] => form.fields.filter(takesFiles).map(({ key }) => key)

function without(keys: string[], values: DraftState['answers'], ids: string[]) {
  const left = Object.entries(values).flatMap(([key, value]): [string, unknown][] => {
    const items = keys.includes(key) ? itemsIn(value) : []
    const kept = items.filter((item) => !ids.includes(attachmentIdOf(item)))
    if (kept.length === items.length) return [[key, value]]
    // Where files are only a part of the answer, the rest of it stands.
    if (!Array.isArray(value)) return [[key, { ...(value as object), files: kept }]]
    return kept.length > 0 ? [[key, kept]] : []
  })
  return Object.fromEntries(left)
}
