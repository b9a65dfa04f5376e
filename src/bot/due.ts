import { Composer } from 'grammy'
import { can } from '../domain/access.ts'
import { nameOf, type Duty } from '../domain/duties.ts'
import { presentPeriods } from '../domain/periods.ts'
import type { Obligation } from '../domain/obligations.ts'
import type { Unit } from '../domain/units.ts'
import type { DutyCount } from '../storage/duties.ts'
import { showDate, showDateTime } from '../text/dates.ts'
import type { BotContext } from './context.ts'
import { lastDayWords, deadlineWords, type Words } from './deadline.ts'
import { boundWords } from './duty-words.ts'
import { menu, show } from './menu.ts'
import { returnedLines } from './owed-text.ts'
import { nothingText, ownUnits, reportingUnits } from './own-units.ts'

export type DueServices = {
  timezone: string
  duties: {
    obligationsOf(unitId: string, now: Date): Promise<Obligation[]>
    list(): Promise<DutyCount[]>
  }
  units: { all(): Promise<Unit[]> }
}

/** /hannop: what is due when, for whom, and on whose word. */
export function createDue({ timezone, duties, units }: DueServices): Composer<BotContext> {
  const composer = new Composer<BotContext>()

  composer.command('hannop', async (ctx, next) => {
    if (!ctx.actor) return next()
    const texts: string[] = []
    for (const unit of ownUnits(ctx)) {
      if (unit.unitKind === 'office') continue
      const { unitId, unitName } = unit
      const mayRead = can(ctx.actor, 'duty:read', { unitId })
      const owed = mayRead ? await duties.obligationsOf(unitId, ctx.now) : []
      texts.push(...owed.map((one) => owedText(ctx, one, unitName)))
      if (owed.length === 0) texts.push(nothingText(ctx, unit))
    }
    if (can(ctx.actor, 'overview:read')) {
      const present = presentPeriods(await duties.list(), ctx.now)
      const all = await units.all()
      texts.push(...present.map((one) => dutyText(ctx, one, all)))
    }
    if (texts.length === 0) texts.push(ctx.t('status-nothing-due'))

    const isReporting = reportingUnits(ctx).length > 0
    const choices = [
      ...(isReporting ? [{ label: ctx.t('people-go-baocao'), data: 'go:baocao' }] : []),
      can(ctx.actor, 'overview:read')
        ? { label: ctx.t('people-go-tonghop'), data: 'go:tonghop' }
        : { label: ctx.t('people-go-trangthai'), data: 'go:trangthai' },
    ]
    await show(ctx, texts.join('\n\n'), menu(ctx, choices))
    return undefined
  })

  const owedText = (ctx: BotContext, owed: Obligation, unit: string) =>
    `${dueLine(ctx, owed, { unit, timezone })}\n${basisWords(ctx, owed.duty, timezone)}`

  function dutyText(ctx: BotContext, { duty, period }: DutyCount, all: Unit[]) {
    const line = ctx.t('status-due-all', {
      name: nameOf(duty, period),
      who: boundWords(ctx, duty, all),
      ...deadlineWords(ctx, period, timezone),
    })
    const head = [line, ...closedLine(ctx, period, timezone)].join(' ')
    return `${head}\n${basisWords(ctx, duty, timezone)}`
  }

  return composer
}

/** The deadline of one report of a unit, and what became of the report. */
export function dueLine(
  ctx: Words,
  owed: Obligation,
  { unit, timezone }: { unit: string; timezone: string },
): string {
  const { duty, period, extendedFrom } = owed
  const words = { name: nameOf(duty, period), unit, ...deadlineWords(ctx, period, timezone) }
  const line = extendedFrom
    ? ctx.t('status-due-extended', { ...words, common: lastDayWords(ctx, extendedFrom, timezone) })
    : ctx.t('status-due', words)
  return [line, ...standingText(ctx, owed, timezone)].join(' ')
}

/** What became of a report, where there is more to say than its deadline. */
function standingText(ctx: Words, owed: Obligation, timezone: string): string[] {
  const { period, reportedAt, isOnPaper, report, paperClaimedAt, state } = owed
  if (reportedAt)
    return [
      ctx.t(isOnPaper && !report ? 'status-due-paper' : 'status-due-sent'),
      ...returnedLines(ctx, owed, timezone),
    ]
  if (state === 'exempt') return [ctx.t('status-due-exempt')]
  const place = { locale: ctx.locale, timezone }
  if (period.closedAt) return closedLine(ctx, period, timezone)
  if (paperClaimedAt)
    return [ctx.t('status-due-claimed', { at: showDateTime(paperClaimedAt, place) })]
  return state === 'not-open'
    ? [ctx.t('status-due-opens', { opens: showDate(period.opensAt, place) })]
    : []
}

/** That the office closed a period, where it did. */
export const closedLine = (
  { t, locale }: Pick<BotContext, 't' | 'locale'>,
  { closedAt }: { closedAt: Date | undefined },
  timezone: string,
): string[] =>
  closedAt ? [t('status-due-closed', { day: showDate(closedAt, { locale, timezone }) })] : []

/** Whose word a duty is: the basis the office named, the day it did, and who did it. */
export function basisWords(
  { t, locale }: Pick<BotContext, 't' | 'locale'>,
  { basis, createdBy, createdAt }: Pick<Duty, 'basis' | 'createdBy' | 'createdAt'>,
  timezone: string,
): string {
  const day = showDate(createdAt, { locale, timezone })
  return createdBy
    ? t('status-basis-by', { basis, day, person: createdBy })
    : t('status-basis', { basis, day })
}
