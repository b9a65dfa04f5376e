import { unitKinds } from '../domain/units.ts'
import type { OverviewRow } from '../domain/reports.ts'
import { showDayMonth } from '../text/dates.ts'
import { dayOf } from '../text/days.ts'
import type { BotContext } from './context.ts'
import { lastDayWords } from './deadline.ts'
import { menu, show, type Choice } from './menu.ts'

/** On one screen; more would not fit a phone, nor the numbers people type. */
export const pageSize = 20

/** The units of a period, and the page of them to show; the first is 1. */
type Listed = {
  rows: OverviewRow[]
  name: string
  periodId: string
  page: number
  timezone: string
}

/** Who has not reported. */
export async function showMissing(ctx: BotContext, listed: Listed): Promise<void> {
  const rows = listed.rows.filter(({ reportedAt, isExempt }) => !reportedAt && !isExempt)
  const { shown, ...place } = pageOf(rows, listed.page)
  const { name } = listed
  const head =
    rows.length > 0
      ? ctx.t('overview-missing-head', { name, ...place })
      : ctx.t('overview-missing-none', { name })
  const names = shown.map((row) => `– ${missingName(ctx, row, listed.timezone)}`)
  const nav = navOf(ctx, { screen: 'missing', periodId: listed.periodId, ...place })
  await show(ctx, [head, ...names].join('\n'), menu(ctx, [], nav))
}

/** Who has reported; each name opens the report. */
export async function showSent(ctx: BotContext, listed: Listed): Promise<void> {
  const rows = listed.rows.filter(({ reportedAt }) => reportedAt)
  const { shown, ...place } = pageOf(rows, listed.page)
  const { name } = listed
  const head =
    rows.length > 0
      ? ctx.t('overview-sent-head', { name, ...place })
      : ctx.t('overview-sent-none', { name })
  const choices = shown.flatMap(({ unit, isLate, report }) => {
    if (!report) return []
    const { number, returnedAt } = report
    const sent = isLate ? ctx.t('overview-late', { unit: unit.name }) : unit.name
    const day = returnedAt && showDayMonth(dayOf(returnedAt, listed.timezone))
    const label = day === undefined ? sent : ctx.t('review-overview-returned', { unit: sent, day })
    return [{ label, data: `report:open:${number}` }]
  })
  // What came on paper can not be opened.
  const onPaper = shown
    .filter(({ report }) => !report)
    .map(({ unit }) => `– ${ctx.t('overview-on-paper', { unit: unit.name })}`)
  const nav = navOf(ctx, { screen: 'sent', periodId: listed.periodId, ...place })
  await show(ctx, [head, ...onPaper].join('\n'), menu(ctx, choices, nav))
}

/** Whom the office excused. */
export async function showExempt(ctx: BotContext, listed: Listed): Promise<void> {
  const rows = listed.rows.filter(({ isExempt }) => isExempt)
  const { shown, ...place } = pageOf(rows, listed.page)
  const head = ctx.t('overview-exempt-head', { name: listed.name, ...place })
  const names = shown.map(({ unit }) => `– ${unit.name}`)
  const nav = navOf(ctx, { screen: 'exempt', periodId: listed.periodId, ...place })
  await show(ctx, [head, ...names].join('\n'), menu(ctx, [], nav))
}

/** A unit that has not reported, with what is known of why. */
function missingName(
  ctx: BotContext,
  { unit: { name: unit }, isClaimed, extendedTo: dueAt }: OverviewRow,
  timezone: string,
): string {
  if (isClaimed) return ctx.t('overview-claimed', { unit })
  return dueAt
    ? ctx.t('overview-extended', { unit, day: lastDayWords(ctx, dueAt, timezone) })
    : unit
}

/** One page, by kind and then by name; a page that is no more gives the nearest. */
function pageOf(rows: OverviewRow[], wanted: number) {
  const sorted = rows.toSorted(
    ({ unit: a }, { unit: b }) =>
      unitKinds.indexOf(a.kind) - unitKinds.indexOf(b.kind) || byName.compare(a.name, b.name),
  )
  const pages = Math.max(1, Math.ceil(rows.length / pageSize))
  const page = Math.min(Math.max(1, wanted), pages)
  const shown = sorted.slice((page - 1) * pageSize, page * pageSize)
  return { shown, count: rows.length, page, pages }
}

/** The page before, the page after, and back to the counts. */
function navOf(
  ctx: BotContext,
  at: { screen: string; periodId: string; page: number; pages: number },
): Choice[] {
  const to = (page: number) => `overview:${at.screen}:${at.periodId}:${page}`
  return [
    ...(at.page > 1 ? [{ label: ctx.t('overview-before'), data: to(at.page - 1) }] : []),
    ...(at.page < at.pages ? [{ label: ctx.t('overview-after'), data: to(at.page + 1) }] : []),
    { label: ctx.t('overview-back'), data: `overview:period:${at.periodId}` },
  ]
}

const byName = new Intl.Collator('vi', { numeric: true })
