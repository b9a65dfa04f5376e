import { can } from '../domain/access.ts'
import type { FactAsked } from '../knowledge/live-facts.ts'
import type { ScoreSheets } from '../storage/score-sheets.ts'
import type { FactSaid } from './ask-facts.ts'
import type { BotContext } from './context.ts'
import { createScoreDrafts, type ScoreDraftServices } from './score-drafts.ts'
import { readingUnits } from './score-home.ts'
import { sheetChoice } from './score-self-form.ts'
import { lessLines } from './score-sheet.ts'

export type ScoreFactServices = ScoreDraftServices & { scoreSheets: Pick<ScoreSheets, 'ofUnit'> }

/** What costs the most points: of what is being scored, or of the latest sheet of one's unit. */
export function createScoreFacts(services: ScoreFactServices) {
  const { scoreSheets } = services
  const drafts = createScoreDrafts(services)

  /** In the middle of scoring: what of the open draft is not scored yet, or not in full. */
  async function ofOpen(ctx: BotContext, { year }: FactAsked): Promise<FactSaid | undefined> {
    const lines = await drafts.less(ctx, await drafts.open(ctx), year)
    return lines && { lines, choices: [] }
  }

  /** “Tiêu chí nào tôi còn thiếu?” */
  async function missing(ctx: BotContext, asked: FactAsked): Promise<FactSaid | undefined> {
    const { year } = asked
    const units = readingUnits(ctx)
    if (units.length === 0) return undefined
    const open = await ofOpen(ctx, asked)
    if (open) return open
    const all = (await Promise.all(units.map(({ unitId }) => scoreSheets.ofUnit(unitId)))).flat()
    const meant = all.filter((sheet) => year === undefined || sheet.year === year)
    // The work of the unit before its models; of each the latest.
    const sheet = meant.find(({ model }) => model === undefined) ?? meant[0]
    const home = { label: ctx.t('scores-home'), data: 'go:chamdiem' }
    if (!sheet) {
      const begun = await drafts.less(ctx, await drafts.waiting(ctx, units), year)
      if (begun) return { lines: begun, choices: [home] }
      const fills = units.some(({ unitId }) => can(ctx.actor, 'score:fill', { unitId }))
      const none = fills ? ctx.t('scores-less-none-yet') : ctx.t('scores-own-none')
      // It has sheets of other years.
      const isOther = year !== undefined && all.length > 0
      return { lines: [isOther ? ctx.t('scores-less-none-year', { year }) : none], choices: [home] }
    }
    const others = meant.filter((each) => each !== sheet).slice(0, mostOthers)
    return {
      lines: lessLines(ctx, sheet),
      choices: [
        sheetChoice(ctx, sheet.number),
        ...others.map(({ number }) => sheetChoice(ctx, number)),
      ],
    }
  }

  return { missing, ofOpen }
}

const mostOthers = 3
