import {
  lastReturn,
  type Change,
  type Review,
  type ReviewState,
  type Reviewed,
  type Waiting,
} from '../domain/reviews.ts'
import { showDateTime } from '../text/dates.ts'
import type { Words } from './deadline.ts'
import { cutText, oneLine } from './marked-text.ts'
import type { Choice } from './menu.ts'

/** “báo cáo số 12”, “mô hình số 3” */
export const reviewedWords = ({ t }: Pick<Words, 't'>, { kind, number }: Reviewed): string =>
  t(kind === 'report' ? 'review-of-report' : 'review-of-model', { number })

/** Who said something; the office where the person is not known any more. */
const nameOfReviewer = ({ t }: Pick<Words, 't'>, { by }: Pick<Review, 'by'>): string =>
  by ?? t('questions-office')

/** Where a report stands with the office; nothing where nobody reviews it. */
export const stateLines = ({ t }: Pick<Words, 't'>, review: ReviewState | undefined): string[] =>
  review === undefined ? [] : [t(`review-state-${review}`)]

/** What was said of a report or a model, a line for each thing. */
export const historyLines = (words: Words, reviews: Review[], timezone: string): string[] =>
  reviews.flatMap((review) => historyOf(words, review, timezone))

function historyOf(words: Words, review: Review, timezone: string): string[] {
  const { t, locale } = words
  const { kind, text, version = 0, fields } = review
  const said = {
    by: nameOfReviewer(words, review),
    at: showDateTime(review.at, { locale, timezone }),
  }
  if (kind === 'asked') return [t('review-said-asked', { ...said, text })]
  if (kind === 'answered') return [t('review-said-answered', { ...said, text })]
  if (kind === 'accepted') return [t('review-said-accepted', { ...said, version })]
  const head =
    version === 0
      ? t('review-said-returned-model', said)
      : t('review-said-returned', { ...said, version })
  const why = [...reasonLines(words, fields), ...(text === '' ? [] : [`– ${text}`])]
  return [`${head}${why.length > 0 ? ':' : '.'}`, ...why]
}

/** Each answer that is to be mended, with its reason. */
export const reasonLines = ({ t }: Pick<Words, 't'>, fields: Review['fields']): string[] =>
  fields.map(({ label, reason }) => t('review-reason', { label, reason }))

/** Who decided last, and when: what the second of two admins is told. */
export function settledText(words: Words, reviews: Review[], timezone: string): string {
  const last = reviews.findLast(({ kind }) => kind === 'accepted' || kind === 'returned')
  const [said = ''] = last ? historyOf(words, { ...last, fields: [], text: '' }, timezone) : []
  return [said, words.t('review-unchanged')].filter(Boolean).join(' ')
}

/** What is another answer than in the version `before`; what nobody had returned is marked. */
export function changeLines(
  { t }: Pick<Words, 't'>,
  changes: Change[],
  { before, reviews }: { before: number; reviews: Review[] },
): string[] {
  if (changes.length === 0) return [t('review-changes-none', { before })]
  const returned = lastReturn(reviews.filter((each) => each.version === before))
  const named = returned?.fields.map(({ key }) => key)
  return [t('review-changes', { before }), ...eachChange({ t }, changes, { named, most: 200 })]
}

/** What a model says otherwise than on the day the office saw it last. */
export function modelChangeLines(
  { t }: Pick<Words, 't'>,
  changes: Change[],
  day: string,
): string[] {
  if (changes.length === 0) return [t('review-model-changes-none', { day })]
  const lines = eachChange({ t }, changes, { named: undefined, most: 100 })
  return [t('review-model-changes', { day }), ...lines]
}

/** A line for each answer, cut to so many letters; what is not among those `named` is marked. */
function eachChange(
  { t }: Pick<Words, 't'>,
  changes: Change[],
  { named, most }: { named: string[] | undefined; most: number },
): string[] {
  const short = (value = '') => cutText(oneLine(value), most)
  const line = ({ label, before: old, after }: Change) => {
    const words = { label, before: short(old), after: short(after) }
    if (old === undefined) return t('review-change-added', words)
    return after === undefined ? t('review-change-removed', words) : t('review-change', words)
  }
  return changes.map((change) =>
    named && !named.includes(change.key)
      ? t('review-change-beside', { change: line(change) })
      : line(change),
  )
}

/** One thing in the queue, in a line. */
export function waitingLine(
  { t, locale }: Words,
  { kind, number, title, unitName: unit, since, version = 1, isLate }: Waiting,
  timezone: string,
): string {
  const at = showDateTime(since, { locale, timezone })
  if (kind === 'model')
    return t('review-line-model', { number, title: cutText(title, 60), unit, at })
  return [
    t('review-line', { number, title, unit, at }),
    ...(version > 1 ? [t('review-line-again', { count: version })] : []),
    ...(isLate ? [t('review-line-late')] : []),
  ].join(', ')
}

/** The button that opens what waits. */
export const openWaiting = ({ t }: Pick<Words, 't'>, one: Reviewed): Choice => ({
  label: t(one.kind === 'report' ? 'review-open' : 'review-open-model', { number: one.number }),
  data: one.kind === 'report' ? `review:open:${one.number}` : `model:open:${one.number}`,
})

export const toReviews = ({ t }: Pick<Words, 't'>): Choice => ({
  label: t('review-to-queue'),
  data: 'review:queue:1',
})

/** What waits next, once something is done with this. */
export const nextChoice = ({ t }: Pick<Words, 't'>, next: Reviewed | undefined): Choice[] =>
  next ? [{ ...openWaiting({ t }, next), label: t('review-next') }] : []
