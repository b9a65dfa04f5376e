import type { ScoredThing } from '../domain/criteria.ts'
import {
  dayToScore,
  goesOn,
  yearsToScore,
  type Scored,
  type ScoreSheet,
} from '../domain/score-sheets.ts'
import type { CriteriaRecord } from '../storage/criteria-rows.ts'
import type { CriteriaSets } from '../storage/criteria-sets.ts'
import type { ScoreSheets } from '../storage/score-sheets.ts'
import { dayOf } from '../text/days.ts'

export type ScoreKnownServices = {
  timezone: string
  criteriaSets: Pick<CriteriaSets, 'published'>
  scoreSheets: Pick<ScoreSheets, 'ofUnit'>
}

/** What there is of something that a unit scores. */
export type ScoreKnown = {
  /** The set that the year is scored by when it is begun now. */
  published: CriteriaRecord | undefined
  /** All that it may be scored by instead: examples only where there is nothing else. */
  fitting: CriteriaRecord[]
  /** The sheet of it that counts. */
  sheet: ScoreSheet | undefined
  /** Its year is scored now, or what was sent is still put right. */
  isOpen: boolean
}

/** Looks up what a unit has scored and may score; asked when a form begins and when it is sent. */
export async function scoreKnown(
  { timezone, criteriaSets, scoreSheets }: ScoreKnownServices,
  { unitId, modelId, year, now }: Scored & { now: Date },
): Promise<ScoreKnown> {
  const today = dayOf(now, timezone)
  const about = modelId === undefined ? 'unit' : 'model'
  const all = await criteriaSets.published(about, dayToScore(year, today))
  const [published] = all
  const fitting = all.filter(({ isExample }) => isExample === published?.isExample)
  const sheet = (await scoreSheets.ofUnit(unitId)).find(
    (each) => each.year === year && each.model?.id === modelId && goesOn(each.set, published),
  )
  const isOpen = sheet !== undefined || yearsToScore(today).includes(year)
  return { published, fitting, sheet, isOpen }
}

/** The years that can be scored now, with the set that each is scored by. */
export async function openYears(
  criteriaSets: Pick<CriteriaSets, 'published'>,
  about: ScoredThing,
  today: string,
): Promise<{ year: number; set: CriteriaRecord }[]> {
  const years = yearsToScore(today).map(async (year) => {
    const [set] = await criteriaSets.published(about, dayToScore(year, today))
    return set ? [{ year, set }] : []
  })
  return (await Promise.all(years)).flat()
}
