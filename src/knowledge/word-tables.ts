import type { Line } from './lines.ts'

type Table = { rows: Line[][][]; row: Line[][]; cell: Line[] }

/** Collects the lines of a document; a row of a table becomes one line, cell by cell. */
export function createTables() {
  const all: Line[] = []
  const tables: Table[] = []

  const add = (line: Line) => {
    const table = tables.at(-1)
    if (table) table.cell.push(line)
    else all.push(line)
  }

  return {
    add,
    lines: (): Line[] => all,
    open(name: string): void {
      if (name === 'w:tbl') tables.push({ rows: [], row: [], cell: [] })
    },
    close(name: string): void {
      const table = tables.at(-1)
      if (!table) return
      if (name === 'w:tc') table.row.push(table.cell.splice(0))
      else if (name === 'w:tr') table.rows.push(table.row.splice(0))
      else if (name === 'w:tbl') {
        tables.pop()
        linesOf(table.rows).forEach(add)
      }
    },
  }
}

function linesOf(rows: Line[][][]): Line[] {
  if (isFrame(rows)) return rows.flat(2)
  return rows.flatMap((cells) => {
    const filled = cells.filter((cell) => cell.length > 0)
    // A row of one cell is a text in a box.
    if (filled.length < 2) return filled.flat()
    const text = cells.map((cell) => cell.map((line) => line.text).join(' ')).join(' | ')
    return [{ text, isWhole: true }]
  })
}

/** Head and end of a document stand in tables without lines: who sends it, who gets and signs it. */
const isFrame = (rows: Line[][][]): boolean =>
  rows.length <= 3 &&
  rows.every((cells) => cells.length <= 2) &&
  rows.flat(2).some(({ text }) => frame.test(text))

const frame = /^(?:Nơi nhận|ĐẢNG CỘNG SẢN VIỆT NAM|CỘNG H(?:ÒA|OÀ) XÃ HỘI|Số ?:? ?\d|Độc lập)/iu
