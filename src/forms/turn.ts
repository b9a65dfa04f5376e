import type { DraftState } from './draft.ts'
import type { Question } from './engine.ts'
import type { Helps } from './kind.ts'
import type { Form } from './schema.ts'

/** What a reply comes to. Notes are sentences in the person's language. */
export type Step =
  | { do: 'save'; state: DraftState; notes: string[] }
  /** Nothing changed; the question is asked again below the note, unless the note is `whole`. */
  | { do: 'tell'; note: string; whole?: boolean }
  | { do: 'submit' }
  | { do: 'cancel' }

export type Turn = { form: Form; state: DraftState; question: Question; helps: Helps }
