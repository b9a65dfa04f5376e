import { fold } from '../text/fold.ts'
import type { AskedFor } from './asked-for.ts'
import { createPhrases } from './phrases.ts'
import type { Word } from './words.ts'

/** Places of the province, or how their names begin. */
const places = createPhrases([
  [
    `ia, chư, đức cơ, phú thiện, kông chro, kbang, mang yang, đak đoa, đăk đoa, đak pơ, đăk pơ, krông pa, pleiku,
    an khê, ayun pa, quy nhơn, hoài nhơn, an nhơn, tuy phước, tây sơn, phù cát, phù mỹ`,
    true,
  ],
])

/** What is asked of one place and of nobody's duty: what it has and what it has done. */
const deeds = createPhrases([
  [
    'mô hình nào, mô hình gì, mô hình ở, có mô hình, mấy mô hình, được khen, đạt, kết quả, tên gì',
    true,
  ],
])

/** “Xã Ia Ly có mô hình gì”: a plan for all speaks of no single place. */
export function askedPlaces(words: readonly Word[]): AskedFor[] {
  const place = places(words)[0]
  if (!place || deeds(words).length === 0) return []
  const name = fold(place.phrase)
  const isHeldBy: AskedFor['isHeldBy'] = ({ bares, folded }) =>
    name.includes(' ') ? folded.includes(name) : bares.has(name)
  return [{ why: 'not-found', about: '', isHeldBy }]
}
