import { Composer } from 'grammy'
import { can } from '../domain/access.ts'
import type { BotContext } from './context.ts'
import { ask, show } from './menu.ts'
import { answeringUnits, type OwedChoice, type OwedOfUnit, type Wanted } from './owed-choice.ts'

/**
 * A command by which a unit says something about a report it owes, and by which the office sees
 * what it has to answer. Who is both is asked which of the two is meant.
 */
export function owedCommand(
  choice: Pick<OwedChoice, 'only' | 'tapped'>,
  { action, command, showWaiting, goOn }: Wanted & Steps,
): Composer<BotContext> {
  const wanted = { action, command }
  const composer = new Composer<BotContext>()

  composer.command(command, async (ctx) => {
    if (await asksWhose(ctx, wanted)) return
    return can(ctx.actor, 'obligation:rule') ? showWaiting(ctx) : forUnit(ctx)
  })

  composer.callbackQuery(new RegExp(`^owe:${command}:(unit|office)$`), async (ctx) => {
    await ctx.answerCallbackQuery()
    if (ctx.match[1] === 'unit') return forUnit(ctx)
    if (!can(ctx.actor, 'obligation:rule')) return show(ctx, ctx.t('owe-rule-not-allowed'))
    return showWaiting(ctx)
  })

  composer.callbackQuery(new RegExp(`^owe:${command}:([\\w-]{12})$`), async (ctx) => {
    await ctx.answerCallbackQuery()
    const chosen = await choice.tapped(ctx, ctx.match[1] ?? '', wanted)
    if (chosen) await goOn(ctx, chosen)
  })

  async function forUnit(ctx: BotContext) {
    const chosen = await choice.only(ctx, wanted)
    if (chosen) await goOn(ctx, chosen)
  }

  return composer
}

type Steps = {
  /** What the office has to answer. */
  showWaiting: (ctx: BotContext) => Promise<void>
  /** What happens with the report that is meant. */
  goOn: (ctx: BotContext, chosen: OwedOfUnit) => Promise<void>
}

/**
 * Asks an admin of the office who also answers for a unit which of the two is meant; true when
 * there was something to ask.
 */
async function asksWhose(ctx: BotContext, { action, command }: Wanted): Promise<boolean> {
  const isBoth = answeringUnits(ctx, action).length > 0 && can(ctx.actor, 'obligation:rule')
  if (!isBoth) return false
  await ask(ctx, ctx.t('owe-whose'), [
    { label: ctx.t('owe-whose-unit'), data: `owe:${command}:unit` },
    { label: ctx.t('owe-whose-office'), data: `owe:${command}:office` },
  ])
  return true
}
