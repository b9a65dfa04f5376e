import { nameOf } from '../domain/duties.ts'
import type { ExtensionRequest } from '../domain/extensions.ts'
import type { Extensions } from '../storage/extensions.ts'
import type { ObligationRecord } from '../storage/obligation-record.ts'
import type { Reachable } from '../storage/office-admins.ts'
import type { PaperClaim, PaperClaims } from '../storage/paper-claims.ts'
import { showDate, showDateTime, showDay } from '../text/dates.ts'
import type { BotContext } from './context.ts'
import { deadlineWords, lastDayWords, type Words } from './deadline.ts'
import type { UnitRuling } from './ruling-form.ts'
import type { Tell } from './tell.ts'

export type RulingTellServices = {
  timezone: string
  extensions: Pick<Extensions, 'waiting' | 'noteTold'>
  paperClaims: Pick<PaperClaims, 'waiting'>
  readers: {
    ofUnit(of: { unitId: string; alsoId?: string; now: Date }): Promise<Reachable[]>
  }
  tell: Tell
}

/** What a unit has asked of the office, or said to it, and waits to hear of. */
type Asked = { request: ExtensionRequest | undefined; claim: PaperClaim | undefined }

type Ruled = {
  kind: Exclude<UnitRuling, 'owe'>
  record: ObligationRecord
  asked: Asked
  answers: { reason: string; day?: string }
}

/** What a unit hears when the office answers it by a decision on a form, not by one tap. */
export function createRulingTelling(services: RulingTellServices) {
  const { timezone, extensions, paperClaims, readers, tell } = services

  return {
    /** What waits for an answer now. */
    async waitingOf(obligationId: string): Promise<Asked> {
      const [request] = await extensions.waiting({ obligationId })
      const claims = await paperClaims.waiting()
      return { request, claim: claims.find((each) => each.obligationId === obligationId) }
    },

    /** Tells the unit, if it had asked; returns what the office is to know of that. */
    async tellUnit(ctx: BotContext, ruled: Ruled): Promise<string[]> {
      const { kind, asked, record, answers } = ruled
      if (!asked.request && !asked.claim) return []
      const { now } = ctx
      const { id: obligationId, unitId } = record.owed
      const alsoId = asked.request?.askedById
      const of = { unitId, now, ...(alsoId === undefined ? {} : { alsoId }) }
      const told = await tell(await readers.ofUnit(of), {
        dedupe: `ruling:${kind}:${obligationId}:${now.getTime()}`,
        kind: 'ruling',
        now,
        say: (words) => {
          const text = toldText(words, ruled)
          const goOn = { label: words.t('people-go-baocao'), data: 'go:baocao' }
          return kind === 'extend' || kind === 'no-paper' ? { text, choices: [goOn] } : { text }
        },
      })
      const { day } = answers
      if (kind === 'extend' && day !== undefined)
        await extensions.noteTold({ obligationId, told, day, now })
      return [ctx.t(told.length > 0 ? 'rulings-unit-told' : 'owe-nobody-told')]
    },
  }

  function toldText(words: Words, { kind, record, asked, answers }: Ruled): string {
    const { owed, unit } = record
    const place = { locale: words.locale, timezone }
    const { until } = deadlineWords(words, owed.period, timezone)
    const said = { name: nameOf(owed.duty, owed.period), unit: unit.name, until }
    const { reason, day = '' } = answers
    switch (kind) {
      case 'extend': {
        const common = lastDayWords(words, owed.extendedFrom ?? owed.period.dueAt, timezone)
        const granted = words.t('owe-told-granted', { ...said, common })
        const wanted = asked.request?.wantedDay
        return wanted === undefined || wanted === day
          ? granted
          : [granted, words.t('owe-told-changed', { wanted: showDay(wanted, words.locale) })].join(
              '\n',
            )
      }
      case 'paper':
        return words.t('owe-told-paper', {
          ...said,
          at: showDate(owed.reportedAt ?? words.now, place),
        })
      case 'no-paper': {
        const at = showDateTime(asked.claim?.claimedAt ?? words.now, place)
        return words.t('owe-told-no-paper', { ...said, at })
      }
      case 'exempt':
        return words.t('rulings-told-exempt', { ...said, reason })
    }
  }
}
