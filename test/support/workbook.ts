import type { Cell, Merge, Sheet } from '../../src/criteria/sheet.ts'
import { zip, type Part } from './documents.ts'

/** A cell as it is written into a sheet: a value, or a formula with what it comes to. */
export type Written = string | number | null | { formula: string; value?: string | number }

type Workbook = {
  rows: Written[][]
  /** “B2:B9”. */
  merges?: string[]
  /** Further parts of the archive. */
  parts?: Part[]
  /** The sheet itself, in place of the one with these rows. */
  sheet?: string
}

/** A workbook of one sheet, as small as a spreadsheet would still open it. */
export function workbook({ rows, merges = [], parts = [], sheet }: Workbook): Buffer {
  const sheetRows = rows.map((row, at) => {
    const cells = row.map((cell, col) => cellXml(`${String.fromCharCode(65 + col)}${at + 1}`, cell))
    return `<row r="${at + 1}">${cells.join('')}</row>`
  })
  const merged = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')
  const mergeXml = merged === '' ? '' : `<mergeCells>${merged}</mergeCells>`
  return zip([
    { name: '[Content_Types].xml', body: types },
    { name: '_rels/.rels', body: relations('officeDocument', 'xl/workbook.xml') },
    { name: 'xl/workbook.xml', body: book },
    { name: 'xl/_rels/workbook.xml.rels', body: relations('worksheet', 'worksheets/sheet1.xml') },
    {
      name: 'xl/worksheets/sheet1.xml',
      body:
        sheet ??
        `<?xml version="1.0"?><worksheet xmlns="${main}"><sheetData>${sheetRows.join('')}</sheetData>${mergeXml}</worksheet>`,
    },
    ...parts,
  ])
}

function cellXml(ref: string, cell: Written): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return `<c r="${ref}"><v>${cell}</v></c>`
  if (typeof cell === 'string')
    return `<c r="${ref}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`
  const { formula, value } = cell
  const known = value === undefined ? '' : `<v>${escaped(String(value))}</v>`
  const type = typeof value === 'string' ? (value.startsWith('#') ? ' t="e"' : ' t="str"') : ''
  return `<c r="${ref}"${type}><f>${escaped(formula)}</f>${known}</c>`
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const book = `<?xml version="1.0"?><workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Tiêu chí" sheetId="1" r:id="rId1"/></sheets></workbook>`
const relations = (type: string, target: string) =>
  `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/${type}" Target="${target}"/></Relationships>`
const types =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>'

/** A sheet of criteria in which all is well; each row can be put right or wrong by its number. */
export const goodRows = (): Written[][] => [
  ['Tên bộ tiêu chí', 'Bộ tiêu chí mô hình “Dân vận khéo” năm 2026'],
  ['Áp dụng cho', 'Mô hình'],
  ['Số, ký hiệu', '15-HD/BTGDVTU'],
  ['Căn cứ', 'Hướng dẫn 12-HD/BTGDVTU'],
  ['Hiệu lực từ', '01/01/2026'],
  ['Hiệu lực đến', '31/12/2030'],
  ['Tổng điểm', 30],
  [],
  ['Mã', 'Nhóm', 'Tiêu chí', 'Cách chấm', 'Điểm tối đa', 'Mốc', 'Ai chấm', 'Minh chứng'],
  ['1.1', 'I. Cách làm', 'Xuất phát từ việc dân cần', 'Cho điểm', 10, null, 'Đơn vị', 'Biên bản'],
  ['1.2', null, 'Có đăng ký', 'Đạt/Không đạt', 5, null, 'Đơn vị'],
  ['2.1', 'II. Kết quả', 'Lan tỏa', 'Theo mốc', 7.5, 'Hai năm = 4; Có nơi học = 3,5', 'Đơn vị'],
  ['2.2', null, 'Sáng tạo', 'Cho điểm', 7.5, null, 'Ban'],
  [],
  ['Xếp loại', 'Từ điểm'],
  ['Tốt', 25],
  ['Khá', 20],
  ['Đạt', 15],
  [],
  ['Loại trừ'],
  ['Số liệu không đúng sự thật'],
]

/** The same rows as what is read of them, without a workbook in between. */
export function sheetOf(rows: Written[][], merges: string[] = []): Sheet {
  const cells = rows.flatMap((row, at) =>
    row.flatMap((cell, col): Cell[] => {
      if (cell === null) return []
      if (typeof cell !== 'object') return [{ row: at, col, value: cell, is: 'value' }]
      const isError = typeof cell.value === 'string' && cell.value.startsWith('#')
      return [{ row: at, col, value: cell.value, is: isError ? 'error' : 'formula' }]
    }),
  )
  return { cells, merges: merges.map(mergeOf) }
}

function mergeOf(ref: string): Merge {
  const [, from = 'A', first = '1', to = 'A', last = '1'] =
    /^([A-Z])(\d+):([A-Z])(\d+)$/.exec(ref) ?? []
  return {
    ...{ startRow: Number(first) - 1, startCol: from.charCodeAt(0) - 65 },
    ...{ endRow: Number(last) - 1, endCol: to.charCodeAt(0) - 65 },
  }
}
