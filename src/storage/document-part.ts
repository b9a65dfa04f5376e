import { inflateRawSync } from 'node:zlib'
import { entriesOf } from './document-zip.ts'

/** The names of the parts of a Word or Excel file of today. */
export function partNames(file: Buffer): string[] {
  const entries = entriesOf(file)
  return typeof entries === 'string' ? [] : entries.map(({ name }) => name)
}

/**
 * Unpacks one part of a file whose list was found sound; never more than `most` bytes of it,
 * whatever the list says of its size.
 */
export function readPart(file: Buffer, name: string, most: number): Part {
  const entries = entriesOf(file)
  const entry = typeof entries === 'string' ? undefined : entries.find((each) => each.name === name)
  if (!entry) return { part: 'missing' }
  if (entry.unpacked > most) return { part: 'too-large' }
  const { from, packed, isPacked } = entry
  const begin = from + 30 + file.readUInt16LE(from + 26) + file.readUInt16LE(from + 28)
  const body = file.subarray(begin, begin + packed)
  try {
    return {
      part: 'read',
      bytes: isPacked ? inflateRawSync(body, { maxOutputLength: most }) : body,
    }
  } catch (error) {
    const isLarge = error instanceof RangeError
    return { part: isLarge ? 'too-large' : 'damaged' }
  }
}

export type Part = { part: 'read'; bytes: Buffer } | { part: 'missing' | 'too-large' | 'damaged' }
