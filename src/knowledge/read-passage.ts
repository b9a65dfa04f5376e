import { fold } from '../text/fold.ts'
import type { Found } from './reply.ts'
import { spokenIn } from './words.ts'

/** A passage read once: every question that comes is held against it. */
export type ReadPassage = Found & {
  text: string
  /** Its document came after others: it is the one that “kế hoạch mới” means. */
  isNewest: boolean
  readonly folded: string
  /** The heading right above it, folded; '' if there is none. */
  readonly heading: string
  /** What it only counts, folded: “3 khâu đột phá” stands there, and not which ones. */
  readonly counted: readonly string[]
  /** The words in it, and in the number and the title of its document; bare of marks. */
  readonly bares: ReadonlySet<string>
}

/** It is only read when a question comes near it: of ten thousand passages few ever are asked for. */
export function readPassage(
  { document, passage, position }: Found,
  { isNewest }: Pick<ReadPassage, 'isNewest'>,
): ReadPassage {
  const { text } = passage
  let folded: string | undefined
  let heading: string | undefined
  let counted: readonly string[] | undefined
  let bares: ReadonlySet<string> | undefined
  return {
    ...{ document, passage, position, text, isNewest },
    get folded() {
      return (folded ??= fold(text))
    },
    get heading() {
      return (heading ??= fold(passage.headings.at(-1) ?? ''))
    },
    get counted() {
      return (counted ??= countedIn(this.folded))
    },
    get bares() {
      return (bares ??= baresIn(`${text} ${document.number ?? ''} ${document.title}`))
    },
  }
}

const baresIn = (text: string): ReadonlySet<string> =>
  new Set(spokenIn(text).map(({ bare }) => bare))

/** No colon follows, behind which they would be told. */
const countedIn = (folded: string): string[] =>
  Array.from(
    folded.matchAll(/\b\d{1,2} ([a-z]+ [a-z]+ [a-z]+)(?=(.{0,12}))/g),
    ([, name = '', rest = '']) => (rest.includes(':') ? [] : [name]),
  ).flat()
