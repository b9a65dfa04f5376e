import type { Passage } from '../domain/documents.ts'

/** What somebody should look at before a document is published. */
export type ClauseWarning =
  /** Two clauses bear the same number; or one is so long that it had to be cut. */
  | { is: 'twice' | 'long'; clause: string }
  /** Nothing in it is numbered. */
  | { is: 'unnumbered' }

/** What is unusual about the clauses of a document. */
export function warningsOf(passages: Pick<Passage, 'clause'>[]): ClauseWarning[] {
  const isNumbered = passages.some(({ clause }) => !/^(?:title|recipients|đoạn)/.test(clause))
  const found = passages.flatMap(({ clause }): ClauseWarning[] => {
    const [, of = '', mark] = /^(.+) \((tiếp|2)\)$/.exec(clause) ?? []
    if (mark === undefined || of === 'title') return []
    return [{ is: mark === goesOn ? 'long' : 'twice', clause: of }]
  })
  return [...(isNumbered ? [] : [{ is: 'unnumbered' as const }]), ...found]
}

/** Behind the number of a clause, where its text goes on. */
export const goesOn = 'tiếp'
