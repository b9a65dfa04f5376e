import { checkForm } from '../schema.ts'

/** How each model that lived last year stands this year (II.2.3), all in one go. */
export const rollOver = checkForm({
  id: 'roll-over',
  fields: [{ key: 'years', kind: 'yearly', required: true, clause: 'II.2.3' }],
})
