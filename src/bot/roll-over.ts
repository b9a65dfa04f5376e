import { Composer } from 'grammy'
import { can } from '../domain/access.ts'
import type { DraftState } from '../forms/draft.ts'
import type { YearlyAnswer } from '../forms/yearly-answer.ts'
import type { Drafts } from '../storage/drafts.ts'
import type { Models } from '../storage/models.ts'
import type { BotContext } from './context.ts'
import { tailOf } from './duty-words.ts'
import type { Forms } from './forms.ts'
import { ask, backToForm, menu, show, type Choice } from './menu.ts'
import { yearOf } from './model-update-form.ts'
import { modelUnits, type OwnUnit } from './own-units.ts'
import {
  createRoll,
  readYearAbout,
  writeYearAbout,
  type RollOverUseServices,
} from './roll-over-form.ts'
import { leftChoice, rollChoice } from './roll-over-ways.ts'
import { createRollOverOffice, type RollOverOfficeServices } from './roll-over-office.ts'

export type RollOverServices = RollOverOfficeServices &
  RollOverUseServices & {
    models: Pick<Models, 'unsaid' | 'left'>
    drafts: Pick<Drafts, 'find' | 'save' | 'drop'>
  }

/** A unit of the person with models of which nothing is said yet for this year. */
type Waiting = { unit: OwnUnit; ids: string[] }

/** /rasoat: last year's models, each with how it stands this year. */
export function createRollOver(
  services: RollOverServices,
  forms: Pick<Forms, 'begin'>,
): Composer<BotContext> {
  const { models, drafts, timezone } = services
  const roll = createRoll(services)
  const office = createRollOverOffice(services)
  const composer = new Composer<BotContext>(office.composer)

  composer.command('rasoat', async (ctx) => {
    const rules = can(ctx.actor, 'model:rule')
    if (rules && modelUnits(ctx).length > 0)
      return ask(ctx, ctx.t('owe-whose'), [
        { label: ctx.t('owe-whose-unit'), data: 'roll:own' },
        { label: ctx.t('owe-whose-office'), data: 'roll:office:1' },
      ])
    return rules ? office.showUnits(ctx, 1) : forUnits(ctx)
  })

  composer.callbackQuery('roll:own', async (ctx) => {
    await ctx.answerCallbackQuery()
    await forUnits(ctx)
  })

  // “giữ hết” says the same as the button of the notice.
  composer.command('duytri', async (ctx) => {
    const waiting = await waitingOf(ctx)
    const [only] = waiting
    if (only && waiting.length === 1) return keepAll(ctx, only.unit)
    if (!only) return tellNone(ctx)
    return ask(ctx, ctx.t('roll-which'), choicesOf(ctx, 'all', waiting))
  })

  composer.callbackQuery(/^(?:nav:)?roll:(all|one):([\w-]{12}):(\d{4})$/, async (ctx) => {
    await ctx.answerCallbackQuery()
    const [, verb, tail = '', year] = ctx.match
    const unit = modelUnits(ctx).find(({ unitId }) => unitId.endsWith(tail))
    if (!unit) return show(ctx, ctx.t('models-not-allowed'))
    if (Number(year) !== yearOf(ctx, timezone))
      return show(ctx, ctx.t('roll-past'), menu(ctx, [rollChoice(ctx)]))
    return verb === 'all' ? keepAll(ctx, unit) : begin(ctx, unit)
  })

  async function forUnits(ctx: BotContext) {
    if (modelUnits(ctx).length === 0) return show(ctx, ctx.t('models-not-allowed'))
    const waiting = await waitingOf(ctx)
    const [only] = waiting
    if (!only) return tellNone(ctx)
    if (waiting.length === 1) return begin(ctx, only.unit)
    return ask(ctx, ctx.t('roll-which'), choicesOf(ctx, 'one', waiting))
  }

  async function waitingOf(ctx: BotContext): Promise<Waiting[]> {
    const year = yearOf(ctx, timezone)
    const all: Waiting[] = []
    for (const unit of modelUnits(ctx)) {
      const ids = (await models.unsaid({ unitId: unit.unitId, year })).map(({ id }) => id)
      if (ids.length > 0) all.push({ unit, ids })
    }
    return all
  }

  const choicesOf = (ctx: BotContext, verb: 'all' | 'one', waiting: Waiting[]): Choice[] =>
    waiting.map(({ unit, ids }) => ({
      label: ctx.t('roll-unit', { unit: unit.unitName, count: ids.length }),
      data: `roll:${verb}:${tailOf(unit.unitId)}:${yearOf(ctx, timezone)}`,
    }))

  /** Nothing waits; what a unit that is over has left may. */
  async function tellNone(ctx: BotContext) {
    const left = await leftLines(ctx)
    const text = [ctx.t('roll-none', { year: yearOf(ctx, timezone) }), ...left]
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
    const year = yearOf(ctx, timezone)
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
    const year = yearOf(ctx, timezone)
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

  return composer
}

function saysMoreThanKept({ about, answers }: DraftState, year: number): boolean {
  if (readYearAbout(about).year !== year) return false
  const { said = {} } = (answers['years'] ?? {}) as Partial<YearlyAnswer>
  return Object.values(said).some(({ status }) => status !== 'kept')
}
