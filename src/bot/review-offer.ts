import { Composer } from 'grammy'
import { asking as askingNext } from '../conversations/dialogue.ts'
import { nameOfReviewed, openQuestions, type Reviewed } from '../domain/reviews.ts'
import { longestAnswer, reviewAnswer } from '../forms/catalog/reviews.ts'
import { emptyDraft } from '../forms/draft.ts'
import { plainlyAsks } from '../knowledge/plainly-asks.ts'
import type { Draft } from '../storage/drafts.ts'
import type { Reviews } from '../storage/reviews.ts'
import { fold } from '../text/fold.ts'
import type { Asking } from './ask.ts'
import type { BotContext } from './context.ts'
import type { FormServices } from './form-use.ts'
import { cutText, oneLine } from './marked-text.ts'
import { ask, menu, show } from './menu.ts'
import { reportingUnits } from './own-units.ts'
import { createReviewAnswer, type ReviewAnswerServices } from './review-answer.ts'
import { reviewedWords } from './review-texts.ts'

export type ReviewOfferServices = ReviewAnswerServices & {
  reviews: Pick<Reviews, 'of' | 'unanswered'>
  drafts: Pick<FormServices['drafts'], 'byId' | 'find' | 'create' | 'hold' | 'drop'>
}

export type ReviewOffer = ReturnType<typeof createReviewOffer>

/**
 * What is typed while the office waits for an answer: it is kept as a draft, and whoever typed it
 * says whether it is the answer or a question about the plan.
 */
export function createReviewOffer(services: ReviewOfferServices, asking: Pick<Asking, 'answer'>) {
  const { reviews, drafts } = services
  const send = createReviewAnswer(services)
  const composer = new Composer<BotContext>()

  composer.callbackQuery(/^review:offer:(send|plan):([\w-]{36}):(\d{1,4})$/, async (ctx) => {
    await ctx.answerCallbackQuery()
    const [, verb, id = '', revision] = ctx.match
    const draft = await drafts.byId(id)
    const isOwn = draft !== undefined && draft.personId === ctx.actor?.personId
    const isTheirs = reportingUnits(ctx).some(({ unitId }) => unitId === draft?.unitId)
    const isSame = draft?.formId === reviewAnswer.id && draft.revision === Number(revision)
    if (!isOwn || !isTheirs || !isSame) return show(ctx, ctx.t('form-gone'))
    return verb === 'send' ? sendDraft(ctx, draft) : askPlan(ctx, draft)
  })

  /** Offers to send what was typed as the answer; false where the office waits for none. */
  async function takes(ctx: BotContext, text: string): Promise<boolean> {
    const about = await askedLast(ctx)
    if (!about || !ctx.actor || plainlyAsks(text) || !/[\p{L}\p{N}]/u.test(text)) return false
    const name = nameOfReviewed(about)
    const key = { personId: ctx.actor.personId, unitId: about.unitId, formId: reviewAnswer.id }
    const found = await drafts.find(key)
    const isOffered = found?.revision === 1 && found.state.about === name
    const reply = isOffered && isFresh(found, ctx.now) ? replies.get(fold(text)) : undefined
    if (found && reply) {
      await (reply === 'yes' ? sendDraft(ctx, found) : askPlan(ctx, found))
      return true
    }
    // What was written in the form of the answer is gone on with; of something else it stays.
    const isBegun = found !== undefined && found.revision > 1
    if (isBegun && found.state.about !== name) return false
    const words = [...(isBegun ? [wordsOf(found)] : []), text.trim()].filter(Boolean).join('\n')
    if (words.length > longestAnswer) {
      const size = { length: words.length, max: longestAnswer }
      await ctx.reply(ctx.t('review-offer-long', { what: reviewedWords(ctx, about), ...size }))
      return true
    }
    if (found) await drafts.drop(found.id)
    const begun = emptyDraft({ about: name, answers: { text: words } })
    const state = askingNext(reviewAnswer, begun)
    const kept = await drafts.create({ ...key, obligationId: undefined, state, now: ctx.now })
    await offer(ctx, about, kept)
    return true
  }

  /** What the office asked last and this person's units have not answered. */
  async function askedLast(ctx: BotContext) {
    const unitIds = reportingUnits(ctx).map(({ unitId }) => unitId)
    return unitIds.length > 0 ? (await reviews.unanswered(unitIds)).at(-1) : undefined
  }

  async function offer(ctx: BotContext, about: Reviewed, draft: Draft): Promise<void> {
    const asked = openQuestions(await reviews.of(about)).at(-1)
    const text = ctx.t('review-offer', {
      what: reviewedWords(ctx, about),
      question: cutText(oneLine(asked?.text ?? ''), 200),
      text: cutText(wordsOf(draft), 300),
    })
    const data = (verb: string) => `review:offer:${verb}:${draft.id}:${draft.revision}`
    await ask(ctx, text, [
      { label: ctx.t('review-offer-send'), data: data('send') },
      { label: ctx.t('review-offer-plan'), data: data('plan') },
      { label: ctx.t('review-offer-edit'), data: `draft:on:${draft.id}` },
    ])
  }

  async function sendDraft(ctx: BotContext, draft: Draft): Promise<void> {
    await drafts.hold(draft)
    const { about: name = '' } = draft.state
    const said = await send(ctx, { name, unitId: draft.unitId, text: wordsOf(draft) })
    await drafts.drop(draft.id)
    // The offer stays above: it says what was sent.
    await ctx.reply(said.map(({ text }) => text).join('\n'), { reply_markup: menu(ctx, []) })
  }

  async function askPlan(ctx: BotContext, draft: Draft): Promise<void> {
    await drafts.drop(draft.id)
    await asking.answer(ctx, wordsOf(draft))
  }

  return { composer, takes }
}

/** What people say to the offer instead of choosing; later these words are an answer themselves. */
const replies = new Map<string, 'yes' | 'no'>([
  ...['co', 'ok', 'vang', 'dung', 'dong y', 'yes'].map((word) => [word, 'yes'] as const),
  ...['khong', 'khong phai', 'thoi', 'no'].map((word) => [word, 'no'] as const),
])

const isFresh = ({ savedAt }: Draft, now: Date): boolean =>
  now.getTime() - savedAt.getTime() <= halfAnHour

const halfAnHour = 30 * 60_000

const wordsOf = ({ state }: Draft): string => {
  const { text } = state.answers as { text?: string }
  return text ?? ''
}
