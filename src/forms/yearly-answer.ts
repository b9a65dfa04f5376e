import { z } from 'zod'
import type { AskedModel } from '../domain/models.ts'
import { rolledStatuses, type RolledStatus, type YearClause } from '../domain/year-words.ts'
import { refused, understood, type Reading } from '../text/reading.ts'
import type { Helps } from './kind.ts'

const said = z.strictObject({ status: z.enum(rolledStatuses), reason: z.string().optional() })

/** The shape of what is said of several models, also where it is not whole yet. */
export const begunYears = z.strictObject({
  /** What was said of each model, by its id. */
  said: z.record(z.string(), said),
  /** The one that was chosen to say something of. */
  at: z.string().optional(),
})

export type YearlyAnswer = z.infer<typeof begunYears>

/** Nothing is said yet. */
export const nothing: YearlyAnswer = { said: {} }

/** Something is said, every stop has its reason, and no model is open to be spoken of. */
export function isWhole({ said, at }: YearlyAnswer): boolean {
  const all = Object.values(said)
  const isReasoned = all.every(({ status, reason }) => status !== 'stopped' || reason !== undefined)
  return at === undefined && all.length > 0 && isReasoned
}

type Asked = Pick<Helps, 'models'>

/** The model that is asked about, and what. */
export type Focus = { model: AskedModel; asks: 'status' | 'reason' }

/** The one model that is asked about: why it stops, or how it stands; undefined for the list. */
export function focusOf({ models }: Asked, { said, at }: YearlyAnswer): Focus | undefined {
  const { list } = models
  const unreasoned = list.find(({ id }) => said[id]?.status === 'stopped' && !said[id].reason)
  if (unreasoned) return { model: unreasoned, asks: 'reason' }
  const open = list.filter(({ isOpen }) => isOpen)
  const chosen = list.find(({ id }) => id === at) ?? (open.length === 1 ? open[0] : undefined)
  return chosen && { model: chosen, asks: 'status' }
}

/** What an option that was picked does; all but a status and the way back are the id of a model. */
export function take(value: string, asked: Asked, before: YearlyAnswer): Reading<YearlyAnswer> {
  const focus = focusOf(asked, before)
  if (value === 'list') {
    const rest = Object.entries(before.said).filter(
      ([id]) => focus?.asks !== 'reason' || id !== focus.model.id,
    )
    return understood({ said: Object.fromEntries(rest) })
  }
  const status = rolledStatuses.find((each) => each === value)
  if (focus && status) return understood(set(before, focus.model, { status }))
  const isOpen = asked.models.list.some((model) => model.id === value && model.isOpen)
  return isOpen ? understood({ ...before, at: value }) : refused('yearly-settled')
}

const reasonLength = { min: 5, max: 300 }

type Said = { status: RolledStatus; reason?: string | undefined }

/** One model with its status; a reason too short to be one is asked for. */
export function set(
  { said }: YearlyAnswer,
  { id }: AskedModel,
  { status, reason }: Said,
): YearlyAnswer {
  const why = reason === undefined || reason.length < reasonLength.min ? {} : { reason }
  return { said: { ...said, [id]: { status, ...why } } }
}

/** A reason nobody could keep is refused whole: half of it would be lost. */
export function tooLong(all: { reason: string | undefined }[]): Reading<YearlyAnswer> | undefined {
  const { max } = reasonLength
  const length = Math.max(0, ...all.map(({ reason = '' }) => reason.length))
  return length > max ? refused('forms-text-long', { length, max }) : undefined
}

/** Why a model is stopped, as it was typed. */
export function readReason(
  text: string,
  model: AskedModel,
  before: YearlyAnswer,
): Reading<YearlyAnswer> {
  const reason = text.trim()
  const { min, max } = reasonLength
  if (reason.length < min) return refused('forms-text-short', { min })
  if (reason.length > max) return refused('forms-text-long', { length: reason.length, max })
  return understood(set(before, model, { status: 'stopped', reason }))
}

/** What is said of all counts first, of a model by its number then, of the rest at last. */
export function applied(
  clauses: YearClause[],
  { models: { list } }: Asked,
  before: YearlyAnswer,
): Reading<YearlyAnswer> {
  const numbers = clauses.flatMap(({ who }) => (typeof who === 'string' ? [] : who))
  if (numbers.some((number) => number < 1 || number > list.length))
    return refused('yearly-no-such', { count: list.length })
  const refusal = tooLong(clauses)
  if (refusal) return refusal
  const isSettled = ({ who }: YearClause) =>
    typeof who !== 'string' && !who.some((number) => list[number - 1]?.isOpen)
  if (clauses.some(isSettled)) return refused('yearly-settled')
  const order = [
    ...clauses.filter(({ who }) => who === 'all'),
    ...clauses.filter(({ who }) => typeof who !== 'string'),
    ...clauses.filter(({ who }) => who === 'rest'),
  ]
  const next = order.reduce((answer, { who, ...one }) => {
    const isMeant = ({ id }: AskedModel, at: number) => {
      if (typeof who !== 'string') return who.includes(at + 1)
      return who === 'all' || !(id in answer.said)
    }
    return list
      .filter((model, at) => model.isOpen && isMeant(model, at))
      .reduce((all, model) => set(all, model, one), answer)
  }, before)
  return understood({ said: next.said })
}
