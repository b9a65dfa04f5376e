import { Composer } from 'grammy'
import type { Broadcast } from '../domain/broadcasts.ts'
import { formOfQuestions, replyForm } from '../forms/office-questions.ts'
import { shownAnswers } from '../forms/show.ts'
import type { Audit } from '../storage/audit.ts'
import type { BroadcastAnswers } from '../storage/broadcast-answers.ts'
import type { BroadcastResults } from '../storage/broadcast-results.ts'
import type { Broadcasts } from '../storage/broadcasts.ts'
import { showDateTime } from '../text/dates.ts'
import { fold } from '../text/fold.ts'
import { broadcastMeant, type BroadcastGotServices } from './broadcast-got.ts'
import { becomeCommand } from './commands.ts'
import type { BotContext } from './context.ts'
import { anew } from './duty-words.ts'
import type { FormUse } from './form-use.ts'
import type { Forms } from './forms.ts'

export type BroadcastReplyServices = {
  timezone: string
  broadcasts: Pick<Broadcasts, 'byId' | 'byNumber' | 'followersOf'>
  broadcastRecipients: Pick<BroadcastGotServices['broadcastRecipients'], 'acknowledge'>
  broadcastResults: Pick<BroadcastResults, 'unitOf'>
  broadcastAnswers: Pick<BroadcastAnswers, 'keep' | 'at' | 'latestAsked'>
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
    return begin(ctx, await broadcastMeant(broadcasts, Number(number)), rest === anew)
  })

  composer.command('traloi', async (ctx) => {
    const typed = /\d{1,9}/.exec(ctx.match)?.[0]
    const latest = ctx.actor && (await broadcastAnswers.latestAsked(ctx.actor.personId))
    const number = typed === undefined ? latest : Number(typed)
    const broadcast = number === undefined ? undefined : await broadcastMeant(broadcasts, number)
    return begin(ctx, broadcast, false)
  })

  async function begin(ctx: BotContext, broadcast: Broadcast | undefined, isSure: boolean) {
    const personId = ctx.actor?.personId
    const open = broadcast && personId ? await openFor(broadcast, personId, services) : undefined
    if (!open || !broadcast || personId === undefined) {
      const gone = ctx.t('broadcast-reply-gone')
      if (!(await forms.resume(ctx, gone))) await ctx.reply(gone)
      return
    }
    const { id, number } = broadcast
    const before = await broadcastAnswers.at(id, personId)
    const at = before && showDateTime(before, { locale: ctx.locale, timezone })
    await forms.begin(ctx, {
      formId: replyForm,
      unitId: open.unitId,
      begun: { about: id },
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

  return {
    composer,

    /** Takes “trả lời” wherever it is typed: it is what a broadcast offers, and no answer itself. */
    takesWord(ctx: BotContext): boolean {
      const [isMeant, number = ''] = typed.exec(fold(ctx.message?.text ?? '')) ?? []
      if (isMeant === undefined || !ctx.actor) return false
      becomeCommand(ctx, { name: 'traloi', rest: number })
      return true
    },
  }
}

/** What people type instead of tapping “Trả lời”; with a number it is about that broadcast. */
const typed =
  /^(?:tra loi|answer)(?: (?:thong bao|broadcast))?(?: (?:so |no\.? )?(\d{1,7}))?(?: a)?[.!]*$/

/** The form of a broadcast's questions: what was answered is kept as it was read. */
export function createBroadcastReplyUse(services: BroadcastReplyServices): FormUse {
  const { broadcasts, broadcastRecipients, broadcastAnswers, audit } = services
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
      const { id: broadcastId, number } = broadcast
      const shown = shownAnswers(form, draft.state, helps)
      await broadcastAnswers.keep({
        ...{ broadcastId, personId, unitId: open.unitId, now: ctx.now },
        answers: draft.state.answers,
        shown: shown.map(({ label, value }) => ({ label, value })),
      })
      // Whoever answers it has got it.
      await broadcastRecipients.acknowledge({ broadcastId, personId, now: ctx.now })
      await audit.append({
        ...{ at: ctx.now, actorId: personId, action: 'broadcast.answer' },
        object: `broadcast:${broadcastId}`,
      })
      return { last: [{ text: ctx.t('broadcast-reply-done', { number }) }] }
    },
  }
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
