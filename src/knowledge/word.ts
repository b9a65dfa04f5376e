import { partNames, readPart } from '../storage/document-part.ts'
import type { Line } from './lines.ts'
import { readBody } from './word-body.ts'
import { createCounter, readNumbering } from './word-numbering.ts'
import { readStyles } from './word-styles.ts'
import { DoctypeFound } from './xml.ts'

/** The lines of a Word file, or why there are none. */
export type ReadWord =
  | { ok: true; lines: Line[] }
  /** scan: it holds pictures and no text. */
  | { ok: false; reason: 'too-long' | 'damaged' | 'unsafe' | 'scan' | 'empty' }

/** Reads a .docx whose list of contents was found sound; only text, numbers and styles of it. */
export async function readWord(file: Buffer): Promise<ReadWord> {
  const main = partNames(file).find((name) => /^word\/document\d*\.xml$/.test(name)) ?? ''
  const body = partOf(file, main)
  if (!body.ok) return body
  const [numbering, styles] = ['word/numbering.xml', 'word/styles.xml'].map((name) =>
    partOf(file, name),
  )
  try {
    const looks = await readStyles(numberless(styles))
    const count = createCounter(await readNumbering(numberless(numbering)))
    const { lines, hasPictures } = await readBody(body.xml, {
      isHidden: (style) => looks.get(style)?.isHidden === true,
      look({ style, ...own }) {
        const look = looks.get(style)
        const list = own.list ?? look?.list
        // List 0 takes away the one of the style.
        const label = !list || list === '0' ? '' : count(list, own.depth ?? look?.depth ?? 0)
        return { label, level: own.level ?? look?.level }
      },
    })
    if (lines.length > 0) return { ok: true, lines }
    return { ok: false, reason: hasPictures ? 'scan' : 'empty' }
  } catch (error) {
    if (error instanceof DoctypeFound) return { ok: false, reason: 'unsafe' }
    throw error
  }
}

/** The text of a part; what is not UTF-8 is not what Word writes. */
function partOf(
  file: Buffer,
  name: string,
): { ok: true; xml: string } | { ok: false; reason: 'too-long' | 'damaged' } {
  const part = readPart(file, name, mostUnpacked)
  if (part.part === 'too-large') return { ok: false, reason: 'too-long' }
  if (part.part !== 'read') return { ok: false, reason: 'damaged' }
  try {
    return { ok: true, xml: new TextDecoder('utf-8', { fatal: true }).decode(part.bytes) }
  } catch {
    return { ok: false, reason: 'damaged' }
  }
}

/** A file without lists or styles has no such part. */
const numberless = (part: ReturnType<typeof partOf> | undefined): string =>
  part?.ok === true ? part.xml : ''

const mostUnpacked = 20 * 1024 * 1024
