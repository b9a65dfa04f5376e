import { oleType } from './document-ole.ts'
import type { DocumentType, NoDocument } from './document-type.ts'
import { zipType } from './document-zip.ts'

/** The largest document that is taken, in bytes. */
export const maxDocumentBytes = 20 * 1024 * 1024

/**
 * What a document is by its content, whatever it is called, or why it is not taken.
 *
 * Nothing is unpacked and nothing is executed: only what the format says of itself is read.
 */
export function documentType(bytes: Uint8Array): DocumentType | NoDocument {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (/^%PDF-[12]\.\d/.test(text(file, 0, 8))) return pdfType(file)
  if (file.subarray(0, 8).equals(oleMagic)) return endsAsZip(file) ? 'unsafe' : oleType(file)
  return text(file, 0, 4) === 'PK\x03\x04' ? officeType(file) : 'not-taken'
}

/** It ends where a PDF ends, and is no second thing to somebody who opens it otherwise. */
function pdfType(file: Buffer): DocumentType | NoDocument {
  // Some programs fill up the last block of 4,096 bytes behind it.
  const isWhole = /%%EOF[\0\t\n\f\r ]*$/.test(text(file, file.length - 5000, file.length))
  if (hasZipTrailer(file) || looksLikePage(file)) return 'unsafe'
  return isWhole ? 'application/pdf' : 'not-taken'
}

function officeType(file: Buffer): DocumentType | NoDocument {
  // Readers of PDF look for its head in the first kilobyte.
  return text(file, 0, 1024).includes('%PDF-') ? 'unsafe' : zipType(file)
}

/** An archive is read from its end: who unpacks a file that bears this there finds another one. */
const hasZipTrailer = (file: Buffer) => zipTrailers(file).length > 0

/**
 * Is it an archive to its very last byte? A letter of old may hold a table of today, which is an
 * archive too, but behind that the letter goes on.
 */
const endsAsZip = (file: Buffer) =>
  zipTrailers(file).some((at) => file.readUInt16LE(at + 20) === file.length - at - 22)

/** Where an archive may end: its comment has 65,535 bytes at most. */
function zipTrailers(file: Buffer): number[] {
  const found: number[] = []
  let at = file.indexOf('PK\x05\x06', Math.max(0, file.length - 65_557), 'latin1')
  while (at >= 0 && at + 22 <= file.length) {
    found.push(at)
    at = file.indexOf('PK\x05\x06', at + 1, 'latin1')
  }
  return found
}

const looksLikePage = (file: Buffer) =>
  /<(?:!doctype|html|head|body|script|svg|iframe)\b/i.test(text(file, 0, 1024))

const oleMagic = Buffer.from('d0cf11e0a1b11ae1', 'hex')

const text = (file: Buffer, from: number, to: number) =>
  file.toString('latin1', Math.max(0, from), to)
