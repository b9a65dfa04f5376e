/** What stands in a cell; a day is "2026-01-31". */
export type CellValue = string | number | boolean

/** One cell of a sheet that is not empty; rows and columns count from 0. */
export type Cell = {
  row: number
  col: number
  /** Undefined where a formula brought no value along. */
  value: CellValue | undefined
  /** formula: what it comes to was reckoned by whoever saved the file. error: “#REF!”. */
  is: 'value' | 'formula' | 'error'
}

/** Cells that were made one; the first row and column, and the last. */
export type Merge = { startRow: number; startCol: number; endRow: number; endCol: number }

/** The first sheet of a workbook that is not hidden. */
export type Sheet = { cells: Cell[]; merges: Merge[] }

/** Why nothing can be read of a file. */
export type WhyNoSheet =
  | 'too-large'
  | 'not-excel'
  | 'old-excel'
  | 'locked'
  | 'macros'
  | 'links'
  | 'unsafe'
  | 'damaged'
  | 'too-heavy'
  | 'too-many-cells'
  | 'empty'

/** “C7”, as a spreadsheet names it. */
export function cellName(row: number, col: number): string {
  let letters = ''
  for (let rest = col; rest >= 0; rest = Math.floor(rest / 26) - 1)
    letters = String.fromCharCode(65 + (rest % 26)) + letters
  return `${letters}${row + 1}`
}

/** “B2:B9”. */
export const rangeName = ({ startRow, startCol, endRow, endCol }: Merge): string =>
  `${cellName(startRow, startCol)}:${cellName(endRow, endCol)}`
