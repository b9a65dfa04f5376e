import { createHash } from 'node:crypto'
import { fold } from '../text/fold.ts'
import type { CriteriaContent, CriteriaSet, Criterion } from './criteria.ts'

/** What a set says, without what became of it. */
export const contentOf = (set: CriteriaContent): CriteriaContent => ({
  about: set.about,
  title: set.title,
  number: set.number,
  issuer: set.issuer,
  basis: set.basis,
  validFrom: set.validFrom,
  validTo: set.validTo,
  criteria: set.criteria,
  bands: set.bands,
  exclusions: set.exclusions,
})

/** Another mark as soon as a word of it is another: who changes it has seen what it says. */
export const markOf = (said: CriteriaContent | Criterion): string =>
  createHash('sha256').update(JSON.stringify(said, inOrder)).digest('hex').slice(0, 12)

/** However it came together, what says the same is written the same. */
const inOrder = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
    : value

/** The codes of the criteria of which the one says something else than the other, or nothing. */
export function changedCodes(before: CriteriaContent, after: CriteriaContent): string[] {
  const marksOf = ({ criteria }: CriteriaContent) =>
    new Map(criteria.map((each) => [each.code, markOf(each)]))
  const [one, other] = [marksOf(before), marksOf(after)]
  const codes = new Set([...one.keys(), ...other.keys()])
  return [...codes].filter((code) => one.get(code) !== other.get(code))
}

/** The set with another criterion at this place; a new one stands behind those of its group. */
export function withCriterion(
  content: CriteriaContent,
  at: number | undefined,
  criterion: Criterion,
): CriteriaContent {
  const { criteria } = content
  if (at !== undefined)
    return {
      ...content,
      criteria: criteria.map((each, index) => (index === at ? criterion : each)),
    }
  const last = criteria.findLastIndex(({ heading }) => heading === criterion.heading)
  const place = last < 0 ? criteria.length : last + 1
  return { ...content, criteria: criteria.toSpliced(place, 0, criterion) }
}

/** The set without the criterion at this place. */
export const withoutCriterion = (content: CriteriaContent, at: number): CriteriaContent => ({
  ...content,
  criteria: content.criteria.toSpliced(at, 1),
})

/**
 * The series a set is plainly the next version of: the same thing is scored, under the same name
 * but for its years. Never one of the examples.
 */
export const seriesOf = (
  { about, title }: Pick<CriteriaContent, 'about' | 'title'>,
  sets: CriteriaSet[],
): string | undefined =>
  sets.find(
    (each) =>
      each.about === about &&
      !each.isExample &&
      each.status !== 'withdrawn' &&
      nameOf(each.title) === nameOf(title),
  )?.seriesId

function nameOf(title: string): string {
  const words = fold(title).split(' ')
  const isYear = (word: string) => /^(?:\d{4}(?:-\d{4})?|-|nam|giai|doan)$/.test(word)
  const last = words.findLastIndex((word) => !isYear(word))
  return words
    .slice(0, last + 1)
    .join(' ')
    .replace(/,$/, '')
}
