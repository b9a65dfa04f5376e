import { ambiguous } from '../text/ambiguous.ts'
import { shorthand } from '../text/shorthand.ts'
import { syllableOf } from '../text/syllables.ts'
import type { Initials } from './initials.ts'
import type { NearWords } from './near-words.ts'
import { readVni } from '../text/vni.ts'
import { isKnown, rawWord, readWord, type Doubt, type Place } from './read-word.ts'
import { piecesOf, type Reader } from './tokens.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What the passages say about words and about words side by side. */
export type Corpus = Vocabulary & {
  near: NearWords
  initials: Initials
  isPair: (one: string, other: string) => boolean
  /** In how many passages they stand side by side, as they are spelt. */
  countOfPair: (one: string, other: string) => number
  isBarePair: (one: string, other: string) => boolean
}

/** A question as it is understood: `words` as they are looked for, `text` as people read it. */
export type Repaired = { text: string; isChanged: boolean; words: string[]; doubts: Doubt[] }

type Judge = {
  corpus: Corpus
  read: Reader
  /** Places that are read otherwise, and give no words. */
  skipped: readonly { from: number; to: number }[]
}

/**
 * Sets right what was mistyped, with the words of the passages as judge: a word they have is never
 * touched, and a word they lack only becomes one of theirs. What can be a word all the same stays,
 * and the word of theirs is a doubt beside it.
 */
export function repair(question: string, { corpus, read, skipped }: Judge): Repaired {
  const chunks = chunksOf(question, { corpus, read }).filter(
    ({ from, to }) => !skipped.some((place) => from >= place.from && to <= place.to),
  )
  const isRaw = chunks.some(({ typed }) => rawWord(typed, corpus) !== undefined)
  const repaired: Repaired = { text: '', isChanged: false, words: [], doubts: [] }
  let end = 0
  chunks.forEach(({ typed, from, to }, at) => {
    const next = chunks[at + 1]
    if (isDayOfMonth(question.slice(end, from), chunks[at - 1]?.typed, typed)) {
      repaired.words.push('tháng')
    }
    const shown = take(typed, { next: next?.typed, corpus, read, isRaw }, repaired)
    repaired.isChanged ||= shown !== typed && !shorthand.has(typed)
    repaired.text += question.slice(end, from) + shown
    end = to
  })
  return { ...repaired, text: repaired.text + question.slice(end) }
}

type Chunk = { typed: string; from: number; to: number }

/** What was typed in one piece; “CT-XH” is one, and “t/gia” is the two words it stands for. */
function chunksOf(question: string, judge: Pick<Judge, 'corpus' | 'read'>): Chunk[] {
  const chunks: Chunk[] = []
  for (const { 0: typed, index: from } of question.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const before = chunks.at(-1)
    const chunk = { typed, from, to: from + typed.length }
    const one = before && asOne(before, chunk, question.slice(before.to, from), judge)
    if (one) chunks.splice(-1, 1, one)
    else chunks.push(chunk)
  }
  return chunks
}

function asOne(
  before: Chunk,
  { typed, to }: Chunk,
  between: string,
  { corpus, read }: Pick<Judge, 'corpus' | 'read'>,
): Chunk | undefined {
  const whole = before.typed + typed
  if (/^ ?[-–/.&] ?$/.test(between) && isCapitals(whole) && read(whole).length > 1)
    return { typed: whole, from: before.from, to }
  const isDotted = between === '.' && /^\p{Lu}$/u.test(before.typed)
  if ((between !== '/' && !isDotted) || before.typed.length > 2) return undefined
  if (typed.length < 2) {
    const isShort = !isDotted && /^\p{L}{2}$/u.test(whole)
    const meant = slashed.get(whole.toLowerCase()) ?? whole.toUpperCase()
    return isShort ? { typed: meant, from: before.from, to } : undefined
  }
  const short = before.typed.charAt(0) + typed.charAt(0)
  // “T.ủy” may be the one of a province or of a town.
  const ways = ambiguous.get(syllableOf(short).bare) ?? []
  if (ways.filter((way) => way.endsWith(` ${typed.toLowerCase()}`)).length > 1)
    return { typed: short.toUpperCase(), from: before.from, to }
  const meant = corpus.initials.slashed(before.typed.charAt(0), typed)
  return meant === undefined ? undefined : { typed: meant, from: before.from, to }
}

/** What is written with a stroke; others are read as the capitals that they are. */
const slashed: ReadonlyMap<string, string> = new Map([
  ['đc', 'đồng chí'],
  ['đv', 'đối với'],
  ['bc', 'báo cáo'],
  ['cs', 'cơ sở'],
  ['kh', 'kế hoạch'],
  ['kq', 'kết quả'],
  ['nd', 'nhân dân'],
  ['nv', 'nhiệm vụ'],
  ['ph', 'phối hợp'],
  ['th', 'thực hiện'],
  ['tm', 'thay mặt'],
  ['tt', 'tuyên truyền'],
  ['vđ', 'vấn đề'],
  ['vv', 'về việc'],
  ['xd', 'xây dựng'],
])

const isCapitals = (typed: string): boolean => /^\p{Lu}{3,}$/u.test(typed)

type Around = { next: string | undefined } & Pick<Place, 'corpus' | 'read' | 'isRaw'>

/** Takes in what was typed in one piece, and gives it as people read it. */
function take(chunk: string, around: Around, { words, doubts }: Repaired): string {
  const { next, corpus, read, isRaw } = around
  const typed = isRaw ? crossed(chunk, around) : chunk
  // Letters and digits glued together are apart, unless they are a word typed in VNI.
  const isVni = rawWord(typed, corpus) ?? (isRaw ? readVni(typed.toLowerCase()) : undefined)
  const parts = isVni !== undefined ? [typed] : piecesOf(typed).map((piece) => piece.typed)
  const shown = parts.map((word, n) => {
    const after = parts[n + 1] ?? next?.toLowerCase()
    const understood = readWord({ word, before: words.at(-1), after, corpus, read, isRaw })
    for (const doubt of understood.doubts) doubts.push({ ...doubt, at: words.length })
    words.push(...understood.words)
    // What was set right is shown so; what is only read in full stays as it was typed.
    const [asTyped, meant] = [read(word).join(' '), understood.words.join(' ')]
    return meant === asTyped ? word : withCase(meant, word)
  })
  return shown.join('') === typed ? typed : shown.join(' ')
}

/** The short forms that were typed in Telex or VNI: “HDDND” and “HD9ND” are “HĐND”. */
function crossed(typed: string, { corpus, read }: Pick<Place, 'corpus' | 'read'>): string {
  const meant = typed.replace(/d[d9]/g, 'đ').replace(/D[Dd9]/g, 'Đ')
  if (meant === typed) return typed
  return isKnown(meant, corpus) || read(meant).length > 1 ? meant : typed
}

/** “10/12” is the tenth of the twelfth month. */
function isDayOfMonth(between: string, before: string | undefined, typed: string): boolean {
  const [day, month] = [Number(before), Number(typed)]
  return between === '/' && day >= 1 && day <= 31 && month >= 1 && month <= 12
}

/** As a sentence begins with a capital, so does the word that was meant. */
function withCase(meant: string, typed: string): string {
  const [first, last] = [typed.charAt(0), typed.charAt(typed.length - 1)]
  const isCapital = first !== first.toLowerCase() && last === last.toLowerCase()
  return isCapital ? meant.charAt(0).toUpperCase() + meant.slice(1) : meant
}
