import { fold } from '../text/fold.ts'
import { askedAmounts } from './amounts.ts'
import { askedBodies } from './bodies.ts'
import { askedPlaces } from './local-places.ts'
import { askedKindsIn } from './asked-kinds.ts'
import { askedNames } from './named-only.ts'
import { askedNumbers } from './named-numbers.ts'
import { createPhrases } from './phrases.ts'
import { asksForPeople, asksWhen, asksWho } from './question-types.ts'
import { provinceIn } from './provinces.ts'
import type { ReadPassage } from './read-passage.ts'
import type { WhyDeclined } from './reply.ts'
import type { Word } from './words.ts'
import { speaksOf, yearsIn } from './years.ts'

/** One kind of thing that a question asks for, and which passages hold that kind of thing. */
export type AskedFor = {
  why: WhyDeclined
  /** What was asked about, in the words of the question; '' where the reason says it all. */
  about: string
  isHeldBy: (passage: ReadPassage) => boolean
  /** However near a passage is: what does not hold it does not answer. */
  isNeeded?: true
}

/** Everything that a question asks for and that only some passages can hold. */
export function askedFor(words: readonly Word[]): AskedFor[] {
  return [
    ...askedWhen(words),
    ...askedKinds(words),
    ...askedAmounts(words),
    ...askedNames(words),
    ...askedNumbers(words),
    ...askedBodies(words),
    ...askedPlaces(words),
    ...askedDuties(words),
  ]
}

const duties = createPhrases([
  [
    `làm gì, làm những gì, phải làm gì, nhiệm vụ gì, việc gì, trách nhiệm gì, có nhiệm vụ gì, giao việc gì,
    phân công gì, có vai trò gì`,
    true,
  ],
])

/** What a body has to do does not stand where it is only sent the document. */
function askedDuties(words: readonly Word[]): AskedFor[] {
  if (duties(words).length === 0) return []
  const isHeldBy: AskedFor['isHeldBy'] = ({ folded }) => !folded.startsWith('noi nhan')
  return [{ why: 'not-found', about: '', isHeldBy }]
}

/** Another time, another place. */
function askedWhen(words: readonly Word[]): AskedFor[] {
  const found: AskedFor[] = []
  const years = yearsIn(words)
  if (years) {
    const isHeldBy: AskedFor['isHeldBy'] = (passage) => speaksOf(years, passage)
    found.push({ why: 'year', about: years.about, isHeldBy })
  }
  const province = provinceIn(words)
  if (province !== undefined) {
    const name = fold(province)
    const isHeldBy: AskedFor['isHeldBy'] = ({ folded }) => folded.includes(name)
    found.push({ why: 'place', about: province, isHeldBy })
  }
  if (asksWhen(words)) {
    found.push({ why: 'not-found', about: '', isHeldBy: ({ folded }) => time.test(folded) })
  }
  return found
}

const time = /\b(?:ngay \d|thang \d|\d{4}|quy [ivx]+\b|hang nam|dinh ky|kip thoi)/

function askedKinds(words: readonly Word[]): AskedFor[] {
  return askedKindsIn(words).flatMap(({ value: kind, phrase }): AskedFor[] => {
    if (!kind || (kind.isFreeOfWho && asksWho(words))) return []
    if (kind.isOfPeople && !asksForPeople(words)) return []
    const isHeldBy: AskedFor['isHeldBy'] = ({ folded }) => kind.holds(folded, phrase)
    return [{ why: kind.why, about: phrase, isHeldBy }]
  })
}
