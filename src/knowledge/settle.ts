import { ambiguous } from '../text/ambiguous.ts'
import { syllableOf } from '../text/syllables.ts'
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
  const following = after === undefined ? [] : beginnings(after)
  return meanings
    .map((meaning) => meaning.split(' '))
    .filter((words) => {
      const [first = '', last = ''] = [words[0], words.at(-1)]
      const fitsBefore = before !== undefined && isSideBySide(before, first, corpus)
      return fitsBefore || following.some((next) => isSideBySide(last, next, corpus))
    })
}

/** What the next word may begin with: of “CQ, ĐV” the second is short as well. */
function beginnings(after: string): string[] {
  // “CT05” is read as “CT số 05”.
  if (/^\p{N}/u.test(after)) return ['số']
  const meanings = ambiguous.get(syllableOf(after).bare) ?? []
  return [after, ...meanings.map((meaning) => meaning.split(' ')[0] ?? '')]
}
