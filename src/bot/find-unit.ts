import type { Obligation } from '../domain/obligations.ts'
import type { Report } from '../domain/reports.ts'
import { findUnits, type Unit } from '../domain/units.ts'
import { showDateTime } from '../text/dates.ts'
import { dayOf, yearOf } from '../text/days.ts'
import type { Texts } from '../text/texts.ts'
import type { BotContext } from './context.ts'
import { menu, show } from './menu.ts'
import { pageSize } from './overview-lists.ts'
import { openChoice, owedText } from './owed-text.ts'

export type FindUnitServices = {
  timezone: string
  texts: Pick<Texts, 'find'>
  units: { all(): Promise<Unit[]> }
  duties: { obligationsOf(unitId: string, now: Date): Promise<Obligation[]> }
  reports: { ofYear(of: { unitId: string; year: number }): Promise<Report[]> }
}

/** “/tonghop ia ly”: one unit, how it stands and what it sent. */
export function createFindUnit(
  { timezone, texts, units, duties, reports }: FindUnitServices,
  { openReport }: { openReport: (ctx: BotContext, number: number) => Promise<void> },
) {
  /** Shows the unit that is meant, or asks which one. */
  async function showFound(ctx: BotContext, text: string): Promise<void> {
    const all = await units.all()
    // Units of today first: a name of old is meant only when nobody bears it now.
    const today = findUnits(text, all, dayOf(ctx.now, timezone))
    const found = today.length > 0 ? today : findUnits(text, all)
    const [only] = found
    if (!only) return show(ctx, ctx.t('overview-unknown-unit'))
    if (found.length === 1) return showUnit(ctx, only, { isFound: true })
    const choices = found.slice(0, pageSize).map(({ id, name }) => ({
      label: name,
      data: `overview:unit:${id}`,
    }))
    const more = found.length - choices.length
    const lines = [
      ctx.t('overview-which-unit', { count: found.length }),
      ...(more > 0 ? [ctx.t('overview-which-unit-more', { count: more })] : []),
    ]
    return show(ctx, lines.join('\n'), menu(ctx, choices))
  }

  /** Shows the unit with this id. */
  async function showById(ctx: BotContext, unitId: string): Promise<void> {
    const unit = (await units.all()).find(({ id }) => id === unitId)
    return unit ? showUnit(ctx, unit) : show(ctx, ctx.t('overview-unknown-unit'))
  }

  async function showUnit(ctx: BotContext, unit: Unit, { isFound = false } = {}): Promise<void> {
    const year = yearOf(ctx.now, timezone)
    const owed = await duties.obligationsOf(unit.id, ctx.now)
    const own = (await reports.ofYear({ unitId: unit.id, year })).slice(-10)
    const sent = [...owed.flatMap(({ report }) => report ?? []), ...own]
    const [only] = sent
    // Whoever looks for a unit that has sent all in one report looks for that report.
    if (
      isFound &&
      only &&
      sent.length === 1 &&
      owed.every(({ report, state }) => report ?? state === 'not-open')
    ) {
      return openReport(ctx, only.number)
    }
    const lines = [
      owed.length > 0 ? unit.name : ctx.t('status-nothing', { unit: unit.name }),
      ...owed.map((one) => owedText(ctx, { owed: one, timezone })),
      ...own.map(({ formId, firstAt, number }) =>
        ctx.t('status-sent-own', {
          name: texts.find(ctx.locale, formId) ?? formId,
          first: showDateTime(firstAt, { locale: ctx.locale, timezone }),
          number,
        }),
      ),
    ]
    const choices = sent.map(({ number }) => openChoice(ctx, number))
    const home = { label: ctx.t('overview-back'), data: 'overview:home' }
    return show(ctx, lines.join('\n'), menu(ctx, choices, [home]))
  }

  return { showFound, showById }
}
