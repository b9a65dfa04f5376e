import { blockedUntil, looksLikeWords, refuseInvite, type Invite } from '../domain/invites.ts'
import { readName } from '../domain/people.ts'
import type { Audit } from '../storage/audit.ts'
import type { Invites } from '../storage/invites.ts'
import type { People } from '../storage/people.ts'
import { showDateTime } from '../text/dates.ts'
import type { BotContext } from './context.ts'
import { refusalWords, type Refused } from './code-refusals.ts'
import type { HomeMenu, Waiting } from './home.ts'
import { menu, show } from './menu.ts'
import type { Menus } from './menus.ts'
import type { Places } from './places.ts'

export type LinkingServices = {
  timezone: string
  people: Pick<People, 'account' | 'actorOf' | 'nameOf' | 'setInvite' | 'consent'>
  invites: Pick<Invites, 'byCode' | 'byId' | 'accept' | 'tries' | 'countTry'>
  audit: Pick<Audit, 'append'>
  menus: Pick<Menus, 'elsewhere'>
  places: Pick<Places, 'question'>
  /** What waits for a person who has just been linked. */
  afterLink: Waiting
  homeMenu: HomeMenu
}

/** An invitation that may be used, or why it may not. */
type Found = { refusal: undefined; invite: Invite } | Refused

/** The steps from a code to a linked account: code, consent, name. */
export function createLinking(services: LinkingServices) {
  const { timezone, people, invites, audit, menus, places, afterLink, homeMenu } = services

  /** First contact: who runs this, what is stored and why, what may not be sent. */
  const introduce = async (ctx: BotContext): Promise<void> => {
    await ctx.reply([ctx.t('people-notice'), ctx.t('people-ask-code')].join('\n'))
  }

  /** A stranger's code: a right one is kept on the account while consent is asked. */
  const takeCode = async (ctx: BotContext, text: string): Promise<void> => {
    const found = await examine(ctx, text)
    if (found.refusal === 'unknown' && looksLikeWords(text)) return introduce(ctx)
    if (found.refusal) return refuse(ctx, found)

    await people.setInvite(ctx.chatKey, found.invite.id)
    const { role, unitName, name } = found.invite
    const question = ctx.t('people-consent', {
      role: ctx.t(`people-role-${role}`),
      unit: unitName,
      name: name === undefined ? '' : ctx.t('people-consent-name', { name }),
    })
    // Whoever sends the code first of all has not read yet what is stored.
    const notice = ctx.lastWroteAt === undefined ? [ctx.t('people-notice')] : []
    await ctx.reply([...notice, question].join('\n'), { reply_markup: consentMenu(ctx) })
  }

  /** The answer to the question of consent; undefined when it was neither yes nor no. */
  const takeConsent = async (ctx: BotContext, agrees: boolean | undefined): Promise<void> => {
    const { inviteId } = ctx.account
    const invite = inviteId === undefined ? undefined : await invites.byId(inviteId)
    if (!invite) return show(ctx, ctx.t('people-nothing-waits'))
    if (agrees === undefined) {
      await ctx.reply(ctx.t('people-consent-again'), { reply_markup: consentMenu(ctx) })
      return
    }
    if (!agrees) {
      await people.setInvite(ctx.chatKey, null)
      const until = showDateTime(invite.expiresAt, { locale: ctx.locale, timezone })
      await ctx.reply(ctx.t('people-declined', { until }))
      return
    }
    await people.consent(ctx.chatKey, ctx.now)
    const name = invite.name ?? (await linkedName(ctx))
    if (name === undefined) {
      await ctx.reply(ctx.t('people-ask-name'))
      return
    }
    return accept(ctx, invite, name)
  }

  /** The name of a person who consented to an invitation without one. */
  const takeName = async (ctx: BotContext, text: string): Promise<void> => {
    const { inviteId } = ctx.account
    const invite = inviteId === undefined ? undefined : await invites.byId(inviteId)
    const name = readName(text)
    if (!name.ok) await ctx.reply(ctx.t('people-name-wrong'))
    else if (!invite) await ctx.reply(ctx.t('people-nothing-waits'))
    else await accept(ctx, invite, name.value)
  }

  /** One more code of a linked person; false when the text was most likely no code at all. */
  const takeMore = async (
    ctx: BotContext,
    { code, isAsked }: { code: string; isAsked: boolean },
  ): Promise<boolean> => {
    const found = await examine(ctx, code)
    const isMiss = found.refusal === 'unknown' || found.refusal === 'too-many-tries'
    if (isMiss && !isAsked) return false
    if (found.refusal) await refuse(ctx, found)
    else await accept(ctx, found.invite, ctx.actor?.name ?? '')
    return true
  }

  // === What they share

  /** Looks a code up unless the chat is guessing; a wrong one is counted. */
  const examine = async (ctx: BotContext, text: string): Promise<Found> => {
    const { chatKey, now } = ctx
    const tries = await invites.tries(chatKey, now)
    const invite = blockedUntil(tries) ? undefined : await invites.byCode(text)
    const linkedTo = await linkedName(ctx)
    const refusal = refuseInvite({ invite, tries, chatKey, linkedTo, now })
    if (!refusal && invite) return { refusal, invite }
    if (refusal !== 'unknown') return { refusal: refusal ?? 'unknown', invite, tries, linkedTo }
    await invites.countTry(chatKey, now)
    const counted = { chat: [...tries.chat, now], all: [...tries.all, now] }
    return { refusal, invite, tries: counted, linkedTo }
  }

  /** Also somebody whose roles have all ended has a name here. */
  const linkedName = async (ctx: BotContext): Promise<string | undefined> => {
    const { personId } = ctx.account
    return ctx.actor?.name ?? (personId === undefined ? undefined : people.nameOf(personId))
  }

  const accept = async (ctx: BotContext, invite: Invite, name: string): Promise<void> => {
    const { chatKey, now, account } = ctx
    const personId = await invites.accept({
      invite,
      chatKey,
      name,
      personId: account.personId,
      now,
    })
    if (personId === undefined) {
      // Somebody else was faster, or the code ran out while consent was asked.
      await people.setInvite(chatKey, null)
      const refusal = invite.expiresAt <= now ? 'expired' : 'used'
      return refuse(ctx, { refusal, invite })
    }
    await audit.append({
      at: now,
      actorId: personId,
      action: 'invite.accept',
      object: `unit:${invite.unitCode}`,
      details: { role: invite.role, invite: invite.id, unitId: invite.unitId },
    })
    ctx.account = await people.account(chatKey, now)
    ctx.actor = await people.actorOf(ctx.account, now)
    await menus.elsewhere(ctx, personId)
    const linked = ctx.t('people-linked', {
      name: ctx.actor?.name ?? name,
      role: ctx.t(`people-role-${invite.role}`),
      unit: invite.unitName,
    })
    const waiting = await afterLink(ctx)
    // A second chat, not one more role of a chat that was linked before.
    const question = account.personId === undefined ? await places.question(ctx) : undefined
    const text = [linked, waiting.text, question?.text].filter(Boolean).join('\n')
    // What was agreed to stays readable above.
    const markup = question?.markup ?? waiting.markup ?? (await homeMenu(ctx))
    await ctx.reply(text, { reply_markup: markup })
  }

  const refuse = async (ctx: BotContext, refused: Refused): Promise<void> => {
    await ctx.reply(refusalWords(ctx, refused, timezone))
  }

  return { introduce, takeCode, takeConsent, takeName, takeMore }
}

const consentMenu = (ctx: BotContext) =>
  menu(ctx, [
    { label: ctx.t('people-consent-yes'), data: 'start:yes' },
    { label: ctx.t('people-consent-no'), data: 'start:no' },
  ])
