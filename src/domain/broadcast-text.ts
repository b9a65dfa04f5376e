import { fold } from '../text/fold.ts'
import { refused, understood, type Reading } from '../text/reading.ts'
import { markingsIn, type Mark } from './broadcast-marks.ts'

/** What a text may leave open for each person: `{tên}`, `{đơn vị}`, `{còn nợ}`, `{số ngày}`. */
type Variable = (typeof variables)[number]

export const variables = ['name', 'unit', 'owed', 'days'] as const

export type Values = Record<Variable, string>

/** The longest text of a broadcast, in UTF-16 units. */
export const maxBroadcastText = 3500

/** The text as it can be sent to everybody, or why it can not. */
export function checkText(source: string): Reading<string> {
  const text = cleaned(source)
  if (text.length > maxBroadcastText)
    return refused('broadcast-text-long', { length: text.length, max: maxBroadcastText })
  const unknown = slotsIn(text).find(({ variable }) => variable === undefined)
  if (unknown) return refused('broadcast-text-variable', { name: unknown.written })
  // What stands for a variable may be nothing, and no platform takes an empty text.
  return isSeen(withoutSlots(text)) ? understood(text) : refused('broadcast-text-empty')
}

/**
 * The text as one person gets it: variables in place, the words between marks bold or italic.
 * What a variable stands for is shown as it is, never read as marks or variables.
 */
export function render(source: string, values: Values): { text: string; entities: Mark[] } {
  const slots = slotsIn(source).filter(({ variable }) => variable !== undefined)
  const markings = markingsIn(masked(source, slots))
  const changes = [
    ...slots.map(({ from, to, variable }) => ({
      ...{ from, to },
      by: variable ? cleaned(values[variable]) : '',
    })),
    ...markings.flatMap(({ from, to, width }) => [
      { from, to: from + width, by: '' },
      { from: to - width, to, by: '' },
    ]),
  ].sort((a, b) => a.from - b.from)

  const { text, placeOf } = changed(source, changes)
  const start = text.length - text.trimStart().length
  const whole = text.trim()
  const entities = markings.map(({ type, from, to, width }) => {
    const at = within(placeOf(from + width) - start, whole)
    return { type, offset: at, length: within(placeOf(to - width) - start, whole) - at }
  })
  return { text: whole, entities: entities.filter(({ length }) => length > 0) }
}

/** The variables that a text has, each once. */
export const variablesIn = (source: string): Variable[] => {
  const found = new Set(slotsIn(source).map(({ variable }) => variable))
  return variables.filter((variable) => found.has(variable))
}

type Slot = { from: number; to: number; written: string; variable: Variable | undefined }

/** Every place in braces that holds words: "{tên}", and "{tuổi}", which nothing is known of. */
const slotsIn = (source: string): Slot[] =>
  [...source.matchAll(/\{([\p{L}\p{M}\p{N} _-]{1,40})\}/gu)].flatMap(
    ({ index, 0: written, 1: name = '' }) =>
      name.trim() === ''
        ? []
        : [{ from: index, to: index + written.length, written, variable: named.get(key(name)) }],
  )

const key = (name: string) => fold(name.replace(/[_-]/g, ' ')).replace(/\s+/g, ' ').trim()

const named = new Map<string, Variable>([
  ['ten', 'name'],
  ['ho ten', 'name'],
  ['name', 'name'],
  ['don vi', 'unit'],
  ['unit', 'unit'],
  ['con no', 'owed'],
  ['owed', 'owed'],
  ['so ngay', 'days'],
  ['days', 'days'],
])

const withoutSlots = (text: string) =>
  slotsIn(text).reduceRight((rest, { from, to }) => rest.slice(0, from) + rest.slice(to), text)

/** The text with a word in place of variables and addresses: no sign inside them is a mark. */
function masked(source: string, slots: Slot[]): string {
  const asWord = (text: string) => 'x'.repeat(text.length)
  const plain = slots.reduce(
    (text, { from, to, written }) => text.slice(0, from) + asWord(written) + text.slice(to),
    source,
  )
  return plain.replace(/https?:\/\/\S*[^\s.,;:!?)*_]/gu, asWord)
}

type Change = { from: number; to: number; by: string }

/** The text after its changes, and where a place of it is afterwards. */
function changed(source: string, changes: Change[]) {
  const pieces: { from: number; at: number }[] = []
  let [text, end] = ['', 0]
  for (const { from, to, by } of changes) {
    pieces.push({ from: end, at: text.length })
    text += source.slice(end, from) + by
    end = to
  }
  pieces.push({ from: end, at: text.length })
  text += source.slice(end)
  const placeBefore = (place: number) => {
    const piece = pieces.findLast(({ from }) => from <= place)
    return piece ? piece.at + (place - piece.from) : place
  }
  // A letter and the mark of a value behind it may have become one.
  const placeOf = (place: number) => text.slice(0, placeBefore(place)).normalize('NFC').length
  return { text: text.normalize('NFC'), placeOf }
}

const within = (place: number, text: string) => Math.min(Math.max(place, 0), text.length)

/** One form of every letter; nothing that turns the writing round, controls or is half a sign. */
const cleaned = (text: string): string =>
  text
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replaceAll('\t', ' ')
    // What joins pictures and letters, and tells the direction of one sign, stays.
    .replace(/(?![\n\u200c-\u200f\u061c\u{e0020}-\u{e007f}])[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
    .replace(/\p{Noncharacter_Code_Point}/gu, '')
    .normalize('NFC')
    .trim()

/** Is there anything to be seen? Some letters are blanks. */
const isSeen = (text: string): boolean =>
  /[\p{L}\p{N}\p{S}\p{P}]/u.test(text.replace(/[\u115f\u1160\u3164\uffa0\u2800*_{}]/gu, ''))
