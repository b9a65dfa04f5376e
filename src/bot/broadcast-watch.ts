import { Composer } from 'grammy'
import { can } from '../domain/access.ts'
import type { Broadcast } from '../domain/broadcasts.ts'
import { resultLists } from '../storage/broadcast-results.ts'
import type { Broadcasts } from '../storage/broadcasts.ts'
import { sendFile, type BroadcastFileServices } from './broadcast-file.ts'
import {
  createBroadcastFollow,
  unfitText,
  type BroadcastFollowServices,
} from './broadcast-follow.ts'
import { showNames, showReplies, type BroadcastNamesServices } from './broadcast-names.ts'
import { showResult, type BroadcastResultServices } from './broadcast-result.ts'
import { createBroadcastSteer, type BroadcastSteerServices } from './broadcast-steer.ts'
import type { BotContext } from './context.ts'
import type { Forms } from './forms.ts'
import { show } from './menu.ts'

export type BroadcastWatchServices = BroadcastSteerServices &
  BroadcastResultServices &
  BroadcastNamesServices &
  BroadcastFileServices &
  BroadcastFollowServices & {
    broadcasts: Pick<Broadcasts, 'byNumber' | 'list'>
    broadcasting: {
      /** Sends once more to those to whom it could not be sent; how many they are. */
      again(id: string, by: { personId: string; now: Date }): Promise<number>
    }
  }

/** A broadcast after “gửi”: how it goes, what became of it, and what there is to do about it. */
export function createBroadcastWatch(
  services: BroadcastWatchServices,
  forms: Pick<Forms, 'begin'>,
) {
  const { broadcasts, broadcasting } = services
  const { composer: steer, watch } = createBroadcastSteer(services)
  const composer = new Composer<BotContext>(
    steer,
    createBroadcastFollow({ ...services, watch }, forms),
  )

  composer.callbackQuery(
    /^(?:nav:)?bc:(show|result|names|again|file):(\d{1,9})(?::(\w{1,9}))?(?::(\d{1,5}))?$/,
    async (ctx) => {
      await ctx.answerCallbackQuery()
      const [, verb = '', number, list, page = '1'] = ctx.match
      if (!can(ctx.actor, 'broadcast:send')) return show(ctx, ctx.t('broadcast-not-allowed'))
      const broadcast = await broadcasts.byNumber(Number(number))
      if (!broadcast) return show(ctx, ctx.t('broadcast-gone'))
      if (verb === 'names') return names(ctx, broadcast, { list, page: Number(page) })
      if (verb === 'show') return look(ctx, broadcast)
      if (verb === 'file') return sendFile(ctx, broadcast, services)
      return verb === 'again' ? again(ctx, broadcast) : showResult(ctx, broadcast, services)
    },
  )

  /** One that is over does not change any more: what became of it is all there is to see. */
  async function look(ctx: BotContext, broadcast: Broadcast) {
    const isOver = ['finished', 'cancelled'].includes(broadcast.status)
    return isOver ? showResult(ctx, broadcast, services) : watch(ctx, broadcast.number)
  }

  composer.command('ketqua', async (ctx) => {
    if (!can(ctx.actor, 'broadcast:send')) return ctx.reply(ctx.t('broadcast-not-allowed'))
    const number = /\d{1,9}/.exec(ctx.match)?.[0]
    const broadcast = await (number === undefined ? latest() : broadcasts.byNumber(Number(number)))
    if (!broadcast) return ctx.reply(ctx.t('broadcast-none-sent'))
    return showResult(ctx, broadcast, services)
  })

  /** The newest that went out: one that was dropped before has no result. */
  async function latest() {
    const all = await broadcasts.list(['running', 'paused', 'finished', 'cancelled'])
    return all.find(({ kind, startedAt }) => kind === 'message' && startedAt !== undefined)
  }

  async function names(
    ctx: BotContext,
    broadcast: Broadcast,
    { list: wanted, page }: { list: string | undefined; page: number },
  ) {
    if (wanted === 'replies') return showReplies(ctx, { broadcast, page }, services)
    const list = resultLists.find((each) => each === wanted) ?? 'call'
    return showNames(ctx, { broadcast, page, list }, services)
  }

  async function again(ctx: BotContext, broadcast: Broadcast) {
    const { id, number } = broadcast
    const unfit = await unfitText(ctx, broadcast, services)
    if (unfit !== undefined) return show(ctx, unfit)
    const people = await broadcasting.again(id, {
      personId: ctx.actor?.personId ?? '',
      now: ctx.now,
    })
    return people > 0 ? watch(ctx, number) : show(ctx, ctx.t('broadcast-again-nobody', { number }))
  }

  return { composer, watch, look }
}
