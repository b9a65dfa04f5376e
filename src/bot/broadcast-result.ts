import { progressText, type Words } from '../broadcasts/progress.ts'
import { reasonsText } from '../broadcasts/reasons.ts'
import type { Broadcast, RecipientCounts } from '../domain/broadcasts.ts'
import type { BroadcastAnswers } from '../storage/broadcast-answers.ts'
import type { BroadcastResults } from '../storage/broadcast-results.ts'
import type { Broadcasts } from '../storage/broadcasts.ts'
import { showDateTime } from '../text/dates.ts'
import { listLink } from './broadcast-draft.ts'
import type { BotContext } from './context.ts'
import { cutText, oneLine } from './marked-text.ts'
import { menu, show, type Choice } from './menu.ts'

export type BroadcastResultServices = {
  timezone: string
  broadcasts: Pick<Broadcasts, 'followersOf'>
  broadcastRecipients: { counts(id: string): Promise<RecipientCounts> }
  broadcastResults: Pick<BroadcastResults, 'reasons' | 'count' | 'names'>
  broadcastAnswers: Pick<BroadcastAnswers, 'count'>
}

/** What became of a broadcast, and what there is to do about it. */
export async function showResult(
  ctx: BotContext,
  broadcast: Broadcast,
  services: BroadcastResultServices,
): Promise<void> {
  const { broadcastRecipients, broadcastResults, broadcastAnswers } = services
  const { id, number, questions } = broadcast
  const counts = await broadcastRecipients.counts(id)
  const replies = questions.length > 0 ? await broadcastAnswers.count(id) : 0
  const silent = broadcast.wantsAck ? await broadcastResults.count(id, 'silent') : 0
  const followers = await services.broadcasts.followersOf(id)
  const text = [
    `${ctx.t('broadcast-result-head', { number })} “${cutText(oneLine(broadcast.contents.vi), 200)}”`,
    ...times(ctx, broadcast, services.timezone),
    progressText(ctx, { broadcast, counts }),
    ...reasonsText(ctx, await broadcastResults.reasons(id)),
    ...(await doubtLines(ctx, id, counts, services)),
    ...(broadcast.wantsAck
      ? [ctx.t('broadcast-result-got', { got: counts.acknowledged, silent })]
      : []),
    ...(questions.length > 0 ? [ctx.t('broadcast-result-replies', { count: replies })] : []),
    ...followers.map((each) => followerLine(ctx, each)),
  ]
  const choices = choicesFor(ctx, broadcast, { counts, silent, replies, followers })
  await show(ctx, text.join('\n'), menu(ctx, choices, [listLink(ctx)]))
}

type Found = { counts: RecipientCounts; silent: number; replies: number; followers: Broadcast[] }

function choicesFor({ t }: Words, broadcast: Broadcast, found: Found): Choice[] {
  const { number, kind, status } = broadcast
  const { counts, silent, replies, followers } = found
  const isOver = status === 'finished' || status === 'cancelled'
  const call = counts.failed + counts.unreachable
  const doubt = counts.unknown + counts.uncertain
  const isTakenBack = followers.some((each) => each.kind === 'withdrawal')
  const isGone = counts.sent + doubt > 0 && kind === 'message' && !isTakenBack
  const choice = (isWanted: boolean, label: string, data: string): Choice[] =>
    isWanted ? [{ label, data }] : []
  const names = (list: string) => `bc:names:${number}:${list}`
  return [
    ...choice(
      status === 'finished' && call > 0 && !isTakenBack,
      t('broadcast-do-resend', { count: call }),
      `bc:again:${number}`,
    ),
    ...choice(call > 0, t('broadcast-do-call', { count: call }), names('call')),
    ...choice(doubt > 0, t('broadcast-do-doubt', { count: doubt }), names('doubt')),
    ...choice(
      broadcast.wantsAck && counts.acknowledged > 0,
      t('broadcast-do-got', { count: counts.acknowledged }),
      names('got'),
    ),
    ...choice(silent > 0, t('broadcast-do-silent', { count: silent }), names('silent')),
    ...choice(replies > 0, t('broadcast-do-replies', { count: replies }), names('replies')),
    ...choice(counts.all > 0, t('broadcast-do-file'), `bc:file:${number}`),
    ...choice(isGone, t('broadcast-do-correct'), `bc:correct:${number}`),
    ...choice(isGone, t('broadcast-do-takeback'), `bc:takeback:${number}`),
    ...choice(!isOver, t('broadcast-do-show'), `bc:show:${number}`),
  ]
}

/** Those of whom nobody knows whether it came: the first by name, all of them on their list. */
async function doubtLines(
  ctx: BotContext,
  id: string,
  { unknown, uncertain }: RecipientCounts,
  { broadcastResults }: Pick<BroadcastResultServices, 'broadcastResults'>,
): Promise<string[]> {
  if (unknown + uncertain === 0) return []
  const first = await broadcastResults.names(id, 'doubt', { from: 0, limit: namedAtMost })
  const list = first.map(({ name, unit }) => (unit === undefined ? name : `${name} (${unit})`))
  const rest = unknown + uncertain - first.length
  const more = rest > 0 ? [ctx.t('broadcast-and-others', { count: rest })] : []
  return [ctx.t('broadcast-result-doubt', { list: [...list, ...more].join('; ') })]
}

const namedAtMost = 5

function times(ctx: BotContext, { startedAt, endedAt }: Broadcast, timezone: string): string[] {
  if (!startedAt) return []
  const place = { locale: ctx.locale, timezone }
  const from = showDateTime(startedAt, place)
  if (!endedAt) return [ctx.t('broadcast-result-since', { from })]
  return [ctx.t('broadcast-result-times', { from, to: showDateTime(endedAt, place) })]
}

const followerLine = (ctx: BotContext, { kind, number, status }: Broadcast): string =>
  ctx.t('broadcast-result-follower', {
    name: ctx.t(`broadcast-name-${kind}`, { number }),
    status: ctx.t(`broadcast-status-${status}`),
  })
