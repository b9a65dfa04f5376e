import type { MessageKey } from './keys.ts'

/** What was understood from a text, or what to tell the person who typed it. */
export type Reading<T> = { ok: true; value: T; doubt?: boolean } | { ok: false; error: Problem }

/** A refusal in words: a text and its variables. */
export type Problem = { id: MessageKey; args?: Record<string, string | number> }

/** Nothing longer is read as a number or a date; it also bounds the work of reading. */
const longest = 4096

/** The value that was understood. */
export const understood = <T>(value: T): Reading<T> => ({ ok: true, value })

/** The likely value; the person is asked to confirm it. */
export const doubtful = <T>(value: T): Reading<T> => ({ ok: true, value, doubt: true })

/** Nothing usable; the text of this key says why and what to type instead. */
export const refused = <T>(id: MessageKey, args?: Problem['args']): Reading<T> => ({
  ok: false,
  error: args ? { id, args } : { id },
})

/** The part of a text that a reader looks at. */
export const readable = (text: string) => text.slice(0, longest)
