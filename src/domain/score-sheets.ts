import {
  bandOf,
  countedMarks,
  maxOf,
  missingPoints,
  totalOf,
  type CriteriaSet,
  type Criterion,
  type Mark,
  type Marks,
} from './criteria.ts'

/** sent: the unit has scored itself. scored: the office has too. */
export type SheetStatus = 'sent' | 'scored'

/** Who gives points: the unit to itself, or the office. */
export type ScoreSide = 'unit' | 'office'

/** What is scored: the work of a unit, or one of its models, in a year. */
export type Scored = { unitId: string; modelId: string | undefined; year: number }

/** The points of a unit or of one of its models in one year, under one version of a set. */
export type ScoreSheet = {
  id: string
  /** What people call it by. */
  number: number
  year: number
  status: SheetStatus
  set: CriteriaSet
  unit: { id: string; name: string }
  model: { id: string; number: number; name: string } | undefined
  /** What either side gave last; what excludes is under `exclusionsCode`. */
  marks: Record<ScoreSide, Marks>
  /** Who gave it last on either side, and everybody who ever scored for the unit. */
  by: Record<ScoreSide, { name: string | undefined; at: Date } | undefined>
  senders: string[]
  /** Another one as soon as anything was given. */
  stamp: string
}

/** Stands among the codes of criteria for what excludes from being classed; none is called so. */
export const exclusionsCode = ''

/** "unit:<id>" or "model:<id>": what has one sheet a year under one set. */
export const subjectOf = ({ unitId, modelId }: Omit<Scored, 'year'>): string =>
  modelId === undefined ? `unit:${unitId}` : `model:${modelId}`

/** What counts now, of both sides. */
export const countedOf = ({ marks }: Pick<ScoreSheet, 'marks'>): Marks => countedMarks(marks)

/** What excludes, by its place in the set, as it counts now. */
export const excludedBy = (sheet: Pick<ScoreSheet, 'marks'>): number[] =>
  countedOf(sheet)[exclusionsCode]?.ticked ?? []

/** The criteria for which a side gives points: the unit those that are its own, the office all. */
export const criteriaOf = (
  { criteria }: Pick<CriteriaSet, 'criteria'>,
  side: ScoreSide,
): Criterion[] =>
  side === 'office' ? criteria : criteria.filter(({ scoredBy }) => scoredBy === 'unit')

/** How a sheet stands: the points of what was scored so far, and what class that is. */
export type Standing = {
  points: number
  /** What can be reached with the criteria that count so far. */
  most: number
  /** What the office alone gives and has not given yet. */
  open: number
  isExcluded: boolean
  /** undefined: excluded, below the last class, or a set without classes. */
  band: string | undefined
}

/** Points and class of marks under a set; `side` is whose turn is over. */
export function standingOf(set: CriteriaSet, marks: Marks, side: ScoreSide): Standing {
  const points = totalOf(set, marks)
  const isExcluded = (marks[exclusionsCode]?.ticked.length ?? 0) > 0
  const most = maxOf({ criteria: criteriaOf(set, side) })
  return {
    ...{ points, most, isExcluded },
    open: maxOf(set) - most,
    band: bandOf(set, { points, isExcluded })?.name,
  }
}

/** How a sheet stands, by what counts of it. */
export const sheetStanding = (sheet: ScoreSheet): Standing =>
  standingOf(sheet.set, countedOf(sheet), sheet.status === 'scored' ? 'office' : 'unit')

/** What costs the most points; what only the office scores costs nothing before it has. */
export const costliest = (set: CriteriaSet, marks: Marks, side: ScoreSide) =>
  missingPoints({ criteria: criteriaOf(set, side) }, marks)

/** Is one mark another than the other, in points or in what is ticked? */
export const isOther = (
  one: Pick<Mark, 'points' | 'ticked'>,
  other: Pick<Mark, 'points' | 'ticked'>,
): boolean =>
  one.points !== other.points || String(inOrder(one.ticked)) !== String(inOrder(other.ticked))

const inOrder = (places: number[]) => places.toSorted((a, b) => a - b)

/** The codes of what is given anew: what was not given before, or otherwise. */
export const changedCodes = (before: Marks, given: Record<string, Mark>): string[] =>
  Object.entries(given).flatMap(([code, mark]) => {
    const known = before[code]
    return known && isSame(known, mark) ? [] : [code]
  })

const isSame = (one: Mark, other: Mark): boolean =>
  !isOther(one, other) &&
  one.reason === other.reason &&
  String(one.attachments) === String(other.attachments)

/** The years that can be scored on a day: the year that runs, and until March the one before. */
export function yearsToScore(day: string): number[] {
  const [year = 0, month = 0] = day.split('-').map(Number)
  return month <= 3 ? [year - 1, year] : [year]
}

/** The day whose set a year is scored by: a year that is over, by what was valid at its end. */
export const dayToScore = (year: number, today: string): string =>
  year < Number(today.slice(0, 4)) ? `${year}-12-31` : today

/** Does what was begun under a set go on under it? Under an example only while that is all there is. */
export const goesOn = (
  set: Pick<CriteriaSet, 'isExample'>,
  published: Pick<CriteriaSet, 'isExample'> | undefined,
): boolean => !set.isExample || published?.isExample === true

/** The sheets of a year by their class, the best class first; within one, the most points first. */
export function byClass(
  sheets: ScoreSheet[],
): { band: string | undefined; sheets: ScoreSheet[] }[] {
  const ranked = sheets
    .map((sheet) => ({ sheet, ...sheetStanding(sheet) }))
    .sort((a, b) => rankOf(a) - rankOf(b) || b.points - a.points || a.sheet.number - b.sheet.number)
  const groups: { band: string | undefined; sheets: ScoreSheet[] }[] = []
  for (const { sheet, band } of ranked) {
    const group = groups.find((each) => each.band === band)
    if (group) group.sheets.push(sheet)
    else groups.push({ band, sheets: [sheet] })
  }
  return groups
}

/** The place of a class in its set; whoever is in none comes last. */
function rankOf({ sheet, band }: { sheet: ScoreSheet; band: string | undefined }): number {
  const at = sheet.set.bands.findIndex(({ name }) => name === band)
  return at < 0 ? sheet.set.bands.length : at
}
