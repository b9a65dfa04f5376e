import { tidy } from '../text/fold.ts'
import { refused, understood, type Reading } from '../text/reading.ts'
import { joined, type Said } from './audience-joined.ts'
import type { Audience } from './audience.ts'
import { readPart, type KnownAudience } from './audience-part.ts'
import { unitsByName } from './units.ts'

/**
 * Reads whom a broadcast is for as the office says it: “các xã, phường trừ xã Ia Ly”, “lãnh đạo
 * các huyện ủy”, “chưa nộp 2026”. What is set apart by “;” or stands in brackets is read by
 * itself; nothing is left out in silence.
 */
export function readAudience(text: string, known: Omit<KnownAudience, 'named'>): Reading<Audience> {
  const whole = tidy(text).replace(/(?<!\s)\s+(?=\n)|(?<![.!?…])[.!?…]+$/g, '')
  if (whole === '') return refused('audience-empty')
  if (whole.length > longest) return refused('audience-long', { max: longest })
  const own = { ...known, named: unitsByName(known.units) }

  const to: Said[] = []
  const except: Said[] = []
  for (const sentence of sentencesOf(whole)) {
    const [wanted = '', ...outs] = sentence.split(exceptWord)
    // “các xã trừ Ia Ly, các phường trừ Pleiku”: what is the second one an exception of?
    if (outs.slice(0, -1).some((out) => !isOpenEnded(out))) return refused('audience-except-twice')
    for (const [list, into] of [
      [wanted, to] as const,
      ...outs.map((out) => [out, except] as const),
    ]) {
      const read = readList(list, own)
      if (!read.ok) return read
      into.push(...read.value)
    }
  }
  return joined(to, except)
}

/** Nobody says more; a whole document that lands here by mistake is not gone through. */
const longest = 2000

/** Brackets and semicolons set apart; “(cũ)” belongs to a name. */
const sentencesOf = (text: string): string[] =>
  text
    .replace(/\(\s*c[ũu]\s*\)/giu, '')
    .replace(/\(([^()]*)\)/g, (_, inside: string) =>
      exceptAtStart.test(inside) ? `; ${inside};` : `, ${inside}, `,
    )
    .split(/;|\n(?=[^\S\n]*(?:tr[ừu]|except)\s)/iu)
    .filter((sentence) => sentence.trim() !== '')

const exceptSigns =
  '(?:ngoại trừ|ngoai tru|loại trừ|loai tru|trừ ra|tru ra|trừ đi|trừ|tru|không bao gồm|' +
  'khong bao gom|không gồm|khong gom|không gửi cho|khong gui cho|không gửi|khong gui|' +
  'except for|except|excluding|but not|without)'

const exceptWord = new RegExp(`(?<![\\p{L}\\p{N}])${exceptSigns}(?![\\p{L}\\p{N}])`, 'giu')
const exceptAtStart = new RegExp(`^\\s*${exceptSigns}\\s`, 'iu')

/** The parts of a list; the longest run that says something counts, since names have commas too. */
function readList(text: string, known: KnownAudience): Reading<Said[]> {
  const atoms = atomsOf(text)
  const all: Said[] = []
  for (let at = 0; at < atoms.length;) {
    const run = readRun(text, atoms.slice(at, at + widest), known)
    if (!run.ok) return run
    all.push(run.value)
    at += run.value.size
  }
  return understood(all)
}

function readRun(
  text: string,
  atoms: Atom[],
  known: KnownAudience,
): Reading<Said & { size: number }> {
  const [first] = atoms
  for (let size = atoms.length; size > 1; size--) {
    const run = text.slice(first?.from, atoms[size - 1]?.to)
    const read = readPart(run, { ...known, isLoose: false })
    if (read.ok) return understood({ ...read.value, size, text: run })
  }
  const run = text.slice(first?.from, first?.to)
  const read = readPart(run, { ...known, isLoose: true })
  return read.ok ? understood({ ...read.value, size: 1, text: run }) : read
}

type Atom = { from: number; to: number }

/** The line of “Nơi nhận” that has most commas. */
const widest = 6

/** What stands between commas, lines and “và”. */
function atomsOf(text: string): Atom[] {
  const signs = /[,+\n]|(?<=\s)(?:cùng với|cung voi|cùng|và|va|với|with|and|&)(?=\s)/giu
  const atoms: Atom[] = []
  let from = 0
  for (const { index, 0: sign } of [...text.matchAll(signs), { index: text.length, 0: '' }]) {
    if (/[\p{L}\p{N}]/u.test(text.slice(from, index))) atoms.push({ from, to: index })
    from = index + sign.length
  }
  return atoms
}

/** Something else is to follow: it ends in a comma, an “and”, or its line. */
function isOpenEnded(out: string): boolean {
  const bare = out.trimEnd()
  return (
    bare === '' || out.slice(bare.length).includes('\n') || /(?:,|\s(?:và|va|and))$/iu.test(bare)
  )
}
