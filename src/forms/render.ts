import type { DraftState } from './draft.ts'
import { keyOf } from './checks.ts'
import { applicable, heldOf, itemsOf, numberOf, type Question, isAnswered } from './engine.ts'
import { askedPart, partKind, showItem } from './fields/repeat.ts'
import type { MessageKey } from '../text/keys.ts'
import { labelsOf, type Asked, type Helps, type Option } from './kind.ts'
import { asking, kindOf, takesWords, type Field, type Form } from './schema.ts'
import { exampleOf, labelOf, reviewOf, sayCheck, shownAnswer } from './show.ts'
import type { Word } from './words.ts'

/** A question as it is sent: its text, the options to pick from, the words that steer. */
export type Rendered = {
  text: string
  options: { label: string; value: string; isWord?: true; says?: string }[]
  /** The text lists the options under their numbers already. */
  isListed?: true
  words: { label: string; word: Word['word'] }[]
}

/** Puts a question into words. Every question carries its number and an example. */
export function renderQuestion(
  question: Question,
  form: Form,
  state: DraftState,
  helps: Helps,
): Rendered {
  const options = optionsOf(question, form, state, helps).map(({ value, labels, ...rest }) => ({
    label: labels[0] ?? value,
    value,
    ...rest,
  }))
  const words = wordsOf(question, form, state).map((word) => ({
    label: helps.texts.t(helps.locale, `forms-word-${word}`),
    word,
  }))
  const isListed = promptOf(question, form, state, helps)?.isListed
  const text = sayQuestion(question, form, state, helps)
  return { text, options, words, ...(isListed ? { isListed } : {}) }
}

/** How the question of a field is put, where that depends on what is answered so far. */
function promptOf(question: Question, form: Form, state: DraftState, helps: Helps) {
  if (question.ask !== 'field') return undefined
  const { field } = question
  return kindOf(field).prompt?.(asking(form, field, helps), heldOf(field, state))
}

/** What can be picked at a question, in the order of the numbers. */
export function optionsOf(
  question: Question,
  form: Form,
  state: DraftState,
  helps: Helps,
): Option[] {
  const own = (key: MessageKey, vars?: Record<string, string | number>) =>
    labelsOf(key, helps, vars)
  switch (question.ask) {
    case 'confirm':
      return [
        {
          value: 'yes',
          labels: [...own('forms-right'), 'có', 'ok', 'yes', 'đồng ý'],
        },
        {
          value: 'again',
          labels: [...own('forms-again'), 'sai', 'không', 'no'],
        },
      ]
    case 'check': {
      const { check } = question
      const number = numberOf(form, state, keyOf(check.against))
      const field = numberOf(form, state, keyOf(check.field))
      const canFix = check.kind === 'sum'
      return [
        ...(canFix
          ? [{ value: 'fix', labels: own('forms-check-fix', { number, value: check.value }) }]
          : []),
        { value: 'again', labels: own('forms-check-again', { number: field }) },
        { value: 'keep', labels: own('forms-check-keep') },
      ]
    }
    case 'pick':
      return applicable(form, state).map((field) => ({
        value: field.key,
        labels: labelsOf(`${asking(form, field, helps).wording}.label`, helps),
      }))
    case 'review':
      return []
    case 'field': {
      const asked = asking(form, question.field, helps)
      if (question.part) {
        const { field: part } = question.part
        return partKind(part).options?.(askedPart(part, asked)) ?? []
      }
      return kindOf(question.field).options?.(asked, heldOf(question.field, state)) ?? []
    }
  }
}

function sayQuestion(question: Question, form: Form, state: DraftState, helps: Helps): string {
  const { texts, locale } = helps
  switch (question.ask) {
    case 'confirm': {
      const asked = asking(form, question.field, helps)
      const value = kindOf(question.field).show(question.value, asked)
      const aside = takesWords(question.field.kind) ? helps.asideIn?.(value) : undefined
      const key = aside ? confirmAside[aside] : 'forms-confirm'
      return texts.t(locale, key, { label: labelOf(asked), value })
    }
    case 'check':
      return texts.t(locale, 'forms-check', {
        problem: sayCheck(question.check, form, state, helps),
      })
    case 'pick':
      return texts.t(locale, 'forms-pick')
    case 'review':
      return `${texts.t(locale, 'forms-review')}\n${reviewOf(form, state, helps)}`
    case 'field':
      return sayField(question, form, state, helps)
  }
}

function sayField(
  question: Extract<Question, { ask: 'field' }>,
  form: Form,
  state: DraftState,
  helps: Helps,
): string {
  const { texts, locale } = helps
  const { field, part } = question
  const asked = asking(form, field, helps)
  const total = applicable(form, state).length
  const place = `(${numberOf(form, state, field.key)}/${total})`
  const clause = field.clause
    ? ` [${texts.t(locale, 'forms-clause', { clause: field.clause })}]`
    : ''
  const prompt = promptOf(question, form, state, helps)
  const { wording, vars } = prompt ?? {
    wording: part ? `${asked.wording}-${part.field.key}` : asked.wording,
  }
  const isRequired = isStarred(field, part, state)
  const lead = part ? `${texts.find(locale, asked.wording) ?? ''} (${part.index + 1})\n` : ''
  const ask = `${place} ${lead}${texts.find(locale, wording, vars) ?? wording}${isRequired ? ' *' : ''}`
  const example = exampleOf({ ...helps, wording })
  // What the office asks in its own words may have none.
  const such = example === undefined ? '' : ` ${texts.t(locale, 'forms-example', { example })}`
  return [
    ...returnedFor(field, state, asked),
    `${ask}${such}${clause}`,
    ...(prompt?.lines ?? heldSo(field, state, asked)),
    ...(asksForFiles(field) ? howDocumentsCome(asked) : []),
    ...(hasBegun(part) ? [] : offered(field, state, asked)),
  ].join('\n')
}

/** The first words about a thing of a list are as optional as the list: it may be left empty. */
function isStarred(field: Field, part: Part | undefined, state: DraftState): boolean | undefined {
  if (!part) return field.required
  return hasBegun(part) ? part.field.required : field.required && !holdsList(field, state)
}

/** Why the office returned the answer. */
function returnedFor({ key }: Field, { mend }: DraftState, { texts, locale }: Helps): string[] {
  const reason = mend?.reasons[key]
  return reason === undefined ? [] : [texts.t(locale, 'forms-returned', { reason })]
}

/** What a list holds so far, or the answer that is about to be changed. */
function heldSo(field: Field, state: DraftState, asked: Asked<Field>): string[] {
  const { texts, locale } = asked
  if (field.kind === 'repeat')
    return itemsOf(field.key, state).map(
      (item, index) => `   ${index + 1}) ${showItem(item, { ...asked, field })}`,
    )
  const held = heldOf(field, state)
  if (held === undefined) return []
  return [texts.t(locale, 'forms-now', { value: kindOf(field).show(held, asked) })]
}

const asksForFiles = (field: Field): boolean =>
  field.kind === 'files' || (field.kind === 'score' && field.wantsProof === true)

/** What to do with a document where the chat itself takes none. */
function howDocumentsCome({ uploads, texts, locale }: Helps): string[] {
  if (!uploads) return []
  const { link } = uploads
  if (link === undefined) return [texts.t(locale, 'upload-photograph')]
  return [texts.t(locale, 'upload-link', { link })]
}

function offered(field: Field, state: DraftState, asked: Asked<Field>): string[] {
  if (field.key in state.answers) return []
  const value = shownAnswer(field, state.suggested, asked)
  if (value === undefined) return []
  const source = state.sources[field.key] ?? usualSource(field)
  return [asked.texts.t(asked.locale, `forms-offered-${source}`, { value })]
}

/** Where an offer comes from that was noted without its source. */
function usualSource({ prefill }: Field): 'last' | 'sum' | 'origin' {
  if (prefill === 'origin') return 'origin'
  return typeof prefill === 'object' ? 'sum' : 'last'
}

const holdsList = ({ key }: Field, { answers }: DraftState) => Array.isArray(answers[key])

/** Is a thing of a repeat half described? */
const hasBegun = (part: Part | undefined) => part !== undefined && Object.keys(part.item).length > 0

type Part = Extract<Question, { ask: 'field' }>['part']

type PlainWord =
  'send' | 'edit' | 'skip' | 'back' | 'done' | 'keep' | 'review' | 'help' | 'cancel' | 'template'

function wordsOf(question: Question, form: Form, state: DraftState): PlainWord[] {
  // Words, not options: the answers above have the numbers, and “1” must not send.
  if (question.ask === 'review') return ['send', 'edit', 'cancel']
  if (question.ask === 'pick' || question.ask === 'confirm') return ['back', 'cancel']
  if (question.ask === 'check') return ['back', 'cancel']
  const { field, part } = question
  const isFirst = numberOf(form, state, field.key) === 1
  // All of it is said in one message anyway, and “giữ” means a model.
  const prompts = kindOf(field).prompt !== undefined
  const isList = part !== undefined || kindOf(field).gathers === true
  const holds = holdsList(field, state) || (prompts && isAnswered(field, state))
  const isOffered = !hasBegun(part) && !(field.key in state.answers) && field.key in state.suggested
  const canSkip = hasBegun(part) ? !part?.field.required : !field.required && !holds
  return [
    ...(isOffered || (!part && isAnswered(field, state) && !prompts) ? (['keep'] as const) : []),
    ...(isList && holds ? (['done'] as const) : []),
    ...(canSkip ? (['skip'] as const) : []),
    ...(isFirst ? (prompts ? [] : (['template'] as const)) : (['back'] as const)),
    'help',
    'cancel',
  ]
}

const confirmAside = {
  command: 'forms-confirm-command',
  greeting: 'forms-confirm-greeting',
} as const
