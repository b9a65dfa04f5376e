import type { Criterion } from '../domain/criteria.ts'
import { readMilestones, readScorer, readWay } from '../domain/criteria-typed.ts'
import { readPoints } from '../text/points.ts'
import { textAt, type Row } from './grid.ts'
import type { Reader, SheetFault } from './read-criteria.ts'
import type { Layout } from './sheet-layout.ts'
import { columns, type Column } from './sheet-words.ts'
import { cellName } from './sheet.ts'

/** The criteria of the table; a group goes on until the next one is named. */
export function readTable({ cols, table }: Layout, reader: Reader): Criterion[] {
  const headings = headingsOf(table, cols)
  return table
    .filter((row) => !isHeading(row, cols))
    .map((row, at) => readRow(row, { cols, at, heading: headings.get(row.at), reader }))
}

type Rest = {
  cols: Map<Column, number>
  at: number
  heading: string | undefined
  reader: Reader
}

function readRow(row: Row, { cols, at, heading, reader }: Rest): Criterion {
  const said = (key: Column): string => {
    const col = cols.get(key)
    return col === undefined ? '' : textAt(row, col)
  }
  const cellOf = (key: Column) => cellName(row.at, cols.get(key) ?? 0)
  for (const { key } of columns)
    if (cols.has(key)) reader.cells.set(`criteria.${at}.${key}`, cellOf(key))
  const fault = (key: Column, is: SheetFault, value: string) =>
    void reader.problems.push({
      cell: cellOf(key),
      ...(value === '' ? { is: 'missing', args: {} } : { is, args: { value: value.slice(0, 80) } }),
    })

  const steps = readMilestones(said('milestones'))
  if (!steps.ok) fault('milestones', 'milestones-unclear', steps.piece)
  const milestones = steps.ok ? steps.milestones : []
  const kind = readWay(said('kind') || (said('milestones') === '' ? 'diem' : 'moc'))
  if (kind === undefined) fault('kind', 'way-unclear', said('kind'))
  if (kind !== undefined && kind !== 'milestones' && milestones.length > 0)
    fault('milestones', 'milestones-unasked', said('kind'))
  const scoredBy = readScorer(said('scoredBy') || 'don vi')
  if (scoredBy === undefined) fault('scoredBy', 'scorer-unclear', said('scoredBy'))
  const sum = milestones.reduce((points, each) => points + each.points, 0)
  const isSummed = said('maxPoints') === '' && sum > 0
  const maxPoints = isSummed ? sum : readPoints(said('maxPoints'))
  if (maxPoints === undefined) fault('maxPoints', 'points-unclear', said('maxPoints'))
  return {
    ...{ code: said('code'), heading, text: said('text'), kind: kind ?? 'points' },
    ...{ maxPoints: maxPoints ?? 1, milestones, scoredBy: scoredBy ?? 'unit' },
    evidence: said('evidence') || undefined,
  }
}

/** A row that holds one text alone names the group of those below it; a code alone is none. */
function isHeading({ cells }: Row, cols: Map<Column, number>): boolean {
  const [only] = cells
  if (!only || cells.length > 1 || only.col > (cols.get('text') ?? 0)) return false
  return only.col !== cols.get('code') || /\s/.test(only.text)
}

function headingsOf(table: Row[], cols: Map<Column, number>): Map<number, string> {
  const col = cols.get('heading')
  const headings = new Map<number, string>()
  let current: string | undefined
  for (const row of table) {
    const own = col === undefined ? '' : textAt(row, col)
    if (isHeading(row, cols)) current = row.cells[0]?.text
    else if (own !== '') current = own
    if (current !== undefined) headings.set(row.at, current)
  }
  return headings
}
