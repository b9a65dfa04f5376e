import { likenesses } from './likeness.ts'

/** A model as it is looked at for near-duplicates. */
export type Placed = {
  id: string
  name: string
  /** As `placeIn` gives it, where it is known whose it is. */
  place: string
}

export type Described = Placed & {
  /** The problem, how it works and the expected result. */
  content: string
}

export type Similar = { id: string; likeness: number }

/** A model whose content may make it near enough, and how alike it is without. */
export type Near = Similar

/**
 * The models that may be the same as mine, as far as names and places tell; the contents are
 * long, and only of these they need to be read.
 */
export function nearModels(mine: Placed, others: Placed[]): Near[] {
  const all = others.filter(({ id }) => id !== mine.id)
  const names = likenesses(mine.name, textsOf(all, 'name'), longest.name)
  const places = likenesses(mine.place, textsOf(all, 'place'), longest.place)
  const numbers = numbersIn(mine.place)
  return all
    .flatMap(({ id, place }, at) => {
      const byName = weights.name * (names[at] ?? unsaid)
      let byPlace = weights.place * (places[at] ?? unsaid)
      if (byName + byPlace < nearEnough - weights.content) return []
      if (isNumberedOtherwise(numbers, numbersIn(place))) byPlace /= 2
      return { id, likeness: byName + byPlace }
    })
    .sort(mostAlike)
    .slice(0, mostCompared)
}

/**
 * The models that may be the same as mine, most alike first, at most five; `likeness` is 0 to 1.
 * One of its three parts may be told quite otherwise: models of one kind at two places are not
 * the same, nor are two of one place.
 */
export function similarModels(
  mine: Described,
  near: Near[],
  contents: ReadonlyMap<string, string>,
): Similar[] {
  const texts = near.map(({ id }) => contents.get(id) ?? '')
  const alike = likenesses(mine.content, texts, longest.content)
  return near
    .map(({ id, likeness }, at) => ({
      id,
      likeness: likeness + weights.content * (alike[at] ?? unsaid),
    }))
    .filter(({ likeness }) => likeness >= nearEnough)
    .sort(mostAlike)
    .slice(0, mostShown)
}

/** A place with its commune, for comparing: there is a "thôn 3" in every one. */
export function placeIn(place: string, unitName: string): string {
  const commune = unitName.replace(/^Đảng ủy (?=xã |phường )/, '')
  return place.includes(commune) ? place : `${place}, ${commune}`
}

const weights = { name: 0.25, place: 0.4, content: 0.35 }

/** What is not said speaks neither for nor against. */
const unsaid = 0.4

const nearEnough = 0.65

const mostShown = 5
const mostCompared = 500
const longest = { name: 300, place: 300, content: 4000 }

/** "thôn 3" and "thôn 5" are written nearly alike, and are two places. */
const isNumberedOtherwise = (mine: number[], theirs: number[]) =>
  mine.length > 0 && theirs.length > 0 && !theirs.some((number) => mine.includes(number))

const numbersIn = (place: string): number[] =>
  (place.slice(0, longest.place).match(/\d+/g) ?? []).map(Number)

const mostAlike = (a: Similar, b: Similar) => b.likeness - a.likeness || (a.id < b.id ? -1 : 1)

const textsOf = (models: Placed[], part: 'name' | 'place') => models.map((model) => model[part])
