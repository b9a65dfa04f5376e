import type { Update } from 'grammy/types'
import { fileNameWords } from '../domain/file-name.ts'
import { findSensitive } from '../domain/sensitive.ts'
import type { Incoming } from '../messaging/inbox.ts'

/** Blanks what must not be kept, before it is kept. */
export function withoutSecrets(update: Incoming['update']): Incoming['update'] {
  const kind = 'edited_message' in update ? 'edited_message' : 'message'
  const said = (update as Partial<Update>)[kind]
  const words = [said?.text, said?.caption].filter(Boolean).join('\n')
  const blanked = findSensitive(words, fileNameWords(said?.document?.file_name ?? ''))
  if (!said || !blanked) return update
  const { message_id, date, chat, from } = said
  return { update_id: update['update_id'], blanked, [kind]: { message_id, date, chat, from } }
}
