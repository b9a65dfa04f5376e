import { Composer } from 'grammy'
import { can } from '../domain/access.ts'
import type { Role } from '../domain/people.ts'
import { findUnits, type Unit } from '../domain/units.ts'
import type { Audit } from '../storage/audit.ts'
import type { Invites } from '../storage/invites.ts'
import type { Member, People } from '../storage/people.ts'
import type { Units } from '../storage/units.ts'
import { dayOf, showDateTime } from '../text/dates.ts'
import type { BotContext } from './context.ts'
import { createInviteList, type InviteListServices } from './invite-list.ts'
import { menu, show, type Choice } from './menu.ts'
import type { Menus } from './menus.ts'

export type InvitationServices = {
  timezone: string
  invites: Pick<Invites, 'create'>
  audit: Pick<Audit, 'append'>
  /** The link that opens the bot with a code typed already, where there is one. */
  inviteLink: (code: string) => string | undefined
}

type Invitation = { unitCode: string; role: Role; name?: string | undefined }

/** Makes an invitation for an admin, who alone gets to see its code, this once. */
export function createInvitation({ timezone, invites, audit, inviteLink }: InvitationServices) {
  return {
    async make(
      ctx: BotContext,
      asked: Invitation,
    ): Promise<
      { ok: true; code: string; text: string; more: Choice[] } | { ok: false; text: string }
    > {
      const { actor, now, locale } = ctx
      if (!actor || !can(actor, 'people:invite')) {
        return { ok: false, text: ctx.t('people-invite-only') }
      }
      const made = await invites.create({ ...asked, createdById: actor.personId, now })
      if (!made.ok) return { ok: false, text: ctx.t(made.error.id, made.error.args) }

      const { code, invite } = made
      await audit.append({
        at: now,
        actorId: actor.personId,
        action: 'invite.create',
        object: `unit:${invite.unitCode}`,
        details: { role: invite.role, invite: invite.id },
      })
      const key = invite.personId === undefined ? 'people-invited' : 'people-invited-account'
      const invited = ctx.t(key, {
        code,
        name: invite.name ?? ctx.t('people-invited-anyone'),
        role: ctx.t(`people-role-${invite.role}`),
        unit: invite.unitName,
        until: showDateTime(invite.expiresAt, { locale, timezone }),
      })
      const link = inviteLink(code)
      const lines = [
        invited,
        ...(link === undefined ? [] : [ctx.t('people-invited-link', { link })]),
      ]
      // Two people of one unit may bear one name.
      const apart = { label: ctx.t('people-invite-other'), data: `people:apart:${invite.id}` }
      const more = invite.personId === undefined ? [] : [apart]
      return { ok: true, code, text: lines.join('\n'), more }
    },
  }
}

export type UsersServices = {
  timezone: string
  units: Pick<Units, 'all' | 'byId'>
  people: Pick<People, 'counts' | 'membersOf' | 'membership' | 'endMembership'>
  invites: Pick<Invites, 'open'>
  audit: Pick<Audit, 'append'>
  menus: Pick<Menus, 'elsewhere'>
} & InviteListServices

/** How many units of the same name are offered at once. */
const offered = 8

/** /nguoidung, for the office: who is linked, who is in a unit, and ending a role. */
export function createUsers(services: UsersServices): Composer<BotContext> {
  const { timezone, units, people, invites, audit, menus } = services
  const composer = new Composer<BotContext>()

  composer.command('nguoidung', async (ctx) => {
    if (!can(ctx.actor, 'people:invite')) return ctx.reply(ctx.t('people-invite-only'))
    const text = ctx.match.trim()
    if (text) return findPeople(ctx, text)
    const counts = { ...(await people.counts(ctx.now)), open: await invites.open(ctx.now) }
    const list = { label: ctx.t('people-go-invites'), data: 'people:invites:1' }
    const log = { label: ctx.t('people-go-nhatky'), data: 'go:nhatky' }
    const more = [...(counts.open > 0 ? [list] : []), log]
    return show(ctx, ctx.t('people-counts', counts), inviteMenu(ctx, more))
  })

  composer.command('loimoi', async (ctx, next) => {
    if (can(ctx.actor, 'people:invite')) return next()
    return ctx.reply(ctx.t('people-invite-only'))
  })

  const tapped = composer.filter((ctx) => can(ctx.actor, 'people:invite'))

  tapped.use(createInviteList(services))

  tapped.callbackQuery(/^people:unit:(.+)$/, async (ctx) => {
    await ctx.answerCallbackQuery()
    const unit = await units.byId(ctx.match[1] ?? '')
    if (unit) await showPeople(ctx, unit)
    else await show(ctx, ctx.t('people-revoke-gone'))
  })

  tapped.callbackQuery(/^people:(end|sure):(.+)$/, async (ctx) => {
    await ctx.answerCallbackQuery()
    const [, step, id = ''] = ctx.match
    const membership = await people.membership(id, ctx.now)
    if (!membership) return show(ctx, ctx.t('people-revoke-gone'))
    const { personId, unitId, role, ...shown } = membership
    // Otherwise the last admin could lock the office out with two taps.
    if (personId === ctx.actor?.personId) return show(ctx, ctx.t('people-revoke-self'))

    const words = { name: shown.name, unit: shown.unit, role: ctx.t(`people-role-${role}`) }
    if (step === 'end') {
      const choices = [
        { label: ctx.t('people-revoke-yes'), data: `people:sure:${id}` },
        { label: ctx.t('people-revoke-no'), data: `people:unit:${unitId}` },
      ]
      return show(ctx, ctx.t('people-revoke-ask', words), menu(ctx, choices))
    }
    await people.endMembership(id, ctx.now)
    await menus.elsewhere(ctx, personId)
    await audit.append({
      at: ctx.now,
      actorId: ctx.actor?.personId,
      action: 'membership.end',
      object: `membership:${id}`,
      details: { role, unitId, personId },
    })
    return show(ctx, ctx.t('people-revoked', words))
  })

  async function findPeople(ctx: BotContext, text: string) {
    const all = await units.all()
    // A name of old is meant only when nobody bears it now.
    const today = findUnits(text, all, dayOf(ctx.now, timezone))
    const found = today.length > 0 ? today : findUnits(text, all)
    const [unit] = found
    if (!unit) return ctx.reply(ctx.t('people-unit-unknown', { text }))
    if (found.length === 1) return showPeople(ctx, unit)
    const choices = found
      .slice(0, offered)
      .map(({ id, name }) => ({ label: name, data: `people:unit:${id}` }))
    const more = found.length - choices.length
    const lines = [
      ctx.t('people-unit-which', { count: found.length, text }),
      ...(more > 0 ? [ctx.t('people-unit-more', { more })] : []),
    ]
    return show(ctx, lines.join('\n'), menu(ctx, choices))
  }

  async function showPeople(ctx: BotContext, unit: Unit) {
    const members = await people.membersOf(unit.id, ctx.now)
    if (members.length === 0) {
      return show(ctx, ctx.t('people-members-none', { unit: unit.name }), inviteMenu(ctx))
    }
    const wordsOf = ({ name, role }: Member) => ({ name, role: ctx.t(`people-role-${role}`) })
    const lines = [
      ctx.t('people-members', { unit: unit.name, count: members.length }),
      ...members.map((member) =>
        ctx.t('people-member', { ...wordsOf(member), chats: member.chats }),
      ),
    ]
    const choices = members.map((member) => ({
      label: ctx.t('people-revoke', wordsOf(member)),
      data: `people:end:${member.membershipId}`,
    }))
    return show(ctx, lines.join('\n'), menu(ctx, choices))
  }

  return composer
}

const inviteMenu = (ctx: BotContext, more: Choice[] = []) =>
  menu(ctx, [{ label: ctx.t('people-go-moi'), data: 'go:moi' }, ...more])
