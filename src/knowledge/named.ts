import { askedClauses, clauseNumber } from './numbers.ts'
import type { Searchable } from './search.ts'

/** The passages a question asks for by number, and the places of those numbers in it. */
export type Named = { passages: ReadonlySet<number>; places: { from: number; to: number }[] }

/** Finds passages by the number of their clause. */
export function createNamed(passages: readonly Searchable[]): (question: string) => Named {
  const clauses = passages.map(({ clause }) => clauseNumber(clause))
  return (question) => {
    const asked = askedClauses(question)
      .map((place) => ({ ...place, passages: withClause(place.number, clauses) }))
      .filter((place) => place.passages.length > 0)
    return {
      passages: new Set(asked.flatMap((place) => place.passages)),
      places: asked.map(({ from, to }) => ({ from, to })),
    }
  }
}

/** The clause itself; else those inside it, or those that end so: “mục 2.4” of part II is II.2.4. */
function withClause(number: string, clauses: readonly string[]): number[] {
  const ways = [
    (clause: string) => clause === number,
    (clause: string) => clause.startsWith(`${number}.`),
    (clause: string) => number.includes('.') && clause.endsWith(`.${number}`),
  ]
  for (const way of ways) {
    const found = [...clauses.keys()].filter((at) => way(clauses[at] ?? ''))
    if (number !== '' && found.length > 0) return found
  }
  return []
}
