import { nameOf, rowsOf, type Row } from './grid.ts'
import { readPoints } from '../text/points.ts'
import { bandsHead, columns, exclusionsHead, facts, type Column } from './sheet-words.ts'
import type { Sheet } from './sheet.ts'

/** A sheet of criteria taken apart: what stands above the table, in it, and below it. */
export type Layout = {
  facts: Row[]
  /** Where each column of the table stands. */
  cols: Map<Column, number>
  table: Row[]
  bands: Row[]
  exclusions: Row[]
}

/** The parts of a sheet; undefined where nothing in it looks like the head of the table. */
export function layoutOf(sheet: Sheet): Layout | undefined {
  const rows = rowsOf(sheet)
  const head = rows.findIndex((row) => isHead(colsOf(row)))
  const headRow = rows[head]
  if (!headRow) return undefined
  const layout: Layout = {
    ...{ facts: rows.slice(0, head), cols: colsOf(headRow) },
    ...{ table: [], bands: [], exclusions: [] },
  }
  let part: 'table' | 'bands' | 'exclusions' = 'table'
  for (const row of rows.slice(head + 1)) {
    const name = nameOf(row.cells[0]?.text ?? '')
    if (bandsHead.begins.test(name)) part = 'bands'
    // “Không xếp loại | 0” is a class of its own; among what excludes it is what somebody wrote.
    else if (part !== 'exclusions' && exclusionsHead.begins.test(name) && !hasPoints(row))
      part = 'exclusions'
    // “Tổng cộng | 100” below the table is what stands above it too.
    else if (part === 'table' && isTotal(name)) layout.facts.push(row)
    else layout[part].push(row)
  }
  return layout
}

/** Whether points stand beside what the row begins with. */
const hasPoints = ({ cells: [, ...beside] }: Row): boolean =>
  beside.some(({ text }) => readPoints(text.replace(/^(?:từ|dưới|<|≥|>=)\s*/i, '')) !== undefined)

/** Which columns a row names; of two of one name the first counts. */
function colsOf({ cells }: Row): Map<Column, number> {
  const cols = new Map<Column, number>()
  for (const { col, text } of cells) {
    const name = nameOf(text)
    const found = columns.find(({ key, names }) => !cols.has(key) && names.includes(name))
    if (found) cols.set(found.key, col)
  }
  return cols
}

const isHead = (cols: Map<Column, number>): boolean =>
  cols.has('code') && cols.has('text') && cols.has('maxPoints')

const isTotal = (name: string): boolean =>
  facts.find(({ key }) => key === 'total')?.names.includes(name) === true
