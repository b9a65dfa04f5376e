import { syllableOf } from '../text/syllables.ts'
import { pairOf, type Field, type Inverted } from './inverted.ts'
import type { Hit } from './search.ts'
import { bestWindow } from './window.ts'

/** BM25: how soon a repeated word adds no more, and how far a long passage is held back. */
const saturation = 1.2
const lengthPart = 0.75

/** What each way of reading is worth, for words typed with marks and for those typed without. */
const weights = {
  spelt: { words: 1, pairs: 0.5, bare: 0.3, barePairs: 0.15 },
  bare: { words: 0, pairs: 0, bare: 1, barePairs: 0.6 },
}

/** So many passages are looked at closely. */
const looked = 30
const windowWeight = 0.5

type Term = {
  field: Field
  number: number
  weight: number
  idf: number
  key: string
  isPair: boolean
  word: string
}

/** Orders the passages by how much of the question is in them, words in pairs and rare words first. */
export function rank(words: readonly string[], inverted: Inverted, limit: number) {
  const terms = termsOf(words, inverted)
  const scores = new Float64Array(inverted.passages.length)
  for (const term of terms) add(term, scores)
  const near = [...scores.keys()]
    .filter((at) => (scores[at] ?? 0) > 0)
    .sort(byScore(scores, inverted))
    .slice(0, Math.max(limit, looked))
  const hits = near.map((at) => hitOf(at, scores[at] ?? 0, terms, inverted))
  const known = new Map(hits.map((hit) => [hit.at, hit.score]))
  const final = hits.sort(
    (a, b) => b.score - a.score || order(inverted, a.at, b.at) || (known.get(b.at) ?? 0),
  )
  return {
    terms: [...new Set(words.map((word) => syllableOf(word).bare))],
    hits: final.slice(0, limit),
  }
}

const byScore = (scores: Float64Array, inverted: Inverted) => (a: number, b: number) =>
  (scores[b] ?? 0) - (scores[a] ?? 0) || order(inverted, a, b)

/** Equals stand in the order of their clauses, never in the order they came in. */
function order({ passages }: Inverted, a: number, b: number): number {
  const [one, other] = [passages[a], passages[b]]
  if (!one || !other) return a - b
  if (one.clause !== other.clause) return one.clause < other.clause ? -1 : 1
  if (one.text !== other.text) return one.text < other.text ? -1 : 1
  return a - b
}

function termsOf(words: readonly string[], { fields, corpus }: Inverted): Term[] {
  const read = words.map((word) => {
    const syllable = syllableOf(word)
    return { ...syllable, isSpelt: syllable.canon !== syllable.bare, word: syllable.bare }
  })
  const isSpelt = read.some((one) => one.isSpelt)
  const terms: Term[] = []
  const put = (
    field: Field,
    number: number,
    weight: number,
    key: string,
    isPair: boolean,
    word: string,
  ) => {
    if (weight > 0)
      terms.push({ field, number, weight, key, isPair, word, idf: idfOf(field, number) })
  }
  const own = isSpelt ? weights.spelt : weights.bare
  const { size } = corpus
  read.forEach((one, at) => {
    const [id, bareId] = [corpus.idOf(one.canon), corpus.bareIdOf(one.bare)]
    const mine = id < 0 && !one.isSpelt ? weights.bare : own
    put(fields.words, id, mine.words, one.canon, false, one.word)
    put(fields.bare, bareId, mine.bare, `~${one.bare}`, false, one.word)
    const before = read[at - 1]
    if (!before) return
    const [left, bareLeft] = [corpus.idOf(before.canon), corpus.bareIdOf(before.bare)]
    const pair = left < 0 || id < 0 ? -1 : pairOf(left, id, size)
    const barePair = bareLeft < 0 || bareId < 0 ? -1 : pairOf(bareLeft, bareId, size)
    put(fields.pairs, pair, mine.pairs, `${before.canon} ${one.canon}`, true, one.word)
    put(fields.barePairs, barePair, mine.barePairs, `~${before.bare} ${one.bare}`, true, one.word)
  })
  return terms
}

function idfOf({ postings, lengths }: Field, number: number): number {
  const [from, to] = number < 0 ? [0, 0] : postings.placeOf(number)
  return Math.log(1 + (lengths.length - (to - from) + 0.5) / (to - from + 0.5))
}

function add({ field, number, weight, idf }: Term, scores: Float64Array): void {
  if (number < 0) return
  const { passages, counts, placeOf } = field.postings
  const [from, to] = placeOf(number)
  for (let n = from; n < to; n += 1) {
    const at = passages[n] ?? 0
    const count = counts[n] ?? 0
    const length = (field.lengths[at] ?? 0) / field.average
    const held = saturation * (1 - lengthPart + lengthPart * length)
    scores[at] = (scores[at] ?? 0) + (weight * idf * count * (saturation + 1)) / (count + held)
  }
}

function hitOf(at: number, base: number, terms: readonly Term[], inverted: Inverted): Hit {
  const tokens = inverted.bodies[at] ?? []
  const values = new Map(terms.map(({ key, weight, idf }) => [key, weight * idf]))
  const text = inverted.passages[at]?.text ?? ''
  const window = bestWindow(text, tokens, (token, before) => {
    const keys = [token.canon, `~${token.bare}`]
    if (before) keys.push(`${before.canon} ${token.canon}`, `~${before.bare} ${token.bare}`)
    return keys.flatMap((key): [string, number][] => {
      const value = values.get(key)
      return value === undefined ? [] : [[key, value]]
    })
  })
  const isThere = ({ field, number }: Term) => number >= 0 && contains(field, number, at)
  const share = (isPair: boolean) => {
    const mine = terms.filter((term) => term.isPair === isPair)
    const sum = (some: Term[]) => some.reduce((total, { weight, idf }) => total + weight * idf, 0)
    const all = sum(mine)
    return all === 0 ? 0 : sum(mine.filter(isThere)) / all
  }
  const score = base + windowWeight * Math.max(0, window.value)
  const singles = terms.filter(({ isPair }) => !isPair)
  return {
    at,
    score,
    coverage: share(false),
    bigramCoverage: share(true),
    perTerm: score / Math.max(1, new Set(singles.map(({ word }) => word)).size),
    window: { from: window.from, to: window.to },
    terms: [...new Set(singles.filter(isThere).map(({ word }) => word))],
  }
}

/** A term's passages stand in their own order, so half of them falls away with every look. */
function contains({ postings }: Field, number: number, at: number): boolean {
  let [low, high] = postings.placeOf(number) as [number, number]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((postings.passages[middle] ?? 0) < at) low = middle + 1
    else high = middle
  }
  return low < postings.placeOf(number)[1] && postings.passages[low] === at
}
