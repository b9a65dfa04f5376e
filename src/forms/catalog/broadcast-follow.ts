import { maxBroadcastText } from '../../domain/broadcast-text.ts'
import { checkForm } from '../schema.ts'

const text = { kind: 'long-text', min: 2, max: maxBroadcastText } as const

/** What a broadcast ought to have said; the English words only where it had some. */
export const broadcastCorrect = checkForm({
  id: 'broadcast-correct',
  fields: [
    { key: 'text', required: true, ...text },
    { key: 'english', ...text },
  ],
})
