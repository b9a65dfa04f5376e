import { placeOf, tokensOf, typedText, without, type Taken, type Token } from './query-tokens.ts'
import type { Term } from './terms.ts'

/** Takes out the field with the longest name that is there; those that ended still have models. */
export function takeField(tokens: Token[], terms: Term[]): Taken<string> {
  const names = terms
    .filter(({ kind }) => kind === 'field')
    .flatMap(({ code, name, nameEn = name }) =>
      [name, nameEn, ...(shortNames[code] ?? [])].map((each) => ({ code, words: tokensOf(each) })),
    )
    .toSorted((a, b) => b.words.length - a.words.length)
  for (const { code, words } of names) {
    const at = placeOf(tokens, typedText(words))
    if (at >= 0) return { found: code, rest: without(tokens, at, words.length) }
  }
  return { found: undefined, rest: tokens }
}

/** How fields are written in short, and the other way round. */
const shortNames: Record<string, string[]> = {
  economy: ['KT'],
  culture: ['VHXH', 'VH-XH'],
  defence: ['QPAN', 'QP-AN', 'ANQP', 'AN-QP', 'an ninh - quốc phòng'],
  system: ['HTCT', 'XDHTCT', 'XD HTCT', 'hệ thống chính trị'],
}
