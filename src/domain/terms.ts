import { fold } from '../text/fold.ts'

/** What models go by: fields, tags, levels of recognition, kinds of area. */
export const termKinds = ['field', 'tag', 'level', 'area'] as const

export type TermKind = (typeof termKinds)[number]

/** A word of the office's lists, as it may be chosen between two days ("YYYY-MM-DD", included). */
export type Term = {
  kind: TermKind
  /** What answers keep: "economy". */
  code: string
  name: string
  nameEn: string | undefined
  validFrom: string | undefined
  validTo: string | undefined
}

/** The terms of a kind that can be chosen on a day, in their order. */
export const termsOn = (terms: Term[], kind: TermKind, day: string): Term[] =>
  terms.filter(
    (term) => term.kind === kind && (term.validFrom ?? day) <= day && day <= (term.validTo ?? day),
  )

/** The code of a new term: its folded name in few letters, another than those that are taken. */
export function termCode(name: string, taken: string[]): string {
  const words =
    fold(name)
      .match(/[a-z0-9]+/g)
      ?.join('-') ?? 'term'
  const code = words.slice(0, longest).replace(/-$/, '')
  for (let number = 1; ; number++) {
    const tried = number === 1 ? code : `${code}-${number}`
    if (!taken.includes(tried)) return tried
  }
}

/** A button carries 64 bytes in all. */
const longest = 20

/** The term of a list that is called so, whatever the marks; people can not tell two apart. */
export const sameTerm = (terms: Term[], kind: TermKind, name: string): Term | undefined =>
  terms.find(
    (term) =>
      term.kind === kind &&
      [term.name, term.nameEn ?? ''].some((each) => fold(each) === fold(name)),
  )
