import { Composer } from 'grammy'
import { can } from '../domain/access.ts'
import { nameOf } from '../domain/duties.ts'
import type { Extensions } from '../storage/extensions.ts'
import { showDay } from '../text/dates.ts'
import type { BotContext } from './context.ts'
import { owedDeadline } from './deadline.ts'
import type { Forms } from './forms.ts'
import { show } from './menu.ts'
import {
  asksWhose,
  createOwedChoice,
  type OwedChoiceServices,
  type OwedOfUnit,
} from './owed-choice.ts'

export type ExtensionAskServices = OwedChoiceServices & { extensions: Pick<Extensions, 'waiting'> }

const wanted = { action: 'extension:ask', command: 'giahan' } as const

/** /giahan: from a report that is owed to the form that asks for more time. */
export function createExtensionAsk(
  services: ExtensionAskServices & { showRequests: (ctx: BotContext) => Promise<void> },
  forms: Pick<Forms, 'begin'>,
): Composer<BotContext> {
  const { timezone, duties, extensions, showRequests } = services
  const choice = createOwedChoice(services)
  const composer = new Composer<BotContext>()

  composer.command('giahan', async (ctx) => {
    if (await asksWhose(ctx, wanted)) return
    return can(ctx.actor, 'obligation:rule') ? showRequests(ctx) : forUnit(ctx)
  })

  composer.callbackQuery(/^owe:giahan:(unit|office)$/, async (ctx) => {
    await ctx.answerCallbackQuery()
    if (ctx.match[1] === 'unit') return forUnit(ctx)
    if (!can(ctx.actor, 'obligation:rule')) return show(ctx, ctx.t('owe-rule-not-allowed'))
    return showRequests(ctx)
  })

  composer.callbackQuery(/^owe:giahan:([\w-]{12})$/, async (ctx) => {
    await ctx.answerCallbackQuery()
    const chosen = await choice.tapped(ctx, ctx.match[1] ?? '', wanted)
    if (chosen) await begin(ctx, chosen)
  })

  async function forUnit(ctx: BotContext) {
    const chosen = await choice.only(ctx, wanted)
    if (chosen) await begin(ctx, chosen)
  }

  async function begin(ctx: BotContext, { owed, unit }: OwedOfUnit) {
    const name = nameOf(owed.duty, owed.period)
    const { until } = owedDeadline(ctx, owed, timezone)
    const [waits] = await extensions.waiting({ obligationId: owed.id })
    const all = await duties.obligationsOf(unit.unitId, ctx.now)
    await forms.begin(ctx, {
      formId: 'extension',
      unitId: unit.unitId,
      obligationId: owed.id,
      // Nobody can ask for more time for what is not owed any more.
      isOver: ({ obligationId }) =>
        !all.some(({ id, reportedAt }) => id === obligationId && !reportedAt),
      intro: (draft) => {
        const inHand = all.find(({ id }) => id === draft.obligationId)
        if (inHand && inHand.id !== owed.id) {
          const other = nameOf(inHand.duty, inHand.period)
          return ctx.t('owe-extension-other', { name, other })
        }
        const begun = ctx.t('owe-extension-begin', { name, unit: unit.unitName, until })
        if (!waits) return begun
        const { askedBy: person, wantedDay } = waits
        const day = showDay(wantedDay, ctx.locale)
        return [begun, ctx.t('owe-extension-waits', { person, day })].join('\n')
      },
    })
  }

  return composer
}
