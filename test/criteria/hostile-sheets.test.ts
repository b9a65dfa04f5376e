import { expect, test } from 'vitest'
import { createReadSheet } from '../../src/criteria/read-sheet.ts'
import { docx, ole, pdf, zip } from '../support/documents.ts'
import { bite } from '../drills/sheets.ts'
import { goodRows, workbook } from '../support/workbook.ts'

const readSheet = createReadSheet()

const reasonOf = async (bytes: Uint8Array) => {
  const read = await readSheet(bytes)
  return read.ok ? 'read' : read.reason
}

const good = () => workbook({ rows: goodRows() })
const withPart = (name: string, body: string | Buffer) =>
  workbook({ rows: goodRows(), parts: [{ name, body }] })

const sheet = (cells: string) =>
  `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${cells}</sheetData></worksheet>`

const withSheet = (xml: string) => workbook({ rows: [], sheet: xml })

const lastCell = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'

test.each([
  ['a good one', good(), 'read'],
  ['a PDF', pdf(), 'not-excel'],
  ['a Word file', docx(), 'not-excel'],
  ['text', Buffer.from('Mã;Tiêu chí'), 'not-excel'],
  ['nothing', Buffer.alloc(0), 'not-excel'],
  ['an archive', zip([{ name: 'a.txt', body: 'x' }]), 'not-excel'],
  ['one of old', ole(['Workbook']), 'old-excel'],
  ['one with a password', ole(['EncryptedPackage', 'EncryptionInfo']), 'locked'],
  ['one with a macro', withPart('xl/vbaProject.bin', 'x'), 'macros'],
  ['one with a macro sheet', withPart('xl/macrosheets/sheet1.xml', '<x/>'), 'macros'],
  ['one that leads to another', withPart('xl/externalLinks/externalLink1.xml', '<x/>'), 'links'],
  ['one with sources of data', withPart('xl/connections.xml', '<x/>'), 'links'],
  ['one with a thing of another program', withPart('xl/embeddings/a.bin', 'x'), 'links'],
  ['a bomb', withPart('xl/media/a.xml', Buffer.alloc(30_000_000)), 'unsafe'],
  ['one with a thousand parts', many(1_000), 'unsafe'],
  ['one of 6 MB', Buffer.concat([good(), Buffer.alloc(6_000_000)]), 'too-large'],
  ['one that declares', withSheet(`<!DOCTYPE x [<!ENTITY a "b">]>${sheet('')}`), 'unsafe'],
  ['one that says less than it holds', lying(), 'unsafe'],
  ['one without text', workbook({ rows: [] }), 'empty'],
  ['a cell at the end of all', withSheet(sheet(lastCell)), 'too-many-cells'],
  [
    'a cell in column 51',
    withSheet(sheet('<row r="1"><c r="AY1"><v>1</v></c></row>')),
    'too-many-cells',
  ],
  ['rows without end', withSheet(sheet(longRows())), 'too-many-cells'],
  ['a sheet that is no XML', withSheet('<worksheet><sheetData><row r="1"><c'), 'damaged'],
])('%s: %#', async (_, bytes, reason) => {
  expect(await reasonOf(bytes)).toBe(reason)
})

test('one that takes longer than it may is given up, and the next is read', async () => {
  const hasty = createReadSheet({ withinMs: 0 })
  expect(await hasty(good())).toEqual({ ok: false, reason: 'too-heavy' })
  expect(await reasonOf(good())).toBe('read')
})

test('a good one that was bitten anywhere is read or refused, and nothing else happens', async () => {
  const { wrong } = await bite({ copies: 50, seed: 7 })
  expect(wrong).toEqual([])
}, 120_000)

function longRows(): string {
  return Array.from(
    { length: 6_000 },
    (_, at) => `<row r="${at + 1}"><c r="A${at + 1}"><v>${at}</v></c></row>`,
  ).join('')
}

function many(count: number): Buffer {
  const parts = Array.from({ length: count }, (_, at) => ({ name: `xl/a${at}.xml`, body: '<x/>' }))
  return workbook({ rows: goodRows(), parts })
}

/** Its list of contents says that a part has ten bytes. */
function lying(): Buffer {
  const part = { name: 'xl/a.xml', body: '<x>'.repeat(1_000), unpacked: 10 }
  return workbook({ rows: goodRows(), parts: [part] })
}
