import { fold } from '../text/fold.ts'
import { groupBy } from '../text/group-by.ts'

export type UnitKind = (typeof unitKinds)[number]

export const unitKinds = [
  'commune',
  'ward',
  'district-committee',
  'direct-committee',
  'party-group',
  'mass-organisation',
  'press',
  'office',
] as const

/** A body of the movement, as it was between two days ("YYYY-MM-DD", both included). */
export type Unit = {
  id: string
  code: string
  kind: UnitKind
  name: string
  validFrom: string | undefined
  validTo: string | undefined
  /** The source of this row is not certain. */
  isExample: boolean
  aliases: string[]
}

/** The code of the office: Ban Tuyên giáo và Dân vận Tỉnh ủy. */
export const officeCode = 'BTGDV'

/**
 * The units a person may mean, best matches only: by code, by full name or alias, by bare
 * name, by beginning, by a word inside. A bare name that several units bear returns them all,
 * so that the bot can ask "xã, phường hay huyện (cũ)?". With a day: only units of that day.
 */
export function findUnits(text: string, units: Unit[], day?: string): Unit[] {
  const query = words(text)
  const valid = day === undefined ? units : units.filter((unit) => isValidOn(unit, day))
  const named = unitsByName(valid)(text)
  const bare = withoutPrefix(query)
  // One letter begins half of all names: such a guess helps nobody.
  if (named.length > 0 || bare.length < 2) return named
  return firstFound(valid, [
    ({ names }) =>
      names.some((name) => name.startsWith(query) || withoutPrefix(name).startsWith(bare)),
    ({ names }) => names.some((name) => ` ${name}`.includes(` ${bare}`)),
  ])
}

/**
 * Tells the units that bear just this code, full name, alias or bare name, best matches only.
 * The names are read once, for whoever asks word by word.
 */
export function unitsByName(units: Unit[]): (text: string) => Unit[] {
  const all = units.map((unit) => ({ unit, names: [unit.name, ...unit.aliases].map(words) }))
  const keyedBy = (keysOf: (candidate: Candidate) => string[]) => {
    const keyed = all.flatMap((each) =>
      [...new Set(keysOf(each).map(glued))].map((key) => ({ key, unit: each.unit })),
    )
    return groupBy(keyed, ({ key }) => key)
  }
  const codes = keyedBy(({ unit }) => [words(unit.code)])
  const names = keyedBy((each) => each.names)
  const bareNames = keyedBy((each) => each.names.map(withoutPrefix))
  return (text) => {
    const query = words(text)
    const found =
      codes.get(glued(query)) ??
      names.get(glued(query)) ??
      bareNames.get(glued(withoutPrefix(query)))
    return found?.map(({ unit }) => unit) ?? []
  }
}

type Candidate = { unit: Unit; names: string[] }

/** What the first rule that finds anything finds. */
function firstFound(units: Unit[], rules: ((candidate: Candidate) => boolean)[]): Unit[] {
  const candidates = units.map((unit) => ({ unit, names: [unit.name, ...unit.aliases].map(words) }))
  for (const rule of rules) {
    const found = candidates.filter(rule)
    if (found.length > 0) return found.map(({ unit }) => unit)
  }
  return []
}

/** Did the unit exist on this day? */
export function isValidOn(unit: Unit, day: string): boolean {
  return (unit.validFrom ?? day) <= day && day <= (unit.validTo ?? day)
}

/** Folded words with nothing between them but one space: "K'Bang" → "k bang". */
const words = (text: string) =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** "K'Bang", "K Bang" and "Kbang" are one name; so are "Plei Ku" and "Pleiku". */
const glued = (name: string) => name.replaceAll(' ', '')

const prefixes =
  /^(?:dang (?:uy|bo) )?(?:xa|phuong|huyen(?: uy)?|thi (?:xa|uy)|thanh (?:pho|uy)|tp|tx|dang (?:uy|bo)) /

const withoutPrefix = (name: string) => name.replace(prefixes, '') || name
