import { leaving, withAnswer, without, type DraftState } from './draft.ts'
import { keyOf } from './checks.ts'
import { applicable, isAnswered, isComplete, isSettled, itemsOf } from './engine.ts'
import { closeItem, finishItem, lackingPart } from './items.ts'
import { say, type Helps } from './kind.ts'
import { templateOf } from './paste.ts'
import type { Step, Turn } from './turn.ts'
import { asking, kindOf, type Field } from './schema.ts'
import { missingList, reviewOf, shownAnswer } from './show.ts'
import type { Word } from './words.ts'

/** What a steering word does; undefined where it is an answer like any other. */
export function steer(word: Word, turn: Turn): Step | undefined {
  switch (word.word) {
    case 'cancel':
      return { do: 'cancel' }
    case 'help':
      return { do: 'tell', note: help(turn) }
    case 'template':
      return { do: 'tell', note: templateOf(turn), whole: true }
    case 'review':
      return review(turn)
    case 'send':
      return send(turn)
    case 'back':
      return back(turn)
    case 'edit':
      return edit(word.number, turn)
    case 'remove':
      return remove(word.number, turn)
    case 'skip':
      return skip(turn)
    case 'skip-rest':
      return skipRest(turn)
    case 'keep':
      return keep(turn)
    case 'done':
      return done(turn)
    case 'go-on':
      return saved(turn.state)
  }
}

const saved = (state: DraftState, ...notes: string[]): Step => ({ do: 'save', state, notes })

const told = (note: string): Step => ({ do: 'tell', note })

const atReview = (helps: Helps): Step => ({
  do: 'tell',
  note: say(helps, 'forms-at-review'),
  whole: true,
})

/** What is required is not left out: where words are asked for, “không” is an answer and 0 is none. */
const requires = ({ kind }: { kind: Field['kind'] }, helps: Helps): Step =>
  told(say(helps, ['text', 'long-text'].includes(kind) ? 'forms-required-words' : 'forms-required'))

/** Half a thing of a list holds the person: anywhere else, what was said of it would be lost. */
const held = ({ form, state, helps }: Turn): Step | undefined =>
  lackingPart(state, form) && told(say(helps, 'forms-thing-open'))

function help({ form, question, helps }: Turn): string {
  const general = say(helps, 'forms-help')
  if (question.ask !== 'field') return general
  const { wording } = asking(form, question.field, helps)
  const own = helps.texts.find(helps.locale, `${wording}.help`)
  return own ? `${own}\n${general}` : general
}

function review({ form, state, question, helps }: Turn): Step {
  // At the review itself, asking it again shows it.
  if (question.ask === 'review') return saved(state)
  return told(reviewOf(form, state, helps) || say(helps, 'forms-nothing-yet'))
}

/** Nobody sends what they have not read: anywhere but at the review, “gửi” leads to it. */
function send(turn: Turn): Step {
  const { form, state, question, helps } = turn
  if (question.ask === 'review') return { do: 'submit' }
  const open = held(turn)
  if (open) return open
  const kept = { ...finishItem(state, form), at: undefined, picking: false }
  const list = missingList(form, kept, helps)
  if (list !== undefined) return told(say(helps, 'forms-missing', { list }))
  if (!isComplete(form, kept)) return told(say(helps, 'forms-still-open'))
  return saved({ ...kept, skipped: [...kept.skipped, ...openOptional(turn, kept)] })
}

/** What may be left out and is not settled yet. */
const openOptional = ({ form }: Turn, state: DraftState): string[] =>
  applicable(form, state)
    .filter((field) => !field.required && !isSettled(field, state) && !(field.key in state.doubts))
    .map(({ key }) => key)

function back({ form, state, question, helps }: Turn): Step {
  if (question.ask === 'pick') return saved({ ...state, picking: false })
  if (question.ask === 'check') return saved({ ...state, at: keyOf(question.check.field) })
  if (question.ask === 'field' && state.item && state.item.done.length > 0) {
    const { key, parts, done } = state.item
    const item = { key, parts: without(parts, done.at(-1) ?? ''), done: done.slice(0, -1) }
    return saved({ ...state, item })
  }
  const fields = applicable(form, state)
  const here = question.ask === 'field' || question.ask === 'confirm' ? question.field : undefined
  const place = here ? fields.findIndex(({ key }) => key === here.key) : fields.length
  const before = fields[place - 1]
  if (!before) return told(say(helps, 'forms-first'))
  return saved({ ...finishItem(state, form), at: before.key })
}

function edit(number: number | undefined, turn: Turn): Step {
  const { form, state, question, helps } = turn
  if (number === undefined)
    return held(turn) ?? saved({ ...finishItem(state, form), picking: true })
  const fields = applicable(form, state)
  const field = fields[number - 1]
  if (!field) return told(say(helps, 'forms-no-such-field', { count: fields.length }))
  // In a list the numbers that stand there are those of its things.
  const isThing = question.ask === 'field' && question.part !== undefined
  if (isThing && number <= itemsOf(question.field.key, state).length)
    return told(say(helps, 'forms-edit-thing', { number }))
  // Whoever is in a list already means one of its lines.
  const isHere = question.ask === 'field' && question.part && question.field.key === field.key
  if (isHere && !state.item && itemsOf(field.key, state).length > 0)
    return told(say(helps, 'forms-edit-line', { number }))
  return held(turn) ?? saved({ ...finishItem(state, form), at: field.key, picking: false })
}

/** “xóa 2” takes a thing out of the list that is being asked for. */
function remove(number: number, { state, question, helps }: Turn): Step | undefined {
  if (question.ask !== 'field') return undefined
  const { key, kind } = question.field
  if (kind !== 'repeat' && kind !== 'files') return undefined
  const list = Array.isArray(state.answers[key]) ? (state.answers[key] as unknown[]) : []
  if (number < 1 || number > list.length) return told(say(helps, 'forms-no-such-item'))
  const rest = list.filter((_, index) => index !== number - 1)
  const open = { ...state, at: key }
  return rest.length > 0
    ? saved(withAnswer(open, key, rest))
    : saved({ ...open, answers: without(state.answers, key) })
}

function skip({ form, state, question, helps }: Turn): Step {
  if (question.ask === 'check')
    return saved({ ...state, accepted: [...state.accepted, question.check.id] })
  if (question.ask === 'pick') return saved({ ...state, picking: false })
  if (question.ask === 'review') return atReview(helps)

  const { field } = question
  const part = question.ask === 'field' ? question.part : undefined
  if (part && !part.field.required && state.item) {
    const item = { ...state.item, done: [...state.item.done, part.field.key] }
    return saved(closeItem({ ...state, item }, form))
  }
  const lacking = lackingPart(state, form)
  if (lacking) return requires(lacking, helps)

  const settled = { ...state, doubts: without(state.doubts, field.key) }
  if (isAnswered(field, state)) return saved(leaving(settled, field.key))
  if (field.required) return requires(field, helps)
  const skipped = [...new Set([...state.skipped, field.key])]
  return saved(leaving({ ...settled, skipped }, field.key))
}

/** “bỏ qua hết” leaves out all that may be left out: what is required is asked next. */
function skipRest(turn: Turn): Step {
  const { form, state, question, helps } = turn
  if (question.ask === 'review') return atReview(helps)
  const lacking = lackingPart(state, form)
  if (lacking) return requires(lacking, helps)
  const left = question.ask === 'check' ? [question.check.id] : []
  const accepted = [...state.accepted, ...left]
  const kept = { ...finishItem(state, form), accepted, at: undefined, picking: false }
  const rest = openOptional(turn, kept)
  const open = missingList(form, kept, helps)
  return saved(
    { ...kept, skipped: [...kept.skipped, ...rest] },
    ...(rest.length > 0 ? [say(helps, 'forms-skipped-rest')] : []),
    ...(open === undefined ? [] : [say(helps, 'forms-missing', { list: open })]),
  )
}

/** “giữ” takes over what an earlier report said, or leaves the answer as it is. */
function keep(turn: Turn): Step | undefined {
  const { form, state, question, helps } = turn
  if (question.ask !== 'field') return undefined
  const { field } = question
  // Of a model “giữ” is what is said of it.
  if (field.kind === 'yearly') return undefined
  const open = held(turn)
  if (open) return open
  const finished = finishItem(state, form)
  const offered = isAnswered(field, finished) ? finished.answers : finished.suggested
  const value = shownAnswer(field, offered, asking(form, field, helps))
  if (value === undefined)
    return told(
      say(helps, field.required ? 'forms-nothing-to-keep-required' : 'forms-nothing-to-keep'),
    )
  const kept = leaving(withAnswer(finished, field.key, offered[field.key]), field.key)
  return saved(kept, say(helps, 'forms-echo', { value }))
}

const isRequired = (question: Turn['question']): boolean =>
  question.ask === 'field' && question.field.required === true

/** Are several replies one answer? */
const takesSeveral = (field: Field): boolean =>
  kindOf(field).gathers === true || kindOf(field).isFull !== undefined

/** “xong” ends a list, and a form that is only kept. */
function done(turn: Turn): Step {
  const { form, state, question, helps } = turn
  if (question.ask === 'review') return form.isKept ? { do: 'submit' } : atReview(helps)
  if (question.ask !== 'field' || !(question.part ?? takesSeveral(question.field)))
    return told(say(helps, isRequired(question) ? 'forms-not-a-list-required' : 'forms-not-a-list'))
  const { field, part } = question
  const lacking = lackingPart(state, form)
  if (lacking) return requires(lacking, helps)
  const finished = finishItem(state, form)
  if (isAnswered(field, finished)) return saved(leaving(finished, field.key))
  const { unfinished } = kindOf(field)
  if (unfinished !== undefined) return told(say(helps, unfinished))
  if (part && field.required)
    return { do: 'tell', note: say(helps, 'forms-repeat-none'), whole: true }
  return skip({ ...turn, state: finished, question: { ask: 'field', field } })
}
