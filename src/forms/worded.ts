import type { Texts } from '../text/texts.ts'
import type { Form } from './schema.ts'

/** A form that stands in no catalogue, with its wording by the keys that the texts would have. */
export type Worded = { form: Form; words: ReadonlyMap<string, string> }

/** Texts in which these words stand for the wording of a form, in every language. */
export const withWords = (texts: Texts, words: Worded['words']): Texts => ({
  ...texts,
  find: (locale, key, vars) => words.get(key) ?? texts.find(locale, key, vars),
})
