import { needsSecond, type Broadcast } from '../domain/broadcasts.ts'
import { secondsFor, type ChannelShare } from '../domain/broadcast-estimate.ts'
import { isOpen, nextOpening } from '../domain/steps.ts'
import { openLanes } from '../messaging/quota.ts'
import { showDateTime } from '../text/dates.ts'
import { showNumber } from '../text/show-numbers.ts'
import { messagesOnZalo } from './broadcast-preview.ts'
import type { BroadcastServices } from './broadcast-services.ts'
import type { Words } from './deadline.ts'
import { channelName } from './recipient-text.ts'

export type FigureServices = Pick<
  BroadcastServices,
  | 'texts'
  | 'timezone'
  | 'broadcasts'
  | 'broadcastRecipients'
  | 'owedByUnits'
  | 'attachments'
  | 'daysOff'
  | 'monthOf'
  | 'bulkRates'
  | 'approvalAbove'
>

/** Whom the frozen list of a broadcast reaches, where and when, and what it costs. */
export type Figures = {
  people: number
  shares: ChannelShare[]
  unreachable: { name: string; unit: string | null; why: string }[]
  /** What is left of the month where messages are counted, for broadcasts. */
  left: number | undefined
  seconds: number
  /** It would wait until then, and go within the hours of the office. */
  waitsUntil: Date | undefined
  needsApproval: boolean
}

/** Reads the figures of a broadcast whose recipients are written down. */
export async function readFigures(
  words: Words,
  broadcast: Broadcast,
  services: FigureServices,
): Promise<Figures> {
  const { broadcastRecipients, timezone, bulkRates: rates, approvalAbove, monthOf } = services
  const { id, perMinute, isUrgent, sendAt } = broadcast
  const { all: people } = await broadcastRecipients.counts(id)
  const onZalo = await messagesOnZalo(words, broadcast, services)
  const shares = (await broadcastRecipients.channelsOf(id)).map((each) => ({
    ...each,
    messages: each.channel === 'zalo' ? onZalo : 1,
  }))
  const month = shares.some(({ channel }) => channel === 'zalo') ? await monthOf('zalo') : undefined
  const lanes = month && openLanes(month)
  const where = { timezone, calendar: await services.daysOff.calendar() }
  const at = sendAt ?? words.now
  return {
    people,
    shares,
    unreachable: await broadcastRecipients.unreachable(id),
    left: lanes && (lanes.lastLane === 'broadcast' ? lanes.left : 0),
    seconds: secondsFor(shares, { rates, perMinute }),
    waitsUntil: isUrgent || isOpen(at, where) ? undefined : nextOpening(at, where),
    needsApproval: needsSecond(broadcast, people, approvalAbove),
  }
}

/** The figures line by line, as they stand on the screen of a broadcast. */
export function figureLines(
  words: Words,
  { people, shares, unreachable, left, seconds, waitsUntil, needsApproval }: Figures,
  { timezone, approvalAbove }: Pick<FigureServices, 'timezone' | 'approvalAbove'>,
): string[] {
  const { t, locale } = words
  if (people === 0) return [t('broadcast-nobody')]
  const channels = shares
    .map((each) => `${channelName(words, each.channel)} ${showNumber(each.people, locale)}`)
    .join(', ')
  const zalo = shares.find(({ channel }) => channel === 'zalo')
  const needed = zalo ? zalo.people * zalo.messages : 0
  const quota = left !== undefined && needed > left ? 'broadcast-quota-short' : 'broadcast-quota'
  return [
    channels === ''
      ? t('broadcast-people', { count: people })
      : t('broadcast-people-on', { count: people, channels }),
    ...(left !== undefined && zalo ? [t(quota, { needed, left })] : []),
    ...unreachableLines(words, unreachable),
    ...(people > unreachable.length
      ? [t('broadcast-duration', { time: durationText(words, seconds) })]
      : []),
    ...(waitsUntil
      ? [t('broadcast-waits', { at: showDateTime(waitsUntil, { locale, timezone }) })]
      : []),
    ...(needsApproval ? [t('broadcast-approval-needed', { limit: approvalAbove })] : []),
  ]
}

/** “khoảng 40 giây”, “khoảng 7 phút”: as exact as somebody can use it. */
export function durationText({ t }: Pick<Words, 't'>, seconds: number): string {
  if (seconds < 10) return t('broadcast-seconds-few')
  if (seconds < 100) return t('broadcast-seconds', { count: Math.ceil(seconds / 10) * 10 })
  const minutes = Math.ceil(seconds / 60)
  if (minutes < 100) return t('broadcast-minutes', { count: minutes })
  return t('broadcast-hours', { count: Math.ceil(minutes / 60) })
}

/** Who is to be telephoned, by the reason why no message reaches them. */
function unreachableLines({ t }: Words, unreachable: Figures['unreachable']): string[] {
  return (['no-chat', 'blocked'] as const).flatMap((why) => {
    const all = unreachable.filter((each) => (each.why === 'blocked') === (why === 'blocked'))
    if (all.length === 0) return []
    const named = all
      .slice(0, namedAtMost)
      .map(({ name, unit }) => (unit === null ? name : `${name} (${unit})`))
    const rest = all.length - named.length
    const names = [...named, ...(rest > 0 ? [t('broadcast-and-more', { count: rest })] : [])]
    return [t(`broadcast-unreachable-${why}`, { count: all.length, names: names.join('; ') })]
  })
}

/** Whoever wants them all takes the list. */
const namedAtMost = 3
