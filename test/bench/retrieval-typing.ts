import { fold } from '../../src/text/fold.ts'
import type { Dice } from './seeded.ts'

/** The ways in which the same question reaches the bot. */
export const typings = {
  typed: (text: string) => text.normalize('NFC'),
  'no marks': (text: string) => bare(text),
  NFD: (text: string) => text.normalize('NFD'),
  Telex: (text: string) => keyed(text, telexKeys),
  VNI: (text: string) => keyed(text, vniKeys),
  typos: (text: string, dice: Dice) => mistyped(text, dice),
} satisfies Record<string, (text: string, dice: Dice) => string>

export type Typing = keyof typeof typings

const bare = (text: string) =>
  text.replace(/\p{L}[\p{L}\p{M}]*/gu, (word) => caseOf(word, fold(word)))

const caseOf = (word: string, to: string) => (word === word.toUpperCase() ? to.toUpperCase() : to)

const telexKeys = {
  hats: { â: 'aa', ê: 'ee', ô: 'oo', ă: 'aw', ơ: 'ow', ư: 'uw', đ: 'dd' },
  tones: ['s', 'f', 'r', 'x', 'j'],
} as const

const vniKeys = {
  hats: { â: 'a6', ê: 'e6', ô: 'o6', ă: 'a8', ơ: 'o7', ư: 'u7', đ: 'd9' },
  tones: ['1', '2', '3', '4', '5'],
} as const

const toneMarks = ['\u0301', '\u0300', '\u0309', '\u0303', '\u0323']

/** What the keys of the word put out when nothing composes them; the tone comes last. */
function keyed(text: string, { hats, tones }: typeof telexKeys | typeof vniKeys): string {
  return text.normalize('NFC').replace(/\p{L}+/gu, (word) => {
    let tone = ''
    const letters = Array.from(word.normalize('NFD'))
      .filter((letter) => {
        const at = toneMarks.indexOf(letter)
        if (at !== -1) tone = tones[at] ?? ''
        return at === -1
      })
      .join('')
      .normalize('NFC')
    const keys = Array.from(letters, (letter) => {
      const hat = (hats as Record<string, string>)[letter.toLowerCase()]
      return hat ? caseOf(letter, hat) : letter
    }).join('')
    return keys + tone
  })
}

/** One word in five has a slip: a letter left out, doubled, swapped, beside its key, or a wrong tone. */
function mistyped(text: string, dice: Dice): string {
  return text.normalize('NFC').replace(/\p{L}+/gu, (word) => {
    if (word.length < 3 || word === word.toUpperCase() || !dice.isLucky(0.2)) return word
    return slip(word, dice)
  })
}

function slip(word: string, dice: Dice): string {
  const at = dice.from(1, word.length - 1)
  const [before, letter, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)]
  switch (dice.oneOf(['left out', 'doubled', 'swapped', 'beside', 'tone'])) {
    case 'left out':
      return before + after
    case 'doubled':
      return before + letter + letter + after
    case 'swapped':
      return before.slice(0, -1) + letter + before.slice(-1) + after
    case 'beside':
      return before + dice.oneOf(Array.from(beside[fold(letter)] ?? letter)) + after
    default:
      return retoned(word, dice)
  }
}

function retoned(word: string, dice: Dice): string {
  const parts = Array.from(word.normalize('NFD'))
  const at = parts.findIndex((part) => toneMarks.includes(part))
  if (at === -1) return word
  parts[at] = dice.oneOf(toneMarks.filter((mark) => mark !== parts[at]))
  return parts.join('').normalize('NFC')
}

const beside: Record<string, string> = {
  a: 'sq',
  b: 'vn',
  c: 'xv',
  d: 'sf',
  e: 'wr',
  g: 'fh',
  h: 'gj',
  i: 'uo',
  k: 'jl',
  l: 'k',
  m: 'n',
  n: 'bm',
  o: 'ip',
  p: 'o',
  q: 'wa',
  r: 'et',
  s: 'ad',
  t: 'ry',
  u: 'yi',
  v: 'cb',
  x: 'zc',
  y: 'tu',
}
