import type { DraftState } from '../forms/draft.ts'
import type { YearlyAnswer } from '../forms/yearly-answer.ts'
import type { Drafts } from '../storage/drafts.ts'
import type { Models } from '../storage/models.ts'
import { yearOf } from '../text/days.ts'
import type { BotContext } from './context.ts'
import type { Forms } from './forms.ts'
import { backToForm, menu, show } from './menu.ts'
import { modelUnits, type OwnUnit } from './own-units.ts'
import {
  createRoll,
  readYearAbout,
  writeYearAbout,
  type RollOverUseServices,
} from './roll-over-form.ts'
import { leftChoice } from './roll-over-ways.ts'

export type RollOverBeginServices = RollOverUseServices & {
  timezone: string
  models: Pick<Models, 'left'>
  drafts: Pick<Drafts, 'find' | 'save' | 'drop'>
}

/** The two ways to go through the models of a unit: one by one on a form, or all at once. */
export function createRollOverBegin(services: RollOverBeginServices, forms: Pick<Forms, 'begin'>) {
  const { models, drafts, timezone } = services
  const roll = createRoll(services)

  /** Nothing waits; what a unit that is over has left may. */
  async function tellNone(ctx: BotContext) {
    const left = await leftLines(ctx)
    const text = [ctx.t('roll-none', { year: yearOf(ctx.now, timezone) }), ...left]
    return show(
      ctx,
      text.join('\n'),
      menu(ctx, left.length > 0 ? [leftChoice(ctx)] : [], backToForm(ctx)),
    )
  }

  async function leftLines(ctx: BotContext): Promise<string[]> {
    const left = await models.left(
      ctx.now,
      modelUnits(ctx).map(({ unitId }) => unitId),
    )
    return left.length > 0 ? [ctx.t('roll-left', { count: left.length })] : []
  }

  /** Everything nobody has said anything of is kept; what is said stays said. */
  async function keepAll(ctx: BotContext, unit: OwnUnit) {
    const { unitId } = unit
    const year = yearOf(ctx.now, timezone)
    const open = await models.unsaid({ unitId, year })
    if (open.length === 0) return tellNone(ctx)
    const draft = await draftOf(ctx, unitId)
    // Somebody who has begun to say what stops may mean the rest, and would lose the reasons.
    if (draft && saysMoreThanKept(draft.state, year)) return begin(ctx, unit)
    const said = open.map(({ id }) => ({ id, status: 'kept' as const }))
    const text = await roll(ctx, { unitId, year, said })
    const isOpenHere = draft?.id === ctx.account.draftId
    if (draft) await drafts.drop(draft.id)
    return show(ctx, text, menu(ctx, [], isOpenHere ? [] : backToForm(ctx)))
  }

  const draftOf = (ctx: BotContext, unitId: string) =>
    drafts.find({ personId: ctx.actor?.personId ?? '', unitId, formId: 'roll-over' })

  async function begin(ctx: BotContext, { unitId, unitName: unit }: OwnUnit) {
    const year = yearOf(ctx.now, timezone)
    const open = (await models.unsaid({ unitId, year })).map(({ id }) => id)
    if (open.length === 0) return tellNone(ctx)
    const draft = await draftOf(ctx, unitId)
    const before = readYearAbout(draft?.state.about)
    // What has a number in a draft keeps it; what came to the unit since stands behind.
    const known = before.year === year ? before.ids : []
    const about = writeYearAbout({ year, ids: [...new Set([...known, ...open])] })
    if (draft && before.year === year && draft.state.about !== about)
      await drafts.save(draft, { ...draft.state, about }, ctx.now)
    const left = await leftLines(ctx)
    return forms.begin(ctx, {
      formId: 'roll-over',
      unitId,
      begun: { about },
      isOver: ({ state }) => readYearAbout(state.about).year !== year,
      intro: () => [ctx.t('roll-begin', { year, unit, count: open.length }), ...left].join('\n'),
    })
  }

  return { begin, keepAll, tellNone }
}

/** Does a draft of this year say of a model that it is stopped or replicated? */
function saysMoreThanKept({ about, answers }: DraftState, year: number): boolean {
  if (readYearAbout(about).year !== year) return false
  const { said = {} } = (answers['years'] ?? {}) as Partial<YearlyAnswer>
  return Object.values(said).some(({ status }) => status !== 'kept')
}
