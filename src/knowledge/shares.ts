import type { Question, Sought } from './question.ts'
import { isIn, type Term } from './rarity.ts'
import type { Hit } from './search.ts'

/** How much of the question is in a passage, by what its words and pairs are worth. */
export function sharesOf({ words, pairs }: Question) {
  const [ofWords, ofPairs] = [shareOf(words), shareOf(pairs)]
  return (at: number): Pick<Hit, 'coverage' | 'bigramCoverage'> => ({
    coverage: ofWords(at),
    bigramCoverage: ofPairs(at),
  })
}

/** Each place of the question counts as what stands there; a guess can only fill it. */
function shareOf(sought: readonly Sought[]): (at: number) => number {
  const places = [...new Set(sought.map(({ at }) => at))]
  const placeOf = Int32Array.from(sought, ({ at }) => places.indexOf(at))
  const worth = new Float64Array(places.length)
  sought.forEach(({ exact, loose, isGuessed }, n) => {
    if (!isGuessed) worth[placeOf[n] ?? 0] = exact.value + loose.value
  })
  const all = worth.reduce((sum, each) => sum + each, 0)
  // One passage after the other adds up here: nothing is made anew for each.
  const here = new Float64Array(places.length)
  return (at) => {
    if (all === 0) return 0
    here.fill(0)
    for (let n = 0; n < sought.length; n += 1) {
      const [one, place] = [sought[n], placeOf[n] ?? 0]
      if (!one) continue
      const held = worthAt(at, one.exact) + worthAt(at, one.loose)
      here[place] = Math.max(here[place] ?? 0, Math.min(held, worth[place] ?? 0))
    }
    let sum = 0
    for (const each of here) sum += each
    return sum / all
  }
}

const worthAt = (at: number, term: Term): number =>
  term.value !== 0 && isIn(at, term) ? term.value : 0
