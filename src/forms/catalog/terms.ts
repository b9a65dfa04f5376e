import { termKinds } from '../../domain/terms.ts'
import { checkForm } from '../schema.ts'

/** A word that the office adds to one of the lists models go by. */
export const termForm = checkForm({
  id: 'term',
  fields: [
    { key: 'list', kind: 'choice', required: true, options: termKinds, labels: 'terms-kind' },
    { key: 'name', kind: 'text', required: true, min: 2, max: 80 },
  ],
})
