import { Composer } from 'grammy'
import { can } from '../domain/access.ts'
import type { Calendar } from '../domain/calendar.ts'
import { lastGoodDay } from '../domain/duties.ts'
import type { ExtensionRequest } from '../domain/extensions.ts'
import type { Audit } from '../storage/audit.ts'
import type { Decided, Extensions } from '../storage/extensions.ts'
import type { Reachable } from '../storage/office-admins.ts'
import { showDay } from '../text/dates.ts'
import { addDays, dayFrom, startOfDay } from '../text/days.ts'
import type { BotContext } from './context.ts'
import { deadlineWords, lastDayWords } from './deadline.ts'
import { tailOf } from './duty-words.ts'
import { requestChoices, requestText, requestWords, verdictText } from './extension-texts.ts'
import { ask, conclude, show } from './menu.ts'
import { pageSize } from './overview-lists.ts'
import { reachText, type Tell } from './tell.ts'

export type ExtensionRuleServices = {
  timezone: string
  extensions: Pick<Extensions, 'waiting' | 'decide' | 'noteTold'>
  audit: Pick<Audit, 'append'>
  daysOff: { calendar(): Promise<Calendar> }
  readers: {
    ofUnit(of: { unitId: string; alsoId?: string | undefined; now: Date }): Promise<Reachable[]>
  }
  tell: Tell
}

/** The office's side of a request for more time: the list, one request, and the decision. */
export function createExtensionRule(services: ExtensionRuleServices) {
  const { timezone, extensions, audit, daysOff, readers, tell } = services
  const composer = new Composer<BotContext>()

  composer.callbackQuery(/^ext:([\w-]{12}):(open|no|\d{8})$/, async (ctx) => {
    await ctx.answerCallbackQuery()
    const [, idTail = '', what = ''] = ctx.match
    if (!ctx.actor || !can(ctx.actor, 'obligation:rule'))
      return show(ctx, ctx.t('owe-rule-not-allowed'))
    if (what === 'open') return openRequest(ctx, idTail)
    const grantedDay = dayIn(what)
    // A day that no calendar has was never on a button.
    if (what !== 'no' && grantedDay === undefined) return conclude(ctx, ctx.t('owe-request-gone'))
    const { now } = ctx
    const byId = ctx.actor.personId
    const decided = await extensions.decide({ idTail, grantedDay, byId, now })
    if (decided.outcome === 'done') return settle(ctx, decided.request, grantedDay)
    return showUndone(ctx, decided)
  })

  async function openRequest(ctx: BotContext, idTail: string) {
    const request = (await extensions.waiting()).find(({ id }) => id.endsWith(idTail))
    return request ? showRequest(ctx, request) : show(ctx, ctx.t('owe-request-gone'))
  }

  async function showRequest(ctx: BotContext, request: ExtensionRequest, note?: string) {
    const calendar = await daysOff.calendar()
    const text = [note, requestText(ctx, request, timezone)].filter(Boolean).join('\n')
    await ask(ctx, text, requestChoices(ctx, request, { timezone, calendar }))
  }

  /** Everything that waits; with one request there is nothing to choose. */
  async function showRequests(ctx: BotContext): Promise<void> {
    const all = await extensions.waiting()
    const [only] = all
    if (!only) return show(ctx, ctx.t('owe-requests-none'))
    if (all.length === 1) return showRequest(ctx, only)
    const choices = all.slice(0, pageSize).map((request) => ({
      label: ctx.t('owe-request-line', requestWords(ctx, request, timezone)),
      data: `ext:${tailOf(request.id)}:open`,
    }))
    const more = all.length - choices.length
    const lines = [
      ctx.t('owe-requests', { count: all.length }),
      ...(more > 0 ? [ctx.t('owe-more', { count: more })] : []),
    ]
    return ask(ctx, lines.join('\n'), choices)
  }

  /** Says what was decided: to the office here, to the unit, and in the records. */
  async function settle(ctx: BotContext, request: ExtensionRequest, day: string | undefined) {
    const { now } = ctx
    await audit.append({
      at: now,
      actorId: ctx.actor?.personId,
      action: day === undefined ? 'extension.refuse' : 'extension.grant',
      object: `obligation:${request.obligationId}`,
      details: {
        extension: request.id,
        ...(day === undefined ? {} : { before: lastGoodDay(request, timezone), after: day }),
      },
    })
    const { unitId, obligationId, askedById: alsoId } = request
    const told = await tell(await readers.ofUnit({ unitId, alsoId, now }), {
      dedupe: `ruling:${request.id}`,
      kind: 'ruling',
      now,
      say: (words) => ({
        text: rulingText(words, request, { day, timezone }),
        choices: [{ label: words.t('people-go-baocao'), data: 'go:baocao' }],
      }),
    })
    if (day !== undefined) await extensions.noteTold({ obligationId, told, day, now })
    const words = requestWords(ctx, request, timezone)
    const decided =
      day === undefined
        ? ctx.t('owe-refused', words)
        : ctx.t('owe-granted', { ...words, day: showDay(day, ctx.locale) })
    await conclude(ctx, [decided, reachText(ctx, told)].join('\n'))
  }

  async function showUndone(ctx: BotContext, decided: Exclude<Decided, { outcome: 'done' }>) {
    switch (decided.outcome) {
      case 'decided':
        return conclude(ctx, verdictText(ctx, decided.verdict, timezone))
      case 'settled':
        return conclude(ctx, ctx.t(`owe-settled-${decided.settled}`))
      case 'too-early':
        return showRequest(ctx, decided.request, ctx.t('owe-grant-early'))
      case 'gone':
        return conclude(ctx, ctx.t('owe-request-gone'))
    }
  }

  return { composer, showRequests }
}

/** “20261218” as a day. */
const dayIn = (digits: string): string | undefined =>
  dayFrom(Number(digits.slice(0, 4)), Number(digits.slice(4, 6)), Number(digits.slice(6)))

/** What the unit is told: the new last day first, and what it had asked for if that was another. */
function rulingText(
  words: Parameters<typeof requestText>[0],
  request: ExtensionRequest,
  { day, timezone }: { day: string | undefined; timezone: string },
): string {
  const asked = requestWords(words, request, timezone)
  if (day === undefined) return words.t('owe-told-refused', asked)
  const dueAt = startOfDay(addDays(day, 1), timezone)
  const { until } = deadlineWords(words, { dueAt }, timezone)
  const common = lastDayWords(words, request.periodDueAt, timezone)
  const granted = words.t('owe-told-granted', { ...asked, until, common })
  return day === request.wantedDay
    ? granted
    : [granted, words.t('owe-told-changed', asked)].join('\n')
}
