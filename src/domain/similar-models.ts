import { likenesses } from './likeness.ts'

/** A model as it is looked at for near-duplicates. */
export type Described = {
  id: string
  name: string
  /** As `placeIn` gives it, where it is known whose it is. */
  place: string
  /** The problem, how it works and the expected result. */
  content: string
}

export type Similar = { id: string; likeness: number }

/**
 * The models that may be the same as mine, most alike first, at most five; `likeness` is 0 to 1.
 * One of its three parts may be told quite otherwise: models of one kind at two places are not
 * the same, nor are two of one place.
 */
export function similarModels(mine: Described, others: Described[]): Similar[] {
  const all = others.filter(({ id }) => id !== mine.id)
  const names = likenesses(mine.name, textsOf(all, 'name'), longest.name)
  const places = likenesses(mine.place, textsOf(all, 'place'), longest.place)
  const numbers = numbersIn(mine.place)
  const near = all
    .flatMap((model, at) => {
      const byName = weights.name * (names[at] ?? unsaid)
      let byPlace = weights.place * (places[at] ?? unsaid)
      // The contents are long: only of those that they can still make near enough.
      if (byName + byPlace < nearEnough - weights.content) return []
      if (isNumberedOtherwise(numbers, numbersIn(model.place))) byPlace /= 2
      return { model, before: byName + byPlace }
    })
    .sort((a, b) => b.before - a.before || (a.model.id < b.model.id ? -1 : 1))
    .slice(0, mostCompared)
  const contents = likenesses(
    mine.content,
    near.map(({ model }) => model.content),
    longest.content,
  )
  return near
    .map(({ model, before }, at) => ({
      id: model.id,
      likeness: before + weights.content * (contents[at] ?? unsaid),
    }))
    .filter(({ likeness }) => likeness >= nearEnough)
    .sort((a, b) => b.likeness - a.likeness || (a.id < b.id ? -1 : 1))
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

const textsOf = (models: Described[], part: 'name' | 'place') => models.map((model) => model[part])
