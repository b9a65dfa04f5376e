import { z } from 'zod'
import { fold } from '../../text/fold.ts'
import { readNone } from '../../text/none.ts'
import type { Problem, Reading } from '../../text/reading.ts'
import { defineKind, labelsOf, optionKeys, say, type Asked, type Option } from '../kind.ts'
import { namedOption } from './named-option.ts'

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
  answer: ({ options, required }) => z.array(z.enum(options)).min(required ? 1 : 0),
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
    const picked = pick(text ?? '', yesNoOptions(asked))
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
  const picked = byPlace ?? namedOption(typed.replace(/^\d{1,2}[.)] /, ''), options)
  if (picked) return { ok: true, value: picked.value }

  return { ok: false, error: unknownChoice(options) }
}

/** The options that a list names, in their own order: “1, 3” or “kinh tế, văn hóa”. */
export function pickSeveral(text: string, options: Option[]): Reading<string[]> {
  const picked = pickEach(splitList(text), options)
  const value = options.map((option) => option.value).filter((each) => picked?.has(each))
  return value.length > 0 ? { ok: true, value } : { ok: false, error: unknownChoice(options) }
}

/** The options that the parts of a list name; undefined when one of them names none. */
function pickEach(parts: string[], options: Option[]): Set<string> | undefined {
  // “đảng đoàn, ban cán sự đảng” is one label: the longest run that names an option counts.
  const longest = Math.max(
    ...options.flatMap(({ labels }) => labels.map((label) => splitList(label).length)),
  )
  const picked = new Set<string>()
  for (let at = 0; at < parts.length;) {
    let size = Math.min(longest, parts.length - at)
    let found = pick(parts.slice(at, at + size).join(', '), options)
    while (!found.ok && --size > 0) found = pick(parts.slice(at, at + size).join(', '), options)
    if (!found.ok) return undefined
    picked.add(found.value)
    at += size
  }
  return picked
}

const unknownChoice = (options: Option[]): Problem => ({
  id: 'forms-choice-unknown',
  args: { list: options.map(({ labels }, index) => `${index + 1}. ${labels[0] ?? ''}`).join('; ') },
})

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

function yesNoOptions({ texts, locale }: Asked<unknown>): Option[] {
  const own = (key: 'forms-yes' | 'forms-no') => texts.t(locale, key)
  return [
    { value: 'yes', labels: [own('forms-yes'), 'có', 'yes', 'đúng', 'rồi', 'đã có', 'vâng', 'y'] },
    { value: 'no', labels: [own('forms-no'), 'không', 'no', 'chưa', 'không có', 'n'] },
  ]
}
