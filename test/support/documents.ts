import { crc32, deflateRawSync } from 'node:zlib'

/** A part of an archive; what is named here is claimed, true or not. */
export type Part = {
  name: string
  body?: string | Buffer
  flags?: number
  method?: number
  unpacked?: number
  /** The name that stands before the part itself. */
  localName?: string
  /** Where the list says that it begins. */
  from?: number
  /** How many bytes of room stand before the part itself, as Office leaves it to grow. */
  room?: number
  /** Its sizes stand behind it, in so many bytes: who writes it does not know them before. */
  sizesBehind?: 12 | 16 | 24
}

/** A PDF of one empty page; each salt makes another one. */
export const pdf = (salt = 0): Buffer =>
  Buffer.from(
    `%PDF-1.7\n% ${salt}\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n` +
      '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n' +
      '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\n' +
      'trailer<</Root 1 0 R>>\n%%EOF\n',
  )

/** A Word file of today with these further parts. */
export const docx = (...parts: Part[]): Buffer => zip([...wordParts, ...parts])

/** An Excel file of today with these further parts. */
export const xlsx = (...parts: Part[]): Buffer =>
  zip([wordParts[0] ?? { name: '' }, { name: 'xl/workbook.xml', body: '<workbook/>' }, ...parts])

export const wordParts: Part[] = [
  { name: '[Content_Types].xml', body: '<Types/>' },
  { name: '_rels/.rels', body: '<Relationships/>' },
  { name: 'word/document.xml', body: '<document>Kế hoạch</document>' },
]

/** An archive of these parts; `comment` stands behind its end. */
export function zip(parts: Part[], comment = ''): Buffer {
  const bodies: Buffer[] = []
  const list: Buffer[] = []
  let at = 0
  for (const part of parts) {
    const { name, method = 8, localName = name, from = at, room = 0, sizesBehind } = part
    const { flags = sizesBehind ? 8 : 0 } = part
    const body = Buffer.from(part.body ?? '')
    const packed = method === 8 ? deflateRawSync(body) : body
    const facts = Buffer.alloc(26)
    facts.writeUInt16LE(20, 0)
    facts.writeUInt16LE(flags, 2)
    facts.writeUInt16LE(method, 4)
    facts.writeUInt32LE(crc32(body), 10)
    facts.writeUInt32LE(packed.length, 14)
    facts.writeUInt32LE(part.unpacked ?? body.length, 18)
    const local = Buffer.from(facts)
    local.writeUInt16LE(Buffer.byteLength(localName), 22)
    local.writeUInt16LE(room, 24)
    if (sizesBehind) local.fill(0, 10, 22)
    facts.writeUInt16LE(Buffer.byteLength(name), 22)
    const before = [mark(0x04034b50), local, Buffer.from(localName), Buffer.alloc(room)]
    const whole = Buffer.concat([...before, packed, Buffer.alloc(sizesBehind ?? 0)])
    const place = Buffer.alloc(14)
    place.writeUInt32LE(from, 10)
    list.push(mark(0x02014b50), Buffer.from([20, 0]), facts, place, Buffer.from(name))
    bodies.push(whole)
    at += whole.length
  }
  const contents = Buffer.concat(list)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(parts.length, 4)
  end.writeUInt16LE(parts.length, 6)
  end.writeUInt32LE(contents.length, 8)
  end.writeUInt32LE(at, 12)
  end.writeUInt16LE(comment.length, 16)
  return Buffer.concat([...bodies, contents, mark(0x06054b50), end, Buffer.from(comment)])
}

function mark(signature: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(signature)
  return bytes
}

/** A file of the old Office with these streams on top; `below` lie in a folder of the first. */
export function ole(top: string[], below: string[] = []): Buffer {
  const none = 0xffffffff
  const items = [
    item('Root Entry', { kind: 5, child: 1 }),
    ...top.map((name, at) => item(name, { kind: 2, right: at + 1 < top.length ? at + 2 : none })),
    ...below.map((name) => item(name, { kind: 2 })),
  ]
  const sectors = Math.ceil(items.length / 4)
  const contents = Buffer.alloc(sectors * 512)
  Buffer.concat(items).copy(contents)

  const head = Buffer.alloc(512)
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(head)
  head.writeUInt16LE(9, 30)
  head.writeUInt32LE(1, 44)
  head.writeUInt32LE(1, 48)
  head.writeUInt32LE(0xfffffffe, 68)
  head.fill(0xff, 76)
  head.writeUInt32LE(0, 76)
  // The first sector holds the chains: itself, then those of the contents one after the other.
  const chains = Buffer.alloc(512, 0xff)
  chains.writeUInt32LE(0xfffffffd, 0)
  for (let at = 1; at <= sectors; at++)
    chains.writeUInt32LE(at === sectors ? 0xfffffffe : at + 1, at * 4)
  return Buffer.concat([head, chains, contents])
}

type Place = { kind: number; right?: number; child?: number }

function item(name: string, { kind, right = 0xffffffff, child = 0xffffffff }: Place): Buffer {
  const bytes = Buffer.alloc(128)
  bytes.write(name, 0, 'utf16le')
  bytes.writeUInt16LE((name.length + 1) * 2, 64)
  bytes.writeUInt8(kind, 66)
  bytes.writeUInt32LE(0xffffffff, 68)
  bytes.writeUInt32LE(right, 72)
  bytes.writeUInt32LE(child, 76)
  return bytes
}
