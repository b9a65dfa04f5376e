import { describe, expect, test } from 'vitest'
import { documentType } from '../../src/storage/document.ts'
import { pdf, wordParts, xlsx, zip, type Part } from '../support/documents.ts'

const office = 'application/vnd.openxmlformats-officedocument'
const word = `${office}.wordprocessingml.document`

const eachWith = (more: Partial<Part>) => zip(wordParts.map((part) => ({ ...part, ...more })))

describe('what the programs of offices write is taken', () => {
  test.each<[string, Buffer]>([
    ['room to grow, by Word', zip(wordParts.map((part, at) => ({ ...part, room: at ? 0 : 544 })))],
    ['its sizes behind each part, by LibreOffice', eachWith({ sizesBehind: 16, flags: 0x0808 })],
    ['its sizes behind each part, without a mark', eachWith({ sizesBehind: 12 })],
    ['its large sizes behind each part, by a stream', eachWith({ sizesBehind: 24, room: 20 })],
    [
      'folders of their own, by an archiver',
      zip([folder('word/'), folder('_rels/'), ...wordParts]),
    ],
    ['parts that are not packed', eachWith({ method: 0 })],
    ['names in UTF-8', eachWith({ flags: 0x0800 })],
    ['the strict form', zip([strict, ...wordParts.slice(1)])],
  ])('Word with %s', (_, bytes) => {
    expect(documentType(bytes)).toBe(word)
  })

  test('a table whose sizes stand behind it', () => {
    const bytes = xlsx({ name: 'xl/worksheets/sheet1.xml', sizesBehind: 16 })
    expect(documentType(bytes)).toBe(`${office}.spreadsheetml.sheet`)
  })

  test.each<[string, Buffer]>([
    ['signed later: a further end', Buffer.concat([pdf(), Buffer.from(update)])],
    ['made for the web: an end near its head', Buffer.concat([linearised, pdf()])],
    ['without a line after its end', pdf().subarray(0, -1)],
    ['with a few empty bytes', Buffer.concat([pdf(), Buffer.alloc(3)])],
    ['filled up to a block', Buffer.concat([pdf(), Buffer.alloc(4096 - pdf().length)])],
    ['with a line of Windows', Buffer.concat([pdf(), Buffer.from('\r\n')])],
    ['about XML in its head', Buffer.from(`%PDF-1.7\n1 0 obj<x:xmpmeta/>endobj\n%%EOF`)],
  ])('PDF %s', (_, bytes) => {
    expect(documentType(bytes)).toBe('application/pdf')
  })
})

describe('what they write that could do harm is not', () => {
  test.each<[string, Buffer]>([
    ['.docm', zip([...wordParts, { name: 'word/vbaProject.bin', sizesBehind: 16 }])],
    ['.xlsm', xlsx({ name: 'xl/vbaProject.bin', room: 8 })],
    ['an archive of more than 4 GB', large(zip(wordParts))],
  ])('%s', (_, bytes) => {
    expect(documentType(bytes)).toBe('unsafe')
  })
})

/** The namespaces of the strict form are others, its parts are called the same. */
const strict: Part = {
  name: '[Content_Types].xml',
  body: '<Types xmlns="http://purl.oclc.org/ooxml/package/content-types"/>',
}

/** What a signature adds: the first end stays where it was. */
const update =
  '4 0 obj<</Type/Sig/Filter/Adobe.PPKLite>>endobj\n' +
  'xref\n4 1\n0000000300 00000 n \ntrailer<</Root 1 0 R/Prev 200>>\nstartxref\n350\n%%EOF\n'

/** The first section of such a file has an end of its own. */
const linearised = Buffer.from(
  '%PDF-1.7\n9 0 obj<</Linearized 1/L 900/H[400 60]/O 3/E 700/N 1/T 800>>endobj\n' +
    'xref\n1 3\n0000000016 00000 n \ntrailer<</Size 10>>\nstartxref\n0\n%%EOF\n',
)

/** Its end says that the true places stand elsewhere (ZIP64). */
function large(whole: Buffer): Buffer {
  const end = Buffer.from(whole.subarray(-22))
  end.fill(0xff, 8, 20)
  const elsewhere = Buffer.alloc(76)
  elsewhere.writeUInt32LE(0x06064b50, 0)
  elsewhere.writeUInt32LE(0x07064b50, 56)
  return Buffer.concat([whole.subarray(0, -22), elsewhere, end])
}

function folder(name: string): Part {
  return { name, method: 0 }
}
