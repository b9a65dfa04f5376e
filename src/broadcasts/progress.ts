import type { Broadcast, RecipientCounts } from '../domain/broadcasts.ts'
import type { MessageKey } from '../text/keys.ts'
import type { Locale, Texts } from '../text/texts.ts'

/** How far a broadcast is, and how fast it goes as it was measured last. */
export type Progress = {
  broadcast: Pick<Broadcast, 'number' | 'kind' | 'status' | 'reason'>
  counts: RecipientCounts
  perSecond: number | undefined
}

type Words = { texts: Pick<Texts, 't'>; locale: Locale }

/** How far a broadcast is, in a few lines: the bar, the rate, the time left, what failed. */
export function progressText({ texts, locale }: Words, progress: Progress): string {
  const { broadcast, counts, perSecond } = progress
  const { number, kind, status, reason } = broadcast
  const done = doneOf(counts)
  const left = counts.waiting + counts.queued
  const words = {
    name: texts.t(locale, `broadcast-name-${kind}`, { number }),
    bar: barOf(done, counts.all),
    done,
    all: counts.all,
    sent: counts.sent + counts.uncertain,
    cancelled: counts.cancelled,
  }
  const pace = status === 'running' ? paceOf({ texts, locale }, perSecond, left) : []
  const known = lines.find((each) => each === status)
  const head = texts.t(locale, `broadcast-watch-${known ?? 'before'}`, words)
  return [
    [head, ...pace].join(' · '),
    ...(status === 'paused' && reason !== undefined
      ? [texts.t(locale, 'broadcast-watch-why', { why: whyText({ texts, locale }, reason) })]
      : []),
    ...troubleOf({ texts, locale }, counts),
  ].join('\n')
}

const lines = ['running', 'paused', 'finished', 'cancelled'] as const

/** What can be done with it now; by words alone where there are no buttons. */
export function progressButtons(
  { texts, locale }: Words,
  { number, status }: Pick<Broadcast, 'number' | 'status'>,
) {
  const button = (key: MessageKey & `broadcast-do-${string}`, verb: string) => ({
    text: texts.t(locale, key),
    callback_data: `nav:bc:${verb}:${number}`,
  })
  const steering = [button('broadcast-do-stop', 'stop'), button('broadcast-do-rate', 'rate')]
  const rows =
    status === 'running'
      ? [button('broadcast-do-pause', 'pause'), ...steering]
      : status === 'paused'
        ? [button('broadcast-do-go', 'go'), ...steering]
        : [button('broadcast-do-result', 'result')]
  // Introduces the words to type where there are no buttons.
  return { inline_keyboard: [rows], typed: texts.t(locale, 'menu-typed') }
}

/** For how many something is known: it was sent, could not be, or is in doubt. */
export const doneOf = ({ all, waiting, queued, cancelled }: RecipientCounts): number =>
  all - waiting - queued - cancelled

/** “▓▓▓▓▓▓░░░░”: full only when it is over. */
function barOf(done: number, all: number): string {
  const full = all === 0 ? 10 : Math.floor((10 * done) / all)
  return '▓'.repeat(full) + '░'.repeat(10 - full)
}

/** Why it stands still, where nobody said so. */
export function whyText({ texts, locale }: Words, reason: string): string {
  const known = reasons.find((each) => each === reason)
  return known ? texts.t(locale, `broadcast-why-${known}`) : reason
}

const reasons = ['blocked', 'failed', 'unknown', 'token', 'month'] as const

/** How fast it goes, and how long it will take. */
function paceOf({ texts, locale }: Words, perSecond: number | undefined, left: number): string[] {
  if (perSecond === undefined || perSecond <= 0 || left === 0) return []
  const isSlow = perSecond < 1
  const count = Math.max(1, Math.round(isSlow ? perSecond * 60 : perSecond))
  return [
    texts.t(locale, isSlow ? 'broadcast-rate-minute' : 'broadcast-rate-second', { count }),
    leftText({ texts, locale }, left / perSecond),
  ]
}

/** “còn 17 giây”; long times are rough. */
function leftText({ texts, locale }: Words, seconds: number): string {
  if (seconds < 60) return texts.t(locale, 'broadcast-left-seconds', { count: atLeastOne(seconds) })
  if (seconds < 3_600)
    return texts.t(locale, 'broadcast-left-minutes', { count: atLeastOne(seconds / 60) })
  return texts.t(locale, 'broadcast-left-hours', { count: atLeastOne(seconds / 3_600) })
}

const atLeastOne = (count: number) => Math.max(1, Math.ceil(count))

/** What did not arrive, in one line; none while all is well. */
function troubleOf({ texts, locale }: Words, counts: RecipientCounts): string[] {
  const { failed, unknown, uncertain, unreachable } = counts
  const parts = [
    ...(failed > 0 ? [texts.t(locale, 'broadcast-trouble-failed', { count: failed })] : []),
    ...(unknown > 0 ? [texts.t(locale, 'broadcast-trouble-unknown', { count: unknown })] : []),
    ...(uncertain > 0
      ? [texts.t(locale, 'broadcast-trouble-uncertain', { count: uncertain })]
      : []),
    ...(unreachable > 0
      ? [texts.t(locale, 'broadcast-trouble-unreachable', { count: unreachable })]
      : []),
  ]
  return parts.length > 0 ? [parts.join(' · ')] : []
}
