import { readSeed } from '../../src/storage/seed.ts'
import { hamletOf } from './model-places.ts'
import { forces, local, people, themes, type Field, type Theme } from './model-themes.ts'
import { seeded, type Dice } from './seeded.ts'

/** A model as an officer registers it. */
export type ModelRow = {
  id: string
  unitCode: string
  field: Field
  isCollective: boolean
  name: string
  /** The hamlet and its commune: "làng Mrông Ngó, xã Ia Ly". */
  place: string
  problem: string
  howItWorks: string
  expected: string
  forces: string[]
  /** "YYYY-MM-DD" */
  startedOn: string
}

/** A model as it is looked at for near-duplicates. */
export const described = ({ id, name, place, ...row }: ModelRow) => ({
  ...{ id, name, place },
  content: [row.problem, row.howItWorks, row.expected].join(' '),
})

/**
 * So many models of the units of 2026, the same for the same seed. Models of one kind are alike
 * in name and in some sentences; none is twice at one place.
 */
export function modelRows({ count, seed }: { count: number; seed: number }): ModelRow[] {
  const dice = seeded(seed)
  const units = unitsOf2026()
  const taken = new Set<string>()
  const rows: ModelRow[] = []
  let drawn = { unit: dice.oneOf(units), kind: dice.oneOf(themes) }
  while (rows.length < count) {
    // Now and then a whole commune does the same, hamlet by hamlet.
    if (!dice.isLucky(0.1)) drawn = { unit: dice.oneOf(units), kind: dice.oneOf(themes) }
    const { unit, kind } = drawn
    const { field, theme } = kind
    const hamlet = hamletOf(unit.kind, dice)
    const key = `${unit.code} ${hamlet} ${theme.names.join()}`
    if (taken.has(key)) continue
    taken.add(key)
    rows.push(row({ number: rows.length + 1, unit, hamlet, field, theme, dice }))
  }
  return rows
}

type Setting = {
  number: number
  unit: SeedUnit
  hamlet: string
  field: Field
  theme: Theme
  dice: Dice
}

function row({ number, unit, hamlet, field, theme, dice }: Setting): ModelRow {
  const fill = (sentence: string) => filled(sentence, hamlet, dice)
  const told = (own: string[], common: string[], [few, many]: [number, number]) =>
    [...dice.some(own, dice.from(few, many)), ...dice.some(common, dice.from(0, 2))]
      .map(fill)
      .join(' ')
  return {
    id: `model-${String(number)}`,
    ...{ unitCode: unit.code, field },
    isCollective: dice.isLucky(0.8),
    name: fill(`${dice.oneOf(openings)}${dice.oneOf(theme.names)}${dice.oneOf(endings)}`),
    place: `${hamlet}, ${bareName(unit)}`,
    problem: told(theme.problems, local.problems, [1, 1]),
    howItWorks: told(theme.ways, local.ways, [2, 3]),
    expected: told(theme.results, local.results, [1, 2]),
    forces: dice.some(forces, dice.from(2, 4)),
    startedOn: `2026-${two(dice.from(1, 11))}-${two(dice.from(1, 28))}`,
  }
}

const openings = ['', '', '', '', '', 'Mô hình ', 'Dân vận khéo: ', 'Mô hình “Dân vận khéo” về ']
const endings = ['', '', '', '', '', ' tại {h}', ' {h}', ' năm 2026']

const filled = (sentence: string, hamlet: string, dice: Dice) =>
  sentence.replace(/\{([hpnmtw])\}/g, (_, slot: string) => {
    if (slot === 'h') return hamlet
    if (slot === 'w') return `${dice.oneOf(people.callings)} ${dice.oneOf(people.names)}`
    const [low, high] = slot === 'p' ? [2, 12] : slot === 'n' ? [10, 60] : [50, 900]
    return String(dice.from(low, high))
  })

const two = (number: number) => String(number).padStart(2, '0')

type SeedUnit = ReturnType<typeof readSeed>['units'][number]

const unitsOf2026 = () => readSeed().units.filter(({ validTo }) => validTo === undefined)

const bareName = ({ name }: SeedUnit) => name.replace(/^Đảng ủy (?=xã|phường)/, '')
