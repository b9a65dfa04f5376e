import type { DraftState } from './draft.ts'
import { kindOf, type Form } from './schema.ts'

type Answers = Record<string, unknown>

/** What earlier reports offer for a form: last period's answers, and figures of the updates since. */
export type Earlier = {
  last: Answers | undefined
  /** Other reports of this period. */
  updates: { formId: string; answers: Answers }[]
}

/** The answers a person may keep by one word, because a report already said them. */
export function suggestionsFor(form: Form, { last, updates }: Earlier): Answers {
  const offered = form.fields.flatMap((field): [string, unknown][] => {
    const { prefill } = field
    if (prefill === undefined || prefill === 'origin') return []
    const value = prefill === 'last' ? last?.[field.key] : summed(prefill, updates)
    const fits = value !== undefined && kindOf(field).answer(field).safeParse(value).success
    return fits ? [[field.key, value]] : []
  })
  return Object.fromEntries(offered)
}

/** What may be taken over by one word from the thing whose example is followed. */
export const offeredFrom = (form: Form, answers: Answers): Answers =>
  Object.fromEntries(
    form.fields.flatMap(({ key, prefill }) =>
      prefill === 'origin' && answers[key] !== undefined ? [[key, answers[key]]] : [],
    ),
  )

/** A draft that begins with what was sent: everything is settled, so the review comes first. */
export const begunFrom = (form: Form, answers: Answers): Partial<DraftState> => ({
  answers,
  skipped: form.fields.map(({ key }) => key).filter((key) => !(key in answers)),
})

function summed(
  { sumOf, field }: { sumOf: string; field: string },
  updates: Earlier['updates'],
): number | undefined {
  const numbers = updates
    .filter(({ formId }) => formId === sumOf)
    .map(({ answers }) => answers[field])
    .filter((value) => typeof value === 'number')
  return numbers.length > 0 ? numbers.reduce((sum, value) => sum + value, 0) : undefined
}
