import type { AskedFor } from './asked-for.ts'
import { createPhrases } from './phrases.ts'
import type { Word } from './words.ts'

const numbered = createPhrases([
  [
    `nghị quyết, nghị quyết số, chỉ thị, chỉ thị số, kết luận, kết luận số, quyết định, quyết định số, quy định,
    quy định số, thông tri, thông tri số, thông tư, thông tư số, nghị định, nghị định số, hướng dẫn,
    hướng dẫn số, công văn, công văn số, kế hoạch, kế hoạch số, lần thứ, khóa, đại hội, đại hội đảng,
    đại hội đảng bộ tỉnh, nghị quyết đại hội, nghị quyết trung ương, hội nghị trung ương`,
    true,
  ],
])

/** “Nghị quyết 43”, “lần thứ XVI”: only a passage with the same number speaks of it. */
export function askedNumbers(words: readonly Word[]): AskedFor[] {
  return numbered(words).flatMap(({ phrase, to }): AskedFor[] => {
    const number = words[to]?.bare ?? ''
    if (!/^(?:\d{1,3}|[ivx]{2,5})$/.test(number)) return []
    return [
      {
        why: 'not-found',
        isNeeded: true,
        about: `${phrase} ${number.toUpperCase()}`,
        isHeldBy: ({ bares, folded }) =>
          phrase.endsWith('trung ương')
            ? folded.includes(`trung uong ${number}`)
            : [number, romanOf(number)].some((one) => bares.has(one)),
      },
    ]
  })
}

/** Congresses are counted “XII” in documents and “12” in questions. */
const romanOf = (number: string): string => romans[Number(number) - 1] ?? number

const romans = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx'.split(' ')
