import { syllableOf, type Syllable } from '../text/syllables.ts'
import { pairOf, type Inverted } from './inverted.ts'
import { isLight } from './question-words.ts'
import { termOf, type Term } from './rarity.ts'
import type { Repaired } from './repair.ts'

/** A word or a pair of words that is looked for: as it is spelt, and by its letters alone. */
export type Sought = {
  exact: Term
  loose: Term
  /** Its place in the question. What is only guessed stands in the place it is guessed for. */
  at: number
  isGuessed: boolean
}

/** What is looked for; `pairOf` gives the pair of the words with these numbers. */
export type Question = {
  words: Sought[]
  pairs: Sought[]
  pairOf: (one: number, other: number) => number | undefined
}

/** What a find is worth: typed with marks, its spelling counts; typed without, its letters do. */
const weights = {
  spelt: { word: { exact: 1, loose: 0.3 }, pair: { exact: 0.5, loose: 0.15 } },
  bare: { word: { exact: 0, loose: 1 }, pair: { exact: 0, loose: 0.8 } },
}

/** Words that say little count half. */
const light = 0.5

type Word = Syllable & { at: number; weight: number; isGuessed: boolean; isSpelt: boolean }

/** Weighs what is looked for: rare words more, and pairs of words beside the words. */
export function weigh({ words, doubts }: Repaired, inverted: Inverted): Question {
  const read = words.map(syllableOf)
  const marked = read.filter(({ canon, bare }) => canon !== bare).length
  const isSpelt = marked > 0 && 4 * marked >= read.length
  const wordOf = (one: Syllable, at: number, guess?: number): Word => {
    const { canon, bare } = one
    const isOwn = isSpelt || canon !== bare
    const weight = (guess ?? 1) * (isLight(one, isOwn) ? light : 1)
    return { canon, bare, at, weight, isGuessed: guess !== undefined, isSpelt: isOwn }
  }
  const gathered = gather(inverted)
  const main = read.map((one, at) => wordOf(one, at))
  gathered.put(main)
  for (const { at, words: guessed, weight } of doubts) {
    const own = guessed.map((word) => wordOf(syllableOf(word), at, weight))
    gathered.put([...main.slice(Math.max(0, at - 1), at), ...own, ...main.slice(at + 1, at + 2)])
  }
  return gathered.question
}

/** Takes lines of words in, each word and each pair once. */
function gather(inverted: Inverted) {
  const numbers = new Map<string, number>()
  const pairs = new Map<number, number>()
  // No question has so many words: it is cut at fewer letters.
  const keyOf = (one: number, other: number) => one * 4096 + other
  const question: Question = {
    words: [],
    pairs: [],
    pairOf: (one, other) => pairs.get(keyOf(one, other)),
  }
  const numberOf = (word: Word): number => {
    const known = numbers.get(word.canon)
    if (known !== undefined) return known
    numbers.set(word.canon, question.words.length)
    return question.words.push(soughtWord(word, inverted)) - 1
  }
  const put = (line: Word[]) => {
    const own = line.map(numberOf)
    line.forEach((word, n) => {
      const before = line[n - 1]
      const key = keyOf(own[n - 1] ?? -1, own[n] ?? -1)
      if (!before || pairs.has(key)) return
      pairs.set(key, question.pairs.push(soughtPair(before, word, inverted)) - 1)
    })
  }
  return { question, put }
}

function soughtWord(word: Word, { vocabulary, fields, size }: Inverted): Sought {
  const [exact, loose] = [vocabulary.idOf(word.canon), vocabulary.bareIdOf(word.bare)]
  // A word without marks that no passage has so was typed without them, whatever the others are.
  const isSpelt = word.isSpelt && (exact >= 0 || word.canon !== word.bare)
  const { word: own } = isSpelt ? weights.spelt : weights.bare
  const { at, isGuessed, weight } = word
  return {
    exact: termOf(fields.words, exact, own.exact * weight, size),
    loose: termOf(fields.bare, loose, own.loose * weight, size),
    at,
    isGuessed,
  }
}

function soughtPair(one: Word, other: Word, { vocabulary, fields, size }: Inverted): Sought {
  const { pair: own } = one.isSpelt && other.isSpelt ? weights.spelt : weights.bare
  const isGuessed = one.isGuessed || other.isGuessed
  const heavier = Math.max(one.weight, other.weight)
  const weight = isGuessed ? Math.min(one.weight, other.weight) : heavier
  const sizes = vocabulary.size()
  const numberOf = (a: number, b: number, base: number) =>
    a < 0 || b < 0 ? -1 : pairOf(a, b, base)
  const { idOf, bareIdOf } = vocabulary
  const exact = numberOf(idOf(one.canon), idOf(other.canon), sizes.words)
  const loose = numberOf(bareIdOf(one.bare), bareIdOf(other.bare), sizes.bare)
  return {
    exact: termOf(fields.pairs, exact, own.exact * weight, size),
    loose: termOf(fields.barePairs, loose, own.loose * weight, size),
    at: other.at,
    isGuessed,
  }
}
