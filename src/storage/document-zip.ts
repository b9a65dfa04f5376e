import type { DocumentType, NoDocument } from './document-type.ts'

/** A part as the list of contents tells it. */
export type Entry = {
  name: string
  from: number
  packed: number
  unpacked: number
  /** It is deflated; otherwise it lies there as it is. */
  isPacked: boolean
}

/** What protects whoever opens it: a few kilobytes may unfold to gigabytes. */
const maxEntries = 5_000
const maxUnpacked = 300 * 1024 * 1024
const maxRatio = 200
/** Below this a part may be as dense as it likes: an empty page has its ratio too. */
const ratioFrom = 1024 * 1024

/** Word or Excel of today: an archive that is read by its list of contents alone. */
export function zipType(file: Buffer): DocumentType | NoDocument {
  const entries = entriesOf(file)
  if (typeof entries === 'string') return entries
  const names = new Set(entries.map(({ name }) => name.toLowerCase()))
  const isWord = [...names].some((name) => /^word\/document\d*\.xml$/.test(name))
  const isExcel = names.has('xl/workbook.xml')
  if (!names.has('[content_types].xml') || (!isWord && !isExcel)) return 'not-taken'

  // The same name twice is one thing to one reader and another to the next.
  if (names.size < entries.length || (isWord && isExcel)) return 'unsafe'
  if ([...names].some(isMacro) || !isTiled(file, entries) || isBomb(entries)) return 'unsafe'
  const kind = isWord ? 'wordprocessingml.document' : 'spreadsheetml.sheet'
  return `application/vnd.openxmlformats-officedocument.${kind}`
}

/** The list of contents; it has to end at the very end of the file, with nothing behind it. */
export function entriesOf(file: Buffer): Entry[] | NoDocument {
  const end = file.length - 22
  if (end < 0 || file.readUInt32LE(end) !== 0x06054b50) return 'not-taken'
  const count = file.readUInt16LE(end + 10)
  const isOne = file.readUInt32LE(end + 4) === 0 && file.readUInt16LE(end + 8) === count
  const from = file.readUInt32LE(end + 16)
  const fits = from + file.readUInt32LE(end + 12) === end && file.readUInt16LE(end + 20) === 0
  if (!isOne || !fits || count > maxEntries) return 'unsafe'

  const entries: Entry[] = []
  let at = from
  while (entries.length < count) {
    const entry = at + 46 <= end ? entryAt(file, at) : undefined
    if (!entry) return 'unsafe'
    entries.push(entry)
    at = entry.next
  }
  return at === end ? entries : 'unsafe'
}

/** One line of the list; undefined where it is damaged, locked, or leads out of the archive. */
function entryAt(file: Buffer, at: number): (Entry & { next: number }) | undefined {
  if (file.readUInt32LE(at) !== 0x02014b50) return undefined
  const isLocked = (file.readUInt16LE(at + 8) & 0x2041) !== 0
  const method = file.readUInt16LE(at + 10)
  const [packed, unpacked] = [file.readUInt32LE(at + 20), file.readUInt32LE(at + 24)]
  const nameEnd = at + 46 + file.readUInt16LE(at + 28)
  const next = nameEnd + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32)
  const name = file.toString('utf8', at + 46, nameEnd)
  // Sizes that do not fit stand elsewhere: no document of ours is that large.
  const isLarge = packed === 0xffffffff || unpacked === 0xffffffff
  if (isLocked || ![0, 8].includes(method) || isLarge || !isSafeName(name)) return undefined
  const from = file.readUInt32LE(at + 42)
  return { name, from, packed, unpacked, isPacked: method === 8, next }
}

const isSafeName = (name: string) =>
  // eslint-disable-next-line no-control-regex
  name !== '' && !/[\\:\u0000-\u001f\u007f]|^\/|(?:^|\/)\.\.?(?:\/|$)/.test(name)

const isMacro = (name: string) => /vba(?:project|data)|(?:^|\/)macrosheets\//.test(name)

/** The parts lie one behind the other from the first byte to the list: none over another. */
function isTiled(file: Buffer, entries: Entry[]): boolean {
  let end = 0
  for (const { name, from, packed } of [...entries].sort((one, other) => one.from - other.from)) {
    // Behind a part its sizes may stand once more, in 24 bytes at most.
    if (from < end || from > (end === 0 ? 0 : end + 24)) return false
    if (from + 30 > file.length || file.readUInt32LE(from) !== 0x04034b50) return false
    const nameEnd = from + 30 + file.readUInt16LE(from + 26)
    if (file.toString('utf8', from + 30, nameEnd) !== name) return false
    end = nameEnd + file.readUInt16LE(from + 28) + packed
  }
  const list = file.readUInt32LE(file.length - 6)
  return end <= list && list <= end + 24
}

function isBomb(entries: Entry[]): boolean {
  const isDense = ({ packed, unpacked }: Entry) =>
    unpacked > ratioFrom && unpacked > packed * maxRatio
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0)
  return unpacked > maxUnpacked || entries.some(isDense)
}
