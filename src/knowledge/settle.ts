import { isSideBySide } from './meant-word.ts'
import type { Corpus } from './repair.ts'

type Choice = {
  meanings: readonly string[]
  before: string | undefined
  after: string | undefined
  corpus: Corpus
}

/**
 * The meanings of a short form that fit between its neighbours, as the passages have them side by
 * side: those that fit both before those that fit one. None may.
 */
export function fitting({ meanings, before, after, corpus }: Choice): string[][] {
  // “CT05” is read as “CT số 05”.
  const next = /^\p{N}/u.test(after ?? '') ? 'số' : after
  const judged = meanings.map((meaning) => {
    const words = meaning.split(' ')
    const [first = '', last = ''] = [words[0], words.at(-1)]
    const fitsBefore = before !== undefined && isSideBySide(before, first, corpus)
    const fitsAfter = next !== undefined && isSideBySide(last, next, corpus)
    // What the passages never say does not fit anywhere in them.
    const isSaid = words.every((word, at) => {
      const one = words[at - 1]
      return one === undefined || isSideBySide(one, word, corpus)
    })
    return { words, sides: isSaid ? Number(fitsBefore) + Number(fitsAfter) : 0 }
  })
  const most = Math.max(...judged.map(({ sides }) => sides))
  return most === 0 ? [] : judged.filter(({ sides }) => sides === most).map(({ words }) => words)
}
