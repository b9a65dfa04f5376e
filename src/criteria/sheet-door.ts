import { documentType } from '../storage/document.ts'
import { entriesOf, type Entry } from '../storage/document-zip.ts'
import type { WhyNoSheet } from './sheet.ts'

/** What is let in to be opened: a set of criteria has a hundred rows, and weighs some kilobytes. */
const most = { bytes: 5 * 1024 * 1024, unpacked: 50 * 1024 * 1024, entries: 200, ratio: 100 }
/** Below this a part may be as dense as it likes: rows of one kind are much alike. */
const ratioFrom = 256 * 1024

/** The parts of a workbook that may be opened, or why it may not; nothing of it is unpacked. */
export function sheetParts(bytes: Uint8Array): Entry[] | WhyNoSheet {
  if (bytes.length > most.bytes) return 'too-large'
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const type = documentType(file)
  if (type === 'application/vnd.ms-excel') return 'old-excel'
  if (type === 'unsafe') return whyUnsafe(file)
  if (type !== 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
    return 'not-excel'

  const entries = entriesOf(file)
  if (typeof entries === 'string') return 'unsafe'
  if (entries.some(({ name }) => leadsOut(name))) return 'links'
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0)
  const isBomb = entries.some(
    (entry) => entry.unpacked > ratioFrom && entry.unpacked > entry.packed * most.ratio,
  )
  return entries.length > most.entries || unpacked > most.unpacked || isBomb ? 'unsafe' : entries
}

/** Other workbooks, sources of data, things of other programs: none of it belongs to a sheet. */
const leadsOut = (name: string): boolean =>
  /^xl\/(?:externallinks|embeddings|activex|querytables|connections\.xml|model)/.test(
    name.toLowerCase(),
  )

function whyUnsafe(file: Buffer): WhyNoSheet {
  if (file.includes(Buffer.from('EncryptedPackage', 'utf16le'))) return 'locked'
  const entries = entriesOf(file)
  const names = typeof entries === 'string' ? [] : entries.map(({ name }) => name.toLowerCase())
  return names.some((name) => /vba(?:project|data)|macrosheets\//.test(name)) ? 'macros' : 'unsafe'
}
