import { Composer } from 'grammy'
import { can } from '../domain/access.ts'
import type { Broadcast } from '../domain/broadcasts.ts'
import type { Broadcasts } from '../storage/broadcasts.ts'
import { fold } from '../text/fold.ts'
import { createBroadcastProgress, type BroadcastProgressServices } from './broadcast-progress.ts'
import type { BotContext } from './context.ts'
import { isTap, menu, show } from './menu.ts'

export type BroadcastSteerServices = BroadcastProgressServices & {
  broadcasts: Pick<Broadcasts, 'byNumber' | 'list'>
  broadcasting: {
    pause(id: string, by: Steering): Promise<unknown>
    resume(id: string, by: Steering): Promise<unknown>
    cancel(id: string, by: Steering): Promise<unknown>
    setRate(id: string, perMinute: number | undefined, by: Steering): Promise<unknown>
  }
}

/** Who steers a broadcast, and when. */
type Steering = { personId: string; now: Date }

/** What can be typed without a broadcast's message at hand: “tạm dừng”, “tốc độ 120”. */
const commands = { tamdung: 'pause', guitiep: 'go', dunghan: 'stop', tocdo: 'rate' } as const

/** Watching a broadcast go, holding it, letting it go on, ending it, and how fast it may go. */
export function createBroadcastSteer(services: BroadcastSteerServices) {
  const { broadcasts, broadcastRecipients, broadcasting } = services
  const watch = createBroadcastProgress(services)
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
    composer.command(command, async (ctx) => {
      if (!can(ctx.actor, 'broadcast:send')) return ctx.reply(ctx.t('broadcast-not-allowed'))
      const { number, rate } = readSteering(ctx.match, verb)
      const broadcast = await (number === undefined ? present(verb) : broadcasts.byNumber(number))
      if (!broadcast) return ctx.reply(ctx.t('broadcast-none-running'))
      return steer(ctx, broadcast, verb, rate)
    })
  }

  /** The newest that this can be done to, or that goes at all. */
  async function present(verb: string): Promise<Broadcast | undefined> {
    const going = await broadcasts.list(['running', 'paused'])
    const wanted = { pause: 'running', go: 'paused' }[verb]
    return going.find(({ status }) => status === wanted) ?? going[0]
  }

  async function steer(ctx: BotContext, broadcast: Broadcast, verb: string, rest = '') {
    const { id, number, status } = broadcast
    const by = { personId: ctx.actor?.personId ?? '', now: ctx.now }
    // An old button, or the word of somebody who does not know that it is over.
    if (verb === 'rate' && isEnd(status)) return watch(ctx, number)
    if (verb === 'rate') return rest === '' ? askRate(ctx, number) : setRate(ctx, broadcast, rest)
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

  async function setRate(ctx: BotContext, { id, number }: Broadcast, rest: string) {
    const perMinute = rest === 'max' ? undefined : Math.min(Number(rest), mostPerMinute)
    if (perMinute !== undefined && !(perMinute >= 1))
      return show(ctx, ctx.t('broadcast-rate-wrong'))
    await broadcasting.setRate(id, perMinute, { personId: ctx.actor?.personId ?? '', now: ctx.now })
    const text =
      perMinute === undefined
        ? ctx.t('broadcast-rate-lifted', { number })
        : ctx.t('broadcast-rate-set', { number, count: perMinute })
    return show(ctx, text, menu(ctx, []))
  }

  return { composer, watch }
}

/**
 * What was typed behind the word: “tốc độ 120” is of the one that goes, “tốc độ 12 120” and “tốc độ
 * thông báo 12” are of number 12.
 */
export function readSteering(typed: string, verb: string): { number?: number; rate?: string } {
  const [first, second] = [...typed.matchAll(/\d{1,9}/g)].map(([digits]) => digits)
  if (first === undefined) return {}
  if (verb !== 'rate') return { number: Number(first) }
  if (second !== undefined) return { number: Number(first), rate: second }
  const isNamed = /thong bao|broadcast|\bso\b|\bno\b/.test(fold(typed))
  return isNamed ? { number: Number(first) } : { rate: first }
}

const isEnd = (status: Broadcast['status']): boolean =>
  ['finished', 'cancelled', 'refused'].includes(status)

const rates = [600, 300, 120, 30]

/** Faster than any channel takes it. */
const mostPerMinute = 100_000
