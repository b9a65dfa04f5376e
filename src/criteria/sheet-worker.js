import { Buffer } from 'node:buffer'
import { parentPort, workerData } from 'node:worker_threads'
import { inflateRawSync } from 'node:zlib'
import { readXlsx } from 'hucre/xlsx'

/**
 * Opens one workbook apart from everything else: with little memory, ended from outside when it
 * takes long. Plain JavaScript, because a thread begins without what reads TypeScript.
 */
const mostRows = 5_000
const mostColumns = 50

async function read() {
  const file = Buffer.from(workerData.bytes)
  const wrong = workerData.parts.map((part) => wrongIn(file, part)).find(Boolean)
  if (wrong) return { ok: false, reason: wrong }

  let isFound = false
  const isFirstShown = ({ hidden, veryHidden }) => {
    if (isFound || hidden || veryHidden) return false
    isFound = true
    return true
  }
  const { sheets } = await readXlsx(file, { sheets: isFirstShown })
  const [sheet] = sheets
  const cells = (sheet?.rows ?? []).flatMap((row, at) =>
    row.flatMap((value, col) => cellOf({ row: at, col, value, more: sheet.cells }) ?? []),
  )
  if (cells.length === 0) return { ok: false, reason: 'empty' }
  if (cells.some(({ row, col }) => row >= mostRows || col >= mostColumns))
    return { ok: false, reason: 'too-many-cells' }
  return { ok: true, sheet: { cells, merges: sheet.merges ?? [] } }
}

/** A part is what the list of contents says of it, to the byte, and declares nothing. */
function wrongIn(file, { name, from, packed, unpacked, isPacked }) {
  const begin = from + 30 + file.readUInt16LE(from + 26) + file.readUInt16LE(from + 28)
  const body = file.subarray(begin, begin + packed)
  let bytes = body
  try {
    if (isPacked) bytes = inflateRawSync(body, { maxOutputLength: Math.max(1, unpacked) })
  } catch (error) {
    return error instanceof RangeError ? 'unsafe' : 'damaged'
  }
  if (bytes.length !== unpacked) return 'unsafe'
  const isXml = /\.(?:xml|rels|vml)$/i.test(name)
  return isXml && /<!(?:DOCTYPE|ENTITY)/i.test(bytes.toString('latin1')) ? 'unsafe' : undefined
}

function cellOf({ row, col, value, more }) {
  const details = more?.get(`${row},${col}`)
  const isFormula = details?.formula !== undefined
  if (details?.type === 'error' || isErrorText(value, isFormula))
    return { row, col, value: String(value), is: 'error' }
  const plain = plainOf(value)
  if (isFormula) return { row, col, value: plain, is: 'formula' }
  return plain === undefined ? undefined : { row, col, value: plain, is: 'value' }
}

const isErrorText = (value, isFormula) =>
  isFormula && typeof value === 'string' && /^#(?:REF|N\/A|VALUE|DIV\/0|NAME|NUM|NULL)/.test(value)

function plainOf(value) {
  if (value instanceof Date)
    return Number.isNaN(value.getTime()) ? undefined : value.toISOString().slice(0, 10)
  if (typeof value === 'string') return value.trim() === '' ? undefined : value
  return typeof value === 'number' || typeof value === 'boolean' ? value : undefined
}

const whyOf = (error) =>
  /outside the supported|over the \d+ limit/.test(String(error?.message))
    ? 'too-many-cells'
    : 'damaged'

// Last: what is above has to be there.
parentPort.postMessage(await read().catch((error) => ({ ok: false, reason: whyOf(error) })))
