import { describe, expect, test } from 'vitest'
import { documentType } from '../../src/storage/document.ts'
import { docx, ole, pdf, wordParts, xlsx, zip } from '../support/documents.ts'

const office = 'application/vnd.openxmlformats-officedocument'
const word = `${office}.wordprocessingml.document`
const excel = `${office}.spreadsheetml.sheet`

/** So many streams that the table of contents has a chain of its own. */
const many = Array.from({ length: 30 }, (_, at) => `Part ${at}`)

test.each<[string, Buffer, string]>([
  ['a PDF', pdf(), 'application/pdf'],
  ['a PDF with lines behind its end', Buffer.concat([pdf(), text('\r\n \n')]), 'application/pdf'],
  ['a PDF of version 2', text('%PDF-2.0\n%%EOF'), 'application/pdf'],
  ['Word', docx(), word],
  ['Word with its text under another number', docx({ name: 'word/document2.xml' }), word],
  ['Word with a dense, small part', docx({ name: 'a.xml', body: Buffer.alloc(100_000) }), word],
  ['Word with a table inside', docx({ name: 'word/embeddings/a.xlsx', body: xlsx() }), word],
  ['Excel', xlsx(), excel],
  ['Word of old', ole(['WordDocument', '1Table']), 'application/msword'],
  ['Word of old with a table inside', ole(['WordDocument'], ['Workbook']), 'application/msword'],
  [
    'Word of old with a table of today inside',
    Buffer.concat([ole(['WordDocument'], ['Package']), xlsx(), Buffer.alloc(600)]),
    'application/msword',
  ],
  ['Word of old with many parts', ole([...many, 'WordDocument']), 'application/msword'],
  ['Excel of old', ole(['Workbook']), 'application/vnd.ms-excel'],
  ['Excel of very old', ole(['Book']), 'application/vnd.ms-excel'],
])('%s is taken for what it is', (_, bytes, type) => {
  expect(documentType(bytes)).toBe(type)
})

const long = (name: string) => ({ name, body: Buffer.alloc(2_000_000, 'ab') })

describe('what could do harm is unsafe', () => {
  test.each<[string, Buffer]>([
    ['a bomb by its ratio', docx({ name: 'word/a.xml', body: Buffer.alloc(8_000_000) })],
    ['a bomb that says so', docx({ name: 'word/a.xml', body: 'a', unpacked: 900_000_000 })],
    ['a bomb of many parts', docx(...parts(4, { body: noise(900_000), unpacked: 99_000_000 }))],
    ['a bomb of too many names', docx(...parts(5_001, { body: '' }))],
    ['parts that overlap', docx({ name: 'word/a.xml', from: 0, localName: 'x' })],
    [
      'parts that are one another',
      zip([...wordParts, { ...long('[Content_Types].xml'), from: 0 }]),
    ],
    ['a part twice', docx({ name: 'word/document.xml' })],
    ['a part twice but for its case', docx({ name: 'WORD/document.xml' })],
    ['a part that has two names', docx({ name: 'word/a.xml', localName: 'word/b.xml' })],
    ['a part with a password', docx({ name: 'word/a.xml', flags: 1 })],
    ['a part packed in a strange way', docx({ name: 'word/a.xml', method: 99 })],
    ['a part of 4 GB', docx({ name: 'word/a.xml', unpacked: 0xffffffff })],
    ['macros in Word', docx({ name: 'word/vbaProject.bin' })],
    ['macros in Excel', xlsx({ name: 'xl/vbaProject.bin' })],
    ['macros of old in Excel', xlsx({ name: 'xl/macrosheets/sheet1.xml' })],
    ['Word and Excel in one', docx({ name: 'xl/workbook.xml' })],
    ['something between its parts', between(docx())],
    ['a PDF inside Word', zip([{ name: 'a', method: 0, body: pdf() }, ...wordParts])],
    ['an archive behind a PDF', Buffer.concat([pdf(), docx()])],
    ['an archive whose comment ends a PDF', Buffer.concat([pdf(), zip(wordParts, '\n%%EOF')])],
    ['a page in the head of a PDF', text('%PDF-1.7\n<script>alert(1)</script>\n%%EOF')],
    ['a locked package', ole(['EncryptionInfo', 'EncryptedPackage'])],
    ['macros in Word of old', ole(['WordDocument'], ['Macros', 'VBA'])],
    ['macros in Excel of old', ole(['Workbook', '_VBA_PROJECT_CUR'])],
    ['an archive behind Word of old', Buffer.concat([ole(['WordDocument']), docx()])],
    [
      'an archive behind Word of old, whose comment holds a false end',
      Buffer.concat([ole(['WordDocument']), zip(wordParts, `PK\x05\x06${'\x00'.repeat(30)}`)]),
    ],
    ['Word and Excel of old in one', ole(['WordDocument', 'Workbook'])],
  ])('%s', (_, bytes) => {
    expect(documentType(bytes)).toBe('unsafe')
  })

  test.each(['../a', '/a', 'a/../../b', 'a\\b', 'C:a', 'a\0b', './a', '..', ''])(
    'a part called %j',
    (name) => {
      expect(documentType(docx({ name }))).toBe('unsafe')
    },
  )
})

describe('what is no document is not taken', () => {
  test.each<[string, Buffer]>([
    ['nothing', Buffer.alloc(0)],
    ['a program', Buffer.from('MZ\x90\0\x03\0\0\0', 'latin1')],
    ['a script', text('#!/bin/sh\nrm -rf ~')],
    ['a page', text('<!doctype html><script>alert(1)</script>')],
    ['a drawing with a script', text('<svg xmlns="a"><script>alert(1)</script></svg>')],
    ['rich text', text('{\\rtf1}')],
    ['a moving picture', text('GIF89a')],
    ['an archive', zip([{ name: 'a.exe', body: 'MZ' }])],
    ['OpenDocument', zip([{ name: 'mimetype', method: 0, body: 'a' }, { name: 'content.xml' }])],
    ['PowerPoint', zip([wordParts[0] ?? { name: '' }, { name: 'ppt/presentation.xml' }])],
    ['an archive without its list of types', zip(wordParts.slice(1))],
    ['half of Word', half(docx())],
    ['Word with something before it', Buffer.concat([text('#!'), docx()])],
    ['Word with a comment', zip(wordParts, 'a')],
    ['Word with something behind it', Buffer.concat([docx(), text('a')])],
    ['half a PDF', half(pdf())],
    ['a PDF with a page before it', Buffer.concat([text('<html>'), pdf()])],
    ['a PDF with something behind it', Buffer.concat([pdf(), text('a')])],
    ['an installer of old', ole(['Property', 'Summary'])],
    ['half of Word of old', half(ole(['WordDocument']))],
    ['the head of Word of old', ole(['WordDocument']).subarray(0, 20)],
    ['Word of old whose chain bites its tail', biting(ole(['WordDocument']))],
  ])('%s', (_, bytes) => {
    expect(documentType(bytes)).toBe('not-taken')
  })
})

test('lists of an old file that lead back to themselves come to an end', () => {
  const whole = Buffer.concat([ole(['WordDocument']), Buffer.alloc(512 * 200)])
  const self = whole.length / 512 - 1
  for (const tail of [512, 4]) {
    const list = Buffer.alloc(tail)
    list.writeUInt32LE(self, tail - 4)
    const looping = Buffer.concat([whole, list])
    looping.writeUInt32LE(self, 68)
    expect(documentType(looping)).toBe('application/msword')
  }
})

test('whatever is cut off or changed anywhere, the answer is one of ours', () => {
  for (const whole of [docx(), ole([...many, 'Workbook']), pdf()]) {
    for (let at = 0; at < whole.length; at++) {
      const changed = Buffer.from(whole)
      changed[at] = 0xff
      expect(typeof documentType(changed)).toBe('string')
      expect(typeof documentType(whole.subarray(0, at))).toBe('string')
    }
  }
})

function text(words: string): Buffer {
  return Buffer.from(words, 'latin1')
}

function half(bytes: Buffer): Buffer {
  return bytes.subarray(0, bytes.length / 2)
}

function parts(count: number, part: { body: string | Buffer; unpacked?: number }) {
  return Array.from({ length: count }, (_, at) => ({ name: `word/${at}.xml`, ...part }))
}

/** Bytes that can not be packed. */
function noise(length: number): Buffer {
  let seed = 1
  return Buffer.from(Array.from({ length }, () => (seed = (seed * 48_271) % 2_147_483_647) & 255))
}

/** A hundred bytes that no part owns, before the list. */
function between(whole: Buffer): Buffer {
  const list = whole.readUInt32LE(whole.length - 6)
  const moved = Buffer.concat([whole.subarray(0, list), Buffer.alloc(100), whole.subarray(list)])
  moved.writeUInt32LE(list + 100, moved.length - 6)
  return moved
}

function biting(whole: Buffer): Buffer {
  whole.writeUInt32LE(1, 512 + 4)
  return whole
}
