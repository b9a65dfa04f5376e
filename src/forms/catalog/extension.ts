import { checkForm } from '../schema.ts'

/** What a unit says when it asks for more time. */
export const extension = checkForm({
  id: 'extension',
  fields: [
    { key: 'day', kind: 'date', required: true },
    { key: 'reason', kind: 'text', required: true, min: 5, max: 300 },
  ],
})
