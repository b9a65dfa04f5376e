import { fold } from '../text/fold.ts'
import { withAnswer, type DraftState } from './draft.ts'
import { applicable, heldOf, isAnswered, isSettled, missing, type Question } from './engine.ts'
import { labelsOf, type Helps } from './kind.ts'
import { asking, kindOf, type Field, type Form } from './schema.ts'
import { exampleOf, labelOf, shownAnswer } from './show.ts'

type Asking = { form: Form; state: DraftState; helps: Helps }
type Label = { field: Field; names: string[] }
/** `mark` stands behind its number, and `listed` is what the list in it came to. */
type Line = { field: Field; value: string; labelled: boolean; mark: string; listed?: Item }
type Item = { number: number; mark: string }

/** `unread` are the fields whose pasted value could not be taken. */
export type Pasted = { state: DraftState; unread: Field[] }

/**
 * Several answers in one message: `1. 12` / `2: 8 mô hình` lines or the filled template.
 *
 * Undefined when the text is no such thing. Where the text answers the question as it is, or
 * free text is asked, a list is an answer: only lines with the labels of the template count, and
 * in a long text those that begin the answer to a later question. `question` is undefined where
 * nobody saw it.
 */
export function readPaste(
  text: string,
  question: Question | undefined,
  { isAnswer, ...asked }: Asking & { isAnswer: boolean },
): Pasted | undefined {
  const lines = linesOf(text, question, { isAnswer, ...asked })
  if (!lines) return undefined

  const unread: Field[] = []
  const read = lines.reduce((state, line) => take(line, { ...asked, state }, unread), asked.state)
  if (unread.length === lines.length) return undefined
  return { state: leaveTheRest(read, lines, { ...asked, unread }), unread }
}

/** The lines with the answers, when there are enough of them to be sure that they are. */
function linesOf(
  text: string,
  question: Question | undefined,
  { isAnswer, ...asked }: Asking & { isAnswer: boolean },
): Line[] | undefined {
  const lines = readLines(text, asked)
  const isTemplate = lines.filter(({ labelled }) => labelled).length >= 2
  const field = question?.ask === 'field' ? question.field : undefined
  if (!isTemplate && field?.kind === 'long-text') {
    const past = readLines(text, asked, field)
    return past.some((line) => line.field !== field) ? past : undefined
  }
  const wantsText = question?.ask === 'field' && isFreeText(question.part?.field ?? question.field)
  const isEnough =
    wantsText || isAnswer ? isTemplate : lines.length >= 2 || lines.some(({ mark }) => mark !== '')
  return isEnough ? lines : undefined
}

/** The template people copy, fill behind the colons and send back in one message. */
export function templateOf({ form, state, helps }: Asking): string {
  const lines = applicable(form, state).flatMap((field, index) => {
    if (kindOf(field).gathers) return []
    const asked = asking(form, field, helps)
    const example = exampleOf(asked) ?? ''
    const known = field.key in state.answers ? state.answers : state.suggested
    const value = shownAnswer(field, known, asked) ?? ''
    const hint = kindOf(field).kind === 'long-text' ? '' : ` (${example})`
    return [`${index + 1}. ${labelOf(asked)}${hint}${field.required ? ' *' : ''}: ${value}`]
  })
  return [helps.texts.t(helps.locale, 'forms-template'), ...lines].join('\n')
}

function take(line: Line, { form, state, helps }: Asking, unread: Field[]): DraftState {
  const { field, value } = line
  const left = { ...state, skipped: [...new Set([...state.skipped, field.key])] }
  // A label of the template may name what does not concern this unit.
  if (kindOf(field).gathers || !applicable(form, state).includes(field)) return state
  if (isBlank(value)) return field.required || isAnswered(field, state) ? state : left

  const asked = asking(form, field, helps)
  const reading = kindOf(field).read({ text: value }, asked, heldOf(field, state))
  if (!reading.ok) {
    unread.push(field)
    return { ...state, unread: { ...state.unread, [field.key]: value } }
  }
  if (!reading.doubt) return withAnswer(state, field.key, reading.value)
  return { ...state, doubts: { ...state.doubts, [field.key]: reading.value } }
}

/** A paste that says all that is needed leaves out the rest on purpose; not what could not be read. */
function leaveTheRest(
  state: DraftState,
  lines: Line[],
  { form, unread }: { form: Form; unread: Field[] },
): DraftState {
  const fields = applicable(form, state)
  const isWhole = lines.length * 2 >= fields.length
  const isEnough = lines.length >= 3 && missing(form, state).length === 0
  if (!isWhole && !isEnough) return state

  const open = fields.filter(
    (field) => !field.required && !isSettled(field, state) && !unread.includes(field),
  )
  const skipped = [...state.skipped, ...open.map(({ key }) => key)]
  return { ...state, skipped: skipped.filter((key) => !(key in state.doubts)) }
}

/** `begun` is the long text that the lines go on with, until one of them is numbered otherwise. */
function readLines(text: string, { form, state, helps }: Asking, begun?: Field): Line[] {
  const fields = applicable(form, state)
  const labels = form.fields.map((field) => ({
    field,
    names: labelsOf(`${asking(form, field, helps).wording}.label`, helps).map(fold),
  }))
  const isRead = ({ field, value }: Line) =>
    kindOf(field).read({ text: value }, asking(form, field, helps)).ok
  const first: Line | undefined = begun && { field: begun, value: '', labelled: false, mark: '' }
  const lines: Line[] = first ? [first] : []
  for (const raw of text.slice(0, 20_000).split('\n')) {
    const last = lines.at(-1)
    const line = begun && !/^\s*\d/.test(raw) ? undefined : readLine(raw, fields, labels)
    const number = line ? fields.indexOf(line.field) + 1 : 0
    const how = { fields, isRead, number, isText: begun !== undefined, isBegun: last === first }
    if (line && !(last && goesOn(line, last, how))) lines.push(line)
    else if (last && raw.trim() !== '') {
      last.value = `${last.value}\n${raw.trim()}`.trim()
      if (line) last.listed = { number, mark: line.mark }
    }
  }
  return lines.filter((line) => line !== first || line.value !== '')
}

function readLine(raw: string, fields: Field[], labels: Label[]): Line | undefined {
  const [, digits, mark = '', rest = ''] =
    /^\s*(\d{1,2})\s{0,2}([.:)]?)(?!\d)\s*(.*)$/.exec(raw) ?? []
  const words = digits === undefined ? raw.trim() : rest
  const colon = words.indexOf(':')
  const left = colon > 0 ? fold(words.slice(0, colon)) : ''
  // The label counts before the number: numbers move when a condition or a deploy adds a field.
  const named = labels.find(({ names }) => names.some((name) => bears(left, name)))
  const value = words.slice(colon + 1).trim()
  if (named) return { field: named.field, value, labelled: true, mark: ':' }

  const field = fields[Number(digits) - 1]
  // “9” alone is a number, “7 bo” a line of a list: only a mark makes it sure.
  if (!field || (mark === '' && rest === '')) return undefined
  // “17. Khó khăn: …”: the number is sure, and of its label people write the beginning alone.
  const isShortened = labels.some((label) => label.field === field && shortens(left, label.names))
  if (isShortened && mark !== '') return { field, value, labelled: true, mark }
  return { field, value: rest.trim(), labelled: false, mark }
}

const shortens = (left: string, names: string[]) =>
  left !== '' && names.some((name) => name.startsWith(`${left} `) || name.startsWith(`${left},`))

/** A label, alone or with the example and the star of the template behind it. */
const bears = (left: string, name: string) =>
  left.startsWith(name) && /^( [(*]|$)/.test(left.slice(name.length))

type LinePlace = {
  fields: Field[]
  isRead: (line: Line) => boolean
  number: number
  /** A long text was asked for, and what stands before the line is its beginning. */
  isText: boolean
  isBegun: boolean
}

/**
 * A line of a free text that only looks like the answer to another field: to an earlier one, the
 * next of a list, or what can not be read as the answer to a later one. In a text that began
 * without its own number only a colon, as in “18:”, begins another answer; “17: 30” is a time.
 */
function goesOn(line: Line, last: Line, how: LinePlace): boolean {
  const { fields, isRead, number, isText, isBegun } = how
  if (!['long-text', 'repeat'].includes(last.field.kind) || line.labelled) return false
  if (line.mark === '' || isOfList({ number, mark: line.mark }, last)) return true
  if (isBegun && last.value === '' && last.field === line.field) return false
  const isTime = isFreeText(line.field) && /^[0-5]\d(?!\d)/.test(line.value)
  const isSure = line.mark === ':' && !isTime
  if (number <= fields.indexOf(last.field) + 1 || (isBegun && !isSure)) return true
  return (isText || last.labelled) && !isFreeText(line.field) && !isRead(line)
}

/** A list begins with 1 and goes on by one; nobody sets a colon behind its numbers. */
const isOfList = ({ number, mark }: Item, { listed }: Pick<Line, 'listed'>): boolean =>
  mark !== ':' && (number === 1 || (number - 1 === listed?.number && mark === listed.mark))

const isFreeText = ({ kind }: { kind: Field['kind'] }) =>
  ['text', 'long-text', 'repeat', 'location', 'yearly'].includes(kind)

const isBlank = (value: string) =>
  ['', '-', 'bo', 'bo qua', 'skip', '...', '…'].includes(fold(value))
