import { can } from '../domain/access.ts'
import {
  nameOfReviewed,
  readReviewed,
  type Decided,
  type ReturnedAnswer,
  type Reviewed,
} from '../domain/reviews.ts'
import type { Report } from '../domain/reports.ts'
import { returnReportForm, type ReturnedItem } from '../forms/return-form.ts'
import type { Reviews } from '../storage/reviews.ts'
import type { Texts } from '../text/texts.ts'
import type { BotContext } from './context.ts'
import type { FormUse } from './form-use.ts'
import { menu } from './menu.ts'
import { reportingUnits } from './own-units.ts'
import { createReviewAnswer, goneWith, unitOf, type ReviewAnswerServices } from './review-answer.ts'
import { answersIn, type Answered } from './review-answers.ts'
import { tellDecision, tellQuestion } from './review-tell.ts'
import { openWaiting, reviewedWords, settledText, toReviews } from './review-texts.ts'

export type ReviewUsesServices = ReviewAnswerServices & {
  texts: Pick<Texts, 'find'>
  reports: { byNumber(number: number, version?: number): Promise<Report | undefined> }
  reviews: Pick<Reviews, 'decide' | 'ask'>
}

/** “report:12:2”: the version of a report that a return is about. */
export const aboutVersion = ({ number, version }: { number: number; version: number }): string =>
  `${nameOfReviewed({ kind: 'report', number })}:${version}`

/** The forms of a review: what is returned and why, what the office asks, what the unit answers. */
export function createReviewUses(services: ReviewUsesServices) {
  const { timezone, texts, reports, reviews, audit } = services
  const send = createReviewAnswer(services)

  const append = (ctx: BotContext, action: string, about: Reviewed, details = {}) =>
    audit.append({
      ...{ at: ctx.now, actorId: ctx.actor?.personId, action },
      ...{ object: nameOfReviewed(about), details },
    })

  const versionOf = (about = '') => {
    const [, number, version] = about.split(':').map(Number)
    return { number: number ?? 0, version: version ?? 0 }
  }

  const reportAbout = (about: string | undefined) => {
    const { number, version } = versionOf(about)
    return reports.byNumber(number, version)
  }

  const giveBack: FormUse = {
    isForOthers: true,
    mayFill: (ctx) => can(ctx.actor, 'report:review'),
    title: (ctx, { state }) =>
      Promise.resolve(ctx.t('review-return-title', versionOf(state.about))),
    async form(about) {
      const report = await reportAbout(about)
      return report && returnReportForm(answersIn(report, texts))
    },
    async complete(ctx, { draft }) {
      const { number, version } = versionOf(draft.state.about)
      const about = { kind: 'report', number } as const
      const report = await reportAbout(draft.state.about)
      if (!report) return { last: [{ text: ctx.t('overview-report-gone') }] }
      const said = draft.state.answers as { fields: ReturnedItem[]; words?: string }
      const fields = returnedAnswers(said.fields, answersIn(report, texts))
      const text = said.words ?? ''
      const deed = { number, version, kind: 'returned', fields, text } as const
      const decided = await reviews.decide({ ...deed, ...byOf(ctx) })
      if (decided !== 'done') return undone(ctx, decided, { about, unsent: typedOf(fields, text) })
      await append(ctx, 'report.return', about, { version })
      const told = await tellDecision(ctx, report, services, { fields, text })
      const done = ctx.t('review-returned', { number, count: fields.length })
      return { last: [{ text: [done, told].join('\n'), markup: menu(ctx, [toReviews(ctx)]) }] }
    },
  }

  /** Somebody was faster, or it is their own: nothing was sent. */
  async function undone(
    ctx: BotContext,
    decided: Decided,
    { about, unsent }: { about: Reviewed; unsent: string },
  ) {
    const why =
      decided === 'settled'
        ? settledText(ctx, await reviews.of(about), timezone)
        : ctx.t(decided === 'own' ? 'review-own' : 'review-newer')
    const markup = menu(ctx, [openWaiting(ctx, about), toReviews(ctx)])
    return { last: [{ text: [why, ctx.t('review-unsent', { text: unsent })].join('\n'), markup }] }
  }

  const ask: FormUse = {
    isForOthers: true,
    mayFill: (ctx) => can(ctx.actor, 'report:review'),
    title: (ctx, { state }) =>
      Promise.resolve(ctx.t('review-ask-title', { what: whatOf(ctx, state.about) })),
    async complete(ctx, { draft }) {
      const about = readReviewed(draft.state.about)
      const unit = await unitOf(about, services)
      const { text } = draft.state.answers as { text: string }
      if (!about || !unit || !(await reviews.ask({ ...about, text, ...byOf(ctx) })))
        return { last: goneWith(ctx, text) }
      await append(ctx, about.kind === 'report' ? 'report.ask' : 'model.ask', about)
      const told = await tellQuestion(ctx, { about, unitId: unit.id, text }, services)
      const done = ctx.t('review-asked', { what: reviewedWords(ctx, about), unit: unit.name })
      const markup = menu(ctx, [openWaiting(ctx, about), toReviews(ctx)])
      return { last: [{ text: [done, told].join('\n'), markup }] }
    },
  }

  const answer: FormUse = {
    isForOthers: true,
    mayFill: (ctx, unitId) => reportingUnits(ctx).some((each) => each.unitId === unitId),
    title: (ctx, { state }) =>
      Promise.resolve(ctx.t('review-answer-title', { what: whatOf(ctx, state.about) })),
    async complete(ctx, { draft }) {
      const { about: name = '', answers } = draft.state
      const { text } = answers as { text: string }
      return { last: await send(ctx, { name, unitId: draft.unitId, text }) }
    },
  }

  const whatOf = (ctx: BotContext, about: string | undefined): string => {
    const read = readReviewed(about)
    return read ? reviewedWords(ctx, read) : ''
  }

  return { giveBack, ask, answer }
}

/** What is returned with its labels; several reasons for one answer are one. */
export function returnedAnswers(items: ReturnedItem[], answers: Answered[]): ReturnedAnswer[] {
  const keys = [...new Set(items.flatMap(({ field }) => field))]
  return keys.map((key) => ({
    key,
    label: answers.find((each) => each.key === key)?.label ?? key,
    reason: items
      .filter(({ field }) => [field].flat().includes(key))
      .map(({ reason }) => reason)
      .join('; '),
  }))
}

/** What somebody typed of a return, to be given back where it was not sent. */
export const typedOf = (fields: ReturnedAnswer[], text: string): string =>
  [...fields.map(({ label, reason }) => `${label}: ${reason}`), text].filter(Boolean).join('; ')

const byOf = ({ actor, now }: BotContext) => ({ byId: actor?.personId ?? '', now })
