import { ambiguous } from '../text/ambiguous.ts'
import { isPossibleBare, syllableOf } from '../text/syllables.ts'

/** A short form that may mean several things, and the whole question in each of its meanings. */
export type Ambiguity = { word: string; meanings: { meaning: string; question: string }[] }

/** The first short form of a question that its neighbours have not settled. */
export function ambiguityIn(question: string): Ambiguity | undefined {
  for (const { 0: word, index } of question.matchAll(/[\p{L}\p{M}]+/gu)) {
    const { bare } = syllableOf(word)
    const meanings = ambiguous.get(bare)
    if (!meanings) continue
    // “tu” and “thu” are words too: only in capitals do they stand for more.
    const isShort = word === word.toUpperCase() || !isPossibleBare(bare)
    const [before, after] = [question.slice(0, index), question.slice(index + word.length)]
    // In “16/CT-TTg” it is part of a number, and nobody has to be asked what it means.
    if (!isShort || /\d ?[-–/] ?$/.test(before)) continue
    // “CT05” is two words.
    const rest = /^\p{N}/u.test(after) ? ` ${after}` : after
    return {
      word,
      meanings: meanings.map((meaning) => ({ meaning, question: `${before}${meaning}${rest}` })),
    }
  }
  return undefined
}
