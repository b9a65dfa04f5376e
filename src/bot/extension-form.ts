import { can } from '../domain/access.ts'
import type { Calendar } from '../domain/calendar.ts'
import { nameOf } from '../domain/duties.ts'
import { dayTrouble, type ExtensionRequest } from '../domain/extensions.ts'
import { missing } from '../forms/engine.ts'
import type { Audit } from '../storage/audit.ts'
import type { Extensions } from '../storage/extensions.ts'
import type { Reachable } from '../storage/office-admins.ts'
import type { BotContext } from './context.ts'
import { owedDeadline } from './deadline.ts'
import { requestChoices, requestText, requestWords } from './extension-texts.ts'
import type { FormUse } from './form-use.ts'
import { menu } from './menu.ts'
import type { OwedChoiceServices } from './owed-choice.ts'
import { owedFor, unitNameOf, type About } from './own-units.ts'
import type { Tell } from './tell.ts'

export type ExtensionUseServices = OwedChoiceServices & {
  extensions: Pick<Extensions, 'ask'>
  audit: Pick<Audit, 'append'>
  daysOff: { calendar(): Promise<Calendar> }
  readers: { office(now: Date): Promise<Reachable[]> }
  tell: Tell
}

/** The form on which a unit asks for more time; sending it tells the admins of the office. */
export function createExtensionUse(services: ExtensionUseServices): FormUse {
  const { timezone, duties, extensions, audit, daysOff, readers, tell } = services

  /** Says why a day is none to ask for; undefined for one that is. */
  async function dayRefusal(ctx: BotContext, about: About, day: string) {
    const owed = await owedFor(duties, ctx, about)
    const { now } = ctx
    if (!owed) return undefined
    const trouble = dayTrouble(day, { dueAt: owed.period.dueAt, now, timezone })
    if (trouble === undefined) return undefined
    return ctx.t(`owe-day-${trouble}`, { until: owedDeadline(ctx, owed, timezone).until })
  }

  async function tellOffice(request: ExtensionRequest, now: Date) {
    const calendar = await daysOff.calendar()
    await tell(await readers.office(now), {
      dedupe: `request:${request.id}`,
      kind: 'request',
      now,
      say: (words) => ({
        text: requestText(words, request, timezone),
        choices: requestChoices(words, request, { timezone, calendar }),
      }),
    })
  }

  return {
    mayFill: (ctx, unitId) => can(ctx.actor, 'extension:ask', { unitId }),

    async title(ctx, draft) {
      const owed = await owedFor(duties, ctx, draft)
      const name = owed ? nameOf(owed.duty, owed.period) : ''
      const parts = [ctx.t('owe-extension'), name, unitNameOf(ctx, draft.unitId)]
      return parts.filter(Boolean).join(' – ')
    },

    async vet(ctx, draft, { answers }) {
      const day = answers['day']
      const note = typeof day === 'string' ? await dayRefusal(ctx, draft, day) : undefined
      return note === undefined ? undefined : { key: 'day', note }
    },

    async complete(ctx, { draft, form }) {
      const { unitId, obligationId, state } = draft
      const { day = '', reason = '' } = state.answers as { day?: string; reason?: string }
      const refusal = await dayRefusal(ctx, draft, day)
      if (refusal !== undefined) return { refused: refusal }
      if (!ctx.actor || obligationId === undefined || missing(form, state).length > 0)
        throw new Error(`The request ${draft.id} was sent incomplete: mend the review`)
      const { personId } = ctx.actor
      const { now } = ctx
      const asked = await extensions.ask({ obligationId, personId, wantedDay: day, reason, now })
      // The draft has no use any more: what it asks for is settled.
      if (!asked.ok) return { last: [{ text: ctx.t(`owe-unasked-${asked.why}`) }] }

      const { request } = asked
      await audit.append({
        at: now,
        actorId: personId,
        action: 'extension.ask',
        object: `obligation:${obligationId}`,
        details: { extension: request.id, unitId, day },
      })
      await tellOffice(request, now)
      const goOn = { label: ctx.t('people-go-baocao'), data: 'go:baocao' }
      const words = requestWords(ctx, request, timezone)
      const mayFill = can(ctx.actor, 'report:fill', { unitId })
      return {
        last: [
          {
            text: ctx.t('owe-extension-sent', words),
            ...(mayFill ? { markup: menu(ctx, [goOn]) } : {}),
          },
        ],
      }
    },
  }
}
