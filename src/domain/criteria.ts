import { z } from 'zod'

/** What a set of criteria is applied to: one model, or the work of a unit in a year. */
export const scoredThings = ['model', 'unit'] as const
export type ScoredThing = (typeof scoredThings)[number]

/** draft: not shown to officers yet. replaced: a newer version is published. */
export type CriteriaStatus = 'draft' | 'published' | 'replaced' | 'withdrawn'

/** Points are whole hundredths everywhere, so that sums are exact: 12.5 points are 1250. */
const hundredths = z.int().min(0).max(1_000_000)

const criterion = z.strictObject({
  /** "2.1" */
  code: z.string().min(1).max(20),
  /** The part of the set it stands in. */
  heading: z.string().max(300).optional(),
  text: z.string().min(1).max(2000),
  /** points: any number up to the most. pass: all of it or nothing. milestones: what is ticked. */
  kind: z.enum(['points', 'pass', 'milestones']),
  maxPoints: hundredths.min(1),
  milestones: z
    .array(z.strictObject({ text: z.string().min(1).max(300), points: hundredths.min(1) }))
    .max(20),
  /** unit: the unit scores itself, and the office after it. office: the office alone. */
  scoredBy: z.enum(['unit', 'office']),
  /** What proves it, in the words of the set. */
  evidence: z.string().max(500).optional(),
  /** The answer of a model that is shown beside it. */
  figure: z.string().max(50).optional(),
})

const band = z.strictObject({ name: z.string().min(1).max(60), from: hundredths })

export type Criterion = z.infer<typeof criterion>
/** A class, and the points from which it is reached. */
export type Band = z.infer<typeof band>

export const criteriaShape = z.strictObject({
  about: z.enum(scoredThings),
  title: z.string().min(1).max(300),
  /** As it stands on the decision: "12-HD/BTGDVTU". */
  number: z.string().max(60).optional(),
  issuer: z.string().max(200).optional(),
  /** The document it stands on, in the office's words. */
  basis: z.string().min(1).max(500),
  validFrom: z.iso.date().optional(),
  validTo: z.iso.date().optional(),
  criteria: z.array(criterion).min(1).max(100),
  /** The best first; empty where a set has no classes. */
  bands: z.array(band).max(10),
  /** What excludes from being classed, whatever the points. */
  exclusions: z.array(z.string().min(1).max(500)).max(20),
})

/** What a set says; the versions of one set share a series. */
export type CriteriaContent = z.infer<typeof criteriaShape>

export type CriteriaSet = CriteriaContent & {
  id: string
  seriesId: string
  version: number
  status: CriteriaStatus
  /** Shipped to show what a set looks like; no rule of anybody. */
  isExample: boolean
}

/** What one side gave for one criterion. */
export type Mark = {
  points: number
  /** The milestones that are ticked, by place. */
  ticked: number[]
  reason: string | undefined
  attachments: string[]
}

/** The marks of one side, by the code of the criterion. */
export type Marks = Record<string, Mark | undefined>

/** All the points that can be reached. */
export const maxOf = ({ criteria }: Pick<CriteriaContent, 'criteria'>): number =>
  criteria.reduce((sum, { maxPoints }) => sum + maxPoints, 0)

/** The sum of what was given for the criteria of this set. */
export const totalOf = ({ criteria }: Pick<CriteriaContent, 'criteria'>, marks: Marks): number =>
  criteria.reduce((sum, { code }) => sum + (marks[code]?.points ?? 0), 0)

/** What counts of each criterion: what the office gave, or else what the unit gave itself. */
export const countedMarks = ({ unit, office }: { unit: Marks; office: Marks }): Marks => ({
  ...unit,
  ...Object.fromEntries(Object.entries(office).filter(([, mark]) => mark)),
})

/** The class that so many points reach; undefined below the last one, and for who is excluded. */
export const bandOf = (
  { bands }: Pick<CriteriaContent, 'bands'>,
  { points, isExcluded }: { points: number; isExcluded: boolean },
): Band | undefined => (isExcluded ? undefined : bands.find(({ from }) => points >= from))

/** What costs the most points, the dearest first; what is not scored yet costs all of it. */
export function missingPoints(
  { criteria }: Pick<CriteriaContent, 'criteria'>,
  marks: Marks,
): { criterion: Criterion; missing: number }[] {
  return criteria
    .map((each) => ({ criterion: each, missing: each.maxPoints - (marks[each.code]?.points ?? 0) }))
    .filter(({ missing }) => missing > 0)
    .sort((a, b) => b.missing - a.missing)
}
