import { createHash } from 'node:crypto'
import type { Broadcast, BroadcastQuestion } from '../domain/broadcasts.ts'
import type { BroadcastFacts } from '../storage/broadcast-rows.ts'
import { withRoles } from './broadcast-audience.ts'
import type { BroadcastPart } from './broadcast-begin.ts'

/** What a draft may be sent to, besides everybody it names. */
export const roleChoices = ['all', 'officer', 'leader'] as const

/** Days after which those who have not acknowledged may be reminded. */
export const reminderDays = [1, 2, 3, 5]

export const repeating = ['daily', 'weekly', 'monthly'] as const

/** More of them is a report, and has a form of its own. */
export const mostQuestions = 5

/** The part that is asked for with a form; undefined where something is picked or looked at. */
export function partOf(
  verb: string,
  picked: string | undefined,
  { audience, questions, sendAt }: Broadcast,
): BroadcastPart | undefined {
  if (verb === 'text' || verb === 'files') return verb
  if (verb === 'english' && picked === undefined) return 'english'
  if (verb === 'words') return 'whom'
  if (verb === 'whom' && (audience.to.length === 0 || picked !== undefined)) return 'whom'
  if (verb === 'who' && picked === 'set') return 'whom'
  if (verb === 'who' && (picked === 'more' || picked === 'except')) return picked
  if (verb === 'ask' && picked === undefined && questions.length < mostQuestions) return 'question'
  if (verb === 'when' && (picked === 'set' || (picked === undefined && !sendAt))) return 'when'
  return undefined
}

/** Does this lead to a screen on which something can be picked? */
export const isScreen = (verb: string): verb is 'more' | 'ack' | 'when' | 'whom' =>
  ['more', 'ack', 'when', 'whom'].includes(verb)

/**
 * What a tap on one of these screens changes; undefined where it changes nothing.
 *
 * A tap says what it wants and not that it wants the other: an old button does what stands on it.
 */
export function pickedChange(
  { audience, contents, questions }: Broadcast,
  verb: string,
  picked: string,
): Partial<BroadcastFacts> | undefined {
  switch (verb) {
    case 'urgent':
      return picked === 'on' || picked === 'off' ? { isUrgent: picked === 'on' } : undefined
    case 'doubts':
      return picked === 'again' || picked === 'hold' ? { doubts: picked } : undefined
    case 'ack':
      return pickedAck(picked)
    case 'ask': {
      const left = questions.filter((each) => questionMark(each) !== picked)
      return left.length < questions.length ? { questions: left } : undefined
    }
    case 'english':
      return picked === 'none'
        ? { contents: { vi: contents.vi, files: contents.files } }
        : undefined
    case 'when':
      return pickedTime(picked)
    case 'who': {
      const role = roleChoices.find((each) => each === picked)
      return role && { audience: withRoles(audience, role === 'all' ? [] : [role]) }
    }
    default:
      return undefined
  }
}

/** A question by what it asks: its place is another one when one before it is gone. */
export const questionMark = (question: BroadcastQuestion): string =>
  createHash('sha256').update(JSON.stringify(question)).digest('hex').slice(0, 8)

function pickedAck(picked: string): Partial<BroadcastFacts> | undefined {
  if (picked === 'none') return { wantsAck: false, remindDays: undefined }
  if (picked === '0') return { wantsAck: true, remindDays: undefined }
  const remindDays = reminderDays.find((days) => String(days) === picked)
  return remindDays === undefined ? undefined : { wantsAck: true, remindDays }
}

function pickedTime(picked: string): Partial<BroadcastFacts> | undefined {
  if (picked === 'now') return { sendAt: undefined, repeats: undefined }
  if (picked === 'once') return { repeats: undefined }
  const repeats = repeating.find((each) => each === picked)
  return repeats && { repeats }
}
