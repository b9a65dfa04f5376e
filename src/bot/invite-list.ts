import { Composer } from 'grammy'
import type { Audit } from '../storage/audit.ts'
import type { Invites, WaitingInvite } from '../storage/invites.ts'
import { showDateTime } from '../text/dates.ts'
import type { BotContext } from './context.ts'
import { menu, show } from './menu.ts'
import { pageAt, pagesOf, turns } from './pages.ts'

export type InviteListServices = {
  timezone: string
  invites: Pick<Invites, 'byId' | 'waiting' | 'withdraw' | 'setApart'>
  audit: Pick<Audit, 'append'>
}

/** The invitations that wait: whom they are for, until when, and taking one back. */
export function createInviteList(services: InviteListServices): Composer<BotContext> {
  const { timezone, invites, audit } = services
  const composer = new Composer<BotContext>()

  composer.command('loimoi', (ctx) => showList(ctx, 1))

  composer.callbackQuery(/^(?:nav:)?people:invites:(\d{1,4})$/, async (ctx) => {
    await ctx.answerCallbackQuery()
    await showList(ctx, Number(ctx.match[1]))
  })

  composer.callbackQuery(/^people:(unask|unsure|apart):([\w-]{36})$/, async (ctx) => {
    await ctx.answerCallbackQuery()
    const [, step, id = ''] = ctx.match
    const one = (await invites.waiting(ctx.now)).find((each) => each.id === id)
    if (!one) return showList(ctx, 1, ctx.t('people-invite-gone'))
    if (step === 'unask') return askFirst(ctx, one)
    const isDone = await (step === 'apart'
      ? invites.setApart(id, ctx.now)
      : invites.withdraw(id, ctx.now))
    if (!isDone) return showList(ctx, 1, ctx.t('people-invite-gone'))
    await audit.append({
      ...{ at: ctx.now, actorId: ctx.actor?.personId },
      ...{ action: step === 'apart' ? 'invite.apart' : 'invite.withdraw' },
      ...{ object: `unit:${one.unitCode}`, details: { role: one.role, invite: id } },
    })
    if (step === 'apart') return show(ctx, ctx.t('people-invite-apart', wordsOf(ctx, one)))
    return showList(ctx, 1, ctx.t('people-invite-withdrawn', wordsOf(ctx, one)))
  })

  const wordsOf = (ctx: BotContext, { name, role, unitName, ...one }: WaitingInvite) => ({
    name: name ?? ctx.t('people-invited-anyone'),
    role: ctx.t(`people-role-${role}`),
    unit: unitName,
    by: one.createdBy ?? '–',
    until: showDateTime(one.expiresAt, { locale: ctx.locale, timezone }),
  })

  async function showList(ctx: BotContext, wanted: number, note?: string) {
    const line = (one: WaitingInvite) => ctx.t('people-invite-line', wordsOf(ctx, one))
    const all = await invites.waiting(ctx.now)
    const { things, page, pages } = pageAt(pagesOf(all, line), wanted)
    const head = ctx.t(all.length > 0 ? 'people-invites' : 'people-invites-none', {
      count: all.length,
    })
    const lines = [...(note === undefined ? [] : [note]), head, ...things.map(line)]
    const choices = things.map((one) => ({
      label: ctx.t('people-invite-withdraw', wordsOf(ctx, one)),
      data: `people:unask:${one.id}`,
    }))
    const nav = turns(ctx, { page, pages, data: 'people:invites' })
    await show(ctx, lines.join('\n'), menu(ctx, choices, nav))
  }

  const askFirst = (ctx: BotContext, one: WaitingInvite) =>
    show(
      ctx,
      ctx.t('people-invite-ask', wordsOf(ctx, one)),
      menu(ctx, [
        { label: ctx.t('people-invite-yes'), data: `people:unsure:${one.id}` },
        { label: ctx.t('people-revoke-no'), data: 'people:invites:1' },
      ]),
    )

  return composer
}
