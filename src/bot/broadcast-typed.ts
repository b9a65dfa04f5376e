import { readAudience } from '../domain/audience-words.ts'
import { readSchedule } from '../domain/broadcast-schedule-words.ts'
import type { Broadcast } from '../domain/broadcasts.ts'
import { can } from '../domain/access.ts'
import { plainlyAsks } from '../knowledge/plainly-asks.ts'
import type { BroadcastFacts } from '../storage/broadcast-rows.ts'
import type { ShownButtons } from '../storage/shown-buttons.ts'
import { dayOf } from '../text/days.ts'
import { fold } from '../text/fold.ts'
import { understood, type Reading } from '../text/reading.ts'
import { audienceHelps, joined, without } from './broadcast-audience.ts'
import { broadcastScreen, type BroadcastScreenServices } from './broadcast-draft.ts'
import { createBroadcastKeeping, type KeepingServices } from './broadcast-keeping.ts'
import { createBroadcastOptions } from './broadcast-options.ts'
import type { BotContext } from './context.ts'

export type BroadcastTypedServices = BroadcastScreenServices &
  KeepingServices & { shownButtons: Pick<ShownButtons, 'last'> }

/** What is typed where whom it is for, or when it goes, is picked: taken as if it was asked for. */
export function createBroadcastTyped(services: BroadcastTypedServices) {
  const { broadcasts, shownButtons, timezone } = services
  const keeping = createBroadcastKeeping(services)
  const options = createBroadcastOptions(services)

  /** Takes a message where one of these screens is what was shown last; false where it is not. */
  async function takes(ctx: BotContext): Promise<boolean> {
    const text = ctx.message?.text ?? ''
    if (!can(ctx.actor, 'broadcast:send')) return false
    const last = await shownButtons.last(ctx.chatKey, ctx.now)
    const [, verb, number] = last.flatMap(({ data }) => picking.exec(data) ?? [])
    const broadcast = number === undefined ? undefined : await broadcasts.byNumber(Number(number))
    if (broadcast?.status !== 'draft') return false
    const screen = verb === 'who' ? 'whom' : 'when'
    const read =
      screen === 'whom'
        ? await readWhom(ctx, broadcast, text)
        : readSchedule(text, { now: ctx.now, timezone })
    if (!read.ok) {
      if (plainlyAsks(text)) return false
      await ctx.reply(ctx.t(read.error.id, read.error.args))
      await options[screen](ctx, broadcast)
      return true
    }
    const isDone = await keeping.change(ctx, broadcast, read.value)
    const now = (await broadcasts.byId(broadcast.id)) ?? broadcast
    const shown = await broadcastScreen(ctx, now, services)
    const note = isDone ? [] : [ctx.t('broadcast-too-late')]
    await ctx.reply([...note, shown.text].join('\n\n'), { reply_markup: shown.markup })
    return true
  }

  /** “xã Ia Pia”, “thêm phường Pleiku”, “trừ xã Ia Ly”. */
  async function readWhom(
    { now }: BotContext,
    { audience }: Broadcast,
    text: string,
  ): Promise<Reading<Partial<BroadcastFacts>>> {
    const known = await audienceHelps(services, { now, day: dayOf(now, timezone) })
    const [, way] = /^(tru|except|them|add)(?: ra)?\b/.exec(fold(text)) ?? []
    const said = way === undefined ? text : text.trim().replace(/^\S+(?:\s+ra(?=\s))?/, '')
    const read = readAudience(said, known)
    if (!read.ok) return read
    if (way === undefined) return understood({ audience: read.value })
    const isLess = way === 'tru' || way === 'except'
    const both = isLess ? without(audience, read.value) : joined(audience, read.value)
    if (both) return understood({ audience: both })
    return {
      ok: false,
      error: { id: isLess ? 'broadcast-except-all' : 'audience-roles-differ' },
    }
  }

  return { takes }
}

const picking = /^bc:(who|when):(\d+):set$/
