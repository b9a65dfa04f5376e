import type { DraftState } from './draft.ts'
import { allFailed, keyOf, type FailedCheck } from './checks.ts'
import { applicable, heldOf, isAnswered, missing, numberOf } from './engine.ts'
import { optionLabel } from './fields/choice.ts'
import { attachmentIdOf, itemsIn, takesFiles } from './fields/files.ts'
import type { Asked, Helps } from './kind.ts'
import { asking, kindOf, type Field, type Form } from './schema.ts'
import type { MessageKey } from '../text/keys.ts'

/** One answer as the receipt, the review and the office see it. */
export type Shown = { key: string; label: string; value: string; attachments?: string[] }

/** The answers of a form in its order, as they are read out; kept with a report for ever. */
export const shownAnswers = (form: Form, state: DraftState, helps: Helps): Shown[] =>
  applicable(form, state).flatMap((field) => {
    const asked = asking(form, field, helps)
    const value = shownAnswer(field, state.answers, asked)
    if (value === undefined) return []
    const items = takesFiles(field) ? itemsIn(state.answers[field.key]) : []
    const files = items.length > 0 ? { attachments: items.map(attachmentIdOf) } : {}
    return [{ key: field.key, label: labelOf(asked), value, ...files }]
  })

/** An answer with its unit, or undefined when there is none that fits the field. */
export function shownAnswer(
  field: Field,
  answers: Record<string, unknown>,
  asked: Asked<Field>,
): string | undefined {
  const kind = kindOf(field)
  const stored = kind.answer(field).safeParse(answers[field.key])
  return stored.success ? kind.show(stored.data, asked) : undefined
}

/** The short name of a field in lists. */
export const labelOf = ({ texts, locale, wording }: Helps & { wording: string }): string =>
  texts.find(locale, `${wording}.label`) ?? wording

/** What could be answered to a field, as its question says; what the office asks may have none. */
export const exampleOf = ({ texts, locale, wording }: Helps & { wording: string }) =>
  texts.find(locale, `${wording}.example`)

/**
 * The required fields without an answer, as “2 (Tập thể / cá nhân), 10 (Số cuộc đối thoại)”: after
 * a paste nobody sees their questions. Undefined when there is none; many are numbers alone.
 */
export function missingList(form: Form, state: DraftState, helps: Helps): string | undefined {
  const open = missing(form, state).map((field) => ({
    number: numberOf(form, state, field.key),
    label: labelOf(asking(form, field, helps)),
  }))
  if (open.length === 0) return undefined
  const isShort = open.length <= mostNamed
  return open
    .map(({ number, label }) => (isShort ? `${number} (${clip(label, 40)})` : `${number}`))
    .join(', ')
}

const mostNamed = 6

/** The answers as lines under their numbers, each short enough for a list. */
export const answerLines = (form: Form, state: DraftState, helps: Helps): string[] =>
  applicable(form, state).flatMap((field, index) => {
    const asked = asking(form, field, helps)
    const value = shownAnswer(field, state.answers, asked)
    if (value === undefined) return []
    const lines = kindOf(field).lines?.(state.answers[field.key], asked)
    if (lines) return [`${index + 1}. ${labelOf(asked)}:`, ...lines.map((line) => `   ${line}`)]
    return [`${index + 1}. ${labelOf(asked)}: ${clip(value)}`]
  })

/** The review: numbered answers, what is empty, what does not agree. */
export function reviewOf(form: Form, state: DraftState, helps: Helps): string {
  const { texts, locale } = helps
  const fields = applicable(form, state)
  const empty = fields.flatMap((field, index) => (isAnswered(field, state) ? [] : [index + 1]))
  const warnings = allFailed(form, state).map(
    (check) => `⚠️ ${sayCheck(check, form, state, helps)}`,
  )
  return [
    ...answerLines(form, state, helps),
    ...(empty.length > 0 ? [texts.t(locale, 'forms-empty', { list: empty.join(', ') })] : []),
    ...unreadLines(form, state, helps),
    ...warnings,
  ].join('\n')
}

/** What a template said that was not taken: it would be sent empty. */
const unreadLines = (form: Form, state: DraftState, helps: Helps): string[] =>
  applicable(form, state)
    .filter((field) => !isAnswered(field, state))
    .flatMap((field) => unreadNote(field, form, state, helps) ?? [])

/** Why what a template said of a field was not taken, as where it is asked alone. */
export function unreadNote(
  field: Field,
  form: Form,
  state: DraftState,
  helps: Helps,
): string | undefined {
  const typed = state.unread?.[field.key]
  if (typed === undefined) return undefined
  const { texts, locale } = helps
  const asked = asking(form, field, helps)
  const line = { number: numberOf(form, state, field.key), label: labelOf(asked) }
  const value = clip(typed, 60)
  const reading = kindOf(field).read({ text: typed }, asked, heldOf(field, state))
  if (reading.ok || !beyond.has(reading.error.id))
    return texts.t(locale, 'forms-unread', { ...line, value })
  const why = texts.t(locale, reading.error.id, reading.error.args)
  return texts.t(locale, 'forms-unfit', { ...line, value, why })
}

/** What can be read well, but is too much, too little or no such day, or lacks a year. */
const beyond: ReadonlySet<MessageKey> = new Set<MessageKey>([
  'forms-number-range',
  'forms-text-short',
  'forms-text-long',
  'forms-repeat-many',
  'number-not-whole',
  'ladder-range',
  'ladder-many',
  'date-impossible',
  'date-order',
  'date-year',
  'scores-points-range',
  'scores-reason-long',
])

/** What does not agree, in plain words: “Mục 2 cộng lại là 13, mà mục 1 ghi 12.” */
export function sayCheck(check: FailedCheck, form: Form, state: DraftState, helps: Helps): string {
  const { texts, locale } = helps
  const [field, against] = [keyOf(check.field), keyOf(check.against)]
  const said = { field: numberOf(form, state, field), value: check.value, limit: check.limit }
  if (field === against) {
    const [part, most] = [check.field, check.against].map((name) => partOf(name, form, helps))
    return texts.t(locale, 'forms-check-parts', { ...said, part: part ?? '', most: most ?? '' })
  }
  return texts.t(locale, check.kind === 'sum' ? 'forms-check-sum' : 'forms-check-most', {
    ...said,
    against: numberOf(form, state, against),
  })
}

/** What a part of a breakdown is called: “giải quyết” for “complaints.settled”. */
function partOf(name: string, form: Form, helps: Helps): string {
  const field = form.fields.find(({ key }) => key === keyOf(name))
  const part = name.split('.')[1] ?? ''
  if (field?.kind !== 'breakdown') return part
  return optionLabel(part, { ...asking(form, field, helps), field })
}

/** An answer short enough for a list in a chat; the office sees it whole. */
const clip = (value: string, most = 300): string => {
  const line = value.replace(/(?<!\s)\s*\n\s*/g, ' / ')
  return line.length <= most ? line : `${line.slice(0, most - 1).trimEnd()}…`
}
