import { Composer } from 'grammy'
import type { Broadcast } from '../domain/broadcasts.ts'
import { readReceived } from '../domain/broadcast-replies.ts'
import type { Audit } from '../storage/audit.ts'
import type { Broadcasts } from '../storage/broadcasts.ts'
import { becomeCommand, becomeTap } from './become.ts'
import type { BotContext } from './context.ts'
import type { Forms } from './forms.ts'
import { menu, navButton, type Choice } from './menu.ts'

export type BroadcastGotServices = {
  broadcasts: Pick<Broadcasts, 'byId' | 'byNumber'>
  broadcastRecipients: {
    acknowledge(who: {
      broadcastId: string
      personId: string
      now: Date
    }): Promise<'done' | 'before' | 'not-yours'>
    latestToAcknowledge(personId: string): Promise<{ number: number } | undefined>
    lastTold(chatKey: string): Promise<string | undefined>
  }
  audit: Pick<Audit, 'append'>
}

export type BroadcastGot = ReturnType<typeof createBroadcastGot>

/** “Đã nhận”: by a button, or by its words wherever they are typed. */
export function createBroadcastGot(
  services: BroadcastGotServices,
  forms: Pick<Forms, 'isOpen' | 'resumeBelow'>,
) {
  const { broadcasts, broadcastRecipients, audit } = services
  const composer = new Composer<BotContext>()

  composer.callbackQuery(/^(?:nav:)?bc:got:(\d{1,9})$/, async (ctx) => {
    await ctx.answerCallbackQuery()
    return acknowledge(ctx, await broadcastMeant(broadcasts, Number(ctx.match[1])))
  })

  composer.command('danhan', async (ctx) => {
    const number = /^\D*(\d{1,7})\D*$/.exec(ctx.match)?.[1] ?? (await latestOf(ctx))
    if (number === undefined) return say(ctx, ctx.t('broadcast-got-none'))
    return acknowledge(ctx, await broadcastMeant(broadcasts, Number(number)))
  })

  const latestOf = async ({ actor }: BotContext): Promise<number | undefined> =>
    actor && (await broadcastRecipients.latestToAcknowledge(actor.personId))?.number

  /** The broadcast that waits for it and is the last thing this chat was told. */
  async function lastOf(ctx: BotContext): Promise<number | undefined> {
    const told = await broadcastTold(ctx, services)
    return told?.wantsAck ? told.number : undefined
  }

  async function acknowledge(ctx: BotContext, broadcast: Broadcast | undefined) {
    const { actor, now } = ctx
    const personId = actor?.personId
    if (!broadcast || personId === undefined) return say(ctx, ctx.t('broadcast-got-gone'))
    const { id, number, questions } = broadcast
    const done = await broadcastRecipients.acknowledge({ broadcastId: id, personId, now })
    if (done === 'not-yours') return say(ctx, ctx.t('broadcast-got-gone'))
    if (done === 'done') {
      const object = `broadcast:${id}`
      await audit.append({ at: now, actorId: personId, action: 'broadcast.acknowledge', object })
    }
    const reply = { label: ctx.t('broadcast-do-reply'), data: `bc:reply:${number}` }
    return say(
      ctx,
      ctx.t(done === 'done' ? 'broadcast-got-done' : 'broadcast-got-before', { number }),
      questions.length > 0 ? [reply] : [],
    )
  }

  /** Says something below the broadcast, which stays; a form that is open asks again under it. */
  async function say(ctx: BotContext, text: string, choices: Choice[] = []): Promise<void> {
    if (ctx.account.draftId !== undefined && (await forms.isOpen(ctx))) {
      ctx.isAside = false
      await forms.resumeBelow(ctx, { notes: [text], more: choices.map(navButton), isBrief: true })
      return
    }
    await ctx.reply(text, choices.length > 0 ? { reply_markup: menu(ctx, choices) } : {})
  }

  return {
    composer,

    /** Takes “đã nhận” while something waits for it, also in the middle of a form. */
    async takesWord(ctx: BotContext): Promise<boolean> {
      const read = readReceived(ctx.message?.text ?? '')
      if (!read || !ctx.actor) return false
      const isFilling = ctx.account.draftId !== undefined
      const { number } = read
      const of =
        read.says === 'surely'
          ? (number ?? (await latestOf(ctx)))
          : isFilling
            ? undefined
            : await lastOf(ctx)
      if (of !== undefined) becomeTap(ctx, `bc:got:${of}`)
      // There is nothing to say it of: that is told, and is no question about the plan.
      else if (read.says === 'surely' && !isFilling)
        becomeCommand(ctx, { name: 'danhan', rest: '' })
      else return false
      return true
    },
  }
}

/** The broadcast that is the last thing a chat was told, or that it was reminded or corrected of. */
export async function broadcastTold(
  { chatKey }: BotContext,
  {
    broadcasts,
    broadcastRecipients,
  }: {
    broadcasts: Pick<Broadcasts, 'byId' | 'byNumber'>
    broadcastRecipients: Pick<BroadcastGotServices['broadcastRecipients'], 'lastTold'>
  },
): Promise<Broadcast | undefined> {
  const id = await broadcastRecipients.lastTold(chatKey)
  const told = id === undefined ? undefined : await broadcasts.byId(id)
  if (!told || told.kind === 'withdrawal') return undefined
  return broadcastMeant(broadcasts, told.number)
}

/** The broadcast that a number stands for: that of a reminder or a correction means what it follows. */
export async function broadcastMeant(
  broadcasts: Pick<Broadcasts, 'byId' | 'byNumber'>,
  number: number,
): Promise<Broadcast | undefined> {
  const broadcast = await broadcasts.byNumber(number)
  if (broadcast?.ofId === undefined || broadcast.kind === 'message') return broadcast
  return broadcasts.byId(broadcast.ofId)
}
