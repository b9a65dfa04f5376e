import { nameOf } from '../domain/duties.ts'
import { isOwed } from '../domain/obligations.ts'
import type { ObligationRecord } from '../storage/obligation-record.ts'
import { showDate } from '../text/dates.ts'
import type { BotContext } from './context.ts'
import { deadlineWords } from './deadline.ts'
import { tailOf } from './duty-words.ts'
import { menu, show, type Choice } from './menu.ts'
import { openChoice } from './owed-text.ts'
import { draftProgress } from './own-units.ts'
import { claimData } from './paper.ts'
import { extensionLines, ledgerLines, rulingLines } from './record-text.ts'

export type UnitScreenServices = {
  timezone: string
  obligations: { byTail(tail: string, now: Date): Promise<ObligationRecord | undefined> }
}

/** What one unit owes in one period: how it stands, everything that was said and decided. */
export function createUnitScreen({ timezone, obligations }: UnitScreenServices) {
  async function showUnit(ctx: BotContext, tail: string): Promise<void> {
    const record = await obligations.byTail(tail, ctx.now)
    const home = { label: ctx.t('duties-back'), data: 'duty:home' }
    if (!record) return show(ctx, ctx.t('duties-gone'), menu(ctx, [], [home]))
    const { unit, owed, phone } = record
    const lines = [
      ctx.t('duties-unit-head', { unit: unit.name, name: nameOf(owed.duty, owed.period) }),
      stateLine(ctx, record, timezone),
      ...draftLine(ctx, record),
      ...(owed.period.closedAt ? [ctx.t('duties-closed')] : []),
      ...(phone === undefined ? [] : [ctx.t('duties-phone', { phone })]),
      ...extensionLines(ctx, record.extensions, timezone),
      ...rulingLines(ctx, record.rulings, timezone),
      ...ledgerLines(ctx, record.ledger, timezone),
    ]
    const back = {
      label: ctx.t('duties-back-units'),
      data: `duty:units:${tailOf(owed.period.id)}`,
    }
    return show(ctx, lines.join('\n'), menu(ctx, unitActions(ctx, record), [back, home]))
  }

  return { showUnit }
}

/** How the unit stands, with its deadline, and with that of all where its own is later. */
export function stateLine(
  ctx: Pick<BotContext, 't' | 'locale' | 'now'>,
  { owed }: Pick<ObligationRecord, 'owed'>,
  timezone: string,
): string {
  const { period, extendedFrom, reportedAt, paperClaimedAt, isOnPaper, state } = owed
  const place = { locale: ctx.locale, timezone }
  const word = ctx.t(`duties-state-${state}`)
  const { until } = deadlineWords(ctx, period, timezone)
  return [
    ctx.t('duties-unit-state', { state: word, until }),
    ...(extendedFrom
      ? [ctx.t('duties-unit-extended', deadlineWords(ctx, { dueAt: extendedFrom }, timezone))]
      : []),
    ...(isOnPaper && reportedAt
      ? [ctx.t('duties-unit-paper', { day: showDate(reportedAt, place) })]
      : []),
    ...(paperClaimedAt
      ? [ctx.t('duties-unit-claim', { day: showDate(paperClaimedAt, place) })]
      : []),
  ].join(' ')
}

/** How far the report is: the furthest of what people of the unit have begun. */
function draftLine({ t }: Pick<BotContext, 't'>, { owed, drafts }: ObligationRecord): string[] {
  const [furthest] = drafts.map(draftProgress).toSorted((a, b) => b.done - a.done)
  return furthest && isOwed(owed) ? [t('duties-unit-draft', furthest)] : []
}

/** What the office may decide about the unit as it stands now: first what waits for its answer. */
function unitActions(ctx: BotContext, { owed, unit, extensions }: ObligationRecord): Choice[] {
  const { id, period, exemptAt, isOnPaper, paperClaimedAt, report } = owed
  const tail = tailOf(id)
  const rule = (kind: 'exempt' | 'owe' | 'paper' | 'no-paper' | 'extend') => ({
    label: ctx.t(`duties-do-${kind}`),
    data: `duty:${kind}:${tail}`,
  })
  const isOpen = isOwed(owed) && !period.closedAt
  const remind = {
    label: ctx.t('duties-remind-one'),
    data: `duty:remind:${tailOf(period.id)}:${tailOf(unit.id)}`,
  }
  const waiting = extensions.filter(({ status }) => status === 'waiting')
  const answers = [
    ...waiting.map((asked) => ({
      label: ctx.t('duties-answer-extension'),
      data: `ext:${tailOf(asked.id)}:open`,
    })),
    ...(paperClaimedAt
      ? [
          {
            label: ctx.t('duties-answer-paper'),
            data: `${claimData({ obligationId: id, claimedAt: paperClaimedAt })}:open`,
          },
        ]
      : []),
  ]
  return [
    ...(isOpen ? answers : []),
    ...(report ? [openChoice(ctx, report.number)] : []),
    ...(isOpen && !paperClaimedAt ? [remind] : []),
    ...(isOwed(owed) ? [rule('exempt'), rule('paper')] : []),
    ...(isOpen ? [rule('extend')] : []),
    ...(exemptAt && !owed.reportedAt ? [rule('owe')] : []),
    ...((isOnPaper || paperClaimedAt) && !report ? [rule('no-paper')] : []),
  ]
}
