import { Composer } from 'grammy'
import { optionMeant } from '../domain/broadcast-replies.ts'
import type { Broadcast } from '../domain/broadcasts.ts'
import { formOfQuestions, replyForm } from '../forms/office-questions.ts'
import { shownAnswers } from '../forms/show.ts'
import { plainlyAsks } from '../knowledge/plainly-asks.ts'
import type { Audit } from '../storage/audit.ts'
import type { BroadcastAnswers } from '../storage/broadcast-answers.ts'
import type { BroadcastResults } from '../storage/broadcast-results.ts'
import type { Broadcasts } from '../storage/broadcasts.ts'
import { showDateTime } from '../text/dates.ts'
import { fold } from '../text/fold.ts'
import { broadcastMeant, broadcastTold, type BroadcastGotServices } from './broadcast-got.ts'
import { becomeCommand, becomeTap } from './become.ts'
import type { BotContext } from './context.ts'
import { anew } from './duty-words.ts'
import type { FormUse } from './form-use.ts'
import type { Forms } from './forms.ts'
import { cutText } from './marked-text.ts'

export type BroadcastReplyServices = {
  timezone: string
  broadcasts: Pick<Broadcasts, 'byId' | 'byNumber' | 'followersOf'>
  broadcastRecipients: Pick<BroadcastGotServices['broadcastRecipients'], 'acknowledge' | 'lastTold'>
  broadcastResults: Pick<BroadcastResults, 'unitOf'>
  broadcastAnswers: Pick<BroadcastAnswers, 'keep' | 'at' | 'latestAsked' | 'unanswered'>
  audit: Pick<Audit, 'append'>
}

export type BroadcastReply = ReturnType<typeof createBroadcastReply>

/** From the question of a broadcast to the form that answers it. */
export function createBroadcastReply(
  services: BroadcastReplyServices,
  forms: Pick<Forms, 'begin' | 'resume'>,
) {
  const { timezone, broadcasts, broadcastAnswers } = services
  const composer = new Composer<BotContext>()

  composer.callbackQuery(/^(?:nav:)?bc:reply:(\d{1,9})(?::(\w+))?$/, async (ctx) => {
    await ctx.answerCallbackQuery()
    const [, number, rest] = ctx.match
    const broadcast = await broadcastMeant(broadcasts, Number(number))
    const chosen = /^o(\d)$/.exec(rest ?? '')?.[1]
    return begin(ctx, broadcast, { isSure: rest === anew, chosen })
  })

  composer.command('traloi', async (ctx) => {
    const typed = /\d{1,9}/.exec(ctx.match)?.[0]
    const latest = ctx.actor && (await broadcastAnswers.latestAsked(ctx.actor.personId))
    const number = typed === undefined ? latest : Number(typed)
    const broadcast = number === undefined ? undefined : await broadcastMeant(broadcasts, number)
    return begin(ctx, broadcast, { isSure: false })
  })

  async function begin(
    ctx: BotContext,
    broadcast: Broadcast | undefined,
    { isSure, chosen }: { isSure: boolean; chosen?: string | undefined },
  ) {
    const personId = ctx.actor?.personId
    const open = broadcast && personId ? await openFor(broadcast, personId, services) : undefined
    if (!open || !broadcast || personId === undefined) {
      const gone = ctx.t('broadcast-reply-gone')
      if (!(await forms.resume(ctx, gone))) await ctx.reply(gone)
      return
    }
    const { id, number } = broadcast
    const first = chosen === undefined ? undefined : answerOf(ctx, broadcast, chosen)
    if (first && broadcast.questions.length === 1) {
      await record(ctx, { broadcast, unitId: open.unitId, ...first }, services)
      await ctx.reply(doneText(ctx, number, first.shown))
      return
    }
    const before = await broadcastAnswers.at(id, personId)
    const at = before && showDateTime(before, { locale: ctx.locale, timezone })
    await forms.begin(ctx, {
      formId: replyForm,
      unitId: open.unitId,
      begun: { about: id, ...(first && { answers: first.answers }) },
      ...(first && { isOver: () => true }),
      isBeside: true,
      other: {
        isOther: ({ state }) => state.about !== id,
        anew: `bc:reply:${number}:${anew}`,
        isSure,
      },
      intro: () =>
        at === undefined
          ? ctx.t('broadcast-reply-title', { number })
          : ctx.t('broadcast-reply-again', { number, at }),
    })
  }

  /** What the broadcast right above offers, typed by its words: the first question has its answer. */
  async function takesChoice(ctx: BotContext, text: string): Promise<boolean> {
    if (ctx.account.draftId !== undefined || text.length > 200) return false
    const told = await broadcastTold(ctx, services)
    const at = told && optionMeant(text, optionsOf(ctx, told))
    if (!told || at === undefined) return false
    becomeTap(ctx, `bc:reply:${told.number}:o${at + 1}`)
    return true
  }

  return {
    composer,

    /** Takes “trả lời” wherever it is typed: it is what a broadcast offers, and no answer itself. */
    async takesWord(ctx: BotContext): Promise<boolean> {
      const text = ctx.message?.text ?? ''
      if (!ctx.actor) return false
      const [isMeant, number = ''] = typed.exec(fold(text)) ?? []
      if (isMeant !== undefined) becomeCommand(ctx, { name: 'traloi', rest: number })
      else return takesChoice(ctx, text)
      return true
    },

    /** How to answer the one broadcast that waits, for who may have meant to by these words. */
    async hint(ctx: BotContext, text: string): Promise<string | undefined> {
      const { actor, now } = ctx
      if (!actor || plainlyAsks(text)) return undefined
      const since = new Date(now.getTime() - freshFor)
      const [number, ...others] = await broadcastAnswers.unanswered(actor.personId, since)
      if (number === undefined || others.length > 0) return undefined
      return ctx.t('broadcast-reply-hint', { number })
    },
  }
}

/** A question of last month is hardly what somebody answers now. */
const freshFor = 30 * 24 * 60 * 60_000

/** What people type instead of tapping “Trả lời”; with a number it is about that broadcast. */
const typed =
  /^(?:tra loi|answer)(?: (?:thong bao|broadcast))?(?: (?:so |no\.? )?(\d{1,7}))?(?: a)?[.!]*$/

/** The form of a broadcast's questions: what was answered is kept as it was read. */
export function createBroadcastReplyUse(services: BroadcastReplyServices): FormUse {
  const { broadcasts } = services
  const aboutOf = (about: string | undefined) => broadcasts.byId(about ?? '')

  return {
    mayFill: (ctx) => ctx.actor !== undefined,
    // An answer can be given anew: nobody has to look through it first.
    isAtOnce: true,

    async form(about) {
      const broadcast = await aboutOf(about)
      return broadcast && formOfQuestions(broadcast.questions)
    },

    async title(ctx, { state }) {
      const number = (await aboutOf(state.about))?.number ?? 0
      return ctx.t('broadcast-reply-title', { number })
    },

    // The answer is given in a minute: nobody has to be asked whether to keep half of it.
    leave: (ctx) => Promise.resolve({ text: ctx.t('broadcast-reply-left') }),

    async complete(ctx, { draft, form, helps }) {
      const broadcast = await aboutOf(draft.state.about)
      const personId = ctx.actor?.personId ?? ''
      const open = broadcast && (await openFor(broadcast, personId, services))
      if (!open) return { last: [{ text: ctx.t('broadcast-reply-gone') }] }
      const { number } = broadcast
      const shown = shownAnswers(form, draft.state, helps)
      const { answers } = draft.state
      await record(
        ctx,
        {
          broadcast,
          unitId: open.unitId,
          answers,
          shown: shown.map(({ label, value }) => ({ label, value })),
        },
        services,
      )
      return { last: [{ text: doneText(ctx, number, shown) }] }
    },
  }
}

/** What was kept, word for word: a slip is seen at once and put right by answering anew. */
function doneText(ctx: BotContext, number: number, shown: Given['shown']): string {
  const [only, ...others] = shown
  const done = ctx.t('broadcast-reply-done', { number })
  if (only && others.length === 0)
    return `${done}\n${ctx.t('forms-echo', { value: cutText(only.value, 300) })}`
  const lines = shown.map(({ label, value }) => `– ${cutText(label, 80)}: ${cutText(value, 120)}`)
  return [done, ...lines].join('\n')
}

type Given = { answers: Record<string, unknown>; shown: { label: string; value: string }[] }

/** Keeps an answer; whoever answers a broadcast has got it. */
async function record(
  { actor, now }: BotContext,
  { broadcast, unitId, ...given }: Given & { broadcast: Broadcast; unitId: string },
  { broadcastAnswers, broadcastRecipients, audit }: BroadcastReplyServices,
): Promise<void> {
  const who = { broadcastId: broadcast.id, personId: actor?.personId ?? '', now }
  await broadcastAnswers.keep({ ...who, unitId, ...given })
  await broadcastRecipients.acknowledge(who)
  await audit.append({
    ...{ at: now, actorId: who.personId, action: 'broadcast.answer' },
    object: `broadcast:${broadcast.id}`,
  })
}

/** What there is to choose from at the first question of a broadcast. */
function optionsOf(ctx: BotContext, { questions: [question] }: Broadcast): string[] {
  if (question?.kind === 'yes-no') return [ctx.t('forms-yes'), ctx.t('forms-no')]
  return question?.options ?? []
}

/** The answer to the first question that was chosen by its place, as its form would have it. */
function answerOf(ctx: BotContext, broadcast: Broadcast, place: string): Given | undefined {
  const value = optionsOf(ctx, broadcast)[Number(place) - 1]
  const label = formOfQuestions(broadcast.questions)?.words.get(`${replyForm}-q1.label`)
  if (value === undefined || label === undefined) return undefined
  const q1 = broadcast.questions[0]?.kind === 'yes-no' ? place === '1' : `o${place}`
  return { answers: { q1 }, shown: [{ label, value }] }
}

/** For which unit somebody may answer; undefined when it was not theirs, or was taken back. */
async function openFor(
  { id, questions }: Broadcast,
  personId: string,
  { broadcasts, broadcastResults }: Pick<BroadcastReplyServices, 'broadcasts' | 'broadcastResults'>,
): Promise<{ unitId: string } | undefined> {
  const unitId = questions.length > 0 ? await broadcastResults.unitOf(id, personId) : undefined
  if (unitId === undefined) return undefined
  const followers = await broadcasts.followersOf(id)
  const isTakenBack = followers.some(
    ({ kind, status }) => kind === 'withdrawal' && !['draft', 'refused'].includes(status),
  )
  return isTakenBack ? undefined : { unitId }
}
