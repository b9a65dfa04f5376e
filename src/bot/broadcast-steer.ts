import { Composer } from 'grammy'
import { progressButtons, progressText } from '../broadcasts/progress.ts'
import { stageOf } from '../broadcasts/watching.ts'
import { can } from '../domain/access.ts'
import type { Broadcast, RecipientCounts } from '../domain/broadcasts.ts'
import type { BroadcastWatches } from '../storage/broadcast-watches.ts'
import type { Broadcasts } from '../storage/broadcasts.ts'
import type { BotContext } from './context.ts'
import { menu, show } from './menu.ts'

export type BroadcastSteerServices = {
  broadcasts: Pick<Broadcasts, 'byNumber' | 'list'>
  broadcastRecipients: { counts(id: string): Promise<RecipientCounts> }
  broadcastWatches: Pick<BroadcastWatches, 'put'>
  broadcasting: {
    pause(id: string, by: Steering): Promise<unknown>
    resume(id: string, by: Steering): Promise<unknown>
    cancel(id: string, by: Steering): Promise<unknown>
    setRate(id: string, perMinute: number | undefined, by: Steering): Promise<unknown>
    /** Tells all who watch it how it stands now. */
    show(broadcast: Broadcast, counts: RecipientCounts, now: Date): Promise<void>
  }
}

/** Who steers a broadcast, and when. */
export type Steering = { personId: string; now: Date }

/** What can be typed without a broadcast's message at hand: “tạm dừng”, “tốc độ 120”. */
const commands = { tamdung: 'pause', guitiep: 'go', dunghan: 'stop', tocdo: 'rate' } as const

/** Watching a broadcast go, holding it, letting it go on, ending it, and how fast it may go. */
export function createBroadcastSteer(services: BroadcastSteerServices) {
  const { broadcasts, broadcastRecipients, broadcastWatches, broadcasting } = services
  const composer = new Composer<BotContext>()

  composer.callbackQuery(
    /^(?:nav:)?bc:(pause|go|stop|rate):(\d{1,9})(?::(\w{1,9}))?$/,
    async (ctx) => {
      await ctx.answerCallbackQuery()
      const [, verb = '', number, rest] = ctx.match
      if (!can(ctx.actor, 'broadcast:send')) return show(ctx, ctx.t('broadcast-not-allowed'))
      const broadcast = await broadcasts.byNumber(Number(number))
      return broadcast ? steer(ctx, broadcast, verb, rest) : show(ctx, ctx.t('broadcast-gone'))
    },
  )

  for (const [command, verb] of Object.entries(commands)) {
    composer.command(command, async (ctx, next) => {
      if (!can(ctx.actor, 'broadcast:send')) return next()
      const [first, second] = numbersIn(ctx.match)
      // “tốc độ 120” is of the one that goes, “tốc độ 12 120” of number 12.
      const isOfOne = verb === 'rate' ? second !== undefined : first !== undefined
      const broadcast = isOfOne ? await broadcasts.byNumber(first ?? 0) : await present()
      if (!broadcast) return ctx.reply(ctx.t('broadcast-none-running'))
      return steer(
        ctx,
        broadcast,
        verb,
        verb === 'rate' ? String(second ?? first ?? '') : undefined,
      )
    })
  }

  const present = async () => (await broadcasts.list(['running', 'paused'], { limit: 1 }))[0]

  async function steer(
    ctx: BotContext,
    { id, number, status }: Broadcast,
    verb: string,
    rest = '',
  ) {
    const by = { personId: ctx.actor?.personId ?? '', now: ctx.now }
    if (verb === 'rate') return rest === '' ? askRate(ctx, number) : setRate(ctx, id, rest)
    if (verb === 'go') await broadcasting.resume(id, by)
    if (verb === 'pause' || (verb === 'stop' && status === 'running'))
      await broadcasting.pause(id, by)
    if (verb === 'stop' && rest === 'sure') await broadcasting.cancel(id, by)
    const isAsked = verb === 'stop' && rest !== 'sure'
    return isAsked ? askStop(ctx, number) : watch(ctx, number)
  }

  /** Nothing more leaves while they think about it; what is ended can not be begun again. */
  async function askStop(ctx: BotContext, number: number): Promise<void> {
    const broadcast = await broadcasts.byNumber(number)
    if (broadcast?.status !== 'paused') return watch(ctx, number)
    const counts = await broadcastRecipients.counts(broadcast.id)
    // Where nothing was tapped, what this chat watches stands further up.
    if (isTap(ctx)) await watch(ctx, number)
    else await broadcasting.show(broadcast, counts, ctx.now)
    const left = counts.waiting + counts.queued
    await ctx.reply(ctx.t('broadcast-stop-ask', { number, left }), {
      reply_markup: menu(ctx, [
        { label: ctx.t('broadcast-stop-sure'), data: `bc:stop:${number}:sure` },
        { label: ctx.t('broadcast-steer-go'), data: `bc:go:${number}` },
      ]),
    })
  }

  async function askRate(ctx: BotContext, number: number) {
    const choices = rates.map((count) => ({
      label: ctx.t('broadcast-rate-minute', { count }),
      data: `bc:rate:${number}:${count}`,
    }))
    const fastest = { label: ctx.t('broadcast-rate-fastest'), data: `bc:rate:${number}:max` }
    // Below what is watched: that changes under the hand.
    await ctx.reply(ctx.t('broadcast-rate-ask', { number }), {
      reply_markup: menu(ctx, [fastest, ...choices]),
    })
  }

  async function setRate(ctx: BotContext, id: string, rest: string) {
    const perMinute = rest === 'max' ? undefined : Math.min(Number(rest), mostPerMinute)
    if (perMinute !== undefined && !(perMinute >= 1))
      return show(ctx, ctx.t('broadcast-rate-wrong'))
    await broadcasting.setRate(id, perMinute, { personId: ctx.actor?.personId ?? '', now: ctx.now })
    const text =
      perMinute === undefined
        ? ctx.t('broadcast-rate-lifted')
        : ctx.t('broadcast-rate-set', { count: perMinute })
    return show(ctx, text, menu(ctx, []))
  }

  /** Shows how far it is, here, and from now on as it goes; the others who watch see it too. */
  async function watch(ctx: BotContext, number: number): Promise<void> {
    const broadcast = await broadcasts.byNumber(number)
    if (!broadcast) return show(ctx, ctx.t('broadcast-gone'))
    const counts = await broadcastRecipients.counts(broadcast.id)
    const text = progressText(ctx, { broadcast, counts })
    const markup = progressButtons(ctx, broadcast)
    const { chatKey, now: shownAt } = ctx
    await broadcastWatches.put({
      ...{ broadcastId: broadcast.id, chatKey, shownAt },
      outboxId: BigInt(-(await shownIn(ctx, text, markup))),
      stage: stageOf(broadcast.status, counts),
    })
    await broadcasting.show(broadcast, counts, ctx.now)
  }

  return { composer, watch }
}

/** Shows a screen as `show` does; the id of the message that it stands in. */
async function shownIn(
  ctx: BotContext,
  text: string,
  markup: ReturnType<typeof progressButtons>,
): Promise<number> {
  const tapped = isTap(ctx) ? ctx.callbackQuery?.message?.message_id : undefined
  // One of ours is known by the negative number that it was given.
  if (tapped === undefined || tapped >= 0)
    return (await ctx.reply(text, { reply_markup: markup })).message_id
  await ctx.editMessageText(text, { reply_markup: markup })
  return tapped
}

/** A button was tapped, and not its words typed. */
const isTap = ({ callbackQuery }: BotContext): boolean =>
  callbackQuery !== undefined && !callbackQuery.id.startsWith('typed:')

const numbersIn = (text: string): (number | undefined)[] =>
  [...text.matchAll(/\d{1,9}/g)].map(([number]) => Number(number))

const rates = [600, 300, 120, 30]

/** Faster than any channel takes it. */
const mostPerMinute = 100_000
