import { tidy } from '../text/fold.ts'
import { withoutEmphasis } from './emphasis.ts'

/** A line of a document as it was read; an empty one parts paragraphs. */
export type Line = {
  text: string
  /** 1 is the highest heading; undefined is text. */
  level?: number | undefined
  /** The file says that this is a whole paragraph: no line that was wrapped. */
  isWhole?: boolean | undefined
}

/** The lines of a plain text or of Markdown, without the marks. */
export function plainLines(text: string): Line[] {
  const clean = withoutEmphasis(neat(text))
  return clean.split('\n').flatMap((line) => {
    const [, marks, heading] = /^ {0,3}(#{1,6}) +(.*?)(?: +#+)?$/.exec(line) ?? []
    if (marks !== undefined && heading !== undefined)
      return { text: unescaped(heading), level: marks.length }
    // The rule between the head of a Markdown table and its rows.
    if (/^\|?(?: *:?-+:? *\|)+(?: *:?-+:?)? *$/.test(line)) return []
    if (/^ *(?:-{3,}|\*{3,}|_{3,}) *$/.test(line)) return { text: '' }
    return { text: unescaped(line.trim()) }
  })
}

/** A text with one kind of space, and one of them at a time. */
const neat = (text: string): string =>
  tidy(text)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')

const unescaped = (text: string): string => text.replace(/\\([\\`*_{}[\]()#+\-.!>|])/g, '$1')
