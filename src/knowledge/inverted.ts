import type { Corpus } from './repair.ts'
import { countTerms, type Postings } from './postings.ts'
import type { Searchable } from './search.ts'
import { tokensOf, type Token } from './tokens.ts'
import { createVocabulary } from './vocabulary.ts'

/** One way of reading the passages: the numbers of their terms, and where those occur. */
export type Field = { postings: Postings; lengths: Uint32Array; average: number }

/** Everything about the passages that a question is held against. */
export type Inverted = {
  corpus: Corpus
  fields: { words: Field; pairs: Field; bare: Field; barePairs: Field }
  bodies: Token[][]
  passages: readonly Searchable[]
}

/** The heading counts twice: it says in a few words what the passage is about. */
const headingWeight = 2

export function invert(passages: readonly Searchable[]): Inverted {
  const bodies = passages.map(({ text }) => tokensOf(text))
  const parts = passages.map(({ heading, asks }, at) => [
    bodies[at] ?? [],
    ...Array.from({ length: headingWeight }, () => tokensOf(heading)),
    ...asks.map((ask) => tokensOf(ask)),
  ])
  const vocabulary = createVocabulary(parts.flat(2))
  const fieldOf = (idOf: (token: Token) => number) => {
    const ids = parts.map((some) => some.map((tokens) => tokens.map(idOf)))
    return {
      words: field(ids.map((some) => some.flat())),
      pairs: field(ids.map((some) => some.flatMap((one) => pairsOf(one, vocabulary.size)))),
    }
  }
  const spelt = fieldOf(({ canon }) => vocabulary.idOf(canon))
  const bare = fieldOf((token) => vocabulary.bareIdOf(token.bare))
  const has = ({ postings }: Field, a: number, b: number) => {
    if (a < 0 || b < 0) return false
    const [from, to] = postings.placeOf(pairOf(a, b, vocabulary.size))
    return to > from
  }
  return {
    bodies,
    passages,
    fields: { words: spelt.words, pairs: spelt.pairs, bare: bare.words, barePairs: bare.pairs },
    corpus: {
      ...vocabulary,
      isPair: (a, b) => has(spelt.pairs, vocabulary.idOf(a), vocabulary.idOf(b)),
      isBarePair: (a, b) => has(bare.pairs, vocabulary.bareIdOf(a), vocabulary.bareIdOf(b)),
    },
  }
}

/** Two words side by side as one number. */
export const pairOf = (a: number, b: number, size: number): number => a * size + b

const pairsOf = (ids: number[], size: number): number[] =>
  ids.slice(1).map((id, at) => pairOf(ids[at] ?? 0, id, size))

function field(terms: number[][]): Field {
  const lengths = Uint32Array.from(terms, ({ length }) => length)
  const total = lengths.reduce((sum, length) => sum + length, 0)
  return { postings: countTerms(terms), lengths, average: Math.max(1, total / terms.length) }
}
