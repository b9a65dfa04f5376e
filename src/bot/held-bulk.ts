import { Composer } from 'grammy'
import { can } from '../domain/access.ts'
import type { Audit } from '../storage/audit.ts'
import type { BulkHold } from '../storage/bulk-hold.ts'
import type { Reachable } from '../storage/office-admins.ts'
import { becomeCommand } from './become.ts'
import type { BotContext } from './context.ts'
import { createHeldSaying, type HeldSaying, type HeldSayingServices } from './held-saying.ts'
import { conclude, menu, show } from './menu.ts'
import type { Tell } from './tell.ts'

export type HeldBulkServices = HeldSayingServices & {
  bulkHold: Pick<BulkHold, 'release'>
  audit: Pick<Audit, 'append'>
  readers: { office(now: Date): Promise<Reachable[]> }
  tell: Tell
}

/**
 * Lets reminders and broadcasts go again after a start from an older copy: the button below the
 * notice, or its words.
 */
export function createHeldBulk(services: HeldBulkServices) {
  const { bulkHold, audit, readers, tell } = services
  const saying = createHeldSaying(services)
  const composer = new Composer<BotContext>()

  composer.callbackQuery(/^(?:nav:)?held:go$/, async (ctx) => {
    await ctx.answerCallbackQuery()
    await release(ctx)
  })
  composer.command('choguitiep', release)
  composer.command('danggiu', async (ctx) => {
    if (!can(ctx.actor, 'broadcast:send')) return ctx.reply(ctx.t('held-not-allowed'))
    const held = await saying(ctx)
    if (held === undefined) return conclude(ctx, ctx.t('held-over'))
    return show(ctx, held, menu(ctx, [{ label: ctx.t('held-go'), data: 'held:go' }]))
  })

  async function release(ctx: BotContext) {
    const { actor, now } = ctx
    if (!actor || !can(actor, 'broadcast:send')) return show(ctx, ctx.t('held-not-allowed'))
    if (!(await bulkHold.release())) return conclude(ctx, ctx.t('held-over'))
    const { personId, name } = actor
    const change = { action: 'bulk.release', object: 'bulk' }
    await audit.append({ at: now, actorId: personId, ...change })
    const others = (await readers.office(now)).filter((each) => each.personId !== personId)
    await tell(others, {
      dedupe: `held-released:${now.getTime()}`,
      kind: 'ruling',
      now,
      say: ({ t }) => ({ text: t('held-released-by', { name }) }),
    })
    return conclude(ctx, ctx.t('held-released'))
  }

  return composer
}

/**
 * “gửi tiếp” steers one broadcast; while all of them are held it can only mean that they go. And
 * the list of failures, which would look as if nothing were wrong, comes after what is held.
 */
export function createHeldFirst(saying: HeldSaying): Composer<BotContext> {
  const composer = new Composer<BotContext>()
  composer.command('guitiep', async (ctx, next) => {
    const isMeant = ctx.match.trim() === '' && (await saying(ctx)) !== undefined
    if (isMeant) becomeCommand(ctx, { name: 'choguitiep', rest: '' })
    await next()
  })
  composer.command(['batdau', 'suco'], async (ctx, next) => {
    const held = await saying(ctx)
    if (held !== undefined) await ctx.reply(held)
    await next()
  })
  return composer
}
