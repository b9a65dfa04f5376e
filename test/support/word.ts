import { zip, type Part } from './documents.ts'

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const mc = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'

type Parts = { numbering?: string; styles?: string; more?: Part[]; before?: string }

/** A Word file with this XML as its body. */
export const word = (body: string, { numbering, styles, more = [], before = '' }: Parts = {}) =>
  zip([
    { name: '[Content_Types].xml', body: '<Types/>' },
    { name: '_rels/.rels', body: '<Relationships/>' },
    {
      name: 'word/document.xml',
      body: `<?xml version="1.0"?>${before}<w:document ${w} ${mc}><w:body>${body}</w:body></w:document>`,
    },
    ...(numbering === undefined
      ? []
      : [{ name: 'word/numbering.xml', body: `<w:numbering ${w}>${numbering}</w:numbering>` }]),
    ...(styles === undefined
      ? []
      : [{ name: 'word/styles.xml', body: `<w:styles ${w}>${styles}</w:styles>` }]),
    ...more,
  ])

/** A paragraph of plain text; `marks` is what stands in its properties. */
export const p = (text: string, marks = ''): string =>
  `<w:p><w:pPr>${marks}</w:pPr>${run(text)}</w:p>`

/** A piece of text, escaped as Word does. */
export const run = (text: string, marks = ''): string =>
  `<w:r><w:rPr>${marks}</w:rPr><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`

/** A paragraph of an automatic list. */
export const item = (text: string, { list = 1, depth = 0 } = {}): string =>
  p(text, `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr>`)

/** A table of these cells. */
export const table = (...rows: string[][]): string =>
  `<w:tbl>${rows
    .map(
      (cells) =>
        `<w:tr>${cells.map((cell) => `<w:tc>${cell.startsWith('<') ? cell : p(cell)}</w:tc>`).join('')}</w:tr>`,
    )
    .join('')}</w:tbl>`

/** The lists of a file: each level as its format and its text. */
export const lists = (levels: [format: string, text: string][], count = 1): string =>
  `<w:abstractNum w:abstractNumId="0">${levels
    .map(
      ([format, text], at) =>
        `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`,
    )
    .join('')}</w:abstractNum>${Array.from(
    { length: count },
    (_, at) => `<w:num w:numId="${at + 1}"><w:abstractNumId w:val="0"/></w:num>`,
  ).join('')}`

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** A guidance of the office of March 2026, as it comes from Word. */
export const guidance = (...more: string[]): Buffer =>
  word(
    [
      table(
        [
          `${p('TỈNH ỦY GIA LAI')}${p('BAN TUYÊN GIÁO VÀ DÂN VẬN')}${p('*')}`,
          'ĐẢNG CỘNG SẢN VIỆT NAM',
        ],
        ['Số 12-HD/BTGDVTU', 'Gia Lai, ngày 05 tháng 3 năm 2026'],
      ),
      p('HƯỚNG DẪN'),
      p('công nhận mô hình “Dân vận khéo” giai đoạn 2026 - 2030'),
      p('Thực hiện Kế hoạch số 5-KH/TU, Ban hướng dẫn như sau:'),
      p('I. TIÊU CHÍ'),
      p('1. Mô hình có hiệu quả rõ, được nhân dân đồng tình.'),
      p('2. Mô hình hoạt động từ 12 tháng trở lên.'),
      p('II. TỔ CHỨC THỰC HIỆN'),
      p('1. Các đảng ủy xã, phường gửi hồ sơ trước ngày 15 tháng 11 hằng năm.'),
      ...more,
      table([`${p('Nơi nhận:')}${p('- Các đảng ủy,')}`, `${p('TRƯỞNG BAN')}${p('Nguyễn Văn A')}`]),
    ].join(''),
  )
