import type { MessageEntity } from 'grammy/types'

/** A text with some of its words bold; what stands in it is shown, never read as markup. */
export type Marked = { text: string; bold: Span[] }

export type Span = { from: number; to: number }

/** Lines below one another; undefined ones are left out. */
export function linesOf(lines: (Marked | string | undefined)[]): Marked {
  const all: Marked = { text: '', bold: [] }
  for (const line of lines) {
    if (line === undefined) continue
    const { text, bold } = typeof line === 'string' ? { text: line, bold: [] } : line
    if (all.text !== '') all.text += '\n'
    const start = all.text.length
    all.text += text
    all.bold.push(...bold.map(({ from, to }) => ({ from: from + start, to: to + start })))
  }
  return all
}

/** The bold words as a platform is told of them, in UTF-16 units. */
export const entitiesOf = ({ bold }: Marked): MessageEntity[] =>
  bold
    .filter(({ from, to }) => to > from)
    .map(({ from, to }) => ({ type: 'bold', offset: from, length: to - from }))

/** A text as it stands in a list: on one line. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** The text within a limit, cut behind a word: “…” stands for the rest. */
export function cutText(text: string, limit: number): string {
  if (text.length <= limit) return text
  const room = text.slice(0, limit - 1)
  const at = room.lastIndexOf(' ')
  return `${room.slice(0, at > limit / 2 ? at : wholePair(room)).trimEnd()}…`
}

/** Never between the halves of a pair. */
const wholePair = (text: string): number =>
  /[\uD800-\uDBFF]$/.test(text) ? text.length - 1 : text.length
