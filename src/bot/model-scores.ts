import { can } from '../domain/access.ts'
import type { Model } from '../domain/models.ts'
import { goesOn } from '../domain/score-sheets.ts'
import type { CriteriaSets } from '../storage/criteria-sets.ts'
import type { ScoreSheets } from '../storage/score-sheets.ts'
import { dayOf, yearOf } from '../text/days.ts'
import type { BotContext } from './context.ts'
import type { Choice } from './menu.ts'
import { openYears } from './score-known.ts'
import { sheetChoice } from './score-self-form.ts'
import { sheetText } from './score-texts.ts'

type Services = {
  timezone: string
  scoreSheets: Pick<ScoreSheets, 'ofModel'>
  criteriaSets: Pick<CriteriaSets, 'published'>
}

/** What the screen of a model says of its points, to those who may read them. */
export const createModelScores =
  ({ timezone, scoreSheets, criteriaSets }: Services) =>
  async (ctx: BotContext, model: Model): Promise<{ lines: string[]; choices: Choice[] }> => {
    const unitId = model.unit.id
    if (!can(ctx.actor, 'score:read', { unitId })) return { lines: [], choices: [] }
    const all = await scoreSheets.ofModel(model.id)
    const sheet = all.at(-1)
    const fills = can(ctx.actor, 'score:fill', { unitId }) && model.stage !== 'stopped'
    const open = fills ? await openYears(criteriaSets, 'model', dayOf(ctx.now, timezone)) : []
    const begins = open
      .filter(({ year, set }) => !all.some((each) => each.year === year && goesOn(each.set, set)))
      .map(({ year }) => ({
        label:
          year === yearOf(ctx.now, timezone)
            ? ctx.t('scores-home')
            : ctx.t('scores-do-year', { year }),
        data: `score:model:${model.number}:${year}`,
      }))
    return {
      lines: sheet
        ? [ctx.t('scores-model-line', { year: sheet.year, shown: sheetText(ctx, sheet) })]
        : [],
      choices: [...(sheet ? [sheetChoice(ctx, sheet.number)] : []), ...begins],
    }
  }
