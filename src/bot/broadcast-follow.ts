import { Composer } from 'grammy'
import { correctedContents } from '../broadcasts/write-page.ts'
import {
  isFollowedBy,
  type Broadcast,
  type BroadcastContents,
  type BroadcastKind,
} from '../domain/broadcasts.ts'
import type { DraftState } from '../forms/draft.ts'
import type { BroadcastResults } from '../storage/broadcast-results.ts'
import type { Broadcasts } from '../storage/broadcasts.ts'
import type { BotContext } from './context.ts'
import { createBroadcastApproval, type ApprovalServices } from './broadcast-approval.ts'
import { backTo } from './broadcast-names.ts'
import { anew } from './duty-words.ts'
import type { Forms } from './forms.ts'
import { menu, show } from './menu.ts'
import { officeUnit } from './office-unit.ts'

export type BroadcastFollowServices = ApprovalServices & {
  broadcasts: Pick<Broadcasts, 'byId' | 'byNumber' | 'followersOf'>
  broadcasting: {
    /** Sends what follows a broadcast; a draft that it leaves waits for a second admin. */
    follow(wanted: {
      of: string
      kind: Exclude<BroadcastKind, 'message'>
      contents: BroadcastContents
      personId: string | undefined
      now: Date
    }): Promise<Broadcast | undefined>
  }
}

/** What can follow a broadcast that was sent: a correction, its withdrawal, one more reminder. */
export function createBroadcastFollow(
  services: BroadcastFollowServices & {
    broadcastResults: Pick<BroadcastResults, 'count'>
    watch: (ctx: BotContext, number: number) => Promise<void>
  },
  forms: Pick<Forms, 'begin'>,
): Composer<BotContext> {
  const { broadcasts, broadcastResults, watch } = services
  const approval = createBroadcastApproval(services)
  const composer = new Composer<BotContext>()

  composer.callbackQuery(
    /^(?:nav:)?bc:(correct|takeback|remind):(\d{1,9})(?::(\w{1,9}))?$/,
    async (ctx) => {
      await ctx.answerCallbackQuery()
      const [, verb, number, rest] = ctx.match
      const unitId = officeUnit(ctx, 'broadcast:send')
      if (unitId === undefined) return show(ctx, ctx.t('broadcast-not-allowed'))
      const broadcast = await broadcasts.byNumber(Number(number))
      if (broadcast?.kind !== 'message') return show(ctx, ctx.t('broadcast-gone'))
      const unfit = await unfitText(ctx, broadcast, services)
      if (unfit !== undefined) return show(ctx, unfit)
      if (verb === 'correct') return correct(ctx, broadcast, { unitId, isSure: rest === anew })
      if (verb === 'remind') return remind(ctx, broadcast)
      return rest === 'sure' ? takeBack(ctx, broadcast) : askTakeBack(ctx, broadcast)
    },
  )

  async function correct(
    ctx: BotContext,
    broadcast: Broadcast,
    { unitId, isSure }: { unitId: string; isSure: boolean },
  ) {
    const { id, number } = broadcast
    const contents = await correctedContents(broadcasts, broadcast)
    // The text as it is, to be changed; who wrote no English then is not asked for it now.
    const hasEnglish = contents.en !== undefined
    const begun: Partial<DraftState> = {
      about: id,
      answers: { text: contents.vi, ...(hasEnglish ? { english: contents.en } : {}) },
      at: 'text',
      skipped: hasEnglish ? [] : ['english'],
    }
    return forms.begin(ctx, {
      formId: 'broadcast-correct',
      unitId,
      begun,
      other: {
        isOther: ({ state }) => state.about !== id,
        anew: `bc:correct:${number}:${anew}`,
        isSure,
      },
      intro: () =>
        [
          ctx.t('broadcast-correct-title', { number }),
          ...(hasEnglish ? [] : [ctx.t('broadcast-correct-no-english')]),
        ].join('\n'),
    })
  }

  async function askTakeBack(ctx: BotContext, { number }: Broadcast) {
    const sure = { label: ctx.t('broadcast-takeback-sure'), data: `bc:takeback:${number}:sure` }
    return show(
      ctx,
      ctx.t('broadcast-takeback-ask', { number }),
      menu(ctx, [sure], [backTo(ctx, number)]),
    )
  }

  async function takeBack(ctx: BotContext, broadcast: Broadcast) {
    const contents = { vi: '', files: [] }
    return showFollowed(
      ctx,
      await follow(ctx, broadcast, { kind: 'withdrawal', contents, services }),
    )
  }

  async function remind(ctx: BotContext, broadcast: Broadcast) {
    const { id, number } = broadcast
    const followers = await broadcasts.followersOf(id)
    if (isFollowedBy(followers, 'reminder'))
      return show(ctx, ctx.t('broadcast-reminded-before', { number }))
    const silent = broadcast.wantsAck ? await broadcastResults.count(id, 'silent') : 0
    if (silent === 0) return show(ctx, ctx.t('broadcast-none-silent', { number }))
    // What was written goes along, the files do not: they are above it.
    const contents = { ...(await correctedContents(broadcasts, broadcast)), files: [] }
    return showFollowed(ctx, await follow(ctx, broadcast, { kind: 'reminder', contents, services }))
  }

  async function showFollowed(ctx: BotContext, followed: Broadcast | undefined) {
    if (!followed) return show(ctx, ctx.t('broadcast-gone'))
    if (followed.status !== 'draft') return watch(ctx, followed.number)
    const { text, markup } = await approval.putForward(ctx, followed)
    return show(ctx, text, markup)
  }

  return composer
}

type Following = {
  kind: 'reminder' | 'correction' | 'withdrawal'
  contents: BroadcastContents
  services: Pick<BroadcastFollowServices, 'broadcasting'>
}

/** Writes and begins what follows a broadcast. */
export const follow = (ctx: BotContext, of: Broadcast, { kind, contents, services }: Following) =>
  services.broadcasting.follow({
    ...{ of: of.id, kind, contents },
    ...{ personId: ctx.actor?.personId, now: ctx.now },
  })

/** Why nothing more can follow: nothing was sent yet, or it was taken back. */
export async function unfitText(
  ctx: BotContext,
  { id, number, startedAt }: Broadcast,
  { broadcasts }: Pick<BroadcastFollowServices, 'broadcasts'>,
): Promise<string | undefined> {
  if (startedAt === undefined) return ctx.t('broadcast-not-begun', { number })
  const isTakenBack = (await broadcasts.followersOf(id)).some(({ kind }) => kind === 'withdrawal')
  return isTakenBack ? ctx.t('broadcast-taken-back', { number }) : undefined
}
