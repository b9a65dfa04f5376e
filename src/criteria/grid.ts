import { fold, tidy } from '../text/fold.ts'
import { groupBy } from '../text/group-by.ts'
import type { Cell, Merge, Sheet } from './sheet.ts'

/** A row of a sheet: its cells that are not empty, from the left. */
export type Row = { at: number; cells: { col: number; text: string }[] }

/** The rows of a sheet that are not empty, as text. */
export const rowsOf = ({ cells }: Sheet): Row[] =>
  [...groupBy(cells, ({ row }) => row)]
    .sort(([one], [other]) => one - other)
    .map(([at, own]) => ({
      at,
      cells: own
        .map((cell) => ({ col: cell.col, text: textOf(cell) }))
        .filter(({ text }) => text !== '')
        .sort((one, other) => one.col - other.col),
    }))
    .filter((row) => row.cells.length > 0)

export const textAt = ({ cells }: Row, col: number): string =>
  cells.find((cell) => cell.col === col)?.text ?? ''

/** A name as it is compared: without the colon, the star and what stands in brackets. */
export const nameOf = (text: string): string =>
  fold((text.split('(', 1)[0] ?? '').replace(/[:*]/g, ' '))

/** Merges that reach over several rows, or over several of these columns in one. */
export const joins = (
  { startRow, endRow, startCol, endCol }: Merge,
  cols: number[],
): 'rows' | 'columns' | undefined => {
  const covered = cols.filter((col) => col >= startCol && col <= endCol).length
  if (covered === 0) return undefined
  if (endRow > startRow) return 'rows'
  return covered > 1 ? 'columns' : undefined
}

function textOf({ value }: Cell): string {
  if (value === undefined) return ''
  // 12.500000000000002 is what a spreadsheet keeps of 12,5.
  if (typeof value === 'number') return String(Number(value.toFixed(4)))
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  return tidy(value)
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .join('\n')
    .trim()
}
