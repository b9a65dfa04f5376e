import { can } from '../domain/access.ts'
import { nameOf } from '../domain/duties.ts'
import { isOwed, type Obligation } from '../domain/obligations.ts'
import { presentPeriods } from '../domain/periods.ts'
import type { OverviewRow } from '../domain/reports.ts'
import type { FactAsked } from '../knowledge/facts.ts'
import type { DutyCount } from '../storage/duties.ts'
import type { BotContext } from './context.ts'
import { deadlineWords } from './deadline.ts'
import { dueLine } from './due.ts'
import { kindName } from './kinds.ts'
import type { Choice } from './menu.ts'
import { owedText } from './owed-text.ts'
import { nothingText, ownUnits, readOwn, type OwnServices, type OwnUnit } from './own-units.ts'

export type FactServices = OwnServices & {
  timezone: string
  duties: OwnServices['duties'] & { list(): Promise<DutyCount[]> }
  reports: { overview(periodId: string): Promise<OverviewRow[]> }
}

/** What the data say to a question, with where to see more of it. */
export type FactSaid = { lines: string[]; choices: Choice[] }

/**
 * Answers what the data know: deadlines, what is owed, who has reported.
 *
 * Undefined where a year is asked for that the data know nothing of: then it is a question to
 * the documents.
 */
export function createFacts({ timezone, duties, reports, ...services }: FactServices) {
  return async (ctx: BotContext, asked: FactAsked): Promise<FactSaid | undefined> => {
    if (asked.fact !== 'missing' && asked.fact !== 'counts') return own(ctx, asked)
    if (can(ctx.actor, 'overview:read')) return overall(ctx, asked)
    const said = await own(ctx, { ...asked, fact: 'own-status' })
    return said && { ...said, lines: [ctx.t('ask-fact-office-only'), ...said.lines] }
  }

  /** What concerns the units of the person; whoever has none hears how the periods stand. */
  async function own(ctx: BotContext, asked: FactAsked): Promise<FactSaid | undefined> {
    const lines: string[] = []
    let isKnown = asked.year === undefined
    const units = ownUnits(ctx)
    for (const unit of units) {
      if (unit.unitKind === 'office' && can(ctx.actor, 'overview:read')) continue
      const of = await readOwn({ duties, ...services }, ctx, unit.unitId)
      const meant = obligationsMeant(of.obligations, asked.year)
      isKnown ||= meant.length > 0
      if (meant.length === 0) lines.push(nothingText(ctx, unit))
      for (const owed of meant) lines.push(ownLine(ctx, { asked, owed, unit, drafts: of.drafts }))
    }
    const seesAll = can(ctx.actor, 'overview:read')
    const periods = seesAll ? periodsMeant(await duties.list(), ctx.now, asked.year) : []
    isKnown ||= periods.length > 0
    lines.push(...periods.map((one) => countLine(ctx, one)))
    if (!isKnown) return undefined
    if (lines.length === 0) lines.push(ctx.t('status-nothing-due'))
    const isDeadline = asked.fact === 'deadline' || asked.fact === 'days-left'
    const more = isDeadline ? 'hannop' : 'trangthai'
    const choice = seesAll
      ? { label: ctx.t('people-go-tonghop'), data: 'go:tonghop' }
      : { label: ctx.t(`people-go-${more}`), data: `go:${more}` }
    return { lines: lines.slice(0, mostLines), choices: [choice] }
  }

  function ownLine(ctx: BotContext, { asked, owed, unit, drafts }: Line): string {
    if (asked.fact === 'deadline' || asked.fact === 'days-left')
      return `${dueLine(ctx, owed, { unit: unit.unitName, timezone })} ${ctx.t('ask-fact-by-office')}`
    const draft = drafts.find(({ obligationId }) => obligationId === owed.id)
    return owedText(ctx, { owed, draft, timezone })
  }

  /** Who has reported and who has not: for the office. */
  async function overall(ctx: BotContext, asked: FactAsked): Promise<FactSaid | undefined> {
    const periods = periodsMeant(await duties.list(), ctx.now, asked.year)
    if (periods.length === 0) {
      return asked.year === undefined
        ? { lines: [ctx.t('status-nothing-due')], choices: [] }
        : undefined
    }
    const lines: string[] = []
    for (const one of periods) {
      lines.push(countLine(ctx, one))
      const rows = (await reports.overview(one.period.id)).filter(({ isExempt }) => !isExempt)
      lines.push(...rowLines(ctx, rows, asked))
    }
    const choices = periods.slice(0, mostLines).map(({ duty, period, reported, total }) => ({
      label:
        periods.length === 1
          ? ctx.t('overview-missing', { count: total - reported })
          : nameOf(duty, period),
      data: periods.length === 1 ? `overview:missing:${period.id}` : `overview:period:${period.id}`,
    }))
    return { lines, choices }
  }

  function rowLines(ctx: BotContext, rows: OverviewRow[], { fact, kind }: FactAsked): string[] {
    const of = kind === undefined ? rows : rows.filter(({ unit }) => unit.kind === kind)
    const missing = of.filter(({ reportedAt }) => !reportedAt).map(({ unit }) => unit.name)
    const ofKind =
      kind === undefined
        ? []
        : [
            ctx.t('ask-fact-kind', {
              ...{ kind: kindName(ctx, kind), missing: missing.length, total: of.length },
            }),
          ]
    if (fact === 'counts') return ofKind
    const names = missing.toSorted(byName.compare)
    const more = names.length - mostNames
    return [
      ...ofKind,
      ...names.slice(0, mostNames).map((name) => `– ${name}`),
      ...(more > 0 ? [ctx.t('ask-fact-more', { count: more })] : []),
    ]
  }

  function countLine(ctx: BotContext, { duty, period, reported, total }: DutyCount): string {
    const { until } = deadlineWords(ctx, period, timezone)
    const name = nameOf(duty, period)
    return ctx.t('ask-fact-counts', { name, reported, total, missing: total - reported, until })
  }
}

type Line = {
  asked: FactAsked
  owed: Obligation
  unit: OwnUnit
  drafts: Awaited<ReturnType<typeof readOwn>>['drafts']
}

/** The reports that are meant: of the year that was named, or else those that are owed, or the last. */
function obligationsMeant(all: Obligation[], year: number | undefined): Obligation[] {
  if (year !== undefined) return all.filter(({ period }) => isOfYear(period, year))
  const owed = all.filter((one) => isOwed(one) && !one.period.closedAt)
  return owed.length > 0 ? owed : all.slice(-1)
}

const periodsMeant = (all: DutyCount[], now: Date, year: number | undefined): DutyCount[] =>
  year === undefined ? presentPeriods(all, now) : all.filter(({ period }) => isOfYear(period, year))

/** “2026”, and “12/2026” where there are several in a year. */
const isOfYear = ({ label }: { label: string }, year: number) => label.endsWith(String(year))

const byName = new Intl.Collator('vi', { numeric: true })

const mostLines = 5
const mostNames = 12
