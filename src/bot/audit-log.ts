import { Composer } from 'grammy'
import { can } from '../domain/access.ts'
import { readAuditQuery } from '../domain/audit-query.ts'
import type { Term } from '../domain/terms.ts'
import type { Unit } from '../domain/units.ts'
import type { AuditLog, AuditWish } from '../storage/audit-log.ts'
import type { People } from '../storage/people.ts'
import { showPlainDay } from '../text/dates.ts'
import { addDays, startOfDay } from '../text/days.ts'
import { sendAuditFile, type AuditFileServices } from './audit-file.ts'
import { auditLine } from './audit-text.ts'
import type { BotContext } from './context.ts'
import { menu, show } from './menu.ts'

export type AuditLogServices = AuditFileServices & {
  units: { all(): Promise<Unit[]>; byId(id: string): Promise<Unit | undefined> }
  people: Pick<People, 'nameOf' | 'named'>
  terms: { all(): Promise<Term[]> }
  auditLog: AuditLog
}

/** On one screen of every channel. */
const perPage = 10

/** How many units or people of one name are offered. */
const offered = 8

/** /nhatky, for the office alone: who did what and when. It is read here, and never changed. */
export function createAuditLogScreens(services: AuditLogServices): Composer<BotContext> {
  const { timezone, units, people, terms, auditLog } = services
  const composer = new Composer<BotContext>()

  composer.command('nhatky', async (ctx) => {
    if (!can(ctx.actor, 'audit:read')) return ctx.reply(ctx.t('audit-not-allowed'))
    const where = { units: await units.all(), now: ctx.now, timezone }
    const query = readAuditQuery(ctx.match, where)
    switch (query.of) {
      case 'all':
        return showPage(ctx, '-')
      case 'check':
        return check(ctx)
      case 'file':
        return sendAuditFile(ctx, services)
      case 'day':
        return showPage(ctx, query.day)
      case 'units':
        return choose(
          ctx,
          ctx.match,
          query.units.map(({ id, name }) => ({ id, name, sign: 'u' })),
        )
      case 'person': {
        const found = await people.named(query.name)
        return choose(
          ctx,
          query.name,
          found.map((each) => ({ ...each, sign: 'p' })),
        )
      }
    }
  })

  composer.callbackQuery(
    /^(?:nav:)?log:(at|check|file)(?::(\d{1,12}):([\w-]{1,37}))?$/,
    async (ctx) => {
      await ctx.answerCallbackQuery()
      if (!can(ctx.actor, 'audit:read')) return show(ctx, ctx.t('audit-not-allowed'))
      const [, verb, below = '0', wish = '-'] = ctx.match
      if (verb === 'check') return check(ctx)
      if (verb === 'file') return sendAuditFile(ctx, services)
      return showPage(ctx, wish, Number(below))
    },
  )

  async function choose(
    ctx: BotContext,
    text: string,
    found: { id: string; name: string; sign: string }[],
  ) {
    const [only] = found
    if (!only) return ctx.reply(ctx.t('audit-unknown', { text }))
    if (found.length === 1) return showPage(ctx, `${only.sign}${only.id}`)
    const choices = found
      .slice(0, offered)
      .map(({ id, name, sign }) => ({ label: name, data: `log:at:0:${sign}${id}` }))
    return show(ctx, ctx.t('audit-which', { count: found.length, text }), menu(ctx, choices))
  }

  /** Entries of one kind, the newest first, below a position; 0 is the top. */
  async function showPage(ctx: BotContext, sign: string, below = 0): Promise<void> {
    const { wish, head } = await wishOf(ctx, sign)
    const found = await auditLog.page(wish, {
      below: below === 0 ? undefined : below,
      limit: perPage + 1,
    })
    const known = { ...services, terms: await terms.all() }
    const page = found.slice(0, perPage)
    const lines = page.map((line) => auditLine(ctx, line, known))
    const last = page.at(-1)?.position
    const older = { label: ctx.t('audit-older'), data: `log:at:${last ?? 0}:${sign}` }
    const top = { label: ctx.t('audit-newest'), data: `log:at:0:${sign}` }
    const check = { label: ctx.t('audit-do-check'), data: 'log:check' }
    const file = { label: ctx.t('audit-do-file'), data: 'log:file' }
    const choices = [...(found.length > perPage ? [older] : []), ...(below === 0 ? [] : [top])]
    const text = [head, ...(lines.length > 0 ? lines : [ctx.t('audit-none')]), ctx.t('audit-hint')]
    await show(ctx, text.join('\n'), menu(ctx, [...choices, check, file]))
  }

  async function wishOf(ctx: BotContext, sign: string): Promise<{ wish: AuditWish; head: string }> {
    const [kind, id] = [sign.slice(0, 1), sign.slice(1)]
    const all = { wish: { all: true } as const, head: ctx.t('audit-head') }
    if (kind === 'u') {
      const unit = await units.byId(id)
      return unit
        ? { wish: { unitId: id }, head: ctx.t('audit-head-of', { name: unit.name }) }
        : all
    }
    if (kind === 'p') {
      const name = (await people.nameOf(id)) ?? ctx.t('people-erase-name')
      return { wish: { personId: id }, head: ctx.t('audit-head-of', { name }) }
    }
    if (!/^\d{4}-\d{2}-\d{2}$/.test(sign) || Number.isNaN(Date.parse(sign))) return all
    return {
      wish: { from: startOfDay(sign, timezone), to: startOfDay(addDays(sign, 1), timezone) },
      head: ctx.t('audit-head-day', { day: showPlainDay(sign) }),
    }
  }

  /** Follows the chain from its beginning; its seal can be written down and compared later. */
  async function check(ctx: BotContext): Promise<void> {
    const found = await auditLog.check()
    const text = found.ok
      ? ctx.t('audit-whole', { count: found.count, seal: found.seal.slice(0, 12) || '–' })
      : ctx.t('audit-broken', { at: found.at, why: ctx.t(`audit-why-${found.why}`) })
    const back = { label: ctx.t('audit-newest'), data: 'log:at:0:-' }
    await show(ctx, text, menu(ctx, [back]))
  }

  return composer
}
