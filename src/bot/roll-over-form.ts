import { can } from '../domain/access.ts'
import type { ModelLine } from '../domain/models.ts'
import type { YearlyAnswer } from '../forms/yearly-answer.ts'
import type { Audit } from '../storage/audit.ts'
import type { Rolled } from '../storage/model-years.ts'
import type { Models } from '../storage/models.ts'
import { clip } from '../text/clip.ts'
import type { BotContext } from './context.ts'
import type { FormUse } from './form-use.ts'
import { menu } from './menu.ts'
import { byOf } from './model-form.ts'
import { modelName } from './model-texts.ts'
import { sideOf } from './model-update-form.ts'
import { unitNameOf } from './own-units.ts'

export type RollOverUseServices = {
  models: Pick<Models, 'linesOf' | 'rollOver' | 'unsaid'>
  audit: Pick<Audit, 'append'>
}

/** What a roll-over is about: the year, and the models in the order they are numbered. */
export type YearAbout = { year: number; ids: string[] }

export const writeYearAbout = ({ year, ids }: YearAbout): string => [year, ...ids].join(' ')

export function readYearAbout(about = ''): YearAbout {
  const [year = '0', ...ids] = about.split(' ')
  return { year: Number(year), ids }
}

/** The form on which a unit says how each of its models stands this year. */
export function createRollOverUse(services: RollOverUseServices): FormUse {
  const { models } = services
  const roll = createRoll(services)

  return {
    mayFill: (ctx, unitId) => can(ctx.actor, 'model:write', { unitId }),

    title: (ctx, { unitId, state }) =>
      Promise.resolve(
        ctx.t('roll-title', {
          ...{ year: readYearAbout(state.about).year, unit: unitNameOf(ctx, unitId) },
        }),
      ),

    async models(_, { unitId, state }) {
      const { year, ids } = readYearAbout(state.about)
      const lines = await models.linesOf(ids)
      const isOpen = ({ unit, stage, last }: ModelLine) =>
        unit.id === unitId && stage !== 'stopped' && (last?.year ?? 0) < year
      const list = ids.flatMap((id) => lines.find((line) => line.id === id) ?? [])
      return {
        year,
        list: list.map((line) => ({
          ...{ id: line.id, name: line.name, last: line.last, isOpen: isOpen(line) },
        })),
      }
    },

    async complete(ctx, { draft }) {
      const { year, ids } = readYearAbout(draft.state.about)
      const { said } = draft.state.answers['years'] as YearlyAnswer
      const text = await roll(ctx, {
        ...{ unitId: draft.unitId, year },
        said: ids.flatMap((id) => (said[id] ? [{ id, ...said[id] }] : [])),
      })
      return { last: [{ text, markup: menu(ctx, []) }] }
    },
  }
}

type Wanted = { unitId: string; year: number } & Pick<Parameters<Models['rollOver']>[0], 'said'>

/** Says how models stand in a year, and gives the receipt: each model, and what is open still. */
export const createRoll =
  ({ models, audit }: RollOverUseServices) =>
  async (ctx: BotContext, { unitId, year, said }: Wanted): Promise<string> => {
    const side = sideOf(ctx, unitId)
    const rolled = await models.rollOver({ unitId, year, said, side, ...byOf(ctx) })
    const set = rolled.filter(({ outcome }) => outcome === 'set')
    for (const { number, status } of set)
      await audit.append({
        ...{ at: ctx.now, actorId: ctx.actor?.personId, action: 'model.year' },
        ...{ object: `model:${number}`, details: { year, after: status ?? '' } },
      })
    const words = { year, unit: unitNameOf(ctx, unitId) }
    const rest = (await models.unsaid({ unitId, year })).length
    return [
      set.length > 0 ? ctx.t('roll-set', words) : ctx.t('roll-nothing-set', words),
      ...rolled.map((one) => `– ${rolledText(ctx, one)}`),
      ...(rest > 0 ? [ctx.t('roll-rest', { count: rest })] : []),
    ].join('\n')
  }

function rolledText(ctx: BotContext, { number, name, status, reason, outcome }: Rolled): string {
  const model = modelName(ctx, { number, name: clip(name, 60) })
  if (outcome === 'elsewhere' || outcome === 'stopped')
    return ctx.t(`roll-outcome-${outcome}`, { model })
  const word = ctx.t(`models-status-${status ?? 'kept'}`)
  const why = reason === undefined ? word : ctx.t('roll-why', { status: word, reason })
  return ctx.t(`roll-outcome-${outcome}`, { model, status: why })
}
