import type { Scoring } from '../domain/criteria-typed.ts'
import type { Band, CriteriaContent, Criterion, ScoredThing } from '../domain/criteria.ts'

export type Answers = Record<string, unknown>

/** A set as the answers of its form say it; what is not said is left to be found missing. */
export const setOf = (answers: Answers): CriteriaContent => ({
  ...factsOf(answers),
  criteria: ((answers['criteria'] ?? []) as Answers[]).map(criterionOf),
})

/** What is known of a set as a whole, with its classes and what excludes. */
export function factsOf(answers: Answers): Omit<CriteriaContent, 'criteria'> {
  const said = (key: string) => answers[key] as string | undefined
  return {
    about: answers['about'] as ScoredThing,
    title: said('title') ?? '',
    number: said('number'),
    issuer: said('issuer'),
    basis: said('basis') ?? '',
    validFrom: said('valid-from'),
    validTo: said('valid-to'),
    bands: (answers['bands'] ?? []) as Band[],
    exclusions: ((answers['exclusions'] ?? []) as { text: string }[]).map(({ text }) => text),
  }
}

/** The same the other way round; what is not known is undefined. */
export const factAnswers = (set: CriteriaContent): Answers => ({
  about: set.about,
  title: set.title,
  basis: set.basis,
  number: set.number,
  issuer: set.issuer,
  'valid-from': set.validFrom,
  'valid-to': set.validTo,
  bands: set.bands.length > 0 ? set.bands : undefined,
  exclusions: set.exclusions.length > 0 ? set.exclusions.map((text) => ({ text })) : undefined,
})

/** One criterion as its questions say it; who scores it is the unit, where nothing is said. */
export function criterionOf(answers: Answers): Criterion {
  const said = (key: string) => answers[key] as string | undefined
  return {
    code: said('code') ?? '',
    heading: said('heading'),
    text: said('text') ?? '',
    ...(answers['scoring'] as Scoring),
    scoredBy: answers['scored-by'] === 'office' ? 'office' : 'unit',
    evidence: said('evidence'),
  }
}

/** The same the other way round. */
export const criterionAnswers = (criterion: Criterion): Answers => ({
  code: criterion.code,
  text: criterion.text,
  scoring: {
    kind: criterion.kind,
    maxPoints: criterion.maxPoints,
    milestones: criterion.milestones,
  },
  heading: criterion.heading,
  'scored-by': criterion.scoredBy,
  evidence: criterion.evidence,
})
