import { can } from '../domain/access.ts'
import { nameOf } from '../domain/duties.ts'
import { presentPeriods } from '../domain/periods.ts'
import { awaitsUnit, type Obligation } from '../domain/obligations.ts'
import type { DutyCount } from '../storage/duties.ts'
import type { Reviews } from '../storage/reviews.ts'
import type { BotContext } from './context.ts'
import { deadlineWords, owedDeadline } from './deadline.ts'
import { closedLine } from './due.ts'
import { owedText, returnedLines } from './owed-text.ts'
import { reviewedWords } from './review-texts.ts'
import { createRollOverWaiting, type RollOverWaitingServices } from './roll-over-ways.ts'
import {
  draftProgress,
  nothingText,
  ownUnits,
  readOwn,
  reportingUnits,
  type OwnDraft,
  type OwnServices,
  type OwnUnit,
} from './own-units.ts'

export type WaitingServices = OwnServices &
  RollOverWaitingServices & {
    timezone: string
    duties: OwnServices['duties'] & { list(): Promise<DutyCount[]> }
    extensions: { waiting(): Promise<unknown[]> }
    paperClaims: { waiting(): Promise<unknown[]> }
    models: { countProposed(): Promise<number> }
    reviews: Pick<Reviews, 'countWaiting' | 'unanswered'>
    questions: { countWaiting(): Promise<number> }
    broadcasts: { list(statuses: ['awaiting']): Promise<unknown[]> }
    troubles: { count(): Promise<number> }
    scoreSheets: { countWaiting(): Promise<number> }
  }

type Own = {
  unit: OwnUnit
  obligations: Obligation[]
  drafts: OwnDraft[]
}

/** What waits for a person, in words: on the home screen, and right after linking. */
export function createWaitingWork(services: WaitingServices) {
  const { timezone, duties, extensions, paperClaims, models, questions, broadcasts, troubles } =
    services
  const { scoreSheets, reviews } = services
  const rollOver = createRollOverWaiting(services)

  return async (ctx: BotContext): Promise<{ text: string }> => {
    const own: Own[] = []
    for (const unit of ownUnits(ctx)) {
      if (unit.unitKind === 'office') continue
      own.push({ unit, ...(await readOwn(services, ctx, unit.unitId)) })
    }
    const lines = [
      ...returnedReports(ctx, own, timezone),
      ...(await askedOfUnits(ctx)),
      ...waitingLines(ctx, own),
      ...idleLines(ctx, own),
      ...(await officeLines(ctx)),
      ...(await rollOver(ctx)),
    ]
    return { text: lines.join('\n') || ctx.t('status-nothing-due') }
  }

  /** What the office asked about reports and models, and has no answer to. */
  async function askedOfUnits(ctx: BotContext): Promise<string[]> {
    const unitIds = reportingUnits(ctx).map(({ unitId }) => unitId)
    const open = unitIds.length > 0 ? await reviews.unanswered(unitIds) : []
    if (open.length === 0) return []
    const list = open.slice(0, 3).map((about) => reviewedWords(ctx, about))
    return [ctx.t('review-home-asked', { list: list.join(', ') })]
  }

  function waitingLines(ctx: BotContext, own: Own[]): string[] {
    const items = own.flatMap(({ unit, obligations, drafts }) =>
      obligations.filter(awaitsUnit).map((one) => {
        const words = {
          name: nameOf(one.duty, one.period),
          ...owedDeadline(ctx, one, timezone),
        }
        const draft = drafts.find(({ obligationId }) => obligationId === one.id)
        const item =
          own.length > 1
            ? ctx.t('status-waiting-unit', { ...words, unit: unit.unitName })
            : ctx.t('status-waiting-item', words)
        return draft ? `${item} ${ctx.t('status-waiting-draft', draftProgress(draft))}` : item
      }),
    )
    const all = own.flatMap(({ obligations }) => obligations)
    // What is excused, closed or with the office is not sent, but nothing is to be done either.
    const resting = all
      .filter((one) => !one.reportedAt && one.state !== 'not-open' && !awaitsUnit(one))
      .map((owed) => owedText(ctx, { owed, timezone }))
    if (items.length === 0) {
      const isDone = resting.length === 0 && !all.some(({ report }) => report?.returnedAt)
      return all.length > 0 && isDone ? [ctx.t('status-all-sent')] : resting
    }
    const work = items.length === 1 ? items.join('') : `\n${items.join('\n')}`
    return [ctx.t('status-waiting', { work }), ...resting]
  }

  async function officeLines(ctx: BotContext): Promise<string[]> {
    if (!can(ctx.actor, 'overview:read')) return []
    const present = presentPeriods(await duties.list(), ctx.now)
    const counts = present.map(({ duty, period, reported, total }) => {
      const { until } = deadlineWords(ctx, period, timezone)
      const name = nameOf(duty, period)
      const line = ctx.t('status-office-progress', { name, reported, total, until })
      return [line, ...closedLine(ctx, period, timezone)].join(' ')
    })
    return [...counts, ...(await askedLines(ctx))]
  }

  /** What units ask of the office, and how to get there. */
  async function askedLines(ctx: BotContext): Promise<string[]> {
    if (!can(ctx.actor, 'obligation:rule')) return []
    const requests = (await extensions.waiting()).length
    const papers = (await paperClaims.waiting()).length
    const reported = await reviews.countWaiting()
    const proposed = await models.countProposed()
    const asked = can(ctx.actor, 'question:answer') ? await questions.countWaiting() : 0
    const drafts = can(ctx.actor, 'broadcast:send')
      ? (await broadcasts.list(['awaiting'])).length
      : 0
    const failed = can(ctx.actor, 'trouble:settle') ? await troubles.count() : 0
    const scored = can(ctx.actor, 'score:rule') ? await scoreSheets.countWaiting() : 0
    return [
      ...(requests > 0 ? [ctx.t('owe-office-requests', { count: requests })] : []),
      ...(papers > 0 ? [ctx.t('owe-office-papers', { count: papers })] : []),
      ...(reported > 0 ? [ctx.t('review-office-waiting', { count: reported })] : []),
      ...(proposed > 0 ? [ctx.t('models-office-proposed', { count: proposed })] : []),
      ...(scored > 0 ? [ctx.t('scores-office-waiting', { count: scored })] : []),
      ...(asked > 0 ? [ctx.t('questions-office-waiting', { count: asked })] : []),
      ...(drafts > 0 ? [ctx.t('broadcast-office-waiting', { count: drafts })] : []),
      ...(failed > 0 ? [ctx.t('troubles-waiting', { count: failed })] : []),
    ]
  }
}

/** Units that owe nothing at all: a plain sentence each. */
const idleLines = (ctx: BotContext, own: Own[]): string[] =>
  own
    .filter(({ obligations }) => obligations.length === 0)
    .map(({ unit }) => nothingText(ctx, unit))

/** What the office returned: the first thing to be done. */
const returnedReports = (ctx: BotContext, own: Own[], timezone: string): string[] =>
  own.flatMap(({ obligations }) =>
    obligations.flatMap((one) =>
      returnedLines(ctx, one, timezone).map((said) => `${nameOf(one.duty, one.period)}: ${said}`),
    ),
  )
