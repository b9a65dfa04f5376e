import { fold } from '../text/fold.ts'
import type { Found } from './reply.ts'
import { spokenIn } from './words.ts'

/** A passage read once: every question that comes is held against it. */
export type ReadPassage = Found & {
  text: string
  /** Its document came after others: it is the one that “kế hoạch mới” means. */
  isNewest: boolean
  readonly folded: string
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
  let bares: ReadonlySet<string> | undefined
  return {
    ...{ document, passage, position, text, isNewest },
    get folded() {
      return (folded ??= fold(text))
    },
    get bares() {
      return (bares ??= baresIn(`${text} ${document.number ?? ''} ${document.title}`))
    },
  }
}

const baresIn = (text: string): ReadonlySet<string> =>
  new Set(spokenIn(text).map(({ bare }) => bare))
