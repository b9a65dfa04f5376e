import type { DocumentFacts, Passage } from '../domain/documents.ts'
import { fileNameWords } from '../domain/file-name.ts'
import { hasCitizenNumber } from '../domain/citizen-numbers.ts'
import { findSensitive } from '../domain/sensitive.ts'
import { documentType, maxDocumentBytes } from '../storage/document.ts'
import { plainTextOf } from '../storage/document-text.ts'
import { photoType } from '../storage/photo.ts'
import { readClauses } from './clauses.ts'
import { readFacts } from './facts.ts'
import { plainLines, type Line } from './lines.ts'
import { readWord } from './word.ts'

/** Why a file can not be read as a document. */
export type WhyUnread =
  | 'too-large'
  | 'pdf'
  | 'old-word'
  | 'excel'
  | 'picture'
  | 'scan'
  | 'locked'
  | 'unsafe'
  | 'damaged'
  | 'not-taken'
  | 'empty'
  | 'too-long'
  | 'secrecy-mark'
  | 'citizen-number'

export type DocumentRead = {
  facts: DocumentFacts
  passages: Passage[]
}

export type Read = { ok: true; read: DocumentRead } | { ok: false; reason: WhyUnread }

/** Reads a file as a document: by its content, whatever it is called. */
export async function readDocument(file: { name: string; bytes: Uint8Array }): Promise<Read> {
  const found = await linesOf(file)
  if (!found.ok) return found
  const { lines } = found
  const letters = lines.reduce((sum, { text }) => sum + text.length, 0)
  if (letters > mostLetters) return refused('too-long')
  const { head, passages } = readClauses(lines)
  if (passages.length === 0) return refused('empty')
  if (passages.length > mostPassages) return refused('too-long')
  const secret = secretIn(file.name, lines)
  if (secret) return refused(secret)

  const facts = readFacts({ head, name: fileNameWords(file.name).trim() || file.name })
  const noted = passages.map((each) => ({ ...each, note: undefined, asks: [] }))
  return { ok: true, read: { facts, passages: noted } }
}

async function linesOf({
  name,
  bytes,
}: {
  name: string
  bytes: Uint8Array
}): Promise<{ ok: true; lines: Line[] } | { ok: false; reason: WhyUnread }> {
  if (bytes.length > maxDocumentBytes) return refused('too-large')
  if (bytes.length === 0) return refused('empty')
  if (photoType(bytes)) return refused('picture')
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const type = documentType(file)
  if (type === 'unsafe') return refused(isLocked(file) ? 'locked' : 'unsafe')
  if (type === 'application/pdf') return refused('pdf')
  if (type === 'application/msword') return refused('old-word')
  if (type !== 'not-taken') return /word/.test(type) ? readWord(file) : refused('excel')

  const text = plainTextOf(file)
  if (text === undefined || isOther(name, text)) return refused('not-taken')
  return { ok: true, lines: plainLines(text) }
}

/** Text of another kind: a page, a table, a program. */
const isOther = (name: string, text: string): boolean => {
  const ending = /\.([a-z][a-z0-9]{0,7})$/i.exec(name)?.[1]?.toLowerCase()
  const isNamedSo = ending === undefined || ['txt', 'md', 'markdown', 'text'].includes(ending)
  return !isNamedSo || /^\s*(?:\{\\rtf|<!doctype html|<html|<\?xml)/i.test(text)
}

/** Office locks a file with a password by putting it whole into one of the old kind. */
const isLocked = (file: Buffer): boolean =>
  file.includes(Buffer.from('EncryptedPackage', 'utf16le'))

/** A stamp stands alone on its line, or in what stands above the text; numbers may be anywhere. */
function secretIn(name: string, lines: Line[]): WhyUnread | undefined {
  const top = lines.slice(0, topLines).map(({ text }) => text.slice(0, 500))
  const stamps = lines.filter(({ text }) => text.length < 40).map(({ text }) => text)
  const isStamp = stamps.some((text) => /^[^\p{L}\d]*(?:tuyệt |tối )?mật[^\p{L}\d]*$/iu.test(text))
  const isMarked = findSensitive(top.join('\n'), fileNameWords(name)) === 'secrecy-mark'
  if (isStamp || isMarked) return 'secrecy-mark'
  return lines.some(({ text }) => hasCitizenNumber(text)) ? 'citizen-number' : undefined
}

const refused = (reason: WhyUnread) => ({ ok: false as const, reason })

const mostLetters = 2_000_000
const mostPassages = 5_000
const topLines = 12
