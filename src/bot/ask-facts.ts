import { can } from '../domain/access.ts'
import { isOwed, type Obligation } from '../domain/obligations.ts'
import type { OverviewRow } from '../domain/reports.ts'
import type { FactAsked } from '../knowledge/live-facts.ts'
import type { DutyCount } from '../storage/duties.ts'
import { countLine, createOverall, isOfYear, periodsMeant } from './ask-overall.ts'
import type { BotContext } from './context.ts'
import { dueLine } from './due.ts'
import type { Choice } from './menu.ts'
import { owedText } from './owed-text.ts'
import { nothingText, ownUnits, readOwn, type OwnServices } from './own-units.ts'
import { createScoreFacts, type ScoreFactServices } from './score-facts.ts'

export type FactServices = OwnServices &
  ScoreFactServices & {
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
export function createFacts(services: FactServices) {
  const { timezone, duties } = services
  const overall = createOverall(services)
  const points = createScoreFacts(services)

  /** What concerns the units of the person, and for the office how the periods stand. */
  async function own(ctx: BotContext, asked: FactAsked): Promise<FactSaid | undefined> {
    const seesAll = can(ctx.actor, 'overview:read')
    const units = ownUnits(ctx).filter(({ unitKind }) => unitKind !== 'office' || !seesAll)
    const lines: string[] = []
    let isKnown = asked.year === undefined
    for (const unit of units) {
      const { obligations, drafts } = await readOwn(services, ctx, unit.unitId)
      const meant = obligationsMeant(obligations, asked.year)
      isKnown ||= meant.length > 0
      if (meant.length === 0) lines.push(nothingText(ctx, unit))
      for (const owed of meant) {
        const draft = drafts.find(({ obligationId }) => obligationId === owed.id)
        const standing = owedText(ctx, { owed, draft, timezone })
        const head = units.length > 1 ? `${unit.unitName} – ` : ''
        const due = () => dueLine(ctx, owed, { unit: unit.unitName, timezone })
        lines.push(
          isOfDay(asked) ? `${due()} ${ctx.t('ask-fact-by-office')}` : `${head}${standing}`,
        )
      }
    }
    const periods = seesAll ? periodsMeant(await duties.list(), ctx.now, asked.year) : []
    lines.push(...periods.map((one) => countLine(ctx, one, timezone)))
    if (!isKnown && periods.length === 0) return undefined
    if (lines.length === 0) lines.push(ctx.t('status-nothing-due'))
    return { lines: lines.slice(0, mostLines), choices: moreOf(ctx, asked) }
  }

  return async (ctx: BotContext, asked: FactAsked): Promise<FactSaid | undefined> => {
    if (asked.fact === 'points-missing') return points.missing(ctx, asked)
    // Who scores and asks what is still missing means points.
    const ofOpen = asked.fact === 'own-left' ? await points.ofOpen(ctx, asked) : undefined
    if (ofOpen) return ofOpen
    if (!isOfAll(asked)) return own(ctx, asked)
    if (can(ctx.actor, 'overview:read')) return overall(ctx, asked)
    const said = await own(ctx, { ...asked, fact: 'own-status' })
    return said && { ...said, lines: [ctx.t('ask-fact-office-only'), ...said.lines] }
  }
}

/** The reports that are meant: of the year that was named, or else those that are owed, or the last. */
function obligationsMeant(all: Obligation[], year: number | undefined): Obligation[] {
  if (year !== undefined) return all.filter(({ period }) => isOfYear(period, year))
  const owed = all.filter((one) => isOwed(one) && !one.period.closedAt)
  return owed.length > 0 ? owed : all.slice(-1)
}

function moreOf(ctx: BotContext, asked: FactAsked): Choice[] {
  if (can(ctx.actor, 'overview:read'))
    return [{ label: ctx.t('people-go-tonghop'), data: 'go:tonghop' }]
  if (!can(ctx.actor, 'duty:read')) return []
  return isOfDay(asked)
    ? [{ label: ctx.t('people-go-hannop'), data: 'go:hannop' }]
    : [{ label: ctx.t('people-go-trangthai'), data: 'go:trangthai' }]
}

const isOfAll = ({ fact }: FactAsked) => ['missing', 'reported', 'counts'].includes(fact)

const isOfDay = ({ fact }: FactAsked) => fact === 'deadline' || fact === 'days-left'

const mostLines = 5
