import type { DocumentFacts, Passage } from '../domain/documents.ts'
import { fold } from '../text/fold.ts'
import { askedAmounts } from './amounts.ts'
import { askedKindsIn } from './asked-kinds.ts'
import { askedNames } from './named-only.ts'
import { createPhrases } from './phrases.ts'
import { provinceIn } from './provinces.ts'
import type { WhyDeclined } from './reply.ts'
import type { Word } from './words.ts'
import { speaksOf, yearsIn } from './years.ts'

/** One kind of thing that a question asks for, and which passages hold that kind of thing. */
export type AskedFor = {
  why: WhyDeclined
  /** What was asked about, in the words of the question; '' where the reason says it all. */
  about: string
  isHeldBy(passage: Passage, document: DocumentFacts): boolean
}

const whoWords = createPhrases([
  [
    `ai, do ai, cơ quan nào, ban nào, đơn vị nào, bên nào, cấp nào, tổ chức nào, hỏi ai, nhờ ai, ở đâu,
    cơ quan gì, người nào, chỗ nào`,
    true,
  ],
])

/** Everything that a question asks for and that only some passages can hold. */
export function askedFor(words: readonly Word[]): AskedFor[] {
  return [...askedWhen(words), ...askedKinds(words), ...askedAmounts(words), ...askedNames(words)]
}

/** Another time, another place. */
function askedWhen(words: readonly Word[]): AskedFor[] {
  const found: AskedFor[] = []
  const years = yearsIn(words)
  if (years) {
    const isHeldBy: AskedFor['isHeldBy'] = ({ text }, document) => speaksOf(years, text, document)
    found.push({ why: 'year', about: years.about, isHeldBy })
  }
  const province = provinceIn(words)
  if (province !== undefined) {
    const isHeldBy: AskedFor['isHeldBy'] = ({ text }) => fold(text).includes(fold(province))
    found.push({ why: 'place', about: province, isHeldBy })
  }
  return found
}

function askedKinds(words: readonly Word[]): AskedFor[] {
  const asksWho = whoWords(words).length > 0
  return askedKindsIn(words).flatMap(({ value: kind, phrase }): AskedFor[] => {
    if (!kind || (kind.isFreeOfWho && asksWho)) return []
    const isHeldBy: AskedFor['isHeldBy'] = ({ text }) => kind.holds(fold(text), phrase)
    return [{ why: kind.why, about: phrase, isHeldBy }]
  })
}
