import { fold } from '../text/fold.ts'
import { groupBy } from '../text/group-by.ts'
import type { PickableModel } from './recognitions.ts'
import { findUnits, unitsByName, type Unit } from './units.ts'

export type Naming = ReturnType<typeof createNaming>

/** How models are called: by their whole names, by parts of them, and by whose they are. */
export function createNaming(models: PickableModel[], units: Unit[]) {
  const byName = groupBy(models, ({ name }) => bare(name))
  const longestFirst = [...byName.keys()].sort((a, b) => b.length - a.length)
  const callUnits = unitsByName(units)
  const isInName = (words: string) => longestFirst.some((name) => holds(name, words))
  const known = new Map<string, string[]>()

  return {
    models,

    /** The whole names that stand in a line, the longest first; none inside another one. */
    namedIn(line: string): string[] {
      const seen = known.get(line)
      if (seen) return seen
      const words = bare(line)
      const names: string[] = []
      for (const name of longestFirst)
        if (holds(words, name) && !names.some((longer) => holds(longer, name))) names.push(name)
      known.set(line, names)
      return names
    },

    /** Does a line begin with a whole name? */
    begins: (line: string): boolean =>
      longestFirst.some((name) => `${bare(line)} `.startsWith(`${name} `)),

    /** The models of a whole name; the unit that is named beside it tells them apart. */
    bearing(name: string, line: string): PickableModel[] {
      const those = byName.get(name) ?? []
      if (those.length < 2) return those
      const words = bare(line)
      const told = those.filter(({ unit }) =>
        namesOf(units.find(({ id }) => id === unit.id)).some((each) => holds(words, each)),
      )
      return told.length > 0 ? told : those
    },

    /** The models that a part of a name may mean; the number before it may be its own. */
    meant(piece: string): PickableModel[] {
      const [, digits, rest = ''] = /^(\d{1,7})[.):/-]{0,2}\s(.*)$/s.exec(piece.trim()) ?? []
      const words = bare(digits === undefined ? piece : rest).replace(/^mo hinh (?:so )?/, '')
      const numbered = models.find(({ number }) => number === Number(digits))
      if (words !== '' && numbered && bare(numbered.name).startsWith(words)) return [numbered]
      return words.length < shortest ? [] : models.filter(({ name }) => holds(bare(name), words))
    },

    /** The units that are called so; a word that is in the names of models calls none by half. */
    unitsCalled(words: string): Unit[] {
      const exact = callUnits(words)
      return exact.length > 0 || isInName(bare(words)) ? exact : findUnits(words, units)
    },

    /** Is this number the code of a unit, and of no model? */
    isCode: (words: string): boolean =>
      callUnits(words).length > 0 && !models.some(({ number }) => String(number) === words),

    /** Is this piece of a line something else than the names in it, and no place of theirs? */
    isBeside(piece: string, names: string[]): boolean {
      const words = bare(piece)
      const isPart = names.some((name) => holds(words, name) || holds(name, words))
      const isOther = !isPart && !/^\d*$/.test(words) && !places.test(words)
      return isOther && callUnits(piece).length === 0
    },
  }
}

/** Fewer letters begin half of all names. */
const shortest = 5

const places =
  /^(?:cua|do|thuoc|tai|don vi|dia ban|dang (?:uy|bo)|xa|phuong|huyen|tinh|lang|thon|to dan pho) /

const namesOf = (unit: Unit | undefined): string[] =>
  unit ? [unit.name, ...unit.aliases].map(bare) : []

/** Folded words with nothing between them but one space. */
const bare = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Whole words within words. */
function holds(words: string, part: string): boolean {
  if (part === '') return false
  const at = words.indexOf(part)
  return at !== -1 && ` ${words} `.includes(` ${part} `)
}
