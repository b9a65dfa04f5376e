import { Composer } from 'grammy'
import { can } from '../domain/access.ts'
import { awaitsUnit } from '../domain/obligations.ts'
import type { Report } from '../domain/reports.ts'
import { showDateTime } from '../text/dates.ts'
import { yearOf } from '../text/days.ts'
import type { Texts } from '../text/texts.ts'
import type { BotContext } from './context.ts'
import { createDue, type DueServices } from './due.ts'
import { menu, show, type Choice } from './menu.ts'
import { draftWords, openChoice, owedText } from './owed-text.ts'
import { nothingText, ownUnits, readOwn, reportingUnits, type OwnUnit } from './own-units.ts'
import { createWaitingWork, type WaitingServices } from './waiting-work.ts'

export type StatusServices = WaitingServices &
  DueServices & {
    reports: { ofYear(of: { unitId: string; year: number }): Promise<Report[]> }
    texts: Pick<Texts, 'find'>
  }

/** How a person's units stand: /trangthai, /hannop and what waits. */
export const createStatus = (services: StatusServices) => ({
  composer: new Composer<BotContext>(createOwnStatus(services), createDue(services)),
  waitingWork: createWaitingWork(services),
})

/** /trangthai: what every unit of the person owes, has begun and has sent. */
function createOwnStatus(services: StatusServices): Composer<BotContext> {
  const { timezone, reports, texts } = services
  const composer = new Composer<BotContext>()

  composer.command('trangthai', async (ctx, next) => {
    if (!ctx.actor) return next()
    const own = []
    for (const unit of ownUnits(ctx)) own.push(await unitStatus(ctx, unit))
    const isBegun = own.some((each) => each.isBegun)
    const asks = own.some((each) => each.awaits) ? (['bangiay', 'giahan'] as const) : []
    const choices = [
      { label: ctx.t(isBegun ? 'status-go-on' : 'people-go-baocao'), data: 'go:baocao' },
      { label: ctx.t('people-go-tonghop'), data: 'go:tonghop' },
    ].filter(({ data }) =>
      data === 'go:baocao' ? reportingUnits(ctx).length > 0 : can(ctx.actor, 'overview:read'),
    )
    const sent = own.flatMap((each) => each.sent).slice(-10)
    const text = own.map((each) => each.text).join('\n\n')
    const asked = asks.map((name) => ({ label: ctx.t(`owe-go-${name}`), data: `go:${name}` }))
    await show(ctx, text, menu(ctx, [...choices, ...asked, ...sent]))
    return undefined
  })

  async function unitStatus(ctx: BotContext, unit: OwnUnit) {
    const { unitId, unitName } = unit
    const { obligations, drafts } = await readOwn(services, ctx, unitId)
    const mayOpen = can(ctx.actor, 'report:read', { unitId })
    const own = mayOpen ? await reports.ofYear({ unitId, year: yearOf(ctx.now, timezone) }) : []

    const owed = obligations.map((one) => {
      const draft = drafts.find(({ obligationId }) => obligationId === one.id)
      return owedText(ctx, { owed: one, draft, timezone })
    })
    const begun = drafts
      .filter(({ obligationId }) => obligationId === undefined)
      .map((draft) =>
        ctx.t('status-drafting-own', {
          name: titleOf(ctx, draft.formId),
          ...draftWords(ctx, draft, timezone),
        }),
      )
    const head = owed.length > 0 ? unitName : nothingText(ctx, unit)
    const numbers = [...obligations.flatMap(({ report }) => report ?? []), ...own]
    return {
      text: [head, ...owed, ...begun, ...own.slice(-5).map(sentText)].join('\n'),
      sent: mayOpen ? numbers.map(({ number }): Choice => openChoice(ctx, number)) : [],
      awaits: can(ctx.actor, 'extension:ask', { unitId }) && obligations.some(awaitsUnit),
      isBegun: drafts.some(({ obligationId }) => obligationId !== undefined),
    }

    function sentText({ formId, firstAt, number }: Report): string {
      const first = showDateTime(firstAt, { locale: ctx.locale, timezone })
      return ctx.t('status-sent-own', { name: titleOf(ctx, formId), first, number })
    }
  }

  const titleOf = ({ locale }: BotContext, formId: string) => texts.find(locale, formId) ?? formId

  return composer
}
