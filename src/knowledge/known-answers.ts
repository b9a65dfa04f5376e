import { contentOf, type Pairs } from './function-words.ts'
import { createPhrases } from './phrases.ts'
import type { KnownAnswer } from './reply.ts'
import { createSearch } from './search.ts'
import { meaningsOf } from './synonyms.ts'
import { tokensOf } from './tokens.ts'

/** The answer of the office to a question like this one, and how alike they are, from 0 to 1. */
export type KnownFound = { known: KnownAnswer; score: number }

/**
 * Finds the answer that the office has given to the same question in other words.
 *
 * The same question is about the same things, asks for the same kind of thing and names the same
 * numbers: what the office said of one year says nothing of another.
 */
export function createKnownAnswers(
  all: readonly KnownAnswer[],
  pairs: Pairs = new Map(),
): (question: string) => KnownFound | undefined {
  const read = (text: string): Gist => {
    const words = tokensOf(text)
    const keys = meaningsOf(contentOf(words, pairs)).map(({ key }) => key)
    return {
      about: new Set(keys),
      asks: new Set(askings(words).map(({ value }) => value)),
      numbers: keys
        .filter((key) => /\d/.test(key))
        .sort()
        .join(' '),
    }
  }
  const kept = all.map((known) => ({ known, gist: read(known.question) }))
  const search = createSearch(
    all.map(({ question: text }) => ({ clause: '', heading: '', text, asks: [] })),
  )

  return (question) => {
    if (all.length === 0) return undefined
    // As it was typed, and as the words of these questions set it right.
    const gists = [question, search.find(question, 1).understood.text].map(read)
    const found = kept.map(({ known, gist }): KnownFound => ({
      known,
      score: Math.max(...gists.map((each) => likeness(each, gist))),
    }))
    // Of two that are as near the later word of the office counts.
    const best = found.reduce((one, other) => (other.score >= one.score ? other : one))
    return best.score >= alike ? best : undefined
  }
}

/** What a question is about, what kind of thing it asks for, and the numbers it names. */
type Gist = { about: ReadonlySet<string>; asks: ReadonlySet<string>; numbers: string }

function likeness(one: Gist, other: Gist): number {
  const asksElse =
    one.asks.size > 0 && other.asks.size > 0 && ![...one.asks].some((each) => other.asks.has(each))
  if (asksElse || one.numbers !== other.numbers) return 0
  const size = one.about.size + other.about.size
  const shared = [...one.about].filter((key) => other.about.has(key)).length
  return size === 0 ? 0 : (2 * shared) / size
}

/** Nearly all of what they are about is the same. */
const alike = 0.8

const askings = createPhrases([
  ['ai, do ai, người nào, cơ quan nào, đơn vị nào, bên nào, cấp nào, ban nào, tổ chức nào', 'who'],
  ['bao giờ, khi nào, lúc nào, ngày nào, tháng nào, năm nào, hạn nào, mấy giờ, bao lâu', 'when'],
  ['ở đâu, chỗ nào, nơi nào, đi đâu, đến đâu', 'where'],
  ['bao nhiêu, mấy, số lượng, tối thiểu, ít nhất, nhiều nhất, tối đa', 'how many'],
  ['vì sao, tại sao, sao lại, lý do', 'why'],
  ['thế nào, như thế nào, ra sao, làm sao, cách nào, bằng cách nào', 'how'],
  ['có được, được không, có phải, phải không, đúng không, có không', 'whether'],
])
