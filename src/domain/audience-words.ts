import { tidy } from '../text/fold.ts'
import { refused, understood, type Reading } from '../text/reading.ts'
import type { Audience, AudiencePart } from './audience.ts'
import { readPart, type KnownAudience, type Part } from './audience-part.ts'
import { roles as allRoles } from './people.ts'
import { unitsByName } from './units.ts'

/**
 * Reads whom a broadcast is for as the office says it: “các xã, phường trừ xã Ia Ly”, “lãnh đạo
 * các huyện ủy”, “chưa nộp 2026”. What is set apart by “;” or stands in brackets is read by
 * itself; nothing is left out in silence.
 */
export function readAudience(text: string, known: Omit<KnownAudience, 'named'>): Reading<Audience> {
  const whole = tidy(text).replace(/\s+(?=\n)|[.!?…]+$/g, '')
  if (whole === '') return refused('audience-empty')
  if (whole.length > longest) return refused('audience-long', { max: longest })
  const own = { ...known, named: unitsByName(known.units) }

  const to: Said[] = []
  const except: Said[] = []
  for (const sentence of sentencesOf(whole)) {
    const [wanted = '', ...outs] = sentence.split(exceptWord)
    // “các xã trừ Ia Ly, các phường trừ Pleiku”: what is the second one an exception of?
    if (outs.slice(0, -1).some((out) => !/(?:^|[,\n]|\s(?:và|va|and))\s*$/iu.test(out)))
      return refused('audience-except-twice')
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

type Said = Part & { text: string }

/** Brackets and semicolons set apart; “(cũ)” belongs to a name. */
const sentencesOf = (text: string): string[] =>
  text
    .replace(/\(\s*c[ũu]\s*\)/giu, '')
    .replace(/\(([^()]*)\)/g, (_, inside: string) =>
      exceptAtStart.test(inside) ? `; ${inside};` : `, ${inside}, `,
    )
    .split(/;|\n(?=\s*(?:tr[ừu]|except)\s)/iu)
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

/** All that was said as one audience, or what can not be said of only a part of it. */
function joined(to: Said[], except: Said[]): Reading<Audience> {
  const roleSets = new Set(to.filter(isNarrowed).map(({ roles }) => roles.join()))
  const firstNarrowed = to.findIndex(isNarrowed)
  const isMixed = to.some(
    ({ parts, roles }, at) => parts.length > 0 && roles.length === 0 && at < firstNarrowed,
  )
  if (roleSets.size > 1 || (firstNarrowed >= 0 && isMixed)) return refused('audience-roles-differ')
  const narrowedOut = except.find(isNarrowed)
  if (narrowedOut)
    return refused('audience-except-role', { name: narrowedOut.text.trim().slice(0, 60) })

  const parts = merged(to.flatMap((said) => said.parts))
  const roles = [...new Set(to.flatMap((said) => said.roles))]
  const out = except.flatMap((said) => said.roles)
  const left = roles.length > 0 ? roles : allRoles
  return understood({
    to: parts.length > 0 ? parts : [{ by: 'everyone' }],
    except: merged(except.flatMap((said) => said.parts)),
    roles: out.length > 0 ? left.filter((role) => !out.includes(role)) : roles,
  })
}

const isNarrowed = ({ parts, roles }: Part): boolean => parts.length > 0 && roles.length > 0

/** Kinds, units and people each in one part; nothing twice. */
function merged(parts: AudiencePart[]): AudiencePart[] {
  const all: AudiencePart[] = []
  for (const part of parts) {
    const same = all.find(({ by }) => by === part.by)
    if (same?.by === 'kinds' && part.by === 'kinds') add(same.kinds, part.kinds)
    else if (same?.by === 'units' && part.by === 'units') add(same.unitIds, part.unitIds)
    else if (same?.by === 'people' && part.by === 'people') add(same.personIds, part.personIds)
    else if (!all.some((other) => JSON.stringify(other) === JSON.stringify(part)))
      all.push(structuredClone(part))
  }
  return all
}

function add<T>(all: T[], more: T[]): void {
  all.push(...more.filter((each) => !all.includes(each)))
}
