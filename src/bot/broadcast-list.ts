import type { Broadcast, BroadcastStatus } from '../domain/broadcasts.ts'
import { showDateTime } from '../text/dates.ts'
import type { BroadcastServices } from './broadcast-services.ts'
import type { BotContext } from './context.ts'
import { cutText, oneLine } from './marked-text.ts'
import { menu, show, type Choice } from './menu.ts'
import { pageAt, pagesOf, turns } from './pages.ts'

type Services = Pick<BroadcastServices, 'broadcasts' | 'timezone'>

/** All that was written or sent, what waits for somebody first. */
export async function showBroadcasts(
  ctx: BotContext,
  { broadcasts, timezone }: Services,
  { page: wanted = 1, note }: { page?: number; note?: string } = {},
): Promise<void> {
  const known = await broadcasts.list(shown, { limit: 200 })
  // What follows another one stands below that as soon as it goes.
  const all = known.filter(({ kind, status }) => kind === 'message' || isBefore(status))
  const takenBack = new Set(known.flatMap(({ kind, ofId }) => (kind === 'withdrawal' ? ofId : [])))
  const sorted = all.toSorted((a, b) => placeOf(a) - placeOf(b) || b.number - a.number)
  const label = (each: Broadcast) =>
    lineOf(ctx, each, { timezone, isTakenBack: takenBack.has(each.id) })
  const { things, page, pages } = pageAt(pagesOf(sorted, label), wanted)
  const text = [
    ...(note === undefined ? [] : [note]),
    ctx.t(all.length > 0 ? 'broadcast-list' : 'broadcast-list-none'),
    ...(pages > 1 ? [ctx.t('documents-page', { page, pages })] : []),
  ]
  const write = { label: ctx.t('broadcast-do-new'), data: 'bc:new' }
  const choices = things.map((each): Choice => ({ label: label(each), data: linkOf(each) }))
  await show(
    ctx,
    text.join('\n'),
    menu(ctx, [write, ...choices], turns(ctx, { page, pages, data: 'bc:list' })),
  )
}

/** Where a broadcast is looked at: before it goes out, or while and after. */
export const linkOf = ({ status, number }: Pick<Broadcast, 'status' | 'number'>): string =>
  `bc:${isBefore(status) ? 'open' : 'show'}:${number}`

/** Has it not gone out yet? Then it can still be changed, approved and refused. */
export const isBefore = (status: BroadcastStatus): boolean =>
  ['draft', 'awaiting', 'scheduled', 'refused'].includes(status)

/** Those that wait for somebody come first, then what runs. */
const placeOf = ({ status }: Broadcast): number => {
  const place = ['awaiting', 'running', 'paused', 'refused', 'draft'].indexOf(status)
  return place === -1 ? shown.length : place
}

const shown: BroadcastStatus[] = [
  ...(['awaiting', 'running', 'paused', 'refused', 'draft', 'scheduled'] as const),
  ...(['finished', 'cancelled'] as const),
]

/** “số 12 · chờ duyệt · Kính đề nghị…” */
function lineOf(
  ctx: BotContext,
  broadcast: Broadcast,
  { timezone, isTakenBack }: { timezone: string; isTakenBack: boolean },
): string {
  const { number, status, contents, sendAt, startedAt, endedAt } = broadcast
  const at = status === 'scheduled' ? sendAt : (endedAt ?? startedAt)
  return ctx.t('broadcast-line', {
    number,
    state: ctx.t(`broadcast-state-${isTakenBack ? 'taken-back' : status}`, {
      at: at ? showDateTime(at, { locale: ctx.locale, timezone }) : '',
    }),
    text: cutText(oneLine(contents.vi), 40),
  })
}
