import { fold, tidy } from './fold.ts'
import { remembered } from './remembered.ts'

/** A syllable for comparing: its tone said last (“hòa” and “hoà” are “hoa2”), and bare of marks. */
export type Syllable = { canon: string; bare: string }

/** More words than a language has syllables; what is typed beyond them is read each time. */
const most = 50_000

/** Reads a word as one syllable, however its letters are composed and wherever its tone stands. */
export const syllableOf: (word: string) => Syllable = remembered(readSyllable, most)

function readSyllable(word: string): Syllable {
  let tone = ''
  let letters = ''
  for (const letter of word.normalize('NFD').toLowerCase()) {
    const found = toneMarks.indexOf(letter)
    if (found === -1) letters += letter
    else tone = String(found + 1)
  }
  const plain = plainY(letters.normalize('NFC'))
  return {
    canon: plain + tone,
    bare: plainY(letters.replace(/\p{M}/gu, '').replace(/[đðɖ]/g, 'd')),
  }
}

/** In the order of their keys in VNI: sắc, huyền, hỏi, ngã, nặng. */
const toneMarks = ['\u0301', '\u0300', '\u0309', '\u0303', '\u0323']

/** “kỹ” is “kĩ”, “lý” is “lí”; “tuy” and “tui” are two words. */
const plainY = (letters: string) => letters.replace(/^((?:[bcdđghklmnprstvx]|qu)+)y$/, '$1i')

/** The syllable as people write it: “hoa2” is “hòa”. */
export const spell: (canon: string) => string = remembered(spelt, most)

function spelt(canon: string): string {
  const tone = toneMarks[Number(canon.at(-1)) - 1]
  if (!tone) return canon
  const letters = canon.slice(0, -1)
  const at = placeOfTone(letters)
  return tidy(letters.slice(0, at + 1) + tone + letters.slice(at + 1))
}

function placeOfTone(letters: string): number {
  const marked = letters.search(/[ăâêôơ]/)
  if (marked !== -1) return marked
  const start = /^(?:qu|gi(?=[aeiouyư]))/.exec(letters)?.[0].length ?? 0
  const vowels = /[aeiouyư]+/.exec(letters.slice(start))
  if (!vowels) return letters.length - 1
  const at = start + vowels.index
  const isClosed = at + vowels[0].length < letters.length
  if (vowels[0].length === 3 || (vowels[0].length === 2 && isClosed)) return at + 1
  return at
}

/** Can this be a syllable of Vietnamese? “nghi5” can, “nghj”, “mucf” and “baoc” cannot. */
export function isPossible(canon: string): boolean {
  const tone = /[1-5]$/.exec(canon)?.[0]
  const letters = tone ? canon.slice(0, -1) : canon
  const isStopped = /(?:[cpt]|ch)$/.test(letters)
  if (isStopped && tone !== '1' && tone !== '5') return false
  return isBuilt(letters, rimes)
}

/** Can this be a syllable of Vietnamese that was typed without marks? */
export const isPossibleBare = (bare: string): boolean => isBuilt(bare, bareRimes)

function isBuilt(letters: string, known: ReadonlySet<string>): boolean {
  for (let length = Math.min(3, letters.length - 1); length >= 0; length -= 1) {
    const [onset, rime] = [letters.slice(0, length), letters.slice(length)]
    // The u of “qu” is never followed by another.
    if (onset === 'qu' && /^[uư]/.test(rime)) continue
    if (onsets.has(onset) && known.has(rime)) return true
  }
  return false
}

const onsets = new Set(
  ' b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' '),
)

const rimes: ReadonlySet<string> = new Set(
  `
  a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
  e ec em en eng eo ep et ê êch êm ên ênh êp êt êu
  i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu
  o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi
  om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
  u ua uân uâng uât uây uc uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôp uôt up ut uơ
  uy uya uych uyên uyêt uyn uynh uyt uyu ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu
  y yêm yên yêng yêt yêu ynh yt
  `
    .trim()
    .split(/\s+/),
)

const bareRimes: ReadonlySet<string> = new Set(Array.from(rimes, fold))
