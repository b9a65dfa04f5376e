import { createPhrases } from './phrases.ts'
import type { ReadPassage } from './read-passage.ts'
import type { Word } from './words.ts'

/** How far a question points to a passage by the part of the document it stands in. */
type Pointing = 'to-it' | 'to-its-part' | undefined

/** What people call the parts of a plan, and what its headings call them. */
const parts = createPhrases([
  ['mục đích, mục đích yêu cầu, mục tiêu, yêu cầu', 'muc dich'],
  ['biện pháp, biện pháp thực hiện, giải pháp', 'bien phap'],
  ['tổ chức thực hiện, phân công', 'to chuc thuc hien'],
])

const places = createPhrases<number>([
  ['thứ nhất, đầu tiên, đầu, số một, thứ 1, số 1', 1],
  ['thứ hai, số hai, thứ 2, số 2', 2],
  ['thứ ba, số ba, thứ 3, số 3', 3],
  ['thứ tư, số bốn, thứ 4, số 4', 4],
  ['thứ năm, số năm, thứ 5, số 5', 5],
])

/** Reads “biện pháp thứ hai” and “phần mục đích” out of a question. */
export function pointingOf(words: readonly Word[]): (passage: ReadPassage) => Pointing {
  const ordinals = places(words)
  const said = parts(words).flatMap(({ value, from, to }) => {
    const place = ordinals.find((each) => each.from === to)?.value
    const isPart = /^(?:phan|muc)$/.test(words[from - 1]?.bare ?? '')
    return place === undefined && !isPart ? [] : [{ heading: value, place }]
  })
  if (said.length === 0) return () => undefined
  return ({ heading: own, passage: { clause } }) => {
    const here = said.filter(({ heading }) => own.includes(heading))
    if (here.some(({ place }) => place !== undefined && clause.endsWith(`.${place}`))) {
      return 'to-it'
    }
    return here.length > 0 ? 'to-its-part' : undefined
  }
}
