import { first } from './first.ts'
import type { Inverted } from './inverted.ts'
import type { Question, Sought } from './question.ts'
import { addTerm } from './rarity.ts'
import type { Hit } from './search.ts'
import { sharesOf } from './shares.ts'
import { titleShare } from './titles.ts'
import { bestWindow, lastSeen, matchOf } from './window.ts'

/** So many passages are looked at closely: rarely is the right one further down. */
const looked = 20

/** What headings that are all in the question are worth, as a share of its words. */
const titleWeight = 0.7

/** No passage gets so many times the worth of a question without being asked for by number. */
const outOfReach = 5

/**
 * Orders the passages by how much of the question is in them as a whole, in their best stretch and
 * in their headings. Those that were asked for by number (`named`) stand first.
 */
export function rank(
  question: Question,
  { named, limit }: { named: ReadonlySet<number>; limit: number },
  inverted: Inverted,
): Hit[] {
  const worth = worthOf(question.words)
  const pairsWorth = worthOf(question.pairs)
  const lift = outOfReach * (1 + worth + pairsWorth)
  const match = matchOf(question, inverted)
  const seen = lastSeen(question)
  const sharesAt = sharesOf(question)
  const byScore = (a: Scored, b: Scored) =>
    b.score - a.score || (inverted.order[a.at] ?? 0) - (inverted.order[b.at] ?? 0)
  const all = scored(question, named, inverted)
  for (const one of all) if (named.has(one.at)) one.score += lift
  return first(Math.max(looked, limit), all, byScore)
    .map(({ at, score: whole }) => {
      const { value, run, ...window } = bestWindow(inverted.bodies[at], match, seen)
      const score = whole + value + titleWeight * worth * titleShare(inverted.titles[at], match)
      return { at, score, window, verbatim: pairsWorth === 0 ? 0 : run / pairsWorth }
    })
    .sort(byScore)
    .slice(0, limit)
    .map((hit) => ({
      ...hit,
      isNamed: named.has(hit.at),
      ...sharesAt(hit.at),
    }))
}

type Scored = { at: number; score: number }

function scored(question: Question, named: ReadonlySet<number>, { size }: Inverted): Scored[] {
  const scores = new Float64Array(size)
  const found: number[] = []
  for (const { exact, loose } of [...question.words, ...question.pairs]) {
    addTerm(exact, scores, found)
    addTerm(loose, scores, found)
  }
  for (const at of named) if (scores[at] === 0) found.push(at)
  return found.map((at) => ({ at, score: scores[at] ?? 0 }))
}

const worthOf = (sought: readonly Sought[]): number =>
  sought.reduce((sum, one) => sum + (one.isGuessed ? 0 : one.exact.value + one.loose.value), 0)
