import { Composer } from 'grammy'
import type { Model } from '../domain/models.ts'
import type { Audit } from '../storage/audit.ts'
import type { Models } from '../storage/models.ts'
import type { Reachable } from '../storage/office-admins.ts'
import type { BotContext } from './context.ts'
import { show } from './menu.ts'
import { mayWrite } from './model-begin.ts'
import { byOf } from './model-form.ts'
import type { createModelScreen } from './model-screen.ts'
import { modelName } from './model-texts.ts'
import { sideOf } from './model-update-form.ts'
import type { Tell } from './tell.ts'

export type ModelMovesServices = {
  models: Pick<Models, 'move' | 'byNumber'>
  audit: Pick<Audit, 'append'>
  readers: { office(now: Date): Promise<Reachable[]> }
  tell: Tell
  screen: Pick<ReturnType<typeof createModelScreen>, 'seen' | 'open'>
}

/** A unit proposes a model for recognition by one tap, or takes the proposal back. */
export function createModelMoves(services: ModelMovesServices): Composer<BotContext> {
  const { models, audit, readers, tell, screen } = services
  const composer = new Composer<BotContext>()

  composer.callbackQuery(/^model:(propose|withdraw):(\d{1,9})$/, async (ctx) => {
    await ctx.answerCallbackQuery()
    const [, verb = '', number = ''] = ctx.match
    const move = verb === 'propose' ? 'propose' : 'withdraw'
    const found = await screen.seen(ctx, Number(number))
    if (!found) return show(ctx, ctx.t('models-gone'))
    const { model } = found
    if (!mayWrite(ctx, model)) return show(ctx, ctx.t('models-not-allowed'))
    const side = sideOf(ctx, model.unit.id)
    const isDone = await models.move({ id: model.id, move, side, ...byOf(ctx) })
    if (!isDone) return screen.open(ctx, model.number, ctx.t('models-too-late'))
    const after = (await models.byNumber(model.number))?.stage ?? ''
    await audit.append({
      ...{ at: ctx.now, actorId: ctx.actor?.personId, action: `model.${move}` },
      ...{ object: `model:${model.number}`, details: { before: model.stage, after } },
    })
    if (move === 'propose') await tellOffice(ctx, model)
    return screen.open(ctx, model.number, ctx.t(`models-done-${move}`))
  })

  const tellOffice = async (ctx: BotContext, model: Model) =>
    tell(await readers.office(ctx.now), {
      dedupe: `proposed:${model.id}:${ctx.now.toISOString()}`,
      kind: 'request',
      now: ctx.now,
      say: (to) => ({
        text: to.t('models-proposed-news', {
          ...{ model: modelName(to, model), unit: model.unit.name },
          name: ctx.actor?.name ?? '',
        }),
        choices: [{ label: to.t('models-open'), data: `model:open:${model.number}` }],
      }),
    })

  return composer
}
