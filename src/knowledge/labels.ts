/** How a paragraph is numbered: "2.1-", "Điều 5.", "a)". */
export type Label = {
  /** As it was typed, without what separates it from the text: "2.1", "Điều 5", "a". */
  text: string
  /** The number alone: "2.1", "5", "a". */
  number: string
  /** Labels of one style count on: "roman", "number", "number)", "điều". */
  style: string
  /** Lower ranks hold higher ones. */
  rank: number
  /** What it counts to, from 1; undefined where that is of no matter. */
  value: number | undefined
  /** The text behind it. */
  rest: string
}

/** The ways in which the beginning of a paragraph may be read as its number, likeliest first. */
export function readLabels(text: string): Label[] {
  const [, word, number = '', end, rest = ''] = wordLabel.exec(text) ?? []
  if (word !== undefined && standsApart(end, rest)) return [byWord(word, number, rest)]
  return [...byNumber(text), ...byRoman(text), ...byLetter(text)]
}

/** The mark before the item of a list, and the item. */
export function readBullet(text: string): { mark: string; rest: string } | undefined {
  const [, mark, rest] =
    /^([-–—+*•●▪◦○■□\uF0B7\uF02D])(?: (.*)|(?=[\p{L}“"(])(.*))$/su.exec(text) ?? []
  return mark === undefined ? undefined : { mark, rest: rest ?? text.slice(mark.length) }
}

export const ranks = {
  appendix: 0,
  heading: 1,
  section: 5,
  article: 6,
  number: 7,
  letter: 9,
} as const

const words: Record<string, number> = {
  'phụ lục': ranks.appendix,
  phần: 2,
  chương: 3,
  mục: 4,
  'tiểu mục': 4.5,
  điều: ranks.article,
}

const wordLabel =
  /^(phụ lục(?= \d| [IVXLC]|[ .:]*$|:)|(?:phần|chương|tiểu mục|mục|điều)(?= ))(?: (?:số )?(\d{1,3}[a-zđ]?|[IVXLC]{1,6}|[A-ZĐ]|thứ \p{L}{2,5}))?(?: ?([.:)/\-–—])|$|(?= )) ?(.*)$/isu

/** "Điều 5 của Quy chế này" is a sentence; "Chương I", "Chương I QUY ĐỊNH" and "Điều 5." are not. */
const standsApart = (end: string | undefined, rest: string): boolean =>
  end !== undefined || rest === '' || rest === rest.toUpperCase()

function byWord(typed: string, number: string, rest: string): Label {
  const word = typed.toLowerCase()
  const name = `${word.charAt(0).toUpperCase()}${word.slice(1)}`
  const said = number.length > 4 ? number.toLowerCase() : number.replace(/^\p{L}+$/u, upper)
  const rank = words[word] ?? ranks.section
  return { text: `${name} ${said}`.trim(), number, style: word, rank, value: undefined, rest }
}

function byNumber(text: string): Label[] {
  const found =
    /^(\(?)((?:[IVXL]{1,6}\.)?\d{1,3}(?:\.\d{1,2}){0,5})(?:( ?)([.)/:\-–—])(?= |$|[\p{Lu}“])|(?= [\p{Lu}“])) ?(.*)$/su.exec(
      text,
    )
  if (!found) return []
  const [, bracket, number = '', gap, end, rest = ''] = found
  const parts = number.split('.')
  const isCompound = parts.length > 1
  // "10 người", "2017 - 2020" and "12 - 15" are no labels.
  if (end === undefined && !isCompound) return []
  if (gap === ' ' && !/^[\p{Lu}“]/u.test(rest)) return []
  const value = Number(parts.at(-1))
  if (value === 0 || (bracket === '(' && end !== ')')) return []
  const style = isCompound ? `number ${parts.length}` : end === ')' ? 'number)' : 'number'
  const rank = ranks.number + (isCompound ? parts.length / 10 : 0)
  return [{ text: number, number, style, rank, value, rest }]
}

function byRoman(text: string): Label[] {
  const [, number, rest = ''] = /^([IVXL]{1,6}) ?[.):/\-–—] ?(\S.*|)$/su.exec(text) ?? []
  if (number === undefined || isInitial(rest)) return []
  const value = romans.indexOf(number) + 1
  if (value === 0) return []
  return [{ text: number, number, style: 'roman', rank: ranks.section, value, rest }]
}

function byLetter(text: string): Label[] {
  const [, letter, rest] = /^([\p{L}]) ?[.)/\-–—] ?(\S.*)$/su.exec(text) ?? []
  if (letter === undefined || rest === undefined || isInitial(rest)) return []
  const value = letters.indexOf(letter.toLowerCase()) + 1
  if (value === 0) return []
  const isUpper = letter !== letter.toLowerCase()
  const kind = isUpper
    ? { style: 'upper', rank: ranks.section }
    : { style: 'lower', rank: ranks.letter }
  return [{ text: letter, number: letter, ...kind, value, rest }]
}

/** "V. I. Lê-nin" */
const isInitial = (rest: string): boolean => /^\p{Lu}\./u.test(rest)

const upper = (text: string): string => text.toUpperCase()

const letters = 'abcdđefghijklmnopqrstuvwxyz'

const romans = Array.from({ length: 49 }, (_, index) => {
  const value = index + 1
  const ones = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX']
  const tens = ['', 'X', 'XX', 'XXX', 'XL']
  return `${tens[Math.floor(value / 10)] ?? ''}${ones[value % 10] ?? ''}`
})
