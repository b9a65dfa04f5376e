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
