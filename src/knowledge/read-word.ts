import { ambiguous } from '../text/ambiguous.ts'
import { remembered } from '../text/remembered.ts'
import { shorthand } from '../text/shorthand.ts'
import { isPossible, isPossibleBare, spell, syllableOf } from '../text/syllables.ts'
import { readTelex } from '../text/telex.ts'
import { readVni } from '../text/vni.ts'
import { isSideBySide, meantWord } from './meant-word.ts'
import { fitting } from './settle.ts'
import type { Corpus } from './repair.ts'
import type { Reader } from './tokens.ts'

/** Other words that may have been meant in a place of the question, and how far to believe it. */
export type Doubt = { at: number; words: readonly string[]; weight: number }

/** A word as it was typed, and what stands around it. */
export type Place = {
  word: string
  before: string | undefined
  after: string | undefined
  corpus: Corpus
  read: Reader
  /** Other words of the question show that an input method was off. */
  isRaw: boolean
}

export type Understood = { words: readonly string[]; doubts: readonly Omit<Doubt, 'at'>[] }

/** What is only guessed counts half. */
const doubted = 0.5

/** Of the words that a short form may be the first letters of, so many are guessed at. */
const guesses = 3

/** The words that were meant by one typed word. */
export function readWord(place: Place): Understood {
  const { word: typed, after, corpus, read } = place
  const word = typed.toLowerCase()
  const plain = chatted(place) ?? shorthand.get(typed)
  if (plain) return sure(plain.split(' '))
  if (word === 't' && Number(after) >= 1 && Number(after) <= 12) return sure(['tháng'])
  const words = read(typed)
  // “XIII” is no slip of “XII”.
  if (words.length > 1 || /^[ivx]{2,5}$/.test(word)) return sure(words)
  const { bare, canon } = syllableOf(word)
  const isFree = typed !== word || !isPossibleBare(bare)
  const meanings = isFree ? (ambiguous.get(bare) ?? []) : []
  // What the passages shorten themselves is a word of theirs, and found as it is.
  const isOpen = isFree && corpus.countOf(canon) === 0 && isShortForm(typed, bare)
  const own = isOpen ? corpus.initials.of(typed) : []
  const isOwn = meanings.length === 0
  const ways = isOwn ? own : meanings
  const fit = ways.length > 0 ? fitting({ ...place, meanings: ways, isOpen: isOwn }) : []
  const settled = fit.length > 0 ? fit : undefined
  if (settled?.length === 1) return sure(settled[0] ?? words)
  const all = [...meanings, ...own.slice(0, guesses)].map((way) => way.split(' '))
  const said = all.filter((way) => isSaid(way, corpus))
  const open = settled ?? (said.length > 0 ? said : all)
  if (open.length > 0)
    return { words, doubts: open.map((way) => ({ words: way, weight: doubted })) }
  if (isKnown(word, corpus)) return sure(words)
  const understood = unknown({ ...place, word }, words)
  // “Chư Prông” is a name, not a slip of “Chư trong”.
  return isName(place) && understood.words !== words ? doubting(words, understood) : understood
}

/** Two short forms of the chat hang on their neighbour: “bn” behind a question is a friend. */
function chatted({ word, before = '', after = '' }: Place): string | undefined {
  if (word !== 'bn' && word !== 'dc') return undefined
  const [left, right] = [syllableOf(before).bare, syllableOf(after.toLowerCase()).bare]
  if (word === 'bn' && /^(?:khong|ko|k|oi|nhe|nha|a|hoi|chao|nho|vay)$/.test(left)) return 'bạn'
  if (word === 'dc' && !/^(?:nao|bi|chu|pho|truong|ay|do|oi|phu|ky|la|ho|nay)$/.test(right))
    return /^(?:cac|may|thua|moi|mot|nhung|chao)$/.test(left) ? undefined : 'được'
  return undefined
}

const isSaid = (words: readonly string[], corpus: Corpus): boolean =>
  words.every((word, at) => at === 0 || isSideBySide(words[at - 1] ?? '', word, corpus))

/** All in capitals, or no syllable: “CU” and “ktgs”, and neither “cu” nor a word with a slip. */
const isShortForm = (typed: string, bare: string): boolean =>
  /^\p{Lu}{2,7}$/u.test(typed) || (/^\p{Ll}{3,7}$/u.test(typed) && !/[aeiouy]/.test(bare))

const isName = ({ word, before, isRaw }: Place): boolean =>
  !isRaw && before !== undefined && /^\p{Lu}\p{Ll}+$/u.test(word)

const doubting = (words: readonly string[], { words: meant }: Understood): Understood => ({
  words,
  doubts: [{ words: meant, weight: doubted }],
})

const sure = (words: readonly string[]): Understood => ({ words, doubts: [] })

/** A word that the passages do not have: typed without an input method, glued, or with a slip. */
function unknown(place: Place, words: readonly string[]): Understood {
  const { word, corpus, isRaw } = place
  const raw = rawWord(word, corpus) ?? (isRaw ? keyed(word) : undefined)
  if (raw) return sure([raw])
  if (isOneSyllable(word)) {
    const meant = meantWord(place)
    return { words, doubts: meant === undefined ? [] : [{ words: [meant], weight: doubted }] }
  }
  const parts = split(word, corpus)
  if (parts) return sure(parts)
  const meant = meantWord(place)
  return sure(meant === undefined ? words : [spell(syllableOf(meant).canon)])
}

/** The word of the passages that was typed in Telex or VNI without an input method. */
export function rawWord(typed: string, corpus: Corpus): string | undefined {
  const word = typed.toLowerCase()
  const meant = keyed(word)
  if (meant === undefined || !isKnown(meant, corpus)) return undefined
  return isKnown(word, corpus) ? undefined : meant
}

/** What is typed goes through it: it must not fill the memory. */
const most = 50_000

const keyed = remembered((word: string) => readVni(word) ?? readTelex(word), most)

/** A word without marks is known if any word with its letters is: it was typed without them. */
export function isKnown(word: string, { countOf, bareIdOf }: Corpus): boolean {
  // “hoc5” is no word, though its tone is said so inside.
  if (/\p{L}\d/u.test(word)) return false
  const { canon, bare } = syllableOf(word)
  return countOf(canon) > 0 || (canon === bare && bareIdOf(bare) >= 0)
}

function isOneSyllable(word: string): boolean {
  const { canon, bare } = syllableOf(word)
  return canon === bare ? isPossibleBare(bare) : isPossible(canon)
}

/** Two words that were typed as one, if the passages have them side by side. */
function split(word: string, corpus: Corpus): string[] | undefined {
  for (let at = 2; at <= Math.min(7, word.length - 2); at += 1) {
    const parts = [word.slice(0, at), word.slice(at)] as const
    if (!parts.every((part) => isKnown(part, corpus) && isOneSyllable(part))) continue
    if (isSideBySide(...parts, corpus)) return [...parts]
  }
  return undefined
}
