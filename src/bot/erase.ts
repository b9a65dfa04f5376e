import { Composer } from 'grammy'
import type { Audit } from '../storage/audit.ts'
import type { ErasePerson } from '../storage/erase-person.ts'
import type { BotContext } from './context.ts'
import { menu, show } from './menu.ts'
import { asksFor } from './open-commands.ts'

export type EraseServices = { erasePerson: ErasePerson; audit: Pick<Audit, 'append'> }

/** /xoa: says what goes and what stays, asks, and erases; for strangers too. */
export function createErase({ erasePerson, audit }: EraseServices): Composer<BotContext> {
  const composer = new Composer<BotContext>()

  composer.filter(asksFor('xoa'), async (ctx) => {
    const choices = [
      { label: ctx.t('people-erase-yes'), data: 'erase:yes' },
      { label: ctx.t('people-erase-no'), data: 'erase:no' },
    ]
    await ctx.reply(ctx.t('people-erase'), { reply_markup: menu(ctx, choices) })
  })

  composer.callbackQuery('erase:no', async (ctx) => {
    await ctx.answerCallbackQuery()
    await show(ctx, ctx.t('people-erase-kept'))
  })

  composer.callbackQuery('erase:yes', async (ctx) => {
    const { chatKey, now, account } = ctx
    const { personId } = account
    // An open form would write its place in the dialogue anew after the erasure.
    await ctx.conversation.exitAll()
    await erasePerson({ chatKey, personId, nameAfter: ctx.t('people-erase-name'), now })
    if (personId !== undefined) {
      await audit.append({
        at: now,
        actorId: personId,
        action: 'person.erase',
        object: `person:${personId}`,
      })
    }
    ctx.actor = undefined
    await ctx.answerCallbackQuery()
    await show(ctx, ctx.t('people-erase-done'))
  })

  return composer
}
