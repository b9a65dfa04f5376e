import { confidenceIn, enough, type Candidate } from './decide.ts'
import { first } from './first.ts'
import type { Evidence, Weighed } from './evidence.ts'
import type { ReadPassage } from './read-passage.ts'
import type { Reading, Readings } from './readings.ts'
import { pointingOf } from './sections.ts'

export type Ordering = {
  readings: Readings
  /** The question as it is understood, and as it is likely meant. */
  weighed: readonly [Weighed, Weighed]
  passages: readonly ReadPassage[]
  /** No word of the question is of another field. */
  isOfThisField: boolean
  /** The document of the last answer. */
  documentId: string | undefined
}

/**
 * What speaks for a passage, and how much: fitted to the ways of asking for the clauses of the plan,
 * a tenth of them at a time asked of the rest.
 */
const weights = { score: 0.75, alike: 0.75, coverage: 0.25, pairs: 0.45, verbatim: 0.3, leaning: 2 }

/** “Biện pháp thứ hai” is nearly the number of a clause; “phần biện pháp” says in which part it is. */
const asToldByPlace = 0.8
const ofItsPart = 0.15

/** Who asks for a passage in its own words leans to it so much. */
const usualLeaning = 0.7

/** What is only guessed counts a little less. */
const guessed = 0.95

/** The passages that may answer, the likeliest first. */
export function candidatesFor(ordering: Ordering): Candidate[] {
  const { readings, weighed, passages, isOfThisField } = ordering
  const { hits } = readings
  const top = hits[0]?.score ?? 1
  const hitAt = new Map(hits.map((hit) => [hit.at, hit]))
  const sides = sidesOf(readings.asked)
  const pointingTo = pointingOf(readings.asked.words)
  const candidates = [...placesIn(ordering)].flatMap((at): Candidate[] => {
    const found = passages[at]
    if (!found) return []
    const evidence = bestAt(at, weighed)
    const hit = hitAt.get(at)
    // Nobody has written down how people ask for it: its own words have to do.
    const isAlone = found.passage.asks.length === 0
    const side = isAlone ? sideBySide(sides, found.folded) : 0
    const words = Math.max(hit?.coverage ?? 0, isAlone ? evidence.coverage : 0)
    const pairs = Math.max(hit?.bigramCoverage ?? 0, side)
    const pointing = pointingTo(found)
    const told = pointing === 'to-it' ? asToldByPlace : 0
    const held = isAlone ? (evidence.coverage + pairs) / 2 : 0
    const alike = Math.max(evidence.alike, told, held)
    const leaning = Math.max(evidence.leaning, usualLeaning * Math.max(told, held))
    // A clause that is asked for by its number is the one that is meant.
    const seen = weights.score * ((hit?.score ?? 0) / top) + weights.verbatim * (hit?.verbatim ?? 0)
    const said =
      weights.alike * alike +
      weights.coverage * evidence.coverage +
      weights.pairs * pairs +
      weights.leaning * leaning
    const rank = seen + said + (pointing ? ofItsPart : 0)
    const { coverage } = evidence
    if (hit?.isNamed && isOfThisField) {
      return [{ coverage, ...named, at, found, rank: named.rank + rank }]
    }
    return [{ coverage, alike, leaning, words, pairs, at, found, rank }]
  })
  candidates.sort((a, b) => b.rank - a.rank || a.at - b.at)
  return newestFirst(withinReach(candidates))
}

/** Whatever else it holds, a passage that is not half as likely as the best one never answers. */
function withinReach(candidates: Candidate[]): Candidate[] {
  const least = (candidates[0]?.rank ?? 0) / 2
  return candidates.filter(({ rank }, place) => place < alwaysLooked || rank >= least)
}

/** So many are looked at for what is missing, and named beside the answer. */
const alwaysLooked = 20

const named = { alike: 1, leaning: 1, words: 1, pairs: 1, rank: 3 }

/** The words of a question that stand side by side, two and two. */
function sidesOf({ words, content }: Reading): string[] {
  const counted = new Set(content)
  return words.flatMap((word, at) => {
    const before = words[at - 1]
    return before && counted.has(before) && counted.has(word) ? [`${before.bare} ${word.bare}`] : []
  })
}

/** The share of them that stand so in the passage. */
function sideBySide(sides: readonly string[], folded: string): number {
  return sides.length === 0
    ? 0
    : sides.filter((side) => folded.includes(side)).length / sides.length
}

function bestAt(at: number, [asked, likely]: Ordering['weighed']): Evidence {
  if (asked === likely) return asked.of(at)
  const [one, other] = [asked.of(at), likely.of(at)]
  return {
    coverage: Math.max(one.coverage, guessed * other.coverage),
    alike: Math.max(one.alike, guessed * other.alike),
    leaning: Math.max(one.leaning, guessed * other.leaning),
  }
}

/** So few words follow up on the last answer: “ai ký?” means its document. */
const fewWords = 3

/** Where to look: what was found, and what was asked for in the likest words. */
function placesIn({ readings, weighed, passages, documentId }: Ordering): Set<number> {
  let found = readings.hits.map(({ at }) => at)
  let asked = weighed.map((each) => each.asked)
  if (documentId !== undefined && readings.asked.content.length <= fewWords) {
    const isOwn = (at: number) => passages[at]?.document.id === documentId
    const own = { found: found.filter(isOwn), asked: asked.map((some) => some.filter(isOwn)) }
    if ([own.found, ...own.asked].some(({ length }) => length > 0)) ({ found, asked } = own)
  }
  const alikeOf = (at: number) => Math.max(weighed[0].alike(at), guessed * weighed[1].alike(at))
  const byLikeness = (a: number, b: number) => alikeOf(b) - alikeOf(a) || a - b
  const likest = asked.flatMap((some) => first(alwaysLooked, some, byLikeness))
  const nearest = first(alwaysLooked, likest, byLikeness)
  return new Set([...found, ...nearest])
}

/** Documents that say nearly the same stand in the order of their time, the newest first. */
const nearlySame = 0.93

/** What came after a document is over goes first even where it says it in other words. */
const successor = 0.5

function newestFirst(candidates: Candidate[]): Candidate[] {
  const [best] = candidates
  if (!best) return candidates
  const since = ({ found: { document } }: Candidate) =>
    document.validFrom ?? document.issuedOn ?? ''
  const { validTo } = best.found.document
  const least = (each: Candidate) => {
    const isSuccessor = validTo !== undefined && since(each) > validTo
    return isSuccessor && confidenceIn(each) >= enough ? successor : nearlySame
  }
  const newest = candidates
    .filter((each) => each.rank >= least(each) * best.rank)
    .reduce((one, other) => (since(other) > since(one) ? other : one), best)
  return newest === best ? candidates : [newest, ...candidates.filter((each) => each !== newest)]
}
