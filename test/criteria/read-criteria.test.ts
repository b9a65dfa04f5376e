import { expect, test } from 'vitest'
import { createReadSheet } from '../../src/criteria/read-sheet.ts'
import { readCriteria } from '../../src/criteria/read-criteria.ts'
import { showMilestones, writeCriteria } from '../../src/criteria/write-criteria.ts'
import type { Sheet } from '../../src/criteria/sheet.ts'
import { maxOf } from '../../src/domain/criteria.ts'
import { readExamples } from '../../src/storage/seed-criteria.ts'
import { goodRows, sheetOf, workbook, type Written } from '../support/workbook.ts'

const readSheet = createReadSheet()

/** What is read of a sheet: the set, or the cells that are wrong. */
function found(sheet: Sheet) {
  const read = readCriteria(sheet)
  return read.ok ? read.content : read.problems.map(({ cell, is }) => `${cell ?? '–'} ${is}`)
}

/** The same of a workbook, or why it is not opened. */
async function read(bytes: Uint8Array) {
  const opened = await readSheet(bytes)
  return opened.ok ? found(opened.sheet) : opened.reason
}

/** The good sheet with other cells: “E10” is a row and a column of it. */
function changed(cells: Record<string, Written>): Written[][] {
  const rows = goodRows()
  for (const [ref, value] of Object.entries(cells)) {
    const [, letter = 'A', number = '1'] = /^([A-Z])(\d+)$/.exec(ref) ?? []
    const row = (rows[Number(number) - 1] ??= [])
    while (row.length < letter.charCodeAt(0) - 64) row.push(null)
    row[letter.charCodeAt(0) - 65] = value
  }
  return rows
}

const faultsIn = (cells: Record<string, Written>, merges: string[] = []) =>
  found(sheetOf(changed(cells), merges))

test('a sheet in the columns of the template is read whole', async () => {
  expect(await read(workbook({ rows: goodRows() }))).toMatchObject({
    about: 'model',
    title: 'Bộ tiêu chí mô hình “Dân vận khéo” năm 2026',
    number: '15-HD/BTGDVTU',
    basis: 'Hướng dẫn 12-HD/BTGDVTU',
    validFrom: '2026-01-01',
    validTo: '2030-12-31',
    criteria: [
      { code: '1.1', heading: 'I. Cách làm', kind: 'points', maxPoints: 1000, scoredBy: 'unit' },
      { code: '1.2', heading: 'I. Cách làm', kind: 'pass', maxPoints: 500 },
      {
        ...{ code: '2.1', heading: 'II. Kết quả', kind: 'milestones', maxPoints: 750 },
        milestones: [
          { text: 'Hai năm', points: 400 },
          { text: 'Có nơi học', points: 350 },
        ],
      },
      { code: '2.2', kind: 'points', scoredBy: 'office' },
    ],
    bands: [
      { name: 'Tốt', from: 2500 },
      { name: 'Khá', from: 2000 },
      { name: 'Đạt', from: 1500 },
    ],
    exclusions: ['Số liệu không đúng sự thật'],
  })
})

test.each([
  [
    'numbered',
    [
      [1, 'Vi phạm pháp luật'],
      ['2.', 'Báo cáo sai'],
    ],
  ],
  [
    'with a dash',
    [
      ['-', 'Vi phạm pháp luật'],
      ['–', 'Báo cáo sai'],
    ],
  ],
  ['plain', [['Vi phạm pháp luật'], ['Báo cáo sai', 'ghi chú']]],
] as [string, Written[][]][])('what excludes is its words, %s', (_, rows) => {
  const read = found(sheetOf([...goodRows().slice(0, -1), ...rows]))
  expect(read).toMatchObject({ exclusions: ['Vi phạm pháp luật', 'Báo cáo sai'] })
})

test('“Không xếp loại” with points is a class; among what excludes it begins a text', () => {
  const rows = goodRows()
  rows.splice(18, 0, ['Không xếp loại', 0])
  rows.push(['Không xếp loại nếu nộp muộn'])
  expect(found(sheetOf(rows))).toMatchObject({
    bands: [{ name: 'Tốt' }, { name: 'Khá' }, { name: 'Đạt' }, { name: 'Không xếp loại', from: 0 }],
    exclusions: ['Số liệu không đúng sự thật', 'Không xếp loại nếu nộp muộn'],
  })
})

test('what is written is read back as it was', async () => {
  for (const { content } of readExamples()) {
    const title = 'Bộ tiêu chí của Ban'
    const back = await read(await writeCriteria({ ...content, title }))
    const plain = content.criteria.map((each) => ({ ...each, figure: undefined }))
    expect(back).toEqual({ ...content, title, criteria: plain })
  }
})

test('text that begins like a formula is written as text', async () => {
  const [example] = readExamples()
  if (!example) throw new Error('There is no example')
  const { content } = example
  const title = '=HYPERLINK("http://evil.example")'
  const bytes = await writeCriteria({ ...content, title })
  expect(Buffer.from(bytes).toString('latin1')).not.toContain('<f>')
  expect(await read(bytes)).toMatchObject({ title })
})

test.each([
  ['a total that is another one', { B7: 100 }, ['B7 total-differs']],
  [
    'a total with a formula that was reckoned',
    { B7: { formula: 'SUM(E10:E13)', value: 31 } },
    ['B7 total-differs'],
  ],
  ['a formula without its value', { E10: { formula: 'A1*2' } }, ['E10 formula']],
  ['an error', { E10: { formula: 'A1/0', value: '#DIV/0!' } }, ['E10 error-value']],
  ['words for points', { E10: 'mười' }, ['E10 points-unclear']],
  ['no points', { E10: null }, ['E10 missing']],
  ['negative points', { E10: -5 }, ['E10 points-unclear']],
  ['nought points', { E10: 0, B7: 20 }, ['E10 points-range']],
  ['too many points', { E10: 20_000 }, ['E10 points-range']],
  ['milestones that add up to another sum', { E12: 9, B7: 31.5 }, ['E12 milestones-sum']],
  ['milestones that can not be read', { F12: 'Hai năm; Có nơi học' }, ['F12 milestones-unclear']],
  ['milestones where none belong', { F10: 'Một = 10' }, ['F10 milestones-unasked']],
  ['another way of scoring', { D10: 'Tùy' }, ['D10 way-unclear']],
  ['somebody else who scores', { G10: 'Hội đồng' }, ['G10 scorer-unclear']],
  ['a code twice', { A11: '1.1' }, ['A11 code-twice']],
  ['no code', { A10: null }, ['A10 missing']],
  ['no text', { C10: null }, ['C10 missing']],
  ['a text that is too long', { C10: 'a'.repeat(2001) }, ['C10 too-long']],
  ['classes that rise', { B17: 26 }, ['B17 band-order']],
  ['a class above all points', { B16: 40 }, ['B16 band-above']],
  ['a class twice', { A17: 'Tốt' }, ['A17 band-twice']],
  ['a class without points', { B16: null }, ['B16 missing']],
  ['an end before the beginning', { B6: '31/12/2025' }, ['B6 valid-order']],
  ['no day', { B5: 'đầu năm' }, ['B5 day-unclear']],
  ['a day that the calendar has not', { B5: '31/04/2026' }, ['B5 day-unclear']],
  ['something else that is scored', { B2: 'Tất cả' }, ['B2 about-unclear']],
  ['no title', { B1: null }, ['B1 missing']],
  ['no basis', { B4: null }, ['B4 missing']],
  ['the name of the example', { B1: 'VÍ DỤ – Bộ tiêu chí' }, ['B1 example-title']],
  ['two at once', { E10: 'mười', B5: 'đầu năm' }, ['B5 day-unclear', 'E10 points-unclear']],
] as [string, Record<string, Written>, string[]][])(
  '%s is named by its cell',
  (_, cells, faults) => {
    expect(faultsIn(cells)).toEqual(faults)
  },
)

test('formulas and merged cells of a workbook are told apart from values', async () => {
  const rows = changed({
    B7: { formula: 'SUM(E10:E13)', value: 30 },
    E10: { formula: 'A1*2' },
    E11: { formula: 'A1/0', value: '#DIV/0!' },
  })
  const told = await read(workbook({ rows, merges: ['B10:B11', 'C12:C13'] }))
  expect(told).toEqual(['E10 formula', 'E11 error-value', 'C12:C13 merged'])
  expect(faultsIn({ B7: { formula: 'SUM(E10:E13)', value: 30 } })).toMatchObject({ about: 'model' })
})

test('a group may be merged over its rows, and a heading over the table', () => {
  expect(faultsIn({}, ['B10:B11', 'B12:B13', 'A1:A1', 'B1:H1'])).toMatchObject({
    criteria: [{ heading: 'I. Cách làm' }, { heading: 'I. Cách làm' }, {}, {}],
  })
  const rows = goodRows()
  rows.splice(9, 0, ['PHẦN A. CÁCH LÀM CHUNG'])
  expect(found(sheetOf(rows, ['A10:H10']))).toMatchObject({ criteria: [{}, {}, {}, {}] })
})

test.each([
  ['points over two rows', 'E10:E11'],
  ['texts over two rows', 'C12:C13'],
  ['text and way in one', 'C10:D10'],
])('%s are refused by their range', (_, range) => {
  expect(faultsIn({}, [range])).toContain(`${range} merged`)
})

test('a sheet of something else says what is missing', () => {
  expect(found(sheetOf([['Danh sách'], ['Nguyễn Văn A', 5]]))).toEqual(['– no-table'])
})

test('every example keeps the checks, but for its name', () => {
  for (const { content } of readExamples()) expect(maxOf(content)).toBe(10_000)
  expect(showMilestones([{ text: 'Một', points: 350 }])).toBe('Một = 3,5')
})
