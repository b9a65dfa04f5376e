import { z } from 'zod'
import { clip } from '../../text/clip.ts'
import { fold } from '../../text/fold.ts'
import { readNone } from '../../text/none.ts'
import type { Problem, Reading } from '../../text/reading.ts'
import {
  defineKind,
  labelsOf,
  optionKeys,
  say,
  type Asked,
  type Helps,
  type Option,
} from '../kind.ts'
import { bare, bearing, denies, namedInside, namedOption } from './named-option.ts'

type Choosing = { options: string[]; labels?: string | undefined }

const extra = {
  options: optionKeys,
  /** Where the labels of the options stand, when several fields share them. */
  labels: z.string().optional(),
}

/** One of a few options, picked by button, number or label. */
export const choice = defineKind({
  kind: 'choice',
  extra,
  answer: ({ options }) => z.enum(options),
  read: ({ text }, asked) => pick(text ?? '', optionsOf(asked)),
  show: (value, asked) => optionLabel(value, asked),
  options: optionsOf,
})

/** Several options at once: “1, 3” or “kinh tế, văn hóa”. */
export const multi = defineKind({
  kind: 'multi',
  extra,
  // A draft may be older than the form that takes several: it holds the one that was chosen.
  answer: ({ options, required }) =>
    z.preprocess(
      (held) => (typeof held === 'string' ? [held] : held),
      z.array(z.enum(options)).min(required ? 1 : 0),
    ),
  read: ({ text }, asked) => {
    // Where none is an answer, an answer that was given can be taken back.
    const isNone = readNone(text ?? '') === 'none' || fold(text ?? '') === 'none'
    if (!asked.field.required && isNone) return { ok: true, value: [] }
    return pickSeveral(text ?? '', optionsOf(asked))
  },
  show: (value, asked) =>
    value.map((option) => optionLabel(option, asked)).join(', ') || say(asked, 'forms-none'),
  options: optionsOf,
})

/** Yes or no, in as many ways as people say it. */
export const yesNo = defineKind({
  kind: 'yes-no',
  extra: {},
  answer: () => z.boolean(),
  read: ({ text }, asked) => {
    const picked = pickYesNo(text ?? '', asked)
    return picked.ok ? { ok: true, value: picked.value === 'yes' } : picked
  },
  show: (value, { texts, locale }) => texts.t(locale, value ? 'forms-yes' : 'forms-no'),
  options: yesNoOptions,
})

/** The option that a number names, or its words. */
export function pick(text: string, options: Option[]): Reading<string> {
  const typed = fold(text).replace(/^(?:so|chon|muc) (?=\d)/, '')
  const place = /^(\d{1,2})[.)]?$/.exec(typed)?.[1]
  const byPlace = place ? options[Number(place) - 1] : undefined
  const words = typed.replace(/^\d{1,2}[.)] /, '')
  const picked = byPlace ?? namedOption(words, options) ?? namedInside(words, options)
  if (picked) return { ok: true, value: picked.value }

  return { ok: false, error: unknownChoice(text, options) }
}

/** The options that a list names, in their own order: “1, 3”, “1 3” or “kinh tế, văn hóa”. */
export function pickSeveral(text: string, options: Option[]): Reading<string[]> {
  const picked = pickEach(splitList(text).flatMap(numbersIn), options)
  if (!picked.ok) return picked
  const value = options.map((option) => option.value).filter((each) => picked.value.has(each))
  return value.length > 0 ? { ok: true, value } : { ok: false, error: unknownChoice(text, options) }
}

/** “3 5 7”: numbers alone need no comma. */
const numbersIn = (part: string): string[] =>
  /^\d{1,2}(?:\s{1,3}\d{1,2}){1,30}$/.test(part) ? part.split(/\s+/) : [part]

/** The options that the parts of a list name, or what is wrong with the first that names none. */
function pickEach(parts: string[], options: Option[]): Reading<Set<string>> {
  // “đảng đoàn, ban cán sự đảng” is one label: the longest run that names an option counts.
  const longest = Math.max(
    ...options.flatMap(({ labels }) => labels.map((label) => splitList(label).length)),
  )
  const picked = new Set<string>()
  for (let at = 0; at < parts.length;) {
    let size = Math.min(longest, parts.length - at)
    let found = pick(parts.slice(at, at + size).join(', '), options)
    while (!found.ok && --size > 0) found = pick(parts.slice(at, at + size).join(', '), options)
    if (!found.ok) found = pickByWords(parts[at] ?? '', options)
    if (!found.ok) return found
    picked.add(found.value)
    at += Math.max(size, 1)
  }
  return { ok: true, value: picked }
}

/**
 * The one option in whose label these words stand: “đối thoại” is “số cuộc đối thoại”, but “kinh
 * phí” is not “không có kinh phí”.
 */
export function pickByWords(text: string, options: Option[]): Reading<string> {
  const found = bare(text).length < 3 ? [] : bearing(text, options)
  const [first] = found
  if (!first || (found.length === 1 && denies(first, text)))
    return { ok: false, error: unknownChoice(text, options) }
  if (found.length === 1) return { ok: true, value: first.value }
  const list = found.map((each) => numbered(each, options)).join('; ')
  return { ok: false, error: { id: 'forms-choice-which', args: { word: cut(text), list } } }
}

/** A long list stands above already: it is not said once more. */
function unknownChoice(text: string, options: Option[]): Problem {
  if (options.length > shortList && text.trim() !== '')
    return { id: 'forms-choice-again', args: { word: cut(text), most: options.length } }
  const list = options.map((each) => numbered(each, options)).join('; ')
  return { id: 'forms-choice-unknown', args: { list } }
}

const shortList = 9

const numbered = (option: Option, options: Option[]): string =>
  `${options.indexOf(option) + 1}. ${option.labels[0] ?? ''}`

const cut = (text: string): string => clip(text.replace(/\s+/g, ' ').trim(), 40)

/** The parts of a list as people write it: commas, semicolons, lines, “và”. */
export const splitList = (text: string): string[] =>
  text
    .split(/[,;\n+]| và | va | and /i)
    .map((part) => part.trim())
    .filter((part) => part !== '')

/** The options of a field with their labels, in the order they are shown. */
export function optionsOf(asked: Asked<Choosing>): Option[] {
  const root = asked.field.labels ?? asked.wording
  return asked.field.options.map((value) => ({
    value,
    labels: labelsOf(`${root}-${value}`, asked),
  }))
}

/** What an option is called. */
export const optionLabel = (value: string, asked: Asked<Choosing>): string =>
  optionsOf(asked).find((option) => option.value === value)?.labels[0] ?? value

/** What says yes, or no. */
export const pickYesNo = (text: string, helps: Helps): Reading<string> =>
  pick(text, yesNoOptions(helps))

/** Is this a yes or a no in whole words? “khó” begins like “không” and is none. */
export const isYesNo = (text: string, helps: Helps): boolean =>
  yesNoOptions(helps).some(({ labels }) => labels.some((label) => bare(label) === bare(text)))

function yesNoOptions({ texts, locale }: Helps): Option[] {
  const own = (key: 'forms-yes' | 'forms-no') => texts.t(locale, key)
  return [
    { value: 'yes', labels: [own('forms-yes'), 'có', 'yes', 'đúng', 'rồi', 'đã có', 'vâng', 'y'] },
    { value: 'no', labels: [own('forms-no'), 'không', 'no', 'chưa', 'không có', 'n'] },
  ]
}
