import type { AskedModel } from '../../domain/models.ts'
import {
  readOneYear,
  readYearWords,
  rolledStatuses,
  type RolledStatus,
} from '../../domain/year-words.ts'
import { clip } from '../../text/clip.ts'
import { refused, understood } from '../../text/reading.ts'
import { defineKind, labelsOf, say, type Asked, type Option, type Prompt } from '../kind.ts'
import {
  applied,
  begunYears,
  focusOf,
  isWhole,
  nothing,
  readReason,
  set,
  take,
  tooLong,
  type YearlyAnswer,
} from '../yearly-answer.ts'
import { pick } from './choice.ts'

/** How each of several models stands this year: all in one message, or one by one. */
export const yearly = defineKind({
  kind: 'yearly',
  extra: {},
  gathers: true,
  begun: () => begunYears,
  answer: () => begunYears.refine(isWhole),
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
  say(asked, `models-status-${status}`)
