import { refused, understood, type Reading } from '../text/reading.ts'
import { behindPhrase, belowBefore, belowBehind, wordsOf } from './audience-phrases.ts'
import type { AudiencePart } from './audience.ts'
import { tokensOf, typedText, type Token } from './query-tokens.ts'
import { findUnits, isValidOn, type Unit } from './units.ts'

/** Who can be named by name. */
export type Bodies = {
  units: Unit[]
  day: string
  people?: { id: string; name: string }[]
  /** The units that bear just a name; they are read once for all parts. */
  named: (text: string) => Unit[]
}

/** Whom the words name, or why they name nobody; undefined where they say something else. */
export type Found = Reading<AudiencePart[]> | undefined

/** “huyện Chư Păh và các xã thuộc huyện”, “các xã thuộc huyện Chư Păh”. */
export function unitsBelow(tokens: Token[], known: Bodies): Found {
  const name = nameAbove(tokens)
  if (!name) return undefined
  // Of what is over and what is there today the former has others below it.
  const all = known.named(typedText(name))
  const over = all.filter((unit) => !isValidOn(unit, known.day))
  const found = over.length === 1 ? over : all
  const [unit] = found
  if (!unit) return undefined
  return found.length === 1
    ? understood([{ by: 'below', unitId: unit.id }])
    : manyUnits(typedText(name), found)
}

/** The words of “huyện Chư Păh” where its name stands with what is below it. */
function nameAbove(tokens: Token[]): Token[] | undefined {
  const before = behindPhrase(tokens, belowBefore)
  if (before !== undefined) return tokens.slice(before)
  const words = wordsOf(tokens)
  const behind = belowBehind.find((phrase) => words.endsWith(` ${phrase}`))
  return behind === undefined ? undefined : tokens.slice(0, -behind.split(' ').length)
}

/** A unit by its code or whole name; one that is over stands for those that came after it. */
export function unitNamed(tokens: Token[], known: Bodies): Found {
  const text = typedText(tokens)
  const named = known.named(text)
  const today = named.filter((unit) => isValidOn(unit, known.day))
  const found = today.length > 0 ? today : named
  const [unit] = found
  if (!unit) return undefined
  if (found.length > 1) return manyUnits(text, found)
  const isOver = today.length === 0
  return understood([
    isOver ? { by: 'below', unitId: unit.id } : { by: 'units', unitIds: [unit.id] },
  ])
}

/** A unit by the beginning of its name or a word inside it. */
export function unitMeant(tokens: Token[], known: Bodies): Found {
  const found = findUnits(typedText(tokens), known.units, known.day)
  const [unit] = found
  if (!unit) return undefined
  return found.length === 1
    ? understood([{ by: 'units', unitIds: [unit.id] }])
    : manyUnits(typedText(tokens), found)
}

export function peopleNamed(tokens: Token[], { people = [] }: Bodies): Found {
  const after = behindPhrase(tokens, titles)
  const names = [tokens, ...(after === undefined ? [] : [tokens.slice(after)])].map(wordsOf)
  const found = people.filter(({ name }) => names.includes(wordsOf(tokensOf(name))))
  const [person] = found
  if (!person) return undefined
  return found.length === 1
    ? understood([{ by: 'people', personIds: [person.id] }])
    : refused('audience-people-many', { name: person.name, count: found.length })
}

const titles = ['dong chi', 'd c', 'dc', 'anh', 'chi', 'ong', 'ba', 'em', 'co', 'chu']

function manyUnits(name: string, units: Unit[]): Reading<AudiencePart[]> {
  const shown = units.slice(0, 8).map(({ code, name }) => `${code} ${name}`)
  return refused('audience-unit-many', { name: name.slice(0, 60), list: shown.join('; ') })
}
