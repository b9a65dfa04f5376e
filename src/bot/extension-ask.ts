import type { Composer } from 'grammy'
import { nameOf } from '../domain/duties.ts'
import type { Extensions } from '../storage/extensions.ts'
import { showDay } from '../text/dates.ts'
import type { BotContext } from './context.ts'
import { owedDeadline } from './deadline.ts'
import type { Forms } from './forms.ts'
import { createOwedChoice, type OwedChoiceServices, type OwedOfUnit } from './owed-choice.ts'
import { owedCommand } from './owed-command.ts'

export type ExtensionAskServices = OwedChoiceServices & { extensions: Pick<Extensions, 'waiting'> }

const wanted = { action: 'extension:ask', command: 'giahan' } as const

/** /giahan: from a report that is owed to the form that asks for more time. */
export function createExtensionAsk(
  services: ExtensionAskServices & { showRequests: (ctx: BotContext) => Promise<void> },
  forms: Pick<Forms, 'begin'>,
): Composer<BotContext> {
  const { timezone, duties, extensions, showRequests } = services
  const choice = createOwedChoice(services)
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

  return owedCommand(choice, { ...wanted, showWaiting: showRequests, goOn: begin })
}
