import { writeXlsx } from 'hucre/xlsx'
import { maxOf, type CriteriaContent } from '../domain/criteria.ts'
import { showPlainDay } from '../text/dates.ts'
import { showPoints } from '../text/points.ts'
import {
  aboutWords,
  bandsHead,
  columns,
  exclusionsHead,
  facts,
  scorerWords,
  wayWords,
  type Column,
} from './sheet-words.ts'

type Value = string | number | null

/** A set as an .xlsx, in the columns that are read back; texts are texts, never formulas. */
export async function writeCriteria(content: CriteriaContent): Promise<Uint8Array> {
  const { bands, exclusions } = content
  const rows: Value[][] = [
    ...facts.map(({ key, label }) => [label, factOf(content, key)]),
    [],
    columns.map(({ label }) => label),
    ...content.criteria.map((each) => columns.map(({ key }) => cellOf(each, key))),
    [],
    [bandsHead.label, bandsHead.beside],
    ...bands.map(({ name, from }) => [name, from / 100]),
    [],
    [exclusionsHead.label],
    ...exclusions.map((text) => [text]),
  ]
  const sheet = { name: 'Tiêu chí', columns: columns.map(({ width }) => ({ width })), rows }
  const written = await writeXlsx({ sheets: [sheet], stringMode: 'inline' })
  return new Uint8Array(written)
}

function factOf(content: CriteriaContent, key: (typeof facts)[number]['key']): Value {
  if (key === 'total') return maxOf(content) / 100
  if (key === 'about') return aboutWords[content.about]
  const { [key]: value } = content
  if (key === 'validFrom' || key === 'validTo')
    return typeof value === 'string' ? showPlainDay(value) : null
  return typeof value === 'string' ? value : null
}

function cellOf(criterion: CriteriaContent['criteria'][number], key: Column): Value {
  switch (key) {
    case 'maxPoints':
      return criterion.maxPoints / 100
    case 'kind':
      return wayWords[criterion.kind]
    case 'scoredBy':
      return scorerWords[criterion.scoredBy]
    case 'milestones':
      return showMilestones(criterion.milestones) || null
    default:
      return criterion[key] ?? null
  }
}

/** “Có kế hoạch = 4; Có kiểm tra = 3,5”, as it is read back. */
export const showMilestones = (milestones: CriteriaContent['criteria'][number]['milestones']) =>
  milestones.map(({ text, points }) => `${text} = ${showPoints(points, 'vi')}`).join('; ')
