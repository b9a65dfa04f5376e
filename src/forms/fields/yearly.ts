import { z } from 'zod'
import type { AskedModel } from '../../domain/models.ts'
import {
  readOneYear,
  readYearWords,
  rolledStatuses,
  type RolledStatus,
  type YearClause,
} from '../../domain/year-words.ts'
import { refused, understood, type Reading } from '../../text/reading.ts'
import { defineKind, labelsOf, type Asked, type Option, type Prompt } from '../kind.ts'
import { pick } from './choice.ts'

const said = z.strictObject({ status: z.enum(rolledStatuses), reason: z.string().optional() })

const begun = z.strictObject({
  /** What was said of each model, by its id. */
  said: z.record(z.string(), said),
  /** The one that was chosen to say something of. */
  at: z.string().optional(),
})

export type YearlyAnswer = z.infer<typeof begun>

/** How each of several models stands this year: all in one message, or one by one. */
export const yearly = defineKind({
  kind: 'yearly',
  extra: {},
  gathers: true,
  begun: () => begun,
  answer: () => begun.refine(isWhole),
  unfinished: 'yearly-unfinished',
  isFull: (value, { models }) =>
    isWhole(value) && models.list.every(({ id, isOpen }) => !isOpen || id in value.said),
  read: ({ text }, asked, before = nothing) => {
    if (text === undefined) return refused('forms-text-wanted')
    if (!asked.models.list.some(({ isOpen }) => isOpen)) return refused('yearly-all-settled')
    const focus = focusOf(asked, before)
    // What is said in words is read as such: “1. duy trì” is no beginning of “Duy trì tất cả”.
    const counted = optionsOf(asked, before).filter(({ isWord }) => !isWord)
    const picked = pick(text, counted)
    if (picked.ok) return take(picked.value, asked, before)
    const one = focus && readOneYear(text)
    if (one) return tooLong([one]) ?? understood(set(before, focus.model, one))
    const { clauses, unread } = readYearWords(text)
    if (focus?.asks === 'reason' && (clauses.length === 0 || unread !== undefined))
      return readReason(text, focus.model, before)
    if (unread !== undefined) return refused('yearly-unread', { text: unread.slice(0, 100) })
    return applied(clauses, asked, before)
  },
  show: (value, asked) => {
    const placed = asked.models.list.map(({ id }, at) => ({ number: at + 1, said: value.said[id] }))
    const groups = rolledStatuses.flatMap((status) => {
      const those = placed.filter(({ said }) => said?.status === status)
      const word = statusWord(status, asked)
      if (status === 'stopped')
        return those.map(({ number, said }) => `${word} ${number}: ${said?.reason ?? ''}`)
      const numbers = those.map(({ number }) => number).join(', ')
      return those.length > 0 ? [`${word}: ${numbers}`] : []
    })
    return groups.join('; ')
  },
  lines: ({ said }, asked) =>
    asked.models.list.flatMap(({ id, name }, at) => {
      const one = said[id]
      const why = one?.reason === undefined ? '' : `: ${one.reason}`
      return one ? [`${at + 1}. ${name} – ${statusWord(one.status, asked)}${why}`] : []
    }),
  options: optionsOf,
  prompt: promptOf,
})

const nothing: YearlyAnswer = { said: {} }

const reasonLength = { min: 5, max: 300 }

/** Something is said, every stop has its reason, and no model is open to be spoken of. */
function isWhole({ said, at }: YearlyAnswer): boolean {
  const all = Object.values(said)
  const isReasoned = all.every(({ status, reason }) => status !== 'stopped' || reason !== undefined)
  return at === undefined && all.length > 0 && isReasoned
}

type Focus = { model: AskedModel; asks: 'status' | 'reason' }

/** The one model that is asked about: why it stops, or how it stands; undefined for the list. */
function focusOf({ models }: Asked<unknown>, { said, at }: YearlyAnswer): Focus | undefined {
  const { list } = models
  const unreasoned = list.find(({ id }) => said[id]?.status === 'stopped' && !said[id].reason)
  if (unreasoned) return { model: unreasoned, asks: 'reason' }
  const open = list.filter(({ isOpen }) => isOpen)
  const chosen = list.find(({ id }) => id === at) ?? (open.length === 1 ? open[0] : undefined)
  return chosen && { model: chosen, asks: 'status' }
}

/** What an option that was picked does; all but a status and the way back are the id of a model. */
function take(value: string, asked: Asked<unknown>, before: YearlyAnswer): Reading<YearlyAnswer> {
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

type Said = { status: RolledStatus; reason?: string | undefined }

function set({ said }: YearlyAnswer, { id }: AskedModel, { status, reason }: Said): YearlyAnswer {
  const why = reason === undefined || reason.length < reasonLength.min ? {} : { reason }
  return { said: { ...said, [id]: { status, ...why } } }
}

/** A reason nobody could keep is refused whole: half of it would be lost. */
function tooLong(all: { reason: string | undefined }[]): Reading<YearlyAnswer> | undefined {
  const { max } = reasonLength
  const length = Math.max(0, ...all.map(({ reason = '' }) => reason.length))
  return length > max ? refused('forms-text-long', { length, max }) : undefined
}

function readReason(text: string, model: AskedModel, before: YearlyAnswer): Reading<YearlyAnswer> {
  const reason = text.trim()
  const { min, max } = reasonLength
  if (reason.length < min) return refused('forms-text-short', { min })
  if (reason.length > max) return refused('forms-text-long', { length: reason.length, max })
  return understood(set(before, model, { status: 'stopped', reason }))
}

/** What is said of all counts first, of a model by its number then, of the rest at last. */
function applied(
  clauses: YearClause[],
  { models: { list } }: Asked<unknown>,
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

function optionsOf(asked: Asked<unknown>, before: YearlyAnswer = nothing): Option[] {
  const focus = focusOf(asked, before)
  const back = { value: 'list', labels: labelsOf('yearly-back', asked) }
  if (focus?.asks === 'reason')
    return [{ value: 'list', labels: labelsOf('yearly-not-stopped', asked) }]
  if (focus) {
    const statuses = rolledStatuses.map((value) => ({
      value,
      labels: labelsOf(`models-status-${value}`, asked),
    }))
    return asked.models.list.length > 1 ? [...statuses, back] : statuses
  }
  const isBegun = Object.keys(before.said).length > 0
  return [
    ...asked.models.list.map(({ id, name }, at) => ({
      value: id,
      labels: [`${at + 1}. ${clip(name, 60)}`, name],
    })),
    {
      value: 'rest',
      labels: labelsOf(isBegun ? 'yearly-keep-rest' : 'yearly-keep-all', asked),
      isWord: true,
    },
  ]
}

function promptOf(asked: Asked<unknown>, before: YearlyAnswer = nothing): Prompt {
  const { year, list } = asked.models
  const focus = focusOf(asked, before)
  if (focus) {
    const { name } = focus.model
    const number = list.indexOf(focus.model) + 1
    const wording = `${asked.wording}-${focus.asks}`
    return { wording, vars: { year, number, name }, lines: [standing(focus.model, asked, before)] }
  }
  const most = list.length > 12 ? 40 : 80
  const lines = list.map(
    (model, at) => `${at + 1}. ${clip(model.name, most)} ${standing(model, asked, before)}`,
  )
  return { wording: asked.wording, vars: { year }, lines, isListed: true }
}

/** “(2025: mới) → duy trì” */
function standing({ id, last }: AskedModel, asked: Asked<unknown>, { said }: YearlyAnswer): string {
  const before = last ? `(${last.year}: ${statusWord(last.status, asked)})` : ''
  const one = said[id]
  return one ? `${before} → ${statusWord(one.status, asked)}` : before
}

const statusWord = (status: RolledStatus | 'new', asked: Asked<unknown>): string =>
  labelsOf(`models-status-${status}`, asked)[0] ?? status

const clip = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`
