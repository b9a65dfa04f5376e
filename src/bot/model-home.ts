import { can } from '../domain/access.ts'
import type { Models } from '../storage/models.ts'
import type { BotContext } from './context.ts'
import { backToForm, menu, show, type Choice } from './menu.ts'
import { modelChoice } from './model-texts.ts'
import { modelUnits, ownUnits } from './own-units.ts'
import { createRollOverWaiting, rollChoice } from './roll-over-ways.ts'

export type ModelHomeServices = {
  models: Pick<Models, 'find' | 'unsaid' | 'unsaidByUnit'>
  timezone: string
  find: { showFound(ctx: BotContext, text: string): Promise<void> }
}

const most = 8

/** Where everything about models begins: one's own, what waits, where to go. */
export const createModelHome =
  ({ models, find, timezone }: ModelHomeServices) =>
  async (ctx: BotContext): Promise<void> => {
    const isOffice = can(ctx.actor, 'model:rule')
    const units = ownUnits(ctx).filter(
      ({ unitId, unitKind }) =>
        unitKind !== 'office' && can(ctx.actor, 'model:read-whole', { unitId }),
    )
    if (!isOffice && units.length === 0) return find.showFound(ctx, '')

    const unitIds = units.map(({ unitId }) => unitId)
    const own = await models.find({ words: [], unitIds }, { skip: 0, take: most })
    const waiting = isOffice
      ? await models.find({ words: [], stage: 'proposed' }, { skip: 0, take: most })
      : undefined
    const rollOver = await createRollOverWaiting({ models, timezone })(ctx)
    const names = units.map(({ unitName }) => unitName).join('; ')
    const noneYet = modelUnits(ctx).length > 0 ? 'models-home-none' : 'models-home-empty'
    const lines = [
      ...(waiting ? [ctx.t('models-home-waiting', { count: waiting.total })] : []),
      ...(units.length > 0
        ? [ctx.t(own.total > 0 ? 'models-home-own' : noneYet, { unit: names, count: own.total })]
        : []),
    ]
    const choices = [
      ...(waiting?.lines ?? []).map((line) => modelChoice(line, { withUnit: true })),
      ...(units.length > 0 ? own.lines : []).map((line) =>
        modelChoice(line, { withUnit: units.length > 1 }),
      ),
    ]
    return show(
      ctx,
      lines.join('\n'),
      menu(ctx, choices, [
        ...waysOn(ctx, { own: own.total, waiting: waiting?.total ?? 0 }),
        ...(rollOver.length > 0 ? [rollChoice(ctx)] : []),
        ...backToForm(ctx),
      ]),
    )
  }

function waysOn(ctx: BotContext, { own, waiting }: Record<'own' | 'waiting', number>): Choice[] {
  const go = (name: string, label: string) => ({ label, data: `go:${name}` })
  const writes = modelUnits(ctx).length > 0
  return [
    ...(writes ? [go('dangky', ctx.t('models-go-new'))] : []),
    ...(writes && own > 0 ? [go('capnhatmohinh', ctx.t('models-go-update'))] : []),
    { label: ctx.t('models-go-find'), data: 'model:find' },
    ...(waiting > 1 ? [go('congnhan', ctx.t('recognise-go'))] : []),
    ...(waiting > most ? [go('mohinh:de nghi', ctx.t('models-go-waiting'))] : []),
    ...(own > most ? [go('mohinh:cua toi', ctx.t('models-go-all'))] : []),
  ]
}
