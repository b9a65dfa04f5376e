import { Composer } from 'grammy'
import { can } from '../domain/access.ts'
import { nameOf } from '../domain/duties.ts'
import { countByKind, type OverviewRow } from '../domain/reports.ts'
import { officeCode } from '../domain/units.ts'
import type { Audit } from '../storage/audit.ts'
import type { DutyCount } from '../storage/duties.ts'
import { showDate } from '../text/dates.ts'
import type { BotContext } from './context.ts'
import { deadlineWords } from './deadline.ts'
import { createFindUnit, type FindUnitServices } from './find-unit.ts'
import { kindName } from './kinds.ts'
import { menu, show, type Choice } from './menu.ts'
import { pageSize, showExempt, showMissing, showSent } from './overview-lists.ts'
import { createReportScreen, type ReportScreenServices } from './report-screen.ts'

export type OverviewServices = FindUnitServices &
  ReportScreenServices & {
    duties: { list(): Promise<DutyCount[]> }
    audit: Pick<Audit, 'append'>
    reports: { overview(periodId: string): Promise<OverviewRow[]> }
    reportNews: {
      isWanted(personId: string): Promise<boolean>
      want(personId: string, wants: boolean): Promise<void>
    }
  }

/** /tonghop: who has reported and who has not, and every report. */
export function createOverview(services: OverviewServices): Composer<BotContext> {
  const { timezone, duties, reports, reportNews, audit } = services
  const reportScreen = createReportScreen(services)
  const { showFound, showById } = createFindUnit(services, reportScreen)
  const composer = new Composer<BotContext>()

  composer.command('tonghop', async (ctx) => {
    if (!can(ctx.actor, 'overview:read')) await ctx.reply(ctx.t('overview-not-allowed'))
    else if (ctx.match === '') await showPeriods(ctx)
    else await showFound(ctx, ctx.match)
  })

  composer.callbackQuery(/^(?:nav:)?overview:(\w+)(?::([\w-]+))?(?::(\d+))?$/, async (ctx) => {
    await ctx.answerCallbackQuery()
    if (!can(ctx.actor, 'overview:read')) return show(ctx, ctx.t('overview-not-allowed'))
    const [, screen, id = '', page = '1'] = ctx.match
    if (screen === 'unit') return showById(ctx, id)
    const one = (await duties.list()).find(({ period }) => period.id === id)
    if (!one) return showPeriods(ctx)

    const rows = await reports.overview(id)
    const name = nameOf(one.duty, one.period)
    const listed = { rows, name, periodId: id, page: Number(page), timezone }
    if (screen === 'missing') return showMissing(ctx, listed)
    if (screen === 'sent') return showSent(ctx, listed)
    if (screen === 'exempt') return showExempt(ctx, listed)
    if (screen === 'news') await toggleNews(ctx)
    return showPeriod(ctx, one)
  })

  composer.use(reportScreen.composer)

  /** The periods to choose from; with one there is nothing to choose. */
  async function showPeriods(ctx: BotContext) {
    const all = (await duties.list()).slice(0, pageSize)
    const [only] = all
    if (only && all.length === 1) return showPeriod(ctx, only)
    if (only) {
      const choices = all.map(({ duty, period, reported, total }) => ({
        label: ctx.t('overview-period', { name: nameOf(duty, period), reported, total }),
        data: `overview:period:${period.id}`,
      }))
      return show(ctx, ctx.t('overview-which'), menu(ctx, choices))
    }
    const create = { label: ctx.t('people-go-hanbaocao'), data: 'go:hanbaocao' }
    const choices = can(ctx.actor, 'duty:create') ? [create] : []
    return show(ctx, ctx.t('status-nothing-due'), menu(ctx, choices))
  }

  async function showPeriod(ctx: BotContext, one: DutyCount) {
    const { duty, period, reported, total, exempt } = one
    const rows = await reports.overview(period.id)
    const kinds = countByKind(rows.filter(({ isExempt }) => !isExempt))
    const missing = total - reported
    const lines = [
      ctx.t('overview-head', {
        name: nameOf(duty, period),
        until: deadlineWords(ctx, period, timezone).until,
      }),
      ...kinds.map(({ kind, ...count }) =>
        ctx.t('overview-row', { kind: kindName(ctx, kind), ...count }),
      ),
      ctx.t('overview-total', { reported, total, missing }),
      ...(exempt > 0 ? [ctx.t('overview-excused', { count: exempt })] : []),
      ...(period.closedAt
        ? [
            ctx.t('overview-closed', {
              day: showDate(period.closedAt, { locale: ctx.locale, timezone }),
            }),
          ]
        : []),
      ctx.t('overview-hint'),
    ]
    const choices = [
      {
        label: ctx.t('overview-missing', { count: missing }),
        data: `overview:missing:${period.id}`,
      },
      { label: ctx.t('overview-sent', { count: reported }), data: `overview:sent:${period.id}` },
      ...(exempt > 0
        ? [
            {
              label: ctx.t('overview-exempt', { count: exempt }),
              data: `overview:exempt:${period.id}`,
            },
          ]
        : []),
      ...(await newsChoice(ctx, period.id)),
    ]
    const others = { label: ctx.t('overview-others'), data: 'overview:home' }
    const nav = (await duties.list()).length > 1 ? [others] : []
    return show(ctx, lines.join('\n'), menu(ctx, choices, nav))
  }

  async function newsChoice(ctx: BotContext, periodId: string): Promise<Choice[]> {
    if (!ctx.actor || !isAdmin(ctx)) return []
    const isWanted = await reportNews.isWanted(ctx.actor.personId)
    const label = ctx.t(isWanted ? 'overview-news-off' : 'overview-news-on')
    return [{ label, data: `overview:news:${periodId}` }]
  }

  async function toggleNews(ctx: BotContext) {
    if (!ctx.actor || !isAdmin(ctx)) return
    const { personId } = ctx.actor
    const wants = !(await reportNews.isWanted(personId))
    await reportNews.want(personId, wants)
    await audit.append({
      ...{ at: ctx.now, actorId: personId, action: wants ? 'news.take' : 'news.stop' },
      object: `person:${personId}`,
    })
  }

  return composer
}

/** New reports are announced to the admins of the office. */
const isAdmin = ({ actor }: BotContext): boolean =>
  actor?.memberships.some(({ role, unitCode }) => role === 'admin' && unitCode === officeCode) ??
  false
