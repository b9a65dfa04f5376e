import { Composer } from 'grammy'
import { inOrder } from '../domain/recognitions.ts'
import type { Models } from '../storage/models.ts'
import type { BotContext } from './context.ts'
import type { Forms } from './forms.ts'
import { backToForm, menu, show } from './menu.ts'
import { officeUnit } from './office-unit.ts'

export type RecognitionListScreenServices = { models: Pick<Models, 'pickable'> }

/** /congnhan: the office recognises many models by one decision. */
export function createRecognitionList(
  { models }: RecognitionListScreenServices,
  forms: Pick<Forms, 'begin'>,
): Composer<BotContext> {
  const composer = new Composer<BotContext>()

  composer.command('congnhan', async (ctx) => {
    const unitId = officeUnit(ctx, 'model:rule')
    if (unitId === undefined) return show(ctx, ctx.t('models-for-office'))
    if (inOrder(await models.pickable()).length === 0)
      return show(ctx, ctx.t('recognise-none-yet'), menu(ctx, [], backToForm(ctx)))
    return forms.begin(ctx, {
      formId: 'recognition-list',
      unitId,
      intro: (_, isNew) => ctx.t(isNew ? 'recognise-begin' : 'recognise-go-on'),
    })
  })

  return composer
}
