import { checkCriteria, type CriteriaFault } from '../domain/criteria-checks.ts'
import type { CriteriaContent } from '../domain/criteria.ts'
import { readPoints } from '../text/points.ts'
import { fold } from '../text/fold.ts'
import { dayFrom } from '../text/days.ts'
import { joins, nameOf, type Row } from './grid.ts'
import { layoutOf, type Layout } from './sheet-layout.ts'
import { aboutWords, facts } from './sheet-words.ts'
import { cellName, rangeName, type Sheet } from './sheet.ts'
import { readTable } from './table.ts'

/** What is wrong in a sheet, and in which cell; undefined where it is of no cell. */
export type SheetProblem = {
  cell: string | undefined
  is: CriteriaFault | SheetFault
  args: Record<string, string | number>
}

/** What only a sheet can have wrong. */
export type SheetFault =
  | 'no-table'
  | 'formula'
  | 'error-value'
  | 'merged'
  | 'about-unclear'
  | 'day-unclear'
  | 'points-unclear'
  | 'way-unclear'
  | 'scorer-unclear'
  | 'milestones-unclear'
  | 'milestones-unasked'

export type ReadCriteria =
  { ok: true; content: CriteriaContent } | { ok: false; problems: SheetProblem[] }

/** Where what was read stands, and what could not be read. */
export type Reader = {
  /** By the place in the set: "criteria.3.maxPoints". */
  cells: Map<string, string>
  problems: SheetProblem[]
}

/** Reads a sheet as a set of criteria; all that is wrong is told at once, cell by cell. */
export function readCriteria(sheet: Sheet): ReadCriteria {
  const layout = layoutOf(sheet)
  if (!layout) return { ok: false, problems: [{ cell: undefined, is: 'no-table', args: {} }] }
  const reader: Reader = { cells: new Map(), problems: unreadable(sheet, layout) }
  const { total, ...said } = readFacts(layout.facts, reader)
  const content = {
    ...said,
    criteria: readTable(layout, reader),
    bands: readBands(layout.bands, reader),
    exclusions: layout.exclusions.map((row, at) => {
      const [first, second] = row.cells
      // Some number what excludes, in a column of its own.
      const said = second && isNumber(first?.text ?? '') ? second : first
      reader.cells.set(`exclusions.${at}`, cellName(row.at, said?.col ?? 0))
      return said?.text ?? ''
    }),
  }
  if (reader.problems.length > 0) return { ok: false, problems: onePerCell(reader.problems) }

  const checked = checkCriteria(content, { total })
  if (checked.ok) return checked
  const problems = checked.problems.map(({ at, is, args }) => ({
    ...{ cell: reader.cells.get(at) ?? reader.cells.get(outer(at)), is, args },
  }))
  return { ok: false, problems }
}

/** “1”, “1.2)”, “a.”, “IV”, “-”: says which one it is, and not what. */
const isNumber = (text: string): boolean =>
  /^(?:\d{1,3}(?:[.,]\d{1,3}){0,3}|[a-zđ]|[ivx]{1,5}|[-–+*•])[.)/]{0,2}$/i.test(text.trim())

/** What a cell has wrong first; what follows from that is not told again. */
const onePerCell = (problems: SheetProblem[]): SheetProblem[] =>
  problems.filter(({ cell }, at) => problems.findIndex((other) => other.cell === cell) === at)

/** Cells that say nothing that could be taken for what somebody meant. */
function unreadable({ cells, merges }: Sheet, { cols, ...parts }: Layout): SheetProblem[] {
  const rows = [...parts.table, ...parts.bands, ...parts.exclusions].map(({ at }) => at)
  const [first, last] = [Math.min(...rows), Math.max(...rows)]
  const used = [...cols.values()]
  const isHeading = (at: number) => parts.table.find((row) => row.at === at)?.cells.length === 1
  const wrongCells = cells.flatMap(({ row, col, value, is }): SheetProblem[] => {
    const cell = cellName(row, col)
    if (is === 'error') return [{ cell, is: 'error-value', args: { value: String(value) } }]
    return is === 'formula' && value === undefined ? [{ cell, is: 'formula', args: {} }] : []
  })
  const wrongMerges = merges.flatMap((merge): SheetProblem[] => {
    if (merge.endRow < first || merge.startRow > last) return []
    const joined = joins(merge, used)
    // A heading over the whole table is one text in one row; a group beside its rows is one text.
    const isGroup = merge.startCol === cols.get('heading') && merge.endCol === merge.startCol
    const isFine = joined === 'rows' ? isGroup : joined === undefined || isHeading(merge.startRow)
    const inTable = parts.table.some(({ at }) => at >= merge.startRow && at <= merge.endRow)
    const isBelow = !inTable && joined !== 'rows'
    return isFine || isBelow ? [] : [{ cell: rangeName(merge), is: 'merged', args: {} }]
  })
  return [...wrongCells, ...wrongMerges]
}

/** What is named on the left and stands in the next cell that is not empty. */
function readFacts(rows: Row[], { cells, problems }: Reader) {
  const said: Record<string, unknown> = {}
  let total: number | undefined
  for (const { at, cells: [name, value] = [] } of rows) {
    const fact = facts.find(({ names }) => names.includes(nameOf(name?.text ?? '')))
    if (!fact || !name) continue
    const cell = cellName(at, value?.col ?? name.col + 1)
    cells.set(fact.key, cell)
    if (!value) continue
    const { text } = value
    if (fact.key === 'total') {
      total = readPoints(text)
      if (total === undefined) problems.push({ cell, is: 'points-unclear', args: { value: text } })
    } else if (fact.key === 'about') {
      said['about'] = aboutOf(text)
      if (said['about'] === undefined)
        problems.push({ cell, is: 'about-unclear', args: { value: text } })
    } else if (fact.key === 'validFrom' || fact.key === 'validTo') {
      said[fact.key] = dayOf(text)
      if (said[fact.key] === undefined)
        problems.push({ cell, is: 'day-unclear', args: { value: text } })
    } else said[fact.key] = text
  }
  return { ...said, total }
}

const aboutOf = (text: string) => {
  const said = fold(text)
  if (said.startsWith(fold(aboutWords.model))) return 'model'
  return /^(?:don vi|cong tac)/.test(said) ? 'unit' : undefined
}

function dayOf(text: string): string | undefined {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? []
  if (year !== undefined) return dayFrom(Number(year), Number(month), Number(date))
  const [, d, m, y] = /^(?:ngày )?(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/i.exec(text) ?? []
  return d === undefined ? undefined : dayFrom(Number(y), Number(m), Number(d))
}

function readBands(rows: Row[], { cells, problems }: Reader) {
  return rows.map(({ at, cells: [name, from] }, index) => {
    const cell = cellName(at, from?.col ?? (name?.col ?? 0) + 1)
    cells.set(`bands.${index}.name`, cellName(at, name?.col ?? 0))
    cells.set(`bands.${index}.from`, cell)
    const value = from?.text ?? ''
    const points = readPoints(value.replace(/^(?:từ|tu|≥|>=)\s*/i, ''))
    if (points === undefined)
      problems.push({ cell, is: value === '' ? 'missing' : 'points-unclear', args: { value } })
    return { name: name?.text ?? '', from: points ?? 0 }
  })
}

/** "criteria.3.milestones.1.points" stands in the cell of "criteria.3.milestones". */
const outer = (at: string): string => at.split('.').slice(0, 3).join('.')
