import type { Broadcast } from '../domain/broadcasts.ts'
import { stampOf } from './broadcast-draft.ts'
import type { BroadcastServices } from './broadcast-services.ts'
import type { BotContext } from './context.ts'
import { cutText } from './marked-text.ts'

export type ApprovalServices = Pick<
  BroadcastServices,
  'broadcasts' | 'broadcastRecipients' | 'readers' | 'audit' | 'tell'
>

/** What a second admin says to a broadcast that goes to many. */
export function createBroadcastApproval(services: ApprovalServices) {
  const { broadcasts, broadcastRecipients, readers, audit, tell } = services

  return {
    /** Puts it before the other admins; false where there is none to ask, or it is no draft any more. */
    async ask(ctx: BotContext, broadcast: Broadcast): Promise<'asked' | 'nobody' | 'too-late'> {
      const { id, number } = broadcast
      const others = await othersThan(ctx.actor?.personId, ctx.now)
      if (others.length === 0) return 'nobody'
      const isAsked = await broadcasts.move({
        ...{ id, from: ['draft'], to: 'awaiting', now: ctx.now },
        decidedById: ctx.actor?.personId,
      })
      if (!isAsked) return 'too-late'
      await append(ctx, 'broadcast.ask', broadcast)
      const { all: people } = await broadcastRecipients.counts(id)
      await tell(others, {
        dedupe: `broadcast-ask:${id}:${stampOf(broadcast)}:${ctx.now.toISOString()}`,
        kind: 'request',
        now: ctx.now,
        say: (words) => ({
          text: words.t('broadcast-asked', {
            ...{ number, people, by: ctx.actor?.name ?? '' },
            text: cutText(broadcast.contents.vi, 300),
          }),
          choices: [
            { label: words.t('broadcast-do-look'), data: `bc:open:${number}` },
            {
              label: words.t('broadcast-do-approve'),
              data: `bc:approve:${number}:${stampOf(broadcast)}`,
            },
            { label: words.t('broadcast-do-refuse'), data: `bc:refuse:${number}` },
          ],
        }),
      })
      return 'asked'
    },

    /** Whether this person is a second one: whoever asked can not say yes to themselves. */
    mayDecide: (ctx: BotContext, broadcast: Broadcast): boolean =>
      ctx.actor !== undefined && broadcast.decidedById !== ctx.actor.personId,

    /** Tells who asked what the other one said. */
    async answer(
      ctx: BotContext,
      broadcast: Broadcast,
      said: { approved: true } | { approved: false; reason: string },
    ): Promise<void> {
      const { id, number, decidedById } = broadcast
      await append(ctx, said.approved ? 'broadcast.approve' : 'broadcast.refuse', broadcast)
      if (decidedById === undefined) return
      const by = ctx.actor?.name ?? ''
      await tell(await readers.person(decidedById), {
        dedupe: `broadcast-said:${id}:${said.approved ? 'yes' : 'no'}:${ctx.now.toISOString()}`,
        kind: 'ruling',
        now: ctx.now,
        say: (words) => ({
          text: said.approved
            ? words.t('broadcast-approved-news', { number, by })
            : words.t('broadcast-refused-news', { number, by, reason: said.reason }),
          choices: [{ label: words.t('broadcast-go-open', { number }), data: `bc:open:${number}` }],
        }),
      })
    },
  }

  async function othersThan(personId: string | undefined, now: Date) {
    const admins = await readers.office(now)
    return admins.filter((each) => each.personId !== personId && each.accounts.length > 0)
  }

  function append(ctx: BotContext, action: string, { id, number }: Broadcast) {
    const by = { at: ctx.now, actorId: ctx.actor?.personId }
    return audit.append({ ...by, action, object: `broadcast:${id}`, details: { number } })
  }
}
