import type { Field } from './inverted.ts'
import type { Tally } from './tally.ts'

/** A word or a pair as one way of reading has it, and what it is worth; below zero nowhere. */
export type Term = {
  field: Field
  number: number
  value: number
  /** Where its passages stand in the postings of the field, from and to. */
  from: number
  to: number
}

/** A term of such a weight; `size` is how many passages there are. */
export function termOf(field: Field, number: number, weight: number, size: number): Term {
  const [from, to] = placeOf(field.postings, number)
  return { field, number, value: weight * rarityOf(to - from, size), from, to }
}

/** Where terms occur is enough to say how rare they are. */
type Counted = Pick<Field, 'postings'>

/** How rare a term is among so many passages: near zero if it is in all of them. */
export function rarity({ postings }: Counted, number: number, size: number): number {
  const [from, to] = placeOf(postings, number)
  return rarityOf(to - from, size)
}

const rarityOf = (count: number, size: number): number =>
  Math.log(1 + (size - count + 0.5) / (count + 0.5))

/** BM25: how soon a repeated word adds no more, and how far a long passage is held back. */
const saturation = 1.2
const lengthPart = 0.6

/** Adds what a term is worth to each passage that has it. */
export function addTerm({ field, value, from, to }: Term, tally: Tally): void {
  if (value === 0) return
  const { passages, counts } = field.postings
  for (let n = from; n < to; n += 1) {
    const at = passages[n] ?? 0
    const count = counts[n] ?? 0
    const held = saturation * (1 - lengthPart + lengthPart * (field.lengths[at] ?? 0))
    tally.add(at, (value * count * (saturation + 1)) / (count + held))
  }
}

/** Does the passage have the term? */
export function isIn(at: number, { field: { postings }, from, to }: Term): boolean {
  // A term's passages stand in their own order, so half of them falls away with every look.
  let [low, high] = [from, to]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((postings.passages[middle] ?? 0) < at) low = middle + 1
    else high = middle
  }
  return low < to && postings.passages[low] === at
}

const placeOf = (postings: Field['postings'], number: number): readonly [number, number] =>
  number < 0 ? [0, 0] : postings.placeOf(number)
