import { z } from 'zod'
import { fold } from '../../text/fold.ts'
import { readBareNone } from '../../text/none.ts'
import { readSection } from '../../text/number-words.ts'
import { readNumber, showNumber } from '../../text/numbers.ts'
import { wordsOf } from '../../text/numerals.ts'
import type { Reading } from '../../text/reading.ts'
import { defineKind, optionKeys, type Asked } from '../kind.ts'
import { optionsOf, splitList } from './choice.ts'
import { namedOption } from './named-option.ts'

type Parted = { options: string[]; labels?: string | undefined }

/** One count per part, in one answer: “9 và 3”, “3, 5, 2, 2” or “kinh tế 3; văn hóa 5”. */
export const breakdown = defineKind({
  kind: 'breakdown',
  extra: { options: optionKeys, labels: z.string().optional() },
  answer: ({ options }) =>
    z.record(z.string(), z.int().nonnegative()).refine((value) => {
      const keys = Object.keys(value)
      return keys.length === options.length && keys.every((key) => options.includes(key))
    }),
  read: ({ text }, asked) => readParts(text ?? '', asked),
  show: (value, asked) =>
    optionsOf(asked)
      .map(
        ({ value: part, labels }) =>
          `${labels[0] ?? part} ${showNumber(value[part] ?? 0, asked.locale)}`,
      )
      .join(', '),
})

function readParts(text: string, asked: Asked<Parted>): Reading<Record<string, number>> {
  const options = optionsOf(asked)
  const names = options.map(({ labels }) => labels[0] ?? '').join(', ')
  const refused = {
    ok: false,
    error: { id: 'forms-breakdown-unclear', args: { names, count: options.length } },
  } as const

  // “culture and society 5”: a label may hold the “and” that parts two of them.
  const named = readNamed(text.split(/[,;\n+]/), asked) ?? readNamed(splitList(text), asked)
  if (named) return named
  const none = readBareNone(text) ?? (/^0(?: a)?[.!]?$/.test(fold(text)) ? 'none' : undefined)
  // Of which part, “0 mô hình kinh tế” does not leave open.
  if (none) {
    const value = Object.fromEntries(asked.field.options.map((part) => [part, 0]))
    return { ok: true, value, doubt: none === 'not-yet' }
  }
  const { parts, doubt } = splitNumbers(text)
  const numbers = parts.map((part) => readNumber(part))
  if (numbers.length !== options.length) return refused

  const value: Record<string, number> = {}
  for (const [index, part] of asked.field.options.entries()) {
    const reading = numbers[index]
    if (!reading?.ok) return refused
    value[part] = reading.value
  }
  return { ok: true, value, doubt }
}

/** Parts by their names; what is not named counts as none, and is echoed as such. */
function readNamed(
  pieces: string[],
  asked: Asked<Parted>,
): Reading<Record<string, number>> | undefined {
  const options = optionsOf(asked)
  const value = Object.fromEntries(asked.field.options.map((part) => [part, 0]))
  const seen = new Set<string>()
  for (const piece of pieces.map(fold).filter((each) => each !== '')) {
    const digits = /\d[\d.]*/.exec(piece)?.[0]
    const option = namedOption(piece.replace(/\d[\d.]*/, ' '), options)
    const reading = digits ? readNumber(digits) : undefined
    if (!option || !reading?.ok || seen.has(option.value)) return undefined
    seen.add(option.value)
    value[option.value] = reading.value
  }
  if (seen.size === 0) return undefined
  return { ok: true, value, doubt: seen.size < options.length }
}

/** “9 và 3”, “10/3”, “3, 5, 2”, “3 5 2”: but “1.500” is one number. */
function splitNumbers(text: string): { parts: string[]; doubt: boolean } {
  const listed = text
    .split(/[,;/\n+]| và | va | and /i)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const [only] = listed
  return only !== undefined && listed.length === 1
    ? splitWords(only)
    : { parts: listed, doubt: false }
}

/**
 * Numbers with nothing but spaces between them. “mười hai” is 12 and not 10 and 2; where such a
 * number stands beside others, it is asked whether the parts are meant so.
 */
function splitWords(text: string): { parts: string[]; doubt: boolean } {
  const pieces = text.split(/\s+/)
  const words = wordsOf(text)
  // Signs between the figures: what stands between the spaces is read as it is.
  if (words.length !== pieces.length) return { parts: pieces, doubt: false }
  const parts: string[] = []
  for (let at = 0; at < words.length;) {
    const next = readSection(words, at)?.next ?? at + 1
    parts.push(pieces.slice(at, next).join(' '))
    at = next
  }
  return { parts, doubt: parts.length < pieces.length }
}
