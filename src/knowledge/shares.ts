import type { Question, Sought } from './question.ts'
import { isIn, type Term } from './rarity.ts'
import type { Hit } from './search.ts'

/** How much of a question is in a passage, by what its words and pairs are worth. */
export function sharesIn(
  at: number,
  { words, pairs }: Question,
): Pick<Hit, 'coverage' | 'bigramCoverage' | 'terms'> {
  const isThere = ({ exact, loose }: Sought) => isIn(at, exact) || isIn(at, loose)
  return {
    coverage: share(at, words),
    bigramCoverage: share(at, pairs),
    terms: [...new Set(words.filter(isThere).map(({ bare }) => bare))],
  }
}

const worthAt = (at: number, term: Term): number =>
  term.value !== 0 && isIn(at, term) ? term.value : 0

/** Each place of the question counts as what stands there; a guess can only fill it. */
function share(at: number, sought: readonly Sought[]): number {
  const places = new Map<number, { all: number; here: number }>()
  for (const { at: place, exact, loose, isGuessed } of sought) {
    const known = places.get(place) ?? { all: 0, here: 0 }
    const here = worthAt(at, exact) + worthAt(at, loose)
    places.set(place, {
      all: isGuessed ? known.all : exact.value + loose.value,
      here: Math.max(known.here, here),
    })
  }
  let [all, here] = [0, 0]
  for (const place of places.values()) {
    all += place.all
    here += Math.min(place.here, place.all)
  }
  return all === 0 ? 0 : here / all
}
