import { leaving, withAnswer, without } from './draft.ts'
import { keyOf } from './checks.ts'
import { applicable, heldOf, itemsOf, numberOf } from './engine.ts'
import { isYesNo, pick, pickByWords } from './fields/choice.ts'
import { askedPart, partKind, type Item } from './fields/repeat.ts'
import { closeItem } from './items.ts'
import { say, type Asked, type Helps, type Reply } from './kind.ts'
import { optionsOf } from './render.ts'
import { exampleOf } from './show.ts'
import type { Step, Turn } from './turn.ts'
import { asking, kindOf, takesWords, type Field } from './schema.ts'
import { fold } from '../text/fold.ts'
import type { Reading } from '../text/reading.ts'

/** What an answer does to the draft; one that can not be read changes nothing and is explained. */
export function answer(reply: Reply, turn: Turn): Step {
  const { form, state, question, helps } = turn
  if (question.ask === 'field')
    return question.part ? answerPart(reply, turn) : answerField(reply, question.field, turn)

  const picked = pick(reply.text ?? '', optionsOf(question, form, state, helps))
  const chosen = picked.ok ? picked.value : undefined
  switch (question.ask) {
    case 'review':
      return atReview(reply.text ?? '', turn)
    case 'pick':
      if (chosen === undefined) return refused(picked, helps)
      return { do: 'save', state: { ...state, at: chosen, picking: false }, notes: [] }
    case 'check':
      return chosen === undefined ? retyped(reply, picked, turn) : settle(chosen, turn)
    case 'confirm':
      return confirm(reply, chosen, turn)
  }
}

function answerField(reply: Reply, field: Field, { form, state, helps }: Turn): Step {
  const asked = asking(form, field, helps)
  const kind = kindOf(field)
  const reading = kind.read(reply, asked, heldOf(field, state))
  if (!reading.ok) return refused(reading, helps)
  if (reading.doubt || mayBeAside(reply, field, asked)) {
    const doubts = { ...state.doubts, [field.key]: reading.value }
    return { do: 'save', state: leaving({ ...state, doubts }, field.key), notes: [] }
  }

  const next = withAnswer(state, field.key, reading.value)
  // Files go on until “xong”, or until there are as many as may be.
  const goesOn = kind.isFull ? !kind.isFull(reading.value, asked) : kind.gathers === true
  return {
    do: 'save',
    state: goesOn ? { ...next, at: field.key } : leaving(next, field.key),
    notes: kind.prompt ? [] : [noted(field, reading.value, asked)],
  }
}

/**
 * Free text takes any words there are: a command's and a greeting are asked about first, unless
 * they are the very example that stands in the question.
 */
function mayBeAside({ text }: Reply, { kind }: Field, asked: Asked<Field>): boolean {
  if (text === undefined || !takesWords(kind) || asked.asideIn?.(text) === undefined) return false
  const example = exampleOf(asked)
  return example === undefined || fold(example) !== fold(text.trim())
}

/** Whole things of a list, written at once: “1.1 | Có kế hoạch | 10”, one or many. */
function answerItems(reply: Reply, field: Field, { form, state, helps }: Turn): Step {
  const reading = kindOf(field).read(reply, asking(form, field, helps))
  if (!reading.ok) return refused(reading, helps)
  const items = [...itemsOf(field.key, state), ...(reading.value as Item[])]
  if (field.kind === 'repeat' && items.length > field.max)
    return { do: 'tell', note: say(helps, 'forms-repeat-many', { max: field.max }) }
  const next = withAnswer({ ...state, at: field.key }, field.key, items)
  return { do: 'save', state: next, notes: [say(helps, 'forms-noted')] }
}

/** What stands above the next question; words need no echo. */
function noted(field: Field, value: unknown, asked: Asked<Field>): string {
  const isWords = field.kind === 'text' || field.kind === 'long-text'
  if (isWords) return say(asked, 'forms-noted')
  return say(asked, 'forms-echo', { value: kindOf(field).show(value, asked) })
}

function answerPart(reply: Reply, turn: Turn): Step {
  const { form, state, question, helps } = turn
  if (question.ask !== 'field' || !question.part)
    throw new Error('A part of a repeat was answered, but none was asked: mend nextQuestion')
  const { key } = question.field
  const part = question.part.field
  // An eleventh of ten would make the whole list unfit.
  if (question.field.kind === 'repeat' && itemsOf(key, state).length >= question.field.max)
    return { do: 'tell', note: say(helps, 'forms-repeat-many', { max: question.field.max }) }

  const isFresh = Object.keys(question.part.item).length === 0
  if (isFresh && reply.text?.includes('|')) return answerItems(reply, question.field, turn)

  const asked = askedPart(part, asking(form, question.field, helps))
  const reading = partKind(part).read(reply, asked)
  if (!reading.ok) return refused(reading, helps)

  const item = state.item?.key === key ? state.item : { key, parts: {}, done: [] }
  const grown = {
    key,
    parts: { ...item.parts, [part.key]: reading.value },
    done: [...item.done, part.key],
  }
  const value = partKind(part).show(reading.value, asked)
  return {
    do: 'save',
    state: closeItem({ ...state, at: key, item: grown }, form),
    notes: [say(helps, 'forms-echo', { value })],
  }
}

/** At the review an answer is opened by its number in the list above, or by words of its label. */
function atReview(text: string, { form, state, helps }: Turn): Step {
  const told = { do: 'tell', note: say(helps, 'forms-at-review'), whole: true } as const
  const opened = (at: string | undefined): Step =>
    at === undefined ? told : { do: 'save', state: { ...state, at }, notes: [] }
  const number = /^\s*(\d{1,2})\s*$/.exec(text)?.[1]
  if (number !== undefined) return opened(applicable(form, state)[Number(number) - 1]?.key)
  // Without its marks “đúng” stands in the label “mới / duy trì / nhân rộng / dừng”.
  if (isYesNo(text, helps)) return told
  const words = text.replace(/^\s{0,9}(?:sửa|sua|edit)\s{1,3}(?:mục |muc )?/i, '')
  const found = pickByWords(words, optionsOf({ ask: 'pick' }, form, state, helps))
  if (found.ok) return opened(found.value)
  return found.error.id === 'forms-choice-which' ? refused(found, helps) : told
}

/** Whoever types the right value, instead of “nhập lại” first, has said all that is needed. */
function retyped(reply: Reply, picked: Reading<string>, turn: Turn): Step {
  const { form, state, question, helps } = turn
  const key = question.ask === 'check' ? keyOf(question.check.field) : undefined
  const field = applicable(form, state).find((each) => each.key === key)
  const step = field && answerField(reply, field, turn)
  return step?.do === 'save' ? step : refused(picked, helps)
}

/** What the person chose about two answers that do not agree. */
function settle(chosen: string, { form, state, question, helps }: Turn): Step {
  if (question.ask !== 'check')
    throw new Error('A check was settled, but none was asked: mend nextQuestion')
  const { check } = question
  if (chosen === 'again')
    return { do: 'save', state: { ...state, at: keyOf(check.field) }, notes: [] }
  if (chosen === 'fix') {
    const number = numberOf(form, state, check.against)
    const field = form.fields.find(({ key }) => key === check.against)
    const value = field
      ? kindOf(field).show(check.value, asking(form, field, helps))
      : String(check.value)
    const note = say(helps, 'forms-mended', { number, value })
    return { do: 'save', state: withAnswer(state, check.against, check.value), notes: [note] }
  }
  return { do: 'save', state: { ...state, accepted: [...state.accepted, check.id] }, notes: [] }
}

function confirm(reply: Reply, chosen: string | undefined, turn: Turn): Step {
  const { form, state, question, helps } = turn
  if (question.ask !== 'confirm')
    throw new Error('A value was confirmed, but none was in doubt: mend nextQuestion')
  const { field } = question
  if (chosen === 'yes') {
    const value = kindOf(field).show(question.value, asking(form, field, helps))
    const note = say(helps, 'forms-echo', { value })
    return { do: 'save', state: withAnswer(state, field.key, question.value), notes: [note] }
  }
  const open = { ...state, doubts: without(state.doubts, field.key) }
  if (chosen === 'again') return { do: 'save', state: { ...open, at: field.key }, notes: [] }
  // Whoever types the right value instead of “nhập lại” has said all that is needed.
  return answerField(reply, field, { ...turn, state: open })
}

function refused(reading: Reading<unknown>, { texts, locale }: Helps): Step {
  if (reading.ok) return { do: 'tell', note: '' }
  const { id, args } = reading.error
  const note = texts.t(locale, id, args)
  return { do: 'tell', note, ...(standsAlone.includes(id) ? { whole: true } : {}) }
}

/** What is said of a long list: all of it once more would push the sentence off the screen. */
const standsAlone = ['forms-choice-again', 'forms-choice-which']
