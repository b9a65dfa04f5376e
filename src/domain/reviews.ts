import { addDays } from '../text/days.ts'
import { workingDayFrom, type Calendar } from './calendar.ts'
import type { ShownAnswer } from './reports.ts'

/** Where a report stands with the office. */
export type ReviewState = 'waiting' | 'returned' | 'accepted'

/** An answer that is to be mended, and why. */
export type ReturnedAnswer = { key: string; label: string; reason: string }

/** What the office said of a report or a model, or what its unit said to that. */
export type Review = {
  id: string
  kind: 'accepted' | 'returned' | 'asked' | 'answered'
  /** The version of the report it is about. */
  version: number | undefined
  /** The answers that are to be mended, where something was returned. */
  fields: ReturnedAnswer[]
  text: string
  byId: string | undefined
  /** Undefined when the person erased themselves. */
  by: string | undefined
  at: Date
}

/** What a review is about, by the number people call it by. */
export type Reviewed = { kind: 'report' | 'model'; number: number }

/** What waits for the office, with what its line in the queue says. */
export type Waiting = Reviewed & {
  title: string
  unitName: string
  /** When it was sent last. */
  since: Date
  /** Of a report: its version, and whether it came late. */
  version: number | undefined
  isLate: boolean
}

/** “report:12”: in the data of buttons, and in the drafts about it. */
export const nameOfReviewed = ({ kind, number }: Reviewed): string => `${kind}:${number}`

/** What “report:12” stands for; undefined when it stands for nothing. */
export function readReviewed(name: string | undefined): Reviewed | undefined {
  const [, kind, number] = /^(report|model):(\d{1,9})(?=$|:)/.exec(name ?? '') ?? []
  if (kind !== 'report' && kind !== 'model') return undefined
  return { kind, number: Number(number) }
}

/** Everything that waits, what was sent first of all first. */
export const queueOf = (all: Waiting[]): Waiting[] =>
  all.toSorted((a, b) => Number(a.since) - Number(b.since) || a.number - b.number)

/** What comes after this in the queue, or first of all where it is not in it any more. */
export function nextInQueue(all: Waiting[], { kind, number }: Reviewed): Waiting | undefined {
  const at = all.findIndex((each) => each.kind === kind && each.number === number)
  return all[at + 1] ?? all.find((_, index) => index !== at)
}

/** Whether a decision counts, and if not, why. */
export type Decided = 'done' | 'gone' | 'own' | 'newer' | 'settled'

/**
 * Whether somebody may decide on a report as they saw it: while it waits, on its last version,
 * and never on what they sent themselves, in whichever version.
 */
export function mayDecide(
  report: {
    review: ReviewState | undefined
    versions: { version: number; byId: string }[]
  },
  { byId, version }: { byId: string; version: number },
): Decided {
  if (report.versions.some((each) => each.byId === byId)) return 'own'
  if (report.versions.at(-1)?.version !== version) return 'newer'
  return report.review === 'waiting' ? 'done' : 'settled'
}

/**
 * The questions that the office waits for an answer to: nothing was answered or decided after them.
 * That a model was recognised stands in its story alone.
 */
export function openQuestions<R extends Pick<Review, 'kind' | 'at'>>(
  reviews: R[],
  recognisedAt?: Date,
): R[] {
  const settled = reviews.findLastIndex(({ kind }) => kind !== 'asked')
  return reviews
    .slice(settled + 1)
    .filter(({ at }) => recognisedAt === undefined || at > recognisedAt)
}

/**
 * The questions that may still be answered: an answer is one to all that were asked before it, and
 * whoever began one before the office decided is heard all the same.
 */
export function answerableQuestions(reviews: Review[]): Review[] {
  const answered = reviews.findLastIndex(({ kind }) => kind === 'answered')
  return reviews.slice(answered + 1).filter(({ kind }) => kind === 'asked')
}

/** So long what an officer just types may be the answer to a question of the office. */
const awaitedDays = 7

/** The question that an answer is waited for: nothing was said or decided after it, nor is it old. */
export function awaitedQuestion(reviews: Review[], now: Date): Review | undefined {
  const last = reviews.at(-1)
  const isOld = now.getTime() - (last?.at.getTime() ?? 0) > awaitedDays * 24 * 60 * 60_000
  return last?.kind === 'asked' && !isOld ? last : undefined
}

/** What was returned last. */
export const lastReturn = (reviews: Review[]): Review | undefined =>
  reviews.findLast(({ kind }) => kind === 'returned')

/**
 * The version that the office saw last before this one: the one it decided on, or else the one
 * before. What was sent in between and never looked at is no news by itself.
 */
export const seenBefore = (reviews: Review[], version: number): number =>
  reviews.findLast(
    ({ kind, version: of = version }) =>
      (kind === 'returned' || kind === 'accepted') && of < version,
  )?.version ?? version - 1

/** So many working days a unit has before it is told once more of what was returned. */
const fixDays = 3

/** The day on which a unit is told once more of what was returned on a day. */
export function fixReminderDay(returnedOn: string, calendar: Calendar): string {
  let day = returnedOn
  for (let count = 0; count < fixDays; count++) day = workingDayFrom(addDays(day, 1), calendar)
  return day
}

/** The reasons for what was returned, by the keys of the answers. */
export const reasonsOf = ({ fields }: Pick<Review, 'fields'>): Record<string, string> =>
  Object.fromEntries(fields.map(({ key, reason }) => [key, reason]))

/** An answer that is another one than in the version before; undefined where there is none. */
export type Change = {
  key: string
  label: string
  before: string | undefined
  after: string | undefined
}

/** What changed from one version to the next, in the order of the answers. */
export function changesBetween(before: ShownAnswer[], after: ShownAnswer[]): Change[] {
  const inBefore = new Map(before.map((each) => [keyOf(each), each]))
  const inAfter = new Set(after.map(keyOf))
  const now = after.flatMap((each): Change[] => {
    const old = inBefore.get(keyOf(each))
    const isSame = old?.value === each.value && filesOf(old) === filesOf(each)
    return isSame ? [] : [{ ...named(each), before: old?.value, after: each.value }]
  })
  const gone = before
    .filter((each) => !inAfter.has(keyOf(each)))
    .map((each): Change => ({ ...named(each), before: each.value, after: undefined }))
  return [...now, ...gone]
}

/** The first reports kept no keys with what they listed. */
const keyOf = ({ key, label }: ShownAnswer): string => key ?? label

const named = (answer: ShownAnswer) => ({ key: keyOf(answer), label: answer.label })

/** “2 ảnh” may be two others. */
const filesOf = ({ attachments = [] }: ShownAnswer): string => attachments.join()
