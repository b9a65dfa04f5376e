import fc from 'fast-check'
import type { Values } from '../../src/domain/broadcast-text.ts'

/** A text that somebody may write for many, and what may stand for its variables. */
export type Hostile = { source: string; values: Values; way: Way }

/** How it goes out: as a text, or below files. */
export type Way = (typeof ways)[number]

export const ways = ['text', 'photo', 'document', 'album'] as const

const words = ['Kính gửi', 'đồng chí', 'Ia Ly', 'trước ngày 10/12', 'a', '1.', 'khẩn', 'báo cáo']

const broken = [
  ...['<b>', '</b>', '<i', '</', '<a href="javascript:alert(1)">', '<script>', '&amp;', '&#0;'],
  ...['<tg-spoiler>', '<!--', ']]>', '&', '<', '>', '"', "'", '</b></b>', '<b><i></b></i>'],
]

const marks = ['*', '_', '**', '__', '***', '`', '```', '~', '||', '[x](y)', '\\', '*_', '_*', '#']

const pictures = [
  ...['👍', '👍🏽', '👩‍👩‍👧', '🇻🇳', '1️⃣', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '❤️', '🧑🏿‍🚒', '𝕏', '𠮷', '\ud83d', '\udc4d'],
  ...['\u200d', '\ufe0f', '🏽'],
]

const turned = [
  'مرحبا',
  'שלום',
  '\u202e',
  '\u202d',
  '\u2067',
  '\u2069',
  '\u200f',
  '\u200e',
  '\u061c',
]

const unseen = [
  ...['\u0000', '\u0007', '\u001b[31m', '\u200b', '\ufeff', '\u00ad', '\u2028', '\u0085', '\u3164'],
  ...['\r\n', '\n\n\n', '\t', ' ', '   ', '\u00a0', '\ufffe', '\ufdd0', '\u2800', '\v', '\u180e'],
]

const apart = [
  'e\u0301',
  'o\u031b\u0323',
  'H\u0301\u0301\u0301\u0301\u0301',
  '\u0301',
  'đ',
  'ﬃ',
  'ẞ',
  'İ',
]

const variables = ['{tên}', '{đơn vị}', '{còn nợ}', '{số ngày}', '{name}', '{TEN}', '{ don_vi }']

const notVariables = ['{', '}', '{}', '{{tên}}', '{ }', '{a:1}', '${x}', '{\n}', '%s', '{0.5}']

const unknown = ['{tuổi}', '{con lai}', '{0}', '{constructor}']

/** Well made marks, around whatever: they are what a platform may refuse. */
const marked = [
  ...['*khẩn*', '_nghiêng_', '*{tên}*', '_{còn nợ}_', '*_hai_ lần*', '*👍🏽*', '_𠮷_', '**<b>**'],
  ...[`*${'rất dài '.repeat(90)}hết*`, `_${'👍'.repeat(400)}_`, '*e\u0301*\u0301', '(*مرحبا*)'],
].map((words) => ` ${words} `)

const long = [
  'https://gialai.gov.vn/_a_/b_c*d?e=1&f=*2*#g_',
  'x'.repeat(700),
  'không dấu cách '.repeat(60),
  'a' + '👍'.repeat(1100),
  '👍'.repeat(1100),
  '_a_ '.repeat(120),
  '*'.repeat(200),
  '\n'.repeat(200),
]

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...words) },
  { weight: 3, arbitrary: fc.constantFrom(...marks) },
  { weight: 3, arbitrary: fc.constantFrom(...variables) },
  { weight: 2, arbitrary: fc.constantFrom(...marked) },
  { weight: 2, arbitrary: fc.constantFrom(...broken) },
  { weight: 2, arbitrary: fc.constantFrom(...pictures) },
  { weight: 2, arbitrary: fc.constantFrom(...turned, ...unseen, ...apart) },
  { weight: 1, arbitrary: fc.constantFrom(...notVariables) },
  { weight: 1, arbitrary: fc.constantFrom(...long) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
)

const gap = fc.constantFrom('', '', ' ', ' ', '\n')

const written = (maxLength: number) =>
  fc
    .array(fc.tuple(piece, gap), { minLength: 1, maxLength, size: 'max' })
    .map((pieces) => pieces.flat().join(''))

const source = fc.oneof(
  { weight: 8, arbitrary: written(30) },
  { weight: 3, arbitrary: written(120) },
  // Up to the brim and beyond.
  {
    weight: 2,
    arbitrary: fc
      .tuple(written(8), fc.integer({ min: 900, max: 5000 }))
      .map(([text, length]) => text.repeat(length).slice(0, length)),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(written(10), fc.constantFrom(...unknown)).map((both) => both.join(' ')),
  },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.constantFrom(...unseen, ...variables), { maxLength: 6 })
      .map((all) => all.join('')),
  },
)

const value = fc.oneof(
  fc.constantFrom('', 'Rơ Châm Hà', '*A*', '_x', '<b>', '{tên}', '\u0301x'),
  written(12),
)

const hostile: fc.Arbitrary<Hostile> = fc.record({
  source,
  values: fc.record({ name: value, unit: value, owed: value, days: value }),
  way: fc.constantFrom(...ways),
})

/** Always the same ones. */
export const hostileContents = (count: number): Hostile[] =>
  fc.sample(hostile, { seed: 20_261_122, numRuns: count })

/** The texts alone, always the same ones. */
export const hostileTexts = (count: number): string[] =>
  fc.sample(source, { seed: 20_261_129, numRuns: count })
