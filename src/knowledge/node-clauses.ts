import type { Node } from './clause-tree.ts'
import { readBullet, ranks, type Label } from './labels.ts'
import { textOf, type Paragraph } from './paragraphs.ts'

/** A clause as it was read from a document; '' is the id of what bears no number. */
export type Clause = { clause: string; headings: string[]; text: string }

/** What a node and all below it say, clause by clause. */
export function clausesOf(node: Node, headings: string[] = []): Clause[] {
  const { id, children } = node
  if (id === 'title') return [...opening(node), ...children.flatMap((each) => clausesOf(each))]
  if (id === 'recipients') return clause(id, headings, node.paragraphs)
  const [first, ...others] = node.paragraphs
  const isAlone = others.length + children.length === 0
  const isHeading = !isAlone && first !== undefined && isTitle(node, first.text)
  if (!isHeading && children.length > 0 && children.every(({ label }) => isItem(label)))
    return clause(id, headings, flat(node))

  // What ends with a colon is completed by what is numbered below it, so it is read with each.
  const isLead = !isHeading && children.length > 0 && isShortLead(node)
  const below =
    isHeading || isLead || !first
      ? [...headings, headingOf(node)].filter((each) => each !== '')
      : headings
  return [
    ...(isLead ? [] : ownClauses(node, below, isHeading ? others : node.paragraphs, isHeading)),
    ...children.flatMap((child) => clausesOf(child, below)),
  ]
}

/** What stands before the first number: of a document without numbers all there is. */
function opening({ paragraphs, children }: Node): Clause[] {
  const sentence = paragraphs.findIndex(({ text }) => /[.:;]$/.test(text) || text.length > longest)
  const isAll = children.some(({ label }) => label !== undefined) || sentence < 0
  const end = isAll ? paragraphs.length : sentence + 1
  return [...clause('title', [], paragraphs.slice(0, end)), ...loose([], paragraphs.slice(end))]
}

/** The clauses of the own text of a node. */
function ownClauses({ id }: Node, headings: string[], own: Paragraph[], isHeading: boolean) {
  if (id === '') return loose(headings, own)
  const mark = isHeading ? readBullet(own[0]?.text ?? '')?.mark : undefined
  if (mark === undefined) return clause(id, headings, own)
  // Below a mere heading the items of a list stand for themselves: they are counted by letters.
  const items: Paragraph[][] = []
  for (const paragraph of own) {
    const bullet = readBullet(paragraph.text)
    if (bullet?.mark === mark) items.push([{ ...paragraph, text: bullet.rest }])
    else items.at(-1)?.push(paragraph)
  }
  return items.flatMap((item, at) => clause(`${id}.${letters[at] ?? at + 1}`, headings, item))
}

const clause = (id: string, headings: string[], own: Paragraph[]): Clause[] =>
  own.length === 0 ? [] : [{ clause: id, headings, text: textOf(own) }]

/** Paragraphs without numbers, a few at a time. */
function loose(headings: string[], own: Paragraph[]): Clause[] {
  const groups: Paragraph[][] = []
  let length = Infinity
  for (const paragraph of own) {
    length += paragraph.text.length
    if (length > fewParagraphs) {
      groups.push([])
      length = paragraph.text.length
    }
    groups.at(-1)?.push(paragraph)
  }
  return groups.flatMap((group) => clause('', headings, group))
}

/** A node with all below it as its paragraphs, numbers included. */
const flat = ({ paragraphs, children }: Node): Paragraph[] => [
  ...paragraphs,
  ...children.flatMap((child) => {
    const own = flat(child)
    const rest = child.label?.rest === '' ? own : own.slice(1)
    return child.opener ? [child.opener, ...rest] : own
  }),
]

/** A heading rather than a sentence. */
function isTitle({ label, level }: Node, text: string): boolean {
  if (level !== undefined) return true
  if (text.length > longest || /[.;,!?…]$/.test(text) || readBullet(text)) return false
  return !text.endsWith(':') || text === text.toUpperCase() || (label?.rank ?? 0) <= ranks.section
}

const isShortLead = ({ paragraphs: [first, ...others] }: Node): boolean =>
  others.length === 0 && first !== undefined && /.:$/.test(first.text) && first.text.length <= 200

/** What is listed within a sentence: "a)", "1)". */
const isItem = (label: Label | undefined): boolean =>
  label?.style === 'lower' || label?.style === 'number)'

/** A chapter is named with its number; numbers that are in the id are not said twice. */
function headingOf({ label, paragraphs }: Node): string {
  const text = paragraphs[0]?.text ?? ''
  return label && label.rank < ranks.section ? `${label.text} ${text}`.trim() : text
}

const longest = 150
const fewParagraphs = 1_200

/** As clerks count. */
const letters = 'abcdđeghiklmnopqrstuvxy'
