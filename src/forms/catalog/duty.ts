import { checkForm } from '../schema.ts'
import { reportForms } from './reports.ts'

/** What the office says when it lays a reporting duty on units. */
export const duty = checkForm({
  id: 'duty',
  fields: [
    { key: 'title', kind: 'text', required: true, min: 3, max: 120 },
    { key: 'form', kind: 'choice', required: true, options: reportForms.map(({ id }) => id) },
    {
      key: 'kinds',
      kind: 'multi',
      required: true,
      options: ['commune', 'ward', 'direct-committee', 'party-group', 'mass-organisation', 'press'],
    },
    { key: 'before', kind: 'date', required: true },
    { key: 'basis', kind: 'text', required: true, min: 5, max: 300 },
  ],
})
