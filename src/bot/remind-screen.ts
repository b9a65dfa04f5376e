import { nameOf } from '../domain/duties.ts'
import type { RemindedNow } from '../reminders/remind-now.ts'
import type { DutyCount } from '../storage/duties.ts'
import type { Audit } from '../storage/audit.ts'
import type { Standing } from '../storage/period-standings.ts'
import { showDateTime } from '../text/dates.ts'
import { dayOf } from '../text/days.ts'
import type { BotContext } from './context.ts'
import { tailOf } from './duty-words.ts'
import { menu, show } from './menu.ts'
import { channelName } from './recipient-text.ts'

/** All who owe in a period, or one unit of it. */
export type RemindScope = { periodId: string; unitId?: string }

export type RemindScreenServices = {
  timezone: string
  standings: (periodId: string, now: Date) => Promise<Standing[]>
  wouldRemind: (of: RemindScope, now: Date) => Promise<RemindedNow>
  remindNow: (of: RemindScope, now: Date) => Promise<RemindedNow>
  audit: Pick<Audit, 'append'>
}

/** “Nhắc ngay”: who will hear what, and, once that is confirmed, what came of it. */
export function createRemindScreen(services: RemindScreenServices) {
  const { timezone, standings, wouldRemind, remindNow, audit } = services

  return async (
    ctx: BotContext,
    // With the day of the preview it was confirmed; what was seen on another day is not.
    { one, unitTail, day }: { one: DutyCount; unitTail: string; day?: string | undefined },
  ): Promise<void> => {
    const { duty, period } = one
    const rows = await standings(period.id, ctx.now)
    const row = rows.find(({ unit }) => unitTail !== '' && tailOf(unit.id) === unitTail)
    const tail = tailOf(period.id)
    const back = row
      ? { label: ctx.t('duties-back-unit'), data: `duty:unit:${tailOf(row.obligationId)}` }
      : { label: ctx.t('duties-back-duty'), data: `duty:show:${tail}` }
    // A unit that was named and is no more must not become “all units”.
    const isGone = unitTail !== '' && !row
    const owing = (row ? [row] : rows).filter(({ isOwed }) => isOwed)
    if (isGone || owing.length === 0 || period.closedAt)
      return show(ctx, ctx.t('remind-nobody-owes'), menu(ctx, [], [back]))

    const of = { periodId: period.id, ...(row ? { unitId: row.unit.id } : {}) }
    const words = { name: nameOf(duty, period), unit: row?.unit.name ?? ctx.t('remind-all-units') }
    const today = dayOf(ctx.now, timezone).replaceAll('-', '')
    const isSure = day === today
    const answer = isSure ? await remindNow(of, ctx.now) : await wouldRemind(of, ctx.now)
    if (answer.opensAt) {
      const at = showDateTime(answer.opensAt, { locale: ctx.locale, timezone })
      return show(ctx, ctx.t('remind-closed-hours', { at }), menu(ctx, [], [back]))
    }
    if (isSure) {
      const { queued, heardToday, unreached } = answer
      const object = row ? `obligation:${row.obligationId}` : `period:${period.id}`
      const details = { queued, heardToday, unreached }
      const actorId = ctx.actor?.personId
      await audit.append({ at: ctx.now, actorId, action: 'remind.now', object, details })
      const key = queued > 0 ? 'remind-done' : 'remind-done-none'
      return show(ctx, countText(ctx, key, words, answer), menu(ctx, [], [back]))
    }
    const lines = [
      ...(day === undefined ? [] : [ctx.t('remind-other-day')]),
      countText(ctx, 'remind-preview', words, answer),
      ...(answer.text === undefined ? [] : [`“${answer.text}”`]),
      ...(answer.queued === 0 ? [ctx.t('remind-none')] : []),
    ]
    const send = {
      label: ctx.t('remind-send', { count: answer.queued }),
      data: `duty:send:${tail}:${row ? unitTail : 'all'}:${today}`,
    }
    return show(ctx, lines.join('\n'), menu(ctx, answer.queued > 0 ? [send] : [], [back]))
  }
}

function countText(
  ctx: BotContext,
  key: 'remind-preview' | 'remind-done' | 'remind-done-none',
  words: { name: string; unit: string },
  { queued, heardToday, unreached, channels }: RemindedNow,
): string {
  const byChannel = Object.entries(channels)
    .map(([channel, people]) => `${channelName(ctx, channel)} ${people}`)
    .join(', ')
  return [
    ctx.t(key, { ...words, count: queued, channels: byChannel === '' ? '' : ` (${byChannel})` }),
    ...(heardToday > 0 ? [ctx.t('remind-heard', { count: heardToday })] : []),
    ...(unreached > 0 ? [ctx.t('remind-unreached', { count: unreached })] : []),
  ].join('\n')
}
