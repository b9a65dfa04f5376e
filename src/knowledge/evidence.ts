import type { Syllable } from '../text/syllables.ts'
import { askedElsewhere } from './asked-elsewhere.ts'
import { askedInVain } from './asked-in-vain.ts'
import { contentOf, type Pairs } from './function-words.ts'
import { createLeanings } from './leanings.ts'
import { createKeys, wayOf } from './meaning-keys.ts'
import type { Reading } from './readings.ts'
import { createWays, type Way } from './ways.ts'
import { spokenIn, wordsOf, type Word } from './words.ts'

/** How much of a question a passage holds, all from 0 to 1. */
export type Evidence = {
  /** Of what its words mean, rare ones counting more; what other ways of asking say counts too. */
  coverage: number
  /** How like the question is to the way of asking for the passage that is most like it. */
  alike: number
  /** How far the words of the question speak for it, by how people ask for this and for that. */
  leaning: number
}

/** A question on the scales; it holds until the next one is laid on them. */
export type Weighed = {
  of(at: number): Evidence
  alike(at: number): number
  /** The passages somebody has asked for in like words. */
  asked: Uint32Array
  /** The keys of what it is about. */
  content: readonly string[]
  /** How far it leans to what people ask and no passage says: to the likeliest such subject. */
  leaningAside: number
}

/** What questions are weighed on: each of the scales holds one question at a time. */
export type Weighing = {
  scales: () => (asked: Reading) => Weighed
  /** What one of the keys is worth: the rarer, the more. */
  weightOf: (key: string) => number
}

/** A passage taken into words: what it says, and what it may be asked for by. */
export type Spoken = { text: readonly Syllable[]; heading: string; asks: readonly string[] }

/** Weighs a question against the passages by what its words mean. */
export function createEvidence(passages: readonly Spoken[]): Weighing {
  const { length } = passages
  const ofPassages = passages.flatMap(({ asks }, at) =>
    asks.map((ask) => ({ at, ...learned(ask) })),
  )
  asideWays ??= aside.flatMap((asks, at) => asks.map((ask) => ({ at, terms: learned(ask).terms })))
  const beside = asideWays.map(({ at, terms }) => ({ at: length + at, terms }))
  const keys = createKeys(
    passages.map(({ text, heading, asks }) => [text, ...[heading, ...asks].map(spokenIn)]),
  )
  const ways = createWays(ofPassages, length, keys.weightOf)
  const leanings = createLeanings([...ofPassages, ...beside], length + aside.length)

  const scales = () => {
    const [alikeTo, leaningsOf, sharesOf] = [ways(), leanings(), keys.scales()]
    return (asked: Reading): Weighed => {
      const mine = wayOf(asked)
      const alike = alikeTo(mine)
      const leaning = leaningsOf(termsOf(asked, mine))
      const coverage = sharesOf(mine.content)
      return {
        asked: alike.passages,
        content: mine.content,
        leaningAside: greatest(leaning, length, length + aside.length),
        alike: alike.of,
        of: (at) => ({ coverage: coverage(at), alike: alike.of(at), leaning: leaning(at) }),
      }
    }
  }
  return { scales, weightOf: keys.weightOf }
}

function greatest(valueOf: (at: number) => number, from: number, to: number): number {
  let most = 0
  for (let at = from; at < to; at += 1) most = Math.max(most, valueOf(at))
  return most
}

/** What is learned of one way of asking. */
function learned(ask: string) {
  const words = wordsOf(ask)
  const asked = { words, content: contentOf(words, noPairs) }
  const way = wayOf(asked)
  return { terms: termsOf(asked, way), ...way }
}

/** It is the same whatever the passages are: read once, and not at every publishing. */
let asideWays: { at: number; terms: string[] }[] | undefined

/** What people ask and no passage says stands beside the passages, subject by subject. */
const aside = [askedInVain, askedElsewhere].flatMap((asked) =>
  asked
    .trim()
    .split('\n')
    .map((subject) => subject.split(';')),
)

type Asked = Pick<Reading, 'words' | 'content'>

/**
 * What is learned of a question: what its words mean, and its words two and two. Whether a year may
 * be asked about is decided by itself.
 */
function termsOf({ words, content }: Asked, { keys, content: contents }: Way): string[] {
  if (words.some(isYear)) {
    const rest = { words: words.filter(isNoYear), content: content.filter(isNoYear) }
    return termsOf(rest, wayOf(rest))
  }
  return [
    ...keys,
    ...contents.map((key) => `${key}!`),
    ...besides(keys).map((pair) => `${pair}=`),
    ...besides(words.map(({ bare }) => bare)),
  ]
}

const isYear = ({ bare }: Word): boolean => /^(?:19|20)\d\d$/.test(bare)
const isNoYear = (word: Word): boolean => !isYear(word)

const besides = (words: readonly string[]): string[] =>
  words.slice(1).map((word, at) => `${words[at] ?? ''} ${word}`)

const noPairs: Pairs = new Map()
