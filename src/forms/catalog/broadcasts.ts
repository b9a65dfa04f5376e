import { maxBroadcastText } from '../../domain/broadcast-text.ts'
import { checkForm } from '../schema.ts'

const text = { key: 'text', kind: 'long-text', required: true, max: maxBroadcastText }
const whom = { key: 'whom', kind: 'audience', required: true }

/** What the office fills to tell many people something: each part of it can be changed by itself. */
export const broadcastForms = [
  checkForm({ id: 'broadcast-new', fields: [text, whom] }),
  checkForm({ id: 'broadcast-part-text', fields: [text] }),
  checkForm({ id: 'broadcast-part-english', fields: [{ ...text, required: false }] }),
  checkForm({
    id: 'broadcast-part-files',
    fields: [{ key: 'files', kind: 'files', required: false, max: 10 }],
  }),
  checkForm({ id: 'broadcast-part-whom', fields: [whom] }),
  checkForm({ id: 'broadcast-part-more', fields: [whom] }),
  checkForm({ id: 'broadcast-part-except', fields: [whom] }),
  checkForm({ id: 'broadcast-part-when', fields: [{ key: 'at', kind: 'moment', required: true }] }),
  checkForm({
    id: 'broadcast-part-question',
    fields: [
      { key: 'ask', kind: 'text', required: true, min: 3, max: 300 },
      {
        key: 'kind',
        kind: 'choice',
        required: true,
        options: ['yes-no', 'choice', 'text', 'number', 'date'],
      },
      { key: 'options', kind: 'text', required: true, max: 300, when: { kind: ['choice'] } },
    ],
  }),
  checkForm({
    id: 'broadcast-part-refuse',
    fields: [{ key: 'reason', kind: 'text', required: true, min: 3, max: 300 }],
  }),
]
