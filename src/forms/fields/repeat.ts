import { z } from 'zod'
import type { Reading } from '../../text/reading.ts'
import { defineKind, type Asked, type Kind } from '../kind.ts'
import { choice, multi } from './choice.ts'
import { date } from './date.ts'
import { area, money, number } from './number.ts'
import { scoring } from './scoring.ts'
import { longText, text } from './text.ts'

const parts = z.discriminatedUnion('kind', [
  text.definition,
  longText.definition,
  number.definition,
  money.definition,
  area.definition,
  date.definition,
  choice.definition,
  multi.definition,
  scoring.definition,
])

export type PartField = z.infer<typeof parts>
export type Item = Record<string, unknown>

const partKinds = { text, 'long-text': longText, number, money, area, date, choice, multi, scoring }

/**
 * The same few questions for each of several things, until “xong”.
 *
 * The engine asks part by part; `read` is for a line in which the things are written
 * at once: “Tổ tự quản – kinh tế; Vườn rau sạch”.
 */
export const repeat = defineKind({
  kind: 'repeat',
  extra: { fields: z.array(parts).min(1), max: z.int().positive() },
  answer: ({ fields, max }) => z.array(itemShape(fields)).min(1).max(max),
  read: ({ text: line }, asked) => readItems(line ?? '', asked),
  show: (value, asked) =>
    value.map((item, index) => `(${index + 1}) ${showItem(item, asked)}`).join('; '),
})

/** The kind of a part, ready to be asked. */
export const partKind = (part: PartField): Kind => partKinds[part.kind]

/** The wording of a part stands below the wording of the whole. */
export const askedPart = (part: PartField, asked: Asked<unknown>): Asked<PartField> => ({
  ...asked,
  field: part,
  wording: `${asked.wording}-${part.key}`,
})

/** One thing of the list in a line. */
export const showItem = (item: Item, asked: Asked<{ fields: PartField[] }>): string =>
  asked.field.fields
    .filter(({ key }) => item[key] !== undefined)
    .map((part) => partKind(part).show(item[part.key], askedPart(part, asked)))
    .join(' – ')

function readItems(line: string, asked: Asked<{ fields: PartField[]; max: number }>) {
  const items: Item[] = []
  for (const piece of piecesOf(line)) {
    const item = readItem(piece, asked)
    if (!item.ok) return item
    items.push(item.value)
  }
  const { max } = asked.field
  if (items.length === 0) return { ok: false, error: { id: 'forms-text-wanted' } } as const
  if (items.length > max)
    return { ok: false, error: { id: 'forms-repeat-many', args: { max } } } as const
  return { ok: true, value: items } as const
}

function readItem(piece: string, asked: Asked<{ fields: PartField[] }>): Reading<Item> {
  const parts = asked.field.fields
  // Who sets parts apart by “|” may write dashes inside of them.
  const mark = piece.includes('|') ? /\|/g : /\s[–—-]\s/g
  const item: Item = {}
  let rest = piece
  for (const [index, part] of parts.entries()) {
    const isLast = index === parts.length - 1
    const [word, after] = isLast ? [rest, ''] : cut(rest, mark, part, asked)
    if (word === '') {
      if (part.required) return { ok: false, error: { id: 'forms-text-wanted' } }
      continue
    }
    const reading = partKind(part).read({ text: word }, askedPart(part, asked))
    // “Vườn rau – 45 hộ tham gia”: who left out the choice went on to what follows it.
    if (!reading.ok && part.kind === 'choice' && !part.required && !isLast) continue
    if (!reading.ok) return reading
    item[part.key] = reading.value
    rest = after
  }
  return { ok: true, value: item }
}

/** What a line says of the next part, and what stands behind it. */
function cut(
  text: string,
  mark: RegExp,
  part: PartField,
  asked: Asked<unknown>,
): [word: string, rest: string] {
  const cuts = [...text.matchAll(mark)].map(({ index, 0: found }): [string, string] => [
    text.slice(0, index).trim(),
    text.slice(index + found.length).trim(),
  ])
  cuts.push([text, ''])
  // “quốc phòng - an ninh” is one label: of a choice the longest beginning that names one counts.
  const names = ([word]: [string, string]) =>
    (part.kind === 'choice' || part.kind === 'multi') &&
    partKind(part).read({ text: word }, askedPart(part, asked)).ok
  return cuts.findLast(names) ?? cuts[0] ?? [text, '']
}

/** The things of a list: numbered as the bot shows them, “(1) …; (2) …”, or set apart by “;”. */
const piecesOf = (line: string): string[] =>
  line
    .split(/^\s*\(1\)\s/.test(line) ? /(?:^\s*|;\s*|\n[^\S\n]*)\(\d{1,2}\)\s/ : /[;\n]/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')

const itemShape = (fields: PartField[]) =>
  z.object(
    Object.fromEntries(
      fields.map((part) => {
        const shape = partKind(part).answer(part)
        return [part.key, part.required ? shape : shape.optional()]
      }),
    ),
  )
