import { readBullet, readLabels } from './labels.ts'
import type { Line } from './lines.ts'

/** A paragraph, whole again where lines or pages had cut it. */
export type Paragraph = {
  text: string
  level: number | undefined
  /** A blank line stood before it. */
  isApart: boolean
}

/** Puts lines together that are one paragraph. */
export function joinLines(lines: Line[]): Paragraph[] {
  const paragraphs: Paragraph[] = []
  /** The pieces of the last paragraph, put together once it is over. */
  let pieces: string[] = []
  let last: Line | undefined
  let isApart = false

  const finish = () => {
    const paragraph = paragraphs.at(-1)
    if (paragraph) paragraph.text = pieces.join(' ')
  }
  for (const line of lines) {
    if (line.text === '') {
      isApart = true
      continue
    }
    if (last && goesOn(last, line, { isApart, isLong: pieces.length > 1 })) pieces.push(line.text)
    else {
      finish()
      paragraphs.push({ text: line.text, level: line.level, isApart })
      pieces = [line.text]
    }
    last = line
    isApart = false
  }
  finish()
  return paragraphs
}

/** The paragraphs as one text, as they stood. */
export const textOf = (paragraphs: Pick<Paragraph, 'text' | 'isApart'>[]): string =>
  paragraphs
    .map(({ text, isApart }, index) => `${index === 0 ? '' : isApart ? '\n\n' : '\n'}${text}`)
    .join('')

type Between = {
  isApart: boolean
  /** The paragraph has several lines already. */
  isLong: boolean
}

function goesOn(before: Line, line: Line, { isApart, isLong }: Between): boolean {
  if (before.level !== undefined || line.level !== undefined) return false
  const [first, second] = [before.text, line.text]
  if (first.includes('|') || second.includes('|')) return false
  if (/[.;:!?…]$/.test(first) || isItem(second) || first === first.toUpperCase()) return false
  // A page ended in the middle of a sentence.
  if (isApart || line.isWhole)
    return /^\p{Ll}/u.test(second) || (/^\d/.test(second) && (isLong || first.length >= 40))
  // A line that was wrapped is a long one; short ones stand below each other on purpose.
  return first.length >= 55
}

const isItem = (text: string): boolean =>
  readBullet(text) !== undefined || readLabels(text).length > 0
