import { checkForm } from '../schema.ts'

const reason = { key: 'reason', kind: 'text', required: true, min: 5, max: 300 }

/** Why the office decides so. */
export const ruling = checkForm({ id: 'ruling', fields: [reason] })

/** A report that came on paper: when, and how the office knows. */
export const paperRuling = checkForm({
  id: 'ruling-paper',
  fields: [{ key: 'day', kind: 'date', required: true }, reason],
})

/** A later day for one unit, by the office's own decision. */
export const extensionRuling = checkForm({
  id: 'ruling-extend',
  fields: [{ key: 'day', kind: 'date', required: true }, reason],
})

/** Every decision of the office that is kept with its reason. */
export const rulingForms = [ruling, paperRuling, extensionRuling]
