import { documentKinds } from '../../domain/documents.ts'
import { checkForm } from '../schema.ts'

/** What the office does with documents that questions are answered from. */
export const documentForms = [
  checkForm({
    id: 'document',
    fields: [{ key: 'file', kind: 'files', required: true, max: 1 }],
  }),
  checkForm({
    id: 'document-facts',
    fields: [
      { key: 'title', kind: 'text', required: true, min: 3, max: 300 },
      {
        key: 'kind',
        kind: 'choice',
        required: true,
        options: documentKinds,
        labels: 'documents-kind',
      },
      { key: 'number', kind: 'text', required: false, max: 60 },
      { key: 'issuer', kind: 'text', required: false, max: 200 },
      { key: 'issued-on', kind: 'date', required: false },
      { key: 'valid-from', kind: 'date', required: false },
      { key: 'valid-to', kind: 'date', required: false },
    ],
  }),
  checkForm({
    id: 'document-withdraw',
    fields: [{ key: 'reason', kind: 'text', required: true, min: 5, max: 300 }],
  }),
]
