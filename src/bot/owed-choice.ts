import { can, type Action } from '../domain/access.ts'
import { nameOf } from '../domain/duties.ts'
import { awaitsUnit, type Obligation } from '../domain/obligations.ts'
import type { BotContext } from './context.ts'
import { tailOf } from './duty-words.ts'
import { ask, show } from './menu.ts'
import { owedText } from './owed-text.ts'
import { nothingText, ownUnits, type OwnUnit } from './own-units.ts'

export type OwedChoiceServices = {
  timezone: string
  duties: { obligationsOf(unitId: string, now: Date): Promise<Obligation[]> }
}

/** A report that a unit of the person owes. */
export type OwedOfUnit = { owed: Obligation; unit: OwnUnit }

export type Wanted = {
  action: Action
  /** The command that is asked again when there are several: “owe:giahan:…”. */
  command: 'giahan' | 'bangiay'
}

export type OwedChoice = ReturnType<typeof createOwedChoice>

/** Finds out which of the reports that are owed somebody means. */
export function createOwedChoice({ timezone, duties }: OwedChoiceServices) {
  const allOf = async (ctx: BotContext, action: Action): Promise<OwedOfUnit[]> => {
    const found: OwedOfUnit[] = []
    for (const unit of answeringUnits(ctx, action)) {
      const all = await duties.obligationsOf(unit.unitId, ctx.now)
      found.push(...all.map((owed) => ({ owed, unit })))
    }
    return found
  }

  /** The one report that is owed; undefined after the person was asked, or told that there is none. */
  async function only(ctx: BotContext, { action, command }: Wanted) {
    const all = await allOf(ctx, action)
    const open = all.filter(({ owed }) => awaitsUnit(owed))
    const [first] = open
    if (first && open.length === 1) return first
    if (first) {
      const units = new Set(open.map(({ unit }) => unit.unitId))
      const choices = open.map(({ owed, unit }) => {
        const name = nameOf(owed.duty, owed.period)
        const label = units.size > 1 ? `${name} – ${unit.unitName}` : name
        return { label, data: `owe:${command}:${tailOf(owed.id)}` }
      })
      await ask(ctx, ctx.t('owe-which'), choices)
    } else await show(ctx, nothingOwed(ctx, all, action))
    return undefined
  }

  /** A report of a button, however it stands; undefined when it is none of theirs. */
  const find = async (ctx: BotContext, tail: string, { action }: Pick<Wanted, 'action'>) =>
    (await allOf(ctx, action)).find(({ owed }) => owed.id.endsWith(tail))

  /** The report of a button; undefined after the person was told that it is not owed any more. */
  async function tapped(ctx: BotContext, tail: string, { action }: Pick<Wanted, 'action'>) {
    const all = await allOf(ctx, action)
    const chosen = all.find(({ owed }) => owed.id.endsWith(tail))
    if (chosen && awaitsUnit(chosen.owed)) return chosen
    await show(ctx, nothingOwed(ctx, chosen ? [chosen] : all, action))
    return undefined
  }

  function nothingOwed(ctx: BotContext, all: OwedOfUnit[], action: Action): string {
    const units = answeringUnits(ctx, action)
    if (units.length === 0) return ctx.t('owe-not-allowed')
    const lines = all.map(({ owed }) => owedText(ctx, { owed, timezone }))
    if (lines.length > 0) return [ctx.t('owe-nothing'), ...lines].join('\n')
    return units.map((unit) => nothingText(ctx, unit)).join('\n')
  }

  return { only, tapped, find }
}

/** The units for which somebody may answer a reminder; the office collects, and owes nothing. */
export const answeringUnits = (ctx: Pick<BotContext, 'actor'>, action: Action): OwnUnit[] =>
  ownUnits(ctx).filter(
    ({ unitId, unitKind }) => unitKind !== 'office' && can(ctx.actor, action, { unitId }),
  )
