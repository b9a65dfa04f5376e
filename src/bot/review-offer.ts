import { Composer } from 'grammy'
import { asking as askingNext } from '../conversations/dialogue.ts'
import {
  answerableQuestions,
  awaitedQuestion,
  nameOfReviewed,
  readReviewed,
  type Review,
  type Reviewed,
} from '../domain/reviews.ts'
import { longestAnswer, reviewAnswer } from '../forms/catalog/reviews.ts'
import { emptyDraft, isOffered, leaving, withAnswer } from '../forms/draft.ts'
import { isCourtesy } from '../knowledge/courtesies.ts'
import { plainlyAsks } from '../knowledge/plainly-asks.ts'
import type { Draft } from '../storage/drafts.ts'
import type { Reviews } from '../storage/reviews.ts'
import type { ShownButtons } from '../storage/shown-buttons.ts'
import { dayOf } from '../text/days.ts'
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
  drafts: Pick<FormServices['drafts'], 'byId' | 'find' | 'create' | 'save' | 'hold' | 'drop'>
  shownButtons: Pick<ShownButtons, 'last'>
}

export type ReviewOffer = ReturnType<typeof createReviewOffer>

/**
 * What is typed while the office waits for an answer: it is kept as a draft, and whoever typed it
 * says whether it is the answer or a question about the plan.
 */
export function createReviewOffer(services: ReviewOfferServices, asking: Pick<Asking, 'answer'>) {
  const { timezone, reviews, drafts, shownButtons } = services
  const send = createReviewAnswer(services)
  const composer = new Composer<BotContext>()

  composer.callbackQuery(/^review:offer:(send|plan):([\w-]{36}):(\d{1,4})$/, async (ctx) => {
    await ctx.answerCallbackQuery()
    const [, verb, id = '', revision] = ctx.match
    const draft = await drafts.byId(id)
    const isOwn = draft !== undefined && draft.personId === ctx.actor?.personId
    const isTheirs = reportingUnits(ctx).some(({ unitId }) => unitId === draft?.unitId)
    if (!isOwn || !isTheirs || draft.formId !== reviewAnswer.id)
      return show(ctx, ctx.t('form-gone'))
    if (draft.revision === Number(revision))
      return verb === 'send' ? sendDraft(ctx, draft) : askPlan(ctx, draft)
    // More was typed since: nobody sends what they have not read.
    const isStillOffered = isOffered(draft) && wordsOf(draft) !== ''
    return isStillOffered ? offer(ctx, draft) : show(ctx, ctx.t('form-gone'))
  })

  /** Offers to send what was typed as the answer; false where the office waits for none. */
  async function takes(ctx: BotContext, text: string): Promise<boolean> {
    const awaited = await awaitedOf(ctx)
    const last = awaited.at(-1)
    if (!last || !ctx.actor || !/[\p{L}\p{N}]/u.test(text)) return false
    const key = { personId: ctx.actor.personId, unitId: last.unitId, formId: reviewAnswer.id }
    const found = await drafts.find(key)
    const same = found?.state.about === last.name ? found : undefined
    const reply = same && (await replyTo(ctx, same, text))
    if (reply) {
      await (reply === 'send' ? sendDraft(ctx, same) : askPlan(ctx, same))
      return true
    }
    if (plainlyAsks(text) || isCourtesy(text)) return false
    if (same && isRefused(ctx, same, last.question)) return false
    if (await isOfMenu(ctx, text)) return false
    // What was written about something else stays, as long as it may be sent.
    const other = same ? undefined : found
    const mayGo = other && isOffered(other) && (wordsOf(other) === '' || !isAmong(awaited, other))
    if (other && !mayGo) return false
    if (other) await drafts.drop(other.id)
    await add(ctx, { last, key, draft: same, text: text.trim() })
    return true
  }

  /** Puts what was typed behind what is written already, and offers all of it. */
  async function add(
    ctx: BotContext,
    { last, key, draft, text }: { last: Awaited; key: Key; draft: Draft | undefined; text: string },
  ): Promise<void> {
    const { now } = ctx
    const words = [draft ? wordsOf(draft) : '', text].filter(Boolean).join('\n')
    if (words.length > longestAnswer) return tooLong(ctx, last, draft, words.length)
    const state = emptyDraft({ about: last.name })
    // Saved once more it counts as written: nothing that is begun afterwards drops it.
    const begun = draft ?? (await drafts.create({ ...key, obligationId: undefined, state, now }))
    const said = leaving(withAnswer(begun.state, 'text', words), 'text')
    const offered = { revision: begun.revision + 1, text }
    const next = askingNext(reviewAnswer, { ...said, offer: offered })
    await offer(ctx, await drafts.save(begun, next, now))
  }

  /** What these units were asked last and may be answering, the latest at the end. */
  async function awaitedOf(ctx: BotContext): Promise<Awaited[]> {
    const unitIds = reportingUnits(ctx).map(({ unitId }) => unitId)
    const open = unitIds.length > 0 ? await reviews.unanswered(unitIds) : []
    const awaited: Awaited[] = []
    for (const about of open.slice(-mostAwaited)) {
      const question = awaitedQuestion(await reviews.of(about), ctx.now)
      if (question) awaited.push({ ...about, name: nameOfReviewed(about), question })
    }
    return awaited
  }

  /** What a plain yes or no means while the offer of this draft is what was shown last. */
  async function replyTo(ctx: BotContext, draft: Draft, text: string) {
    const reply = readReply(text)
    if (!reply || ctx.now.getTime() - draft.savedAt.getTime() > halfAnHour) return undefined
    const buttons = await shownButtons.last(ctx.chatKey, ctx.now)
    const isShown = buttons.some(({ data }) => data === offerData(reply, draft))
    return isShown ? reply : undefined
  }

  /** A number that is left of a menu; below the question itself it is an answer. */
  async function isOfMenu(ctx: BotContext, text: string): Promise<boolean> {
    if (!/^\d{1,2}[.)]?$/.test(text.trim())) return false
    const buttons = await shownButtons.last(ctx.chatKey, ctx.now)
    return buttons.some(({ data }) => !data.startsWith('review:answer:'))
  }

  /** Said to be no answer today, and nothing was asked since. */
  function isRefused(ctx: BotContext, draft: Draft, { at }: Review): boolean {
    const { refusedAt } = draft.state.offer ?? {}
    if (refusedAt === undefined || !isOffered(draft)) return false
    const refused = new Date(refusedAt)
    return refused >= at && dayOf(refused, timezone) === dayOf(ctx.now, timezone)
  }

  async function offer(ctx: BotContext, draft: Draft): Promise<void> {
    const about = readReviewed(draft.state.about)
    const asked = about && answerableQuestions(await reviews.of(about)).at(-1)
    const text = ctx.t('review-offer', {
      what: about ? reviewedWords(ctx, about) : '',
      question: cutText(oneLine(asked?.text ?? ''), 200),
      text: wordsOf(draft),
    })
    const { sends, edits } = choicesOf(ctx, draft)
    const plan = { label: ctx.t('review-offer-plan'), data: offerData('plan', draft) }
    await ask(ctx, text, [sends, plan, edits])
  }

  async function tooLong(
    ctx: BotContext,
    about: Reviewed,
    draft: Draft | undefined,
    length: number,
  ): Promise<void> {
    const size = { what: reviewedWords(ctx, about), length, max: longestAnswer }
    if (!draft || wordsOf(draft) === '') {
      await ctx.reply(ctx.t('review-offer-long', size))
      return
    }
    const { sends, edits } = choicesOf(ctx, draft)
    const text = cutText(wordsOf(draft), 300)
    await ask(ctx, ctx.t('review-offer-full', { ...size, text }), [sends, edits])
  }

  async function sendDraft(ctx: BotContext, draft: Draft): Promise<void> {
    await drafts.hold(draft)
    const { about: name = '' } = draft.state
    const said = await send(ctx, { name, unitId: draft.unitId, text: wordsOf(draft) })
    await drafts.drop(draft.id)
    // The offer stays above: it says what was sent.
    await ctx.reply(said.map(({ text }) => text).join('\n'), { reply_markup: menu(ctx, []) })
  }

  /** Asks what was typed last; what was written before it stays, and nothing is offered today. */
  async function askPlan(ctx: BotContext, draft: Draft): Promise<void> {
    const { personId, unitId, formId, obligationId, state, revision } = draft
    const { now } = ctx
    const text = state.offer?.text || wordsOf(draft)
    const rest = wordsOf(draft).slice(0, -text.length).trim()
    const refused = { text: '', refusedAt: now.toISOString() }
    if (rest === '') {
      // As it is begun it says nothing, and makes room for any other.
      const empty = emptyDraft({ about: state.about, offer: { ...refused, revision: 1 } })
      await drafts.drop(draft.id)
      await drafts.create({ personId, unitId, formId, obligationId, state: empty, now })
    } else {
      const kept = {
        ...withAnswer(state, 'text', rest),
        offer: { ...refused, revision: revision + 1 },
      }
      await drafts.save(draft, askingNext(reviewAnswer, kept), now)
    }
    await asking.answer(ctx, text)
  }

  return { composer, takes }
}

type Awaited = Reviewed & { unitId: string; name: string; question: Review }
type Key = { personId: string; unitId: string; formId: string }

/** Nobody means what was asked before so many others. */
const mostAwaited = 3

const isAmong = (awaited: Awaited[], { state }: Draft): boolean =>
  awaited.some(({ name }) => name === state.about)

const offerData = (verb: 'send' | 'plan', { id, revision }: Draft): string =>
  `review:offer:${verb}:${id}:${revision}`

const choicesOf = (ctx: BotContext, draft: Draft) => ({
  sends: { label: ctx.t('review-offer-send'), data: offerData('send', draft) },
  edits: { label: ctx.t('review-offer-edit'), data: `draft:on:${draft.id}` },
})

/** What people say to the offer instead of choosing; later these words are an answer themselves. */
const readReply = (text: string) => replies.get(fold(text).replace(/ (?:a|nhe|roi)$/, ''))

const replies = new Map<string, 'send' | 'plan'>([
  ...['co', 'ok', 'vang', 'dung', 'dong y', 'yes'].map((word) => [word, 'send'] as const),
  ...['khong', 'khong phai', 'thoi', 'no'].map((word) => [word, 'plan'] as const),
])

const halfAnHour = 30 * 60_000

const wordsOf = ({ state }: Draft): string => {
  const { text } = state.answers as { text?: string }
  return text ?? ''
}
