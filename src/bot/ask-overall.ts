import { nameOf } from '../domain/duties.ts'
import { presentPeriods } from '../domain/periods.ts'
import type { OverviewRow } from '../domain/reports.ts'
import type { FactAsked } from '../knowledge/live-facts.ts'
import type { DutyCount } from '../storage/duties.ts'
import type { FactSaid } from './ask-facts.ts'
import type { BotContext } from './context.ts'
import { deadlineWords } from './deadline.ts'
import { kindName } from './kinds.ts'

type OverallServices = {
  timezone: string
  duties: { list(): Promise<DutyCount[]> }
  reports: { overview(periodId: string): Promise<OverviewRow[]> }
}

/** Who has reported and who has not, for the office; undefined for a year nothing is known of. */
export function createOverall({ timezone, duties, reports }: OverallServices) {
  return async (ctx: BotContext, asked: FactAsked): Promise<FactSaid | undefined> => {
    const periods = periodsMeant(await duties.list(), ctx.now, asked.year).slice(0, mostPeriods)
    if (periods.length === 0) {
      if (asked.year !== undefined) return undefined
      return { lines: [ctx.t('status-nothing-due')], choices: [] }
    }
    const lines: string[] = []
    for (const one of periods) {
      lines.push(countLine(ctx, one, timezone))
      const rows = (await reports.overview(one.period.id)).filter(({ isExempt }) => !isExempt)
      lines.push(...rowLines(ctx, rows, { ...asked, most: mostNames / periods.length }))
    }
    return { lines, choices: periods.map((one) => choiceOf(ctx, one, periods.length === 1)) }
  }
}

/** How many have sent one report, and until when the others can. */
export function countLine(
  ctx: BotContext,
  { duty, period, reported, total }: DutyCount,
  timezone: string,
): string {
  const { until } = deadlineWords(ctx, period, timezone)
  const name = nameOf(duty, period)
  return ctx.t('ask-fact-counts', { name, reported, total, missing: total - reported, until })
}

/** The periods of the year that was named, or else those that the office looks after now. */
export const periodsMeant = (all: DutyCount[], now: Date, year: number | undefined): DutyCount[] =>
  year === undefined ? presentPeriods(all, now) : all.filter(({ period }) => isOfYear(period, year))

/** “2026”, and “12/2026” where there are several in a year. */
export const isOfYear = ({ label }: { label: string }, year: number): boolean =>
  label.endsWith(String(year))

/** Of one kind of unit how many are missing; and, where they are asked for, the names of some. */
function rowLines(
  ctx: BotContext,
  rows: OverviewRow[],
  { fact, kind, most }: FactAsked & { most: number },
): string[] {
  const of = kind === undefined ? rows : rows.filter(({ unit }) => unit.kind === kind)
  const missing = of.filter(({ reportedAt }) => !reportedAt)
  const meant = fact === 'reported' ? of.filter(({ reportedAt }) => reportedAt) : missing
  const names = meant.map(({ unit }) => unit.name)
  const count = { missing: missing.length, total: of.length }
  const head =
    kind === undefined ? [] : [ctx.t('ask-fact-kind', { kind: kindName(ctx, kind), ...count })]
  if (fact === 'counts') return head
  const shown = names.toSorted(byName.compare).slice(0, most)
  const more = names.length - shown.length
  return [
    ...head,
    ...shown.map((name) => `– ${name}`),
    ...(more > 0 ? [ctx.t('ask-fact-more', { count: more })] : []),
  ]
}

/** The way to the whole list; of several periods each is opened first. */
const choiceOf = (
  ctx: BotContext,
  { duty, period, reported, total }: DutyCount,
  isOnly: boolean,
) =>
  isOnly
    ? {
        label: ctx.t('overview-missing', { count: total - reported }),
        data: `overview:missing:${period.id}`,
      }
    : { label: nameOf(duty, period), data: `overview:period:${period.id}` }

const byName = new Intl.Collator('vi', { numeric: true })

const mostNames = 12
const mostPeriods = 3
