import { createInitials, type Beside } from './initials.ts'
import { countTerms, type Postings } from './postings.ts'
import { nearWords } from './near-words.ts'
import { ownAbbreviations } from './own-abbreviations.ts'
import type { Corpus } from './repair.ts'
import type { Searchable } from './search.ts'
import { rarity } from './rarity.ts'
import { isBreak } from './sentences.ts'
import { createTally, type Tally } from './tally.ts'
import { titleOf, type Title } from './titles.ts'
import { createReader, piecesOf, type Piece, type Reader } from './tokens.ts'
import { createVocabulary, type Vocabulary } from './vocabulary.ts'

/** One way of reading the passages: where its terms occur, and how long each passage is. */
export type Field = { postings: Postings; lengths: Float64Array }

/** A text as numbers of words, where each stands, and the words that begin a sentence. */
export type Body = { ids: Uint32Array; from: Uint32Array; to: Uint32Array; begins: Uint32Array }

/** Everything about the passages that a question is held against. */
export type Inverted = {
  size: number
  vocabulary: Vocabulary
  corpus: Corpus
  read: Reader
  fields: { words: Field; pairs: Field; bare: Field; barePairs: Field }
  bodies: readonly Body[]
  titles: readonly Title[]
  /** Equals stand in the order of their clauses, never in the order they came in. */
  order: Uint32Array
  /** Where one question after the other adds up. */
  tally: Tally
}

/** Reads all passages once. */
export function invert(passages: readonly Searchable[]): Inverted {
  const read = createReader(ownAbbreviations(passages.map(({ text }) => text)))
  const vocabulary = createVocabulary()
  const idsOf = (text: string) =>
    piecesOf(text).flatMap(({ typed }) => read(typed).map((word) => vocabulary.add(word)))
  const bodies = passages.map(({ text }) => bodyOf(text, read, vocabulary))
  const parts = passages.map(({ heading, asks }, at) => [
    bodies[at]?.ids ?? new Uint32Array(),
    // The heading counts twice: it says in a few words what the passage is about.
    ...[heading, heading, ...asks].map((text) => Uint32Array.from(idsOf(text))),
  ])
  const bareParts = parts.map((some) => some.map((ids) => ids.map((id) => vocabulary.bareOf(id))))
  const titles = passages.map((passage) => Uint32Array.from(new Set(idsOf(titleOf(passage)))))
  const size = vocabulary.size()
  const fields = {
    words: field(parts),
    pairs: field(parts.map((some) => some.map((ids) => pairsOf(ids, size.words)))),
    bare: field(bareParts),
    barePairs: field(bareParts.map((some) => some.map((ids) => pairsOf(ids, size.bare)))),
  }
  const countOf = ({ postings }: Field, a: number, b: number, base: number) => {
    if (a < 0 || b < 0) return 0
    const [from, to] = postings.placeOf(pairOf(a, b, base))
    return to - from
  }
  const { idOf, bareIdOf } = vocabulary
  return {
    size: passages.length,
    vocabulary,
    read,
    fields,
    bodies,
    titles: weighed(titles),
    order: orderOf(passages),
    tally: createTally(passages.length),
    corpus: {
      ...vocabulary,
      near: nearWords(vocabulary.bareWords()),
      isPair: (a, b) => countOf(fields.pairs, idOf(a), idOf(b), size.words) > 0,
      countOfPair: (a, b) => countOf(fields.pairs, idOf(a), idOf(b), size.words),
      isBarePair: (a, b) => countOf(fields.barePairs, bareIdOf(a), bareIdOf(b), size.bare) > 0,
      initials: createInitials(() => besides(fields.pairs, vocabulary)),
    },
  }
}

/** The words that stand side by side, each two with the number of passages in which they do. */
function* besides({ postings }: Field, { canonOf, size }: Vocabulary): Iterable<Beside> {
  const base = size().words
  for (const pair of postings.terms) {
    const [from, to] = postings.placeOf(pair)
    const [one, other] = [canonOf(Math.floor(pair / base)), canonOf(pair % base)]
    yield { one, other, count: to - from }
  }
}

function weighed(titles: readonly Uint32Array[]): Title[] {
  const all = field(titles.map((ids) => [ids]))
  const worthOf = (id: number) => rarity(all, id, titles.length)
  return titles.map((ids) => ({ ids, worths: Float64Array.from(ids, worthOf) }))
}

/** Two words side by side as one number. */
export const pairOf = (a: number, b: number, size: number): number => a * size + b

function bodyOf(text: string, read: Reader, { add }: Vocabulary): Body {
  const ids: number[] = []
  const from: number[] = []
  const to: number[] = []
  const begins: number[] = []
  let before: Piece | undefined
  for (const piece of piecesOf(text)) {
    if (!before || isBreak(text, before, piece)) begins.push(ids.length)
    for (const word of read(piece.typed)) {
      ids.push(add(word))
      from.push(piece.from)
      to.push(piece.to)
    }
    before = piece
  }
  return {
    ids: Uint32Array.from(ids),
    from: Uint32Array.from(from),
    to: Uint32Array.from(to),
    begins: Uint32Array.from(begins),
  }
}

function pairsOf(ids: Uint32Array, size: number): Float64Array {
  const pairs = new Float64Array(Math.max(0, ids.length - 1))
  for (let at = 1; at < ids.length; at += 1) {
    pairs[at - 1] = pairOf(ids[at - 1] ?? 0, ids[at] ?? 0, size)
  }
  return pairs
}

/** The lengths are relative to the average one. */
function field(terms: readonly (readonly (Uint32Array | Float64Array)[])[]): Field {
  const lengths = Float64Array.from(terms, (some) => some.reduce((sum, one) => sum + one.length, 0))
  const total = lengths.reduce((sum, length) => sum + length, 0)
  const average = Math.max(1, total / terms.length)
  return { postings: countTerms(terms), lengths: lengths.map((length) => length / average) }
}

function orderOf(passages: readonly Searchable[]): Uint32Array {
  const sorted = passages
    .map(({ clause, heading, text }, at) => ({ key: `${clause}\n${heading}\n${text}`, at }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.at - b.at))
  const order = new Uint32Array(passages.length)
  sorted.forEach(({ at }, place) => (order[at] = place))
  return order
}
