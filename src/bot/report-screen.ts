import { Composer } from 'grammy'
import { can } from '../domain/access.ts'
import type { Attachment } from '../domain/attachments.ts'
import { nameOf } from '../domain/duties.ts'
import { isOnTime } from '../domain/obligations.ts'
import type { Report, ReportVersion } from '../domain/reports.ts'
import { openQuestions, type Review } from '../domain/reviews.ts'
import type { Reviews } from '../storage/reviews.ts'
import { showDateTime } from '../text/dates.ts'
import type { Texts } from '../text/texts.ts'
import type { BotContext } from './context.ts'
import { menu, show, type Choice } from './menu.ts'
import { reportingUnits } from './own-units.ts'
import { absentFiles, filesOf, sendFiles } from './report-files.ts'
import { answerChoice, fixChoice } from './review-tell.ts'
import { historyLines, stateLines } from './review-texts.ts'

export type ReportScreenServices = {
  timezone: string
  texts: Pick<Texts, 'find'>
  reports: {
    byNumber(number: number, version?: number): Promise<Report | undefined>
    versions(number: number): Promise<ReportVersion[]>
  }
  attachments: { byIds(ids: string[]): Promise<Attachment[]> }
  reviews: Pick<Reviews, 'of'>
}

/** A report as it was sent: who, when, every answer, its files, its other versions. */
export function createReportScreen(services: ReportScreenServices) {
  const { timezone, texts, reports, attachments, reviews } = services
  const composer = new Composer<BotContext>()

  composer.callbackQuery(/^report:open:(\d{1,9})(?::(\d{1,4}))?$/, async (ctx) => {
    await ctx.answerCallbackQuery()
    const [, number, version] = ctx.match
    await openReport(ctx, Number(number), version === undefined ? undefined : Number(version))
  })

  async function openReport(ctx: BotContext, number: number, version?: number): Promise<void> {
    const report = await reports.byNumber(number, version)
    if (!report || !can(ctx.actor, 'report:read', { unitId: report.unit.id })) {
      return show(ctx, ctx.t('overview-report-gone'))
    }
    const versions = await reports.versions(number)
    const own = { unitIds: [report.unit.id], shown: report.shown }
    const files = await filesOf(own, attachments)
    // A new message: the list it was opened from stays, to open the next one.
    const said = await reviews.of({ kind: 'report', number })
    const latest = versions.at(-1)?.version ?? report.version
    const text = [reportText(ctx, report, { latest, said }), ...absentFiles(ctx, files)].join('\n')
    const deeds = [...reviewDeeds(ctx, report, said), ...otherVersions(ctx, report, versions)]
    await ctx.reply(text, { reply_markup: menu(ctx, deeds, back(ctx, report)) })
    await sendFiles(ctx, files)
  }

  function reportText(
    ctx: BotContext,
    report: Report,
    { latest, said }: { latest: number; said: Review[] },
  ): string {
    const lines = [
      ...reportHead(ctx, report, { latest, texts, timezone }),
      ...stateLines(ctx, report.review),
      ...historyLines(ctx, said.slice(-latestSaid), timezone),
    ]
    const answers = report.shown.map(({ label, value }) => `– ${label}: ${value}`)
    return [lines.join('\n'), answers.join('\n')].join('\n\n')
  }

  return { composer, openReport }
}

/** So much of what was said about a report stands above its answers. */
const latestSaid = 6

/** What a report is: its number, title and unit, its version, and whether it came in time. */
export function reportHead(
  ctx: BotContext,
  { number, unit, owed, formId, version, submittedAt, submittedBy, firstAt }: Report,
  { latest, texts, timezone }: { latest: number; texts: Pick<Texts, 'find'>; timezone: string },
): string[] {
  const place = { locale: ctx.locale, timezone }
  return [
    ctx.t('overview-report-head', {
      number,
      title: owed ? nameOf(owed, owed.period) : (texts.find(ctx.locale, formId) ?? formId),
      unit: unit.name,
    }),
    ctx.t('overview-report-version', {
      version,
      person: submittedBy,
      at: showDateTime(submittedAt, place),
    }),
    ...(version < latest ? [ctx.t('overview-report-replaced', { latest })] : []),
    ...(owed
      ? [
          ctx.t(
            isOnTime(firstAt, owed.period) ? 'overview-report-on-time' : 'overview-report-late',
            { at: showDateTime(firstAt, place) },
          ),
        ]
      : []),
  ]
}

/** What there is to do about a report that the office and its unit talk about. */
function reviewDeeds(ctx: BotContext, { number, unit, review }: Report, said: Review[]): Choice[] {
  const reviews = can(ctx.actor, 'report:review')
  const fills = reportingUnits(ctx).some(({ unitId }) => unitId === unit.id)
  const about = { kind: 'report', number } as const
  return [
    ...(reviews && review === 'waiting'
      ? [{ label: ctx.t('review-do-open'), data: `review:open:${number}` }]
      : []),
    ...(fills && review === 'returned' ? [fixChoice(ctx, number)] : []),
    ...(fills && openQuestions(said).length > 0 ? [answerChoice(ctx, about)] : []),
  ]
}

const otherVersions = (ctx: BotContext, report: Report, versions: ReportVersion[]) =>
  versions
    .filter(({ version }) => version !== report.version)
    .slice(-10)
    .map(({ version }) => ({
      label: ctx.t('overview-report-open-version', { version }),
      data: `report:open:${report.number}:${version}`,
    }))

/** Back to the unit for the office; the unit itself has its own screen. */
const back = (ctx: BotContext, { unit }: Report) =>
  can(ctx.actor, 'overview:read')
    ? [{ label: ctx.t('overview-report-unit'), data: `overview:unit:${unit.id}` }]
    : []
