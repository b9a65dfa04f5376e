import { isSideBySide } from './meant-word.ts'
import type { Corpus } from './repair.ts'

type Choice = {
  meanings: readonly string[]
  before: string | undefined
  after: string | undefined
  corpus: Corpus
}

/** The meanings of a short form that fit between its neighbours, as the passages have them. */
export function fitting({ meanings, before, after, corpus }: Choice): string[][] {
  // “CT05” is read as “CT số 05”.
  const next = /^\p{N}/u.test(after ?? '') ? 'số' : after
  return meanings
    .map((meaning) => meaning.split(' '))
    .filter((words) => {
      const [first = '', last = ''] = [words[0], words.at(-1)]
      const fitsBefore = before !== undefined && isSideBySide(before, first, corpus)
      return fitsBefore || (next !== undefined && isSideBySide(last, next, corpus))
    })
}
