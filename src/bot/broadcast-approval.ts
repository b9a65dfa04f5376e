import type { Broadcast } from '../domain/broadcasts.ts'
import { broadcastScreen, stampOf, type BroadcastScreenServices } from './broadcast-draft.ts'
import { followsLines } from './broadcast-lines.ts'
import type { BroadcastServices } from './broadcast-services.ts'
import type { BotContext } from './context.ts'
import { cutText } from './marked-text.ts'
import { menu } from './menu.ts'

export type ApprovalServices = BroadcastScreenServices &
  Pick<BroadcastServices, 'broadcasts' | 'broadcastRecipients' | 'readers' | 'audit' | 'tell'>

/** What a second admin says to a broadcast that goes to many. */
export function createBroadcastApproval(services: ApprovalServices) {
  const { broadcasts, broadcastRecipients, readers, audit, tell } = services

  return {
    /** Puts it before the other admins; what there is to say of that. */
    async putForward(ctx: BotContext, broadcast: Broadcast) {
      const { id, number, kind } = broadcast
      const { all: people } = await broadcastRecipients.counts(id)
      const asked = await ask(ctx, broadcast, people)
      if (asked === 'asked') {
        const name = ctx.t(`broadcast-name-${kind}`, { number })
        const look = { label: ctx.t('broadcast-go-open', { number }), data: `bc:open:${number}` }
        const text = ctx.t('broadcast-waits-for-second', { name, people })
        return { text, markup: menu(ctx, [look]) }
      }
      const note =
        asked === 'nobody'
          ? ctx.t('broadcast-no-second', { limit: services.approvalAbove })
          : ctx.t('broadcast-too-late')
      const known = (await broadcasts.byId(id)) ?? broadcast
      const { text, markup } = await broadcastScreen(ctx, known, services)
      return { text: `${note}\n\n${text}`, markup }
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

  async function ask(
    ctx: BotContext,
    broadcast: Broadcast,
    people: number,
  ): Promise<'asked' | 'nobody' | 'too-late'> {
    const { id, number, kind } = broadcast
    const others = await othersThan(ctx.actor?.personId, ctx.now)
    if (others.length === 0) return 'nobody'
    const isAsked = await broadcasts.move({
      ...{ id, from: ['draft'], to: 'awaiting', now: ctx.now },
      decidedById: ctx.actor?.personId,
    })
    if (!isAsked) return 'too-late'
    await append(ctx, 'broadcast.ask', broadcast)
    const of = broadcast.ofId === undefined ? undefined : await broadcasts.byId(broadcast.ofId)
    const stamp = stampOf(broadcast)
    await tell(others, {
      dedupe: `broadcast-ask:${id}:${stamp}:${ctx.now.toISOString()}`,
      kind: 'request',
      now: ctx.now,
      say: (words) => ({
        text: [
          words.t('broadcast-asked', {
            ...{ people, by: ctx.actor?.name ?? '' },
            name: words.t(`broadcast-name-${kind}`, { number }),
            text: cutText(broadcast.contents.vi, 300),
          }),
          ...followsLines(words, broadcast, of),
        ].join('\n'),
        choices: [
          { label: words.t('broadcast-do-look'), data: `bc:open:${number}` },
          { label: words.t('broadcast-do-approve'), data: `bc:approve:${number}:${stamp}` },
          { label: words.t('broadcast-do-refuse'), data: `bc:refuse:${number}` },
        ],
      }),
    })
    return 'asked'
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
