import type { DocumentType, NoDocument } from './document-type.ts'

type Item = { name: string; left: number; right: number; child: number }

/** No item, or no further sector. */
const none = 0xfffffffa

/** Word or Excel of old, by the table of contents of the file. */
export function oleType(file: Buffer): DocumentType | NoDocument {
  const items = readable(() => itemsOf(file))
  if (!items) return 'not-taken'
  const names = items.map((item) => item?.name.toLowerCase() ?? '')
  if (names.some((name) => unsafeNames.includes(name))) return 'unsafe'

  // Only what lies on top says what it is: a table may be embedded in a letter.
  const top = topOf(items)
  const isWord = top.includes('worddocument')
  const isExcel = top.includes('workbook') || top.includes('book')
  if (isWord && isExcel) return 'unsafe'
  if (isWord) return 'application/msword'
  return isExcel ? 'application/vnd.ms-excel' : 'not-taken'
}

/** Macros, and what is locked with a password. */
const unsafeNames = ['vba', '_vba_project', '_vba_project_cur', 'encryptedpackage']

/** The table of contents: one item in 128 bytes; undefined where there is none. */
function itemsOf(file: Buffer): (Item | undefined)[] {
  const size = 1 << file.readUInt16LE(30)
  if (size !== 512 && size !== 4096) return []
  const most = Math.ceil(file.length / size)
  const sector = (number: number) => file.subarray((number + 1) * size, (number + 2) * size)
  const table = sectorTable(file, { size, most, sector })
  const nextOf = (number: number) =>
    sector(table[Math.floor((number * 4) / size)] ?? none).readUInt32LE((number * 4) % size)

  const items: (Item | undefined)[] = []
  let number = file.readUInt32LE(48)
  for (let seen = 0; number < none; seen++) {
    // A chain that bites its tail has no end.
    if (seen > most) return []
    const here = sector(number)
    for (let at = 0; at < size; at += 128) items.push(itemIn(here.subarray(at, at + 128)))
    number = nextOf(number)
  }
  return items
}

type Sectors = { size: number; most: number; sector: (number: number) => Buffer }

/** The sectors that hold the chains: 109 are named in the head, the others in a chain of lists. */
function sectorTable(file: Buffer, { size, most, sector }: Sectors): number[] {
  const table = numbersIn(file.subarray(76, 512))
  let list = file.readUInt32LE(68)
  // There are never more of them than sectors, however the chain runs.
  for (let seen = 0; list < none && seen < most && table.length < most; seen++) {
    const numbers = numbersIn(sector(list).subarray(0, size))
    list = numbers.pop() ?? none
    table.push(...numbers)
  }
  return table
}

const numbersIn = (bytes: Buffer) =>
  Array.from({ length: bytes.length / 4 }, (_, at) => bytes.readUInt32LE(at * 4))

function itemIn(bytes: Buffer): Item | undefined {
  if (bytes.readUInt8(66) === 0) return undefined
  const length = Math.min(64, bytes.readUInt16LE(64))
  const name = bytes.toString('utf16le', 0, Math.max(0, length - 2))
  const [left, right, child] = [68, 72, 76].map((at) => bytes.readUInt32LE(at))
  return { name, left: left ?? none, right: right ?? none, child: child ?? none }
}

/** The names of what lies directly in the root. */
function topOf(items: (Item | undefined)[]): string[] {
  const names: string[] = []
  const open = [items[0]?.child ?? none]
  const seen = new Set<number>()
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const item = seen.has(at) ? undefined : items[at]
    seen.add(at)
    if (!item) continue
    names.push(item.name.toLowerCase())
    open.push(item.left, item.right)
  }
  return names
}

/** What is cut off leads beyond the end of the file. */
function readable<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}
