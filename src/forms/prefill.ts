import type { DraftState } from './draft.ts'
import { modelUpdate } from './catalog/model.ts'
import { kindOf, type Field, type Form } from './schema.ts'

type Answers = Record<string, unknown>

/** What is known already: last period's answers, what the models count, and updates since. */
export type Earlier = {
  last: Answers | undefined
  /** The figures of the unit's models; none where it has no models. */
  models: Answers
  /** Other reports of this period, and what was new of models. */
  updates: Update[]
}

type Update = { formId: string; answers: Answers }

/** What is offered, and where it comes from. */
export type Offer = Pick<DraftState, 'suggested' | 'sources'>

type Source = DraftState['sources'][string]

/** The answers a person may keep by one word, because something said them already. */
export function suggestionsFor(form: Form, earlier: Earlier): Offer {
  const offers = form.fields.flatMap((field) => {
    const offer = offerFor(field, earlier)
    const fits = offer && kindOf(field).answer(field).safeParse(offer.value).success
    return fits ? [{ key: field.key, ...offer }] : []
  })
  return {
    suggested: Object.fromEntries(offers.map(({ key, value }) => [key, value])),
    sources: Object.fromEntries(offers.map(({ key, source }) => [key, source])),
  }
}

function offerFor(
  { key, prefill }: Field,
  { last, models, updates }: Earlier,
): { value: unknown; source: Source } | undefined {
  const isOfModels = prefill === 'models' || prefill === 'models-or-last'
  if (isOfModels && models[key] !== undefined) return { value: models[key], source: 'models' }
  if (prefill === 'last' || prefill === 'models-or-last')
    return { value: last?.[key], source: 'last' }
  return typeof prefill === 'object' ? summed(prefill, updates) : undefined
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

/** Which answers are asked again because the office returned them. */
export const toMend = (of: string, reasons: Record<string, string>): Pick<DraftState, 'mend'> => ({
  mend: { of, reasons, open: Object.keys(reasons) },
})

function summed(
  { sumOf, field }: { sumOf: string[]; field: string },
  updates: Update[],
): { value: number; source: Source } | undefined {
  const numbers = updates
    .filter(({ formId }) => sumOf.includes(formId))
    .map(({ formId, answers }) => ({ formId, value: answers[field] }))
    .flatMap(({ formId, value }) => (typeof value === 'number' ? [{ formId, value }] : []))
  const hasModels = numbers.some(({ formId }) => formId === modelUpdate.id)
  return numbers.length > 0
    ? {
        value: numbers.reduce((sum, { value }) => sum + value, 0),
        source: hasModels ? 'sum-models' : 'sum',
      }
    : undefined
}
