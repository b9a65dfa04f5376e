import type { Models } from '../storage/models.ts'
import { can } from '../domain/access.ts'
import { yearOf } from '../text/days.ts'
import type { BotContext } from './context.ts'
import type { Choice } from './menu.ts'
import { modelUnits } from './own-units.ts'

export type RollOverWaitingServices = {
  timezone: string
  models: Pick<Models, 'unsaid' | 'unsaidByUnit'>
}

export type RollOverWaiting = ReturnType<typeof createRollOverWaiting>

/** What waits of the roll-over, in words, for who does it and for the office. */
export const createRollOverWaiting =
  ({ timezone, models }: RollOverWaitingServices) =>
  async (ctx: Pick<BotContext, 'actor' | 'now' | 't'>): Promise<string[]> => {
    const year = yearOf(ctx.now, timezone)
    const lines: string[] = []
    for (const { unitId, unitName: unit } of modelUnits(ctx)) {
      const count = (await models.unsaid({ unitId, year })).length
      if (count > 0) lines.push(ctx.t('roll-waiting', { unit, count, year }))
    }
    if (can(ctx.actor, 'model:rule')) {
      const count = (await models.unsaidByUnit(year)).length
      if (count > 0) lines.push(ctx.t('roll-waiting-office', { count, year }))
    }
    return lines
  }

/** The way to the roll-over. */
export const rollChoice = ({ t }: Pick<BotContext, 't'>): Choice => ({
  label: t('roll-go'),
  data: 'go:rasoat',
})

/** The way to what units that are over have left. */
export const leftChoice = ({ t }: Pick<BotContext, 't'>): Choice => ({
  label: t('roll-go-left'),
  data: 'go:donvicu',
})
