import { Composer } from 'grammy'
import type { Audit } from '../storage/audit.ts'
import type { ErasePerson } from '../storage/erase-person.ts'
import type { People } from '../storage/people.ts'
import type { BotContext } from './context.ts'
import { menu, show } from './menu.ts'
import type { Menus } from './menus.ts'
import { asksFor } from './open-commands.ts'

export type EraseServices = {
  erasePerson: ErasePerson
  people: Pick<People, 'accountsFor' | 'isLastAdmin'>
  audit: Pick<Audit, 'append'>
  menus: Pick<Menus, 'takeBack'>
}

/** /xoa: says what goes and what stays, asks, and erases; for strangers too. */
export function createErase(services: EraseServices): Composer<BotContext> {
  const { erasePerson, people, audit, menus } = services
  const composer = new Composer<BotContext>()

  /** Nobody would be there to invite the next one. */
  const isLast = async ({ account: { personId }, now }: BotContext) =>
    personId !== undefined && (await people.isLastAdmin(personId, now))

  composer.filter(asksFor('xoa'), async (ctx) => {
    if (await isLast(ctx)) return ctx.reply(ctx.t('people-erase-last'))
    const choices = [
      { label: ctx.t('people-erase-yes'), data: 'erase:yes' },
      { label: ctx.t('people-erase-no'), data: 'erase:no' },
    ]
    return ctx.reply(ctx.t('people-erase'), { reply_markup: menu(ctx, choices) })
  })

  composer.callbackQuery('erase:no', async (ctx) => {
    await ctx.answerCallbackQuery()
    await show(ctx, ctx.t('people-erase-kept'))
  })

  composer.callbackQuery('erase:yes', async (ctx) => {
    const { chatKey, now, account } = ctx
    const { personId } = account
    if (await isLast(ctx)) {
      await ctx.answerCallbackQuery()
      return show(ctx, ctx.t('people-erase-last'))
    }
    // An open form would write its place in the dialogue anew after the erasure.
    await ctx.conversation.exitAll()
    const accounts = personId === undefined ? [] : await people.accountsFor(personId)
    await erasePerson({ chatKey, personId, nameAfter: ctx.t('people-erase-name'), now })
    // What waits for these chats went with them: their menus are taken back afterwards.
    await menus.takeBack(ctx, accounts)
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
    return show(ctx, ctx.t('people-erase-done'))
  })

  return composer
}
