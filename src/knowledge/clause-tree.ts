import { fold } from '../text/fold.ts'
import { readLabels, ranks, type Label } from './labels.ts'
import type { Paragraph } from './paragraphs.ts'

/** A clause with what is below it, as the document is laid out. */
export type Node = {
  /** "III.4", "Điều 5.2", "title", "recipients"; '' for a heading without a number. */
  id: string
  label: Label | undefined
  /** The paragraph that its number opens, number included. */
  opener: Paragraph | undefined
  /** The heading that has no number; its rank is that of its level. */
  level: number | undefined
  /** Its own paragraphs; the first is what stands behind the number. */
  paragraphs: Paragraph[]
  children: Node[]
}

/** Lays paragraphs out as the document numbers itself. */
export function readTree(paragraphs: Paragraph[]): Node {
  const root: Node = node({ id: 'title' })
  let path: Node[] = [root]
  /** The last number of each style: a text that happens to begin with a letter is not counted on. */
  const seen = new Map<string, number>()

  const add = (child: Node, above: Node[]) => {
    above.at(-1)?.children.push(child)
    path = [...above, child]
  }
  for (const paragraph of paragraphs) {
    const top = path.at(-1) ?? root
    const label = readLabels(paragraph.text).find((each) => isPlausible(each, path, seen))
    const isBehind = top.id === 'recipients'

    if (label && (!isBehind || label.rank === ranks.appendix)) {
      const above = isBehind ? [root] : placeOf(label, path)
      if (label.value !== undefined) seen.set(label.style, label.value)
      const rest = label.rest === '' ? [] : [{ ...paragraph, text: label.rest }]
      const id = idOf(label, above)
      add(node({ id, label, opener: paragraph, level: paragraph.level, paragraphs: rest }), above)
    } else if (isBehind) top.paragraphs.push(paragraph)
    else if (isEnd(paragraph.text)) add(node({ id: 'recipients', paragraphs: [paragraph] }), [root])
    else if (paragraph.level !== undefined && !isOpening(top, root))
      add(headed(paragraph), aboveLevel(paragraph.level, path))
    else top.paragraphs.push(paragraph)
  }
  return root
}

/** Behind the last clause stand who receives it and who signed it, in either order. */
const isEnd = (text: string): boolean =>
  /^noi nhan ?(:|$)/.test(fold(text)) ||
  /^(?:T\/M|TM\.?|K\/T|KT\.?|T\/L|TL\.?) \p{Lu}{2}/u.test(text)

const node = (parts: Partial<Node> & { id: string }): Node => ({
  label: undefined,
  opener: undefined,
  level: undefined,
  paragraphs: [],
  children: [],
  ...parts,
})

const headed = (paragraph: Paragraph): Node =>
  node({ id: '', level: paragraph.level, paragraphs: [paragraph] })

/** The headings at the very top are the title. */
const isOpening = (top: Node, root: Node): boolean =>
  top === root && root.paragraphs.every(({ level }) => level !== undefined)

/** Letters and Roman numbers are words too: they have to begin or to go on. */
function isPlausible({ style, value }: Label, path: Node[], seen: Map<string, number>): boolean {
  if (value === undefined || style.startsWith('number ')) return true
  if (style.startsWith('number')) {
    const open = path.find(({ label }) => label?.style === style)
    return value <= (open?.label?.value ?? 95) + 5
  }
  const last = seen.get(style) ?? 0
  return value === 1 || (last > 0 && value > last && value <= last + 3)
}

/** The nodes that a label stands under. */
function placeOf(label: Label, path: Node[]): Node[] {
  const prefix = path.findLastIndex((each) => each.label && isPart(label, each.label))
  if (prefix >= 0) return path.slice(0, prefix + 1)
  const same = path.findIndex((each) => each.label?.style === label.style)
  if (same >= 0) return path.slice(0, same)
  const end = path.findIndex((each) => each.label && !isAbove(each.label, label))
  return end < 0 ? path : path.slice(0, end)
}

/** "2.1" is a part of "2"; "5.1" of "Điều 5". */
const isPart = (label: Label, above: Label): boolean => label.number.startsWith(`${above.number}.`)

/** A style that begins within another of its rank is below it: "A." and "I.", "1." and "1)". */
const isAbove = (above: Label, label: Label): boolean =>
  above.rank < label.rank || (above.rank === label.rank && label.value === 1)

const aboveLevel = (level: number, path: Node[]): Node[] => {
  const end = path.findIndex((each, index) => index > 0 && (each.level ?? Infinity) >= level)
  return end < 0 ? path : path.slice(0, end)
}

function idOf(label: Label, above: Node[]): string {
  const parent = above.findLast(({ label: each }) => each !== undefined)
  if (!parent?.label) return label.text
  if (isPart(label, parent.label)) return parent.id + label.number.slice(parent.label.number.length)
  if (label.style === 'điều') {
    const appendix = above.find((each) => each.label?.rank === ranks.appendix)
    return appendix ? `${appendix.id}, ${label.text}` : label.text
  }
  const isWord = label.rank < ranks.section
  return isWord ? `${parent.id}, ${label.text}` : `${parent.id}.${label.text}`
}
