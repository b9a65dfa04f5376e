import { needsSecond, type Broadcast } from '../domain/broadcasts.ts'
import { checkText } from '../domain/broadcast-text.ts'
import { showDateTime } from '../text/dates.ts'
import { createBroadcastApproval, type ApprovalServices } from './broadcast-approval.ts'
import {
  asLooked,
  broadcastScreen,
  listLink,
  openLink,
  readStamp,
  stampOf,
  type BroadcastScreenServices,
} from './broadcast-draft.ts'
import { readFigures } from './broadcast-figures.ts'
import { createBroadcastKeeping, type KeepingServices } from './broadcast-keeping.ts'
import { isBefore } from './broadcast-list.ts'
import type { BroadcastServices } from './broadcast-services.ts'
import type { BotContext } from './context.ts'
import { menu, show } from './menu.ts'

export type SendingServices = BroadcastScreenServices &
  ApprovalServices &
  KeepingServices &
  Pick<BroadcastServices, 'broadcasting' | 'attachments' | 'approvalAbove'>

export type SendingWays = {
  /** Shows how far one is that goes. */
  watch: (ctx: BotContext, number: number) => Promise<void>
  /** The same; of one that is over, what became of it and what followed. */
  look: (ctx: BotContext, broadcast: Broadcast) => Promise<void>
}

/** What lets a broadcast go out, and what stops it before it does. */
export function createBroadcastSending(services: SendingServices, { watch }: SendingWays) {
  const { broadcasts, broadcastRecipients, broadcasting, attachments, timezone, approvalAbove } =
    services
  const approval = createBroadcastApproval(services)
  const keeping = createBroadcastKeeping(services)

  /** The broadcast as it stands, below why nothing was done. */
  const showAgain = async (ctx: BotContext, { id }: Broadcast, note: string): Promise<void> => {
    const broadcast = await broadcasts.byId(id)
    if (!broadcast) return show(ctx, note)
    const { text, markup } = await broadcastScreen(ctx, broadcast, services)
    return show(ctx, `${note}\n\n${text}`, markup)
  }

  /** Why it can not go out as it is; undefined where it can. */
  async function refusalOf(ctx: BotContext, broadcast: Broadcast): Promise<string | undefined> {
    const { id, contents, sendAt, repeats } = broadcast
    for (const text of [contents.vi, ...(contents.en === undefined ? [] : [contents.en])]) {
      const read = checkText(text)
      if (!read.ok) return ctx.t(read.error.id, read.error.args)
    }
    const files = await attachments.byIds(contents.files)
    if (files.some(({ file }) => file === 'awaited')) return ctx.t('broadcast-wait-for-files')
    if (files.length < contents.files.length || files.some(({ file }) => file === 'lost'))
      return ctx.t('broadcast-without-files')
    const { all, unreachable } = await broadcastRecipients.counts(id)
    if (all <= unreachable) return ctx.t('broadcast-nobody')
    // A recurring one that had to wait for a second admin goes as soon as they say yes.
    const isLate = repeats !== undefined && broadcast.ofId !== undefined
    if (sendAt && sendAt <= ctx.now && !isLate) return ctx.t('broadcast-when-past')
    return undefined
  }

  /** Lets it go now, or at its time. */
  async function start(ctx: BotContext, broadcast: Broadcast, { isSecond }: { isSecond: boolean }) {
    const { id, number } = broadcast
    const { actor, now } = ctx
    const personId = actor?.personId
    const by = { personId, now, ...(isSecond && personId ? { decidedById: personId } : {}) }
    const started = await broadcasting.start(broadcast, by)
    if (started.started === 'too-late' || started.started === 'nobody')
      return showAgain(ctx, broadcast, ctx.t(`broadcast-${started.started}`))
    if (isSecond) await approval.answer(ctx, broadcast, { approved: true })
    if (started.started !== 'then') return watch(ctx, number)
    const { all: people } = await broadcastRecipients.counts(id)
    const at = showDateTime(started.at, { locale: ctx.locale, timezone })
    const text = ctx.t('broadcast-scheduled', { number, people, at })
    return show(ctx, text, menu(ctx, [openLink(ctx, number)]))
  }

  /** A number is typed sooner than meant, and what has gone out can not be called back everywhere. */
  async function askOnce(ctx: BotContext, broadcast: Broadcast, people: number): Promise<void> {
    const { number } = broadcast
    const { waitsUntil } = await readFigures(ctx, broadcast, services)
    const sure = `bc:send:${number}:${asLooked(stampOf(broadcast))}`
    return show(
      ctx,
      waitsUntil
        ? ctx.t('broadcast-send-ask-later', {
            ...{ number, people },
            at: showDateTime(waitsUntil, { locale: ctx.locale, timezone }),
          })
        : ctx.t('broadcast-send-ask', { number, people }),
      menu(ctx, [
        { label: ctx.t('broadcast-send-sure', { people }), data: sure },
        { ...openLink(ctx, number), label: ctx.t('broadcast-send-not') },
      ]),
    )
  }

  return {
    /** Sends what is shown on the screen, or asks a second admin where it goes to many. */
    async send(ctx: BotContext, shown: Broadcast, said: string): Promise<void> {
      const { stamp, isLooked } = readStamp(said)
      const broadcast = (await broadcasting.hold(shown.id)) ?? shown
      if (broadcast.status !== 'draft')
        return showAgain(ctx, broadcast, ctx.t('broadcast-too-late'))
      if (stampOf(broadcast) !== stamp)
        return showAgain(ctx, broadcast, ctx.t('broadcast-changed-since'))
      const refusal = await refusalOf(ctx, broadcast)
      if (refusal !== undefined) return showAgain(ctx, broadcast, refusal)
      const { all: people, unreachable } = await broadcastRecipients.counts(broadcast.id)
      if (needsSecond(broadcast, people, approvalAbove)) {
        const { text, markup } = await approval.putForward(ctx, broadcast)
        return show(ctx, text, markup)
      }
      if (broadcast.sendAt === undefined && isTyped(ctx) && !isLooked)
        return askOnce(ctx, broadcast, people - unreachable)
      return start(ctx, broadcast, { isSecond: false })
    },

    /** The second admin says yes: it goes out, or waits for its time. */
    async approve(ctx: BotContext, shown: Broadcast, stamp: string): Promise<void> {
      // What is approved is what was seen: nobody takes it back and changes it meanwhile.
      const broadcast = (await broadcasting.hold(shown.id)) ?? shown
      if (broadcast.status !== 'awaiting')
        return showAgain(ctx, broadcast, ctx.t('broadcast-decided-before'))
      if (!approval.mayDecide(ctx, broadcast))
        return showAgain(ctx, broadcast, ctx.t('broadcast-not-yourself'))
      if (stampOf(broadcast) !== stamp)
        return showAgain(ctx, broadcast, ctx.t('broadcast-changed-since'))
      const refusal = await refusalOf(ctx, broadcast)
      if (refusal !== undefined) return showAgain(ctx, broadcast, refusal)
      return start(ctx, broadcast, { isSecond: true })
    },

    /** Makes it a draft again, to be changed. */
    async takeBack(ctx: BotContext, broadcast: Broadcast): Promise<void> {
      const { id } = broadcast
      const isDone = await broadcasts.move({
        ...{ id, from: ['awaiting', 'scheduled', 'refused'], to: 'draft', now: ctx.now },
      })
      if (isDone) await keeping.append(ctx, 'broadcast.rework', broadcast)
      return showAgain(ctx, broadcast, ctx.t(isDone ? 'broadcast-reworked' : 'broadcast-too-late'))
    },

    /** Drops one that has not gone out; its text is said once more, so that it can be used again. */
    async drop(ctx: BotContext, broadcast: Broadcast): Promise<void> {
      const { id, number, contents, status } = broadcast
      const { now } = ctx
      if (!isBefore(status)) return showAgain(ctx, broadcast, ctx.t('broadcast-too-late'))
      if (status === 'refused') await broadcasts.move({ id, from: ['refused'], to: 'draft', now })
      const isDone = await broadcasts.move({
        ...{ id, from: ['draft', 'awaiting', 'scheduled'], to: 'cancelled', now },
      })
      if (!isDone) return showAgain(ctx, broadcast, ctx.t('broadcast-too-late'))
      await keeping.append(ctx, 'broadcast.drop', broadcast)
      const copy = { label: ctx.t('broadcast-do-copy'), data: `bc:copy:${number}` }
      const text = ctx.t('broadcast-dropped', { number, text: contents.vi })
      return show(ctx, text, menu(ctx, [copy], [listLink(ctx)]))
    },
  }
}

const isTyped = ({ callbackQuery }: BotContext): boolean =>
  callbackQuery?.id.startsWith('typed:') === true
