import { checkForm, type Form } from './schema.ts'
import type { Worded } from './worded.ts'

/** An answer that can be returned, under the key of its question. */
type Answer = { key: string; label: string }

/** What somebody who returns something says of several answers; an older draft names one alone. */
export type ReturnedItem = { field: string | string[]; reason: string }

/** The form on which a report is returned: which of its answers, each with its reason. */
export const returnReportForm = (answers: Answer[]): Worded | undefined =>
  worded('review-return', answers, (fields) => [
    { ...fields, required: true },
    { key: 'words', kind: 'text', max: 300 },
  ])

/** The form on which a proposed model is given back: why, and which of its answers to mend. */
export const returnModelForm = (answers: Answer[]): Worded | undefined =>
  worded('model-return', answers, (fields) => [
    { key: 'reason', kind: 'text', required: true, min: 5, max: 300 },
    fields,
  ])

function worded(
  id: Form['id'],
  answers: Answer[],
  fieldsOf: (fields: object) => object[],
): Worded | undefined {
  // Of fewer than two there is nothing to choose.
  if (answers.length < 2) return undefined
  const fields = {
    key: 'fields',
    kind: 'repeat',
    max: 20,
    fields: [
      { key: 'field', kind: 'multi', required: true, options: answers.map(({ key }) => key) },
      { key: 'reason', kind: 'text', required: true, min: 5, max: 300 },
    ],
  }
  const form = checkForm({ id, fields: fieldsOf(fields) })
  const words = answers.map(({ key, label }) => [`${id}-fields-field-${key}`, label] as const)
  return { form, words: new Map(words) }
}
