import type { Broadcast, RecipientCounts } from '../domain/broadcasts.ts'
import type { MessageKey, Vars } from '../text/keys.ts'

/** How far a broadcast is, and how fast it goes as it was measured last. */
export type Progress = {
  broadcast: Pick<Broadcast, 'number' | 'kind' | 'status' | 'reason'>
  counts: RecipientCounts
  perSecond?: number | undefined
}

/** The texts of a language. */
export type Words = { t: <K extends MessageKey>(key: K, ...vars: Vars<K>) => string }

/** How far a broadcast is, in a few lines: the bar, the rate, the time left, what failed. */
export function progressText({ t }: Words, progress: Progress): string {
  const { broadcast, counts, perSecond } = progress
  const { number, kind, status, reason } = broadcast
  const done = doneOf(counts)
  const left = counts.waiting + counts.queued
  const words = {
    name: t(`broadcast-name-${kind}`, { number }),
    bar: barOf(done, counts.all),
    done,
    all: counts.all,
    sent: counts.sent + counts.uncertain,
    cancelled: counts.cancelled,
  }
  const pace = status === 'running' ? paceOf({ t }, perSecond, left) : []
  const known = lines.find((each) => each === status)
  const head = t(`broadcast-watch-${known ?? 'before'}`, words)
  return [
    [head, ...pace].join(' · '),
    ...(status === 'paused' && reason !== undefined
      ? [t('broadcast-watch-why', { why: whyText({ t }, reason) })]
      : []),
    ...troubleOf({ t }, counts),
  ].join('\n')
}

const lines = ['running', 'paused', 'finished', 'cancelled'] as const

/** What can be done with it now; by words alone where there are no buttons. */
export function progressButtons(
  { t }: Words,
  { number, status }: Pick<Broadcast, 'number' | 'status'>,
) {
  const button = (verb: 'pause' | 'go' | 'stop' | 'rate' | 'result') => ({
    text: t(`broadcast-steer-${verb}`),
    callback_data: `nav:bc:${verb}:${number}`,
  })
  const steering = [button('stop'), button('rate')]
  const row =
    status === 'running'
      ? [button('pause'), ...steering]
      : status === 'paused'
        ? [button('go'), ...steering]
        : [button('result')]
  // Introduces the words to type where there are no buttons.
  return { inline_keyboard: [row], typed: t('menu-typed') }
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
export function whyText({ t }: Words, reason: string): string {
  const known = reasons.find((each) => each === reason)
  return known ? t(`broadcast-paused-${known}`) : t('broadcast-paused-other', { reason })
}

const reasons = ['blocked', 'unknown', 'month', 'late'] as const

/** How fast it goes, and how long it will take. */
function paceOf({ t }: Words, perSecond: number | undefined, left: number): string[] {
  if (perSecond === undefined || perSecond <= 0 || left === 0) return []
  const isSlow = perSecond < 1
  const count = Math.max(1, Math.round(isSlow ? perSecond * 60 : perSecond))
  return [
    t(isSlow ? 'broadcast-rate-minute' : 'broadcast-rate-second', { count }),
    leftText({ t }, left / perSecond),
  ]
}

/** “còn 17 giây”; long times are rough. */
function leftText({ t }: Words, seconds: number): string {
  if (seconds < 60) return t('broadcast-left-seconds', { count: atLeastOne(seconds) })
  if (seconds < 3_600) return t('broadcast-left-minutes', { count: atLeastOne(seconds / 60) })
  return t('broadcast-left-hours', { count: atLeastOne(seconds / 3_600) })
}

const atLeastOne = (count: number) => Math.max(1, Math.ceil(count))

/** What did not arrive, in one line; none while all is well. */
function troubleOf({ t }: Words, counts: RecipientCounts): string[] {
  const { failed, unknown, uncertain, unreachable } = counts
  const parts = [
    ...(failed > 0 ? [t('broadcast-trouble-failed', { count: failed })] : []),
    ...(unknown > 0 ? [t('broadcast-trouble-unknown', { count: unknown })] : []),
    ...(uncertain > 0 ? [t('broadcast-trouble-uncertain', { count: uncertain })] : []),
    ...(unreachable > 0 ? [t('broadcast-trouble-unreachable', { count: unreachable })] : []),
  ]
  return parts.length > 0 ? [parts.join(' · ')] : []
}
