import type { ExtensionLine, LedgerLine, RulingLine } from '../storage/obligation-record.ts'
import { showDateTime, showDay } from '../text/dates.ts'
import type { BotContext } from './context.ts'
import { channelName } from './recipient-text.ts'
import { stepName } from './step-calendar.ts'

type Words = Pick<BotContext, 't' | 'locale'>

/** The ledger in lines: who was told of which step, when, where, and what came of it. */
export function ledgerLines(ctx: Words, ledger: LedgerLine[], timezone: string): string[] {
  if (ledger.length === 0) return [ctx.t('duties-ledger-none')]
  return [
    ledger.length > shownAtMost
      ? ctx.t('duties-ledger-cut', { count: ledger.length, shown: shownAtMost })
      : ctx.t('duties-ledger', { count: ledger.length }),
    ...ledger.slice(-shownAtMost).map(({ step, at, person, channel, outcome }) =>
      ctx.t('duties-ledger-line', {
        at: showDateTime(at, { locale: ctx.locale, timezone }),
        person: person ?? ctx.t('duties-ledger-nobody'),
        channel: channel === undefined ? '' : ` (${channelName(ctx, channel)})`,
        step: stepName(ctx, step),
        outcome: outcomeWords(ctx, outcome),
      }),
    ),
  ]
}

/** What the office decided, each with its reason, who decided, and when. */
export const rulingLines = (ctx: Words, rulings: RulingLine[], timezone: string): string[] =>
  rulings.slice(-shownAtMost).map(({ kind, reason, by, at }) =>
    ctx.t('duties-ruling-line', {
      at: showDateTime(at, { locale: ctx.locale, timezone }),
      kind: rulingWords(ctx, kind),
      by: by === undefined ? '' : ` (${by})`,
      reason,
    }),
  )

/** The later days that were asked for, and what was answered. */
export const extensionLines = (
  ctx: Words,
  extensions: ExtensionLine[],
  timezone: string,
): string[] =>
  extensions.map(({ askedAt, reason, wantedDay, grantedDay, status }) =>
    ctx.t('duties-extension-line', {
      at: showDateTime(askedAt, { locale: ctx.locale, timezone }),
      day: showDay(wantedDay, ctx.locale),
      reason,
      answer:
        status === 'granted' && grantedDay !== undefined
          ? ctx.t('duties-extension-granted', { day: showDay(grantedDay, ctx.locale) })
          : ctx.t(status === 'refused' ? 'duties-extension-refused' : 'duties-extension-waiting'),
    }),
  )

/** More would not fit a message; the export has them all. */
const shownAtMost = 15

const outcomes = [
  'queued',
  'sent',
  'uncertain',
  'unreached',
  'withdrawn',
  'skipped',
  'nobody',
] as const

const outcomeWords = ({ t }: Words, outcome: string): string => {
  const known = outcomes.find((each) => each === outcome)
  return known ? t(`duties-outcome-${known}`) : outcome
}

const kinds = [
  'unbound',
  'exempt',
  'owe',
  'paper',
  'no-paper',
  'close',
  'reopen',
  'extend',
  'no-extend',
  'move',
] as const

const rulingWords = ({ t }: Words, kind: string): string => {
  const known = kinds.find((each) => each === kind)
  return known ? t(`duties-ruled-${known}`) : kind
}
