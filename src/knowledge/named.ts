import { askedClauses, clauseNumber, type AskedClause } from './numbers.ts'
import type { Searchable } from './search.ts'

/** The passages a question asks for by number, and the places of those numbers in it. */
export type Named = { passages: ReadonlySet<number>; places: { from: number; to: number }[] }

/** Finds passages by the number of their clause. */
export function createNamed(passages: readonly Searchable[]): (question: string) => Named {
  const clauses = passages.map(({ clause }) => clauseNumber(clause))
  return (question) => {
    const asked = askedClauses(question)
      .map((place) => ({ ...place, passages: withClause(place, clauses) }))
      .filter((place) => place.passages.length > 0)
    return {
      passages: new Set(asked.flatMap((place) => place.passages)),
      places: asked.map(({ from, to }) => ({ from, to })),
    }
  }
}

/**
 * The clause itself; else those inside it, or those that end so: “mục 2.4” of part II is II.2.4.
 * As documents print their numbers, “2.1” is rather one that ends so than the first part of II,
 * and “mục 2” may stand in any part.
 */
function withClause(
  { number, isPrinted }: Pick<AskedClause, 'number' | 'isPrinted'>,
  clauses: readonly string[],
): number[] {
  const isIt = (clause: string) => clause === number
  const isInside = (clause: string) => clause.startsWith(`${number}.`)
  const endsSo = (clause: string) => clause.endsWith(`.${number}`)
  const isAnywhere = (clause: string) => `.${clause}.`.includes(`.${number}.`)
  const isJoined = number.includes('.')
  const ways = [
    isIt,
    ...(isPrinted ? [isJoined ? endsSo : isAnywhere] : []),
    isInside,
    ...(isJoined ? [endsSo] : []),
  ]
  for (const way of ways) {
    const found = [...clauses.keys()].filter((at) => way(clauses[at] ?? ''))
    if (number !== '' && found.length > 0) return found
  }
  return []
}
