import { first } from './first.ts'
import type { Inverted } from './inverted.ts'
import type { Question, Sought } from './question.ts'
import { addTerm } from './rarity.ts'
import type { Hit } from './search.ts'
import { sharesOf } from './shares.ts'
import type { Tally } from './tally.ts'
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
  const { order, tally } = inverted
  const inOrder = (a: number, b: number) => (order[a] ?? 0) - (order[b] ?? 0)
  addUp(question, tally)
  for (const at of named) tally.add(at, lift)
  const { sums } = tally
  const byScore = (a: number, b: number) => (sums[b] ?? 0) - (sums[a] ?? 0) || inOrder(a, b)
  return first(Math.max(looked, limit), tally.touched(), byScore)
    .map((at) => {
      const { value, run, from, to } = bestWindow(inverted.bodies[at], match, seen)
      const whole = (sums[at] ?? 0) + value
      const score = whole + titleWeight * worth * titleShare(inverted.titles[at], match)
      return { at, score, window: { from, to }, verbatim: pairsWorth === 0 ? 0 : run / pairsWorth }
    })
    .sort((a, b) => b.score - a.score || inOrder(a.at, b.at))
    .slice(0, limit)
    .map(({ at, score, window, verbatim }) => {
      const { coverage, bigramCoverage } = sharesAt(at)
      return { at, score, window, verbatim, isNamed: named.has(at), coverage, bigramCoverage }
    })
}

function addUp({ words, pairs }: Question, tally: Tally): void {
  tally.clear()
  for (const sought of [words, pairs]) {
    for (const { exact, loose } of sought) {
      addTerm(exact, tally)
      addTerm(loose, tally)
    }
  }
}

const worthOf = (sought: readonly Sought[]): number =>
  sought.reduce((sum, one) => sum + (one.isGuessed ? 0 : one.exact.value + one.loose.value), 0)
