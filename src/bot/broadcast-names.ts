import { reasonText } from '../broadcasts/reasons.ts'
import { isFollowedBy, type Broadcast } from '../domain/broadcasts.ts'
import type { BroadcastAnswers, BroadcastReply } from '../storage/broadcast-answers.ts'
import type { BroadcastResults, NamedRecipient, ResultList } from '../storage/broadcast-results.ts'
import type { Broadcasts } from '../storage/broadcasts.ts'
import { showDateTime } from '../text/dates.ts'
import { showNumber } from '../text/show-numbers.ts'
import type { BotContext } from './context.ts'
import { cutText, oneLine } from './marked-text.ts'
import { menu, show } from './menu.ts'
import { pageAt, pagesOf, turns } from './pages.ts'

export type BroadcastNamesServices = {
  timezone: string
  broadcasts: Pick<Broadcasts, 'followersOf'>
  broadcastResults: Pick<BroadcastResults, 'count' | 'names'>
  broadcastAnswers: Pick<BroadcastAnswers, 'of'>
}

type Wanted = { broadcast: Broadcast; page: number }

/** On one screen of every channel, with the telephone numbers. */
const perPage = 10

/** A list of people a broadcast did or did not reach, so many on a page. */
export async function showNames(
  ctx: BotContext,
  { broadcast, page: wanted, list }: Wanted & { list: ResultList },
  { timezone, broadcasts, broadcastResults }: BroadcastNamesServices,
): Promise<void> {
  const { id, number } = broadcast
  const count = await broadcastResults.count(id, list)
  const pages = Math.max(1, Math.ceil(count / perPage))
  const page = Math.min(Math.max(1, wanted), pages)
  const from = (page - 1) * perPage
  const people = await broadcastResults.names(id, list, { from, limit: perPage })
  const text = [
    ctx.t(`broadcast-names-${list}`, { number, count }),
    ...people.map((each) => `– ${personLine(ctx, each, { list, timezone })}`),
    ...(pages > 1 ? [ctx.t('broadcast-page', { page, pages })] : []),
  ]
  const isReminded = isFollowedBy(await broadcasts.followersOf(id), 'reminder')
  const mayRemind = list === 'silent' && count > 0 && broadcast.wantsAck && !isReminded
  const remind = { label: ctx.t('broadcast-do-remind', { count }), data: `bc:remind:${number}` }
  const data = `bc:names:${number}:${list}`
  const nav = [...turns(ctx, { page, pages, data }), backTo(ctx, number)]
  await show(ctx, text.join('\n'), menu(ctx, mayRemind ? [remind] : [], nav))
}

/** What was answered: each question in figures, then unit by unit. */
export async function showReplies(
  ctx: BotContext,
  { broadcast, page: wanted }: Wanted,
  { broadcastAnswers }: BroadcastNamesServices,
): Promise<void> {
  const { id, number } = broadcast
  const replies = await broadcastAnswers.of(id)
  const lineOf = ({ name, unit, shown }: BroadcastReply) =>
    `– ${unit} (${name}): ${cutText(oneLine(shown.map(({ value }) => value).join('; ')), 300)}`
  const { things, page, pages } = pageAt(pagesOf(replies, lineOf), wanted)
  const text = [
    ctx.t('broadcast-names-replies', { number, count: replies.length }),
    ...(page === 1 ? totalLines(ctx, broadcast, replies) : []),
    ...things.map(lineOf),
    ...(pages > 1 ? [ctx.t('broadcast-page', { page, pages })] : []),
  ]
  const file = { label: ctx.t('broadcast-do-file'), data: `bc:file:${number}` }
  const nav = [
    ...turns(ctx, { page, pages, data: `bc:names:${number}:replies` }),
    backTo(ctx, number),
  ]
  await show(ctx, text.join('\n'), menu(ctx, [file], nav))
}

/**
 * “1. Đi mấy người? Tổng: 12” and “2. Đi bằng gì? Xe cơ quan: 3, Tự đi: 1”. Where several people of
 * a unit answered, nobody knows whether they mean themselves or the unit: both are counted.
 */
export function totalLines(
  words: Pick<BotContext, 't' | 'locale'>,
  { questions }: Pick<Broadcast, 'questions'>,
  replies: Pick<BroadcastReply, 'unitId' | 'answers' | 'shown' | 'at'>[],
): string[] {
  const byUnits = latestOfUnits(replies)
  const isTwice = byUnits.length < replies.length
  const counted = { people: replies.length, units: byUnits.length }
  const lines = questions.flatMap(({ kind, ask }, at) => {
    const total = totalOf(words, { kind, at }, replies)
    if (total === undefined) return []
    const ofUnits = totalOf(words, { kind, at }, byUnits) ?? ''
    return [
      `${at + 1}. ${cutText(ask, 80)} ${total}`,
      ...(isTwice ? [`   ${words.t('broadcast-total-units', { total: ofUnits })}`] : []),
    ]
  })
  const saysWhose = isTwice && lines.length > 0
  return saysWhose ? [words.t('broadcast-total-people', counted), ...lines] : lines
}

/** What was answered to one question, in figures; undefined where words were asked for. */
function totalOf(
  { t, locale }: Pick<BotContext, 't' | 'locale'>,
  { kind, at }: { kind: Broadcast['questions'][number]['kind']; at: number },
  replies: Pick<BroadcastReply, 'answers' | 'shown'>[],
): string | undefined {
  if (kind === 'number') {
    const key = `q${at + 1}`
    const sum = replies.reduce((total, { answers }) => total + Number(answers[key] ?? 0), 0)
    return t('broadcast-total', { sum: showNumber(sum, locale) })
  }
  if (kind !== 'choice' && kind !== 'yes-no') return undefined
  const values = replies.flatMap(({ shown }) => shown[at]?.value ?? [])
  const counted = [...new Set(values)].map(
    (value) => `${value}: ${values.filter((each) => each === value).length}`,
  )
  return counted.sort().join(', ')
}

/** The last answer of each unit. */
function latestOfUnits<R extends { unitId: string; at: Date }>(replies: R[]): R[] {
  const inOrder = replies.toSorted((one, other) => one.at.getTime() - other.at.getTime())
  return [...new Map(inOrder.map((each) => [each.unitId, each])).values()]
}

function personLine(
  ctx: BotContext,
  { name, unit, phone, status, error, acknowledgedAt }: NamedRecipient,
  { list, timezone }: { list: ResultList; timezone: string },
): string {
  const who = unit === undefined ? name : `${unit}: ${name}`
  if (list === 'got' && acknowledgedAt)
    return `${who}, ${showDateTime(acknowledgedAt, { locale: ctx.locale, timezone })}`
  const why =
    list === 'call'
      ? `, ${reasonText(ctx, error)}`
      : status === 'uncertain'
        ? `, ${ctx.t('broadcast-was-twice')}`
        : ''
  return `${who}${why}${phone === undefined ? '' : `. ${ctx.t('broadcast-phone', { phone })}`}`
}

/** The way back to what became of it. */
export const backTo = (ctx: BotContext, number: number) => ({
  label: ctx.t('broadcast-steer-result'),
  data: `bc:result:${number}`,
})
