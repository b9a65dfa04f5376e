import type { Body, Inverted } from './inverted.ts'
import type { Question } from './question.ts'

/**
 * Says which word of the question a word of a passage is: 2n + 2 if it is the word number n as it
 * is spelt, 2n + 1 if only its letters are the same, 0 if it is none.
 */
export type Match = (id: number) => number

/** Prepares a question for being held against many words. */
export function matchOf({ words }: Question, { vocabulary }: Inverted): Match {
  const found = new Uint16Array(vocabulary.size().words)
  words.forEach(({ loose }, n) => {
    for (const id of vocabulary.spellingsOf(loose.number)) found[id] ||= 2 * n + 1
  })
  // The first of equal words is the one that counts, so it comes last here.
  for (let n = words.length - 1; n >= 0; n -= 1) {
    const id = words[n]?.exact.number ?? -1
    if (id >= 0) found[id] = 2 * n + 2
  }
  return (id) => found[id] ?? 0
}

const wordOf = (match: number) => (match - 1) >> 1

const isExact = (match: number) => match % 2 === 0

/** A stretch of a passage, as places in its text, and how much of the question is in it. */
export type Window = { from: number; to: number; value: number }

/** The best stretch, and what the longest unbroken run of the question's words is worth. */
type Read = Window & { run: number }

/** So many sentences, and so many words of them at least, are a window; a longer one is held back. */
const span = 3
const usualLength = 45
const lengthPart = 0.3

/** The three sentences in which most of the question is found; each word and pair counts once. */
export function bestWindow(body: Body | undefined, match: Match, seen: LastSeen): Read {
  if (!body) return { from: 0, to: 0, value: 0, run: 0 }
  const { ids, begins } = body
  seen.forget()
  let from = 0
  let to = 0
  let best = 0
  let run = 0
  let longest = 0
  for (let sentence = 0; sentence < begins.length; sentence += 1) {
    const end = begins[sentence + 1] ?? ids.length
    let before = 0
    for (let n = begins[sentence] ?? 0; n < end; n += 1) {
      const found = match(ids[n] ?? 0)
      const worth = found === 0 ? 0 : seen.note(found, before, sentence)
      run = worth === 0 ? 0 : run + worth
      longest = Math.max(longest, run)
      before = found
    }
    const oldest = Math.max(0, sentence - span + 1)
    const start = begins[oldest] ?? 0
    const length = Math.max(1, (end - start) / usualLength)
    const value = seen.worthSince(oldest) / (1 - lengthPart + lengthPart * length)
    if (value <= best && to > 0) continue
    from = body.from[start] ?? 0
    to = body.to[end - 1] ?? 0
    best = value
  }
  return { from, to, value: best, run: longest }
}

/** The sentence in which each word and pair was seen last: in the window if that is near enough. */
export type LastSeen = {
  forget: () => void
  /** Notes a word, and gives what its pair with the one before is worth; 0 if they are none. */
  note: (found: number, before: number, sentence: number) => number
  worthSince: (oldest: number) => number
}

/** Remembers for one question; it is made once and serves passage after passage. */
export function lastSeen({ words, pairs, pairOf }: Question): LastSeen {
  const sought = [...words, ...pairs]
  const worths = Float64Array.from(sought, ({ exact, loose }) => exact.value + loose.value)
  const looseWorths = Float64Array.from(sought, ({ loose }) => loose.value)
  const exact = new Int32Array(sought.length)
  const loose = new Int32Array(sought.length)
  return {
    forget() {
      exact.fill(-1)
      loose.fill(-1)
    },
    note(found, before, sentence) {
      const seen = isExact(found) ? exact : loose
      seen[wordOf(found)] = sentence
      const pair = before === 0 ? undefined : pairOf(wordOf(before), wordOf(found))
      if (pair === undefined) return 0
      const isBoth = isExact(before) && isExact(found)
      const place = words.length + pair
      const both = isBoth ? exact : loose
      both[place] = sentence
      return (isBoth ? worths : looseWorths)[place] ?? 0
    },
    worthSince(oldest) {
      let worth = 0
      for (let n = 0; n < worths.length; n += 1) {
        if ((exact[n] ?? -1) >= oldest) worth += worths[n] ?? 0
        else if ((loose[n] ?? -1) >= oldest) worth += looseWorths[n] ?? 0
      }
      return worth
    },
  }
}
