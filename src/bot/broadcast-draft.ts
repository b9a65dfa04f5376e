import { createHash } from 'node:crypto'
import type { Broadcast } from '../domain/broadcasts.ts'
import { figureLines, readFigures, type Figures, type FigureServices } from './broadcast-figures.ts'
import { audienceLine, besideLines, followsLines, headLine, wishLines } from './broadcast-lines.ts'
import { isBefore, linkOf } from './broadcast-list.ts'
import type { BroadcastServices } from './broadcast-services.ts'
import type { Words } from './deadline.ts'
import { cutText } from './marked-text.ts'
import { menu, type Choice } from './menu.ts'

export type BroadcastScreenServices = FigureServices &
  Pick<BroadcastServices, 'broadcasts' | 'units' | 'duties'>

/** A broadcast before it goes out: what, to whom, when, and what the person may do with it. */
export async function broadcastScreen(
  words: Words & { actor: { personId: string } | undefined },
  broadcast: Broadcast,
  services: BroadcastScreenServices,
  { isLooked = false } = {},
) {
  if (!isBefore(broadcast.status)) return goneScreen(words, broadcast)
  const isChosen = broadcast.audience.to.length > 0
  const figures = isChosen ? await readFigures(words, broadcast, services) : undefined
  const lines = [
    headLine(words, broadcast, services),
    ...followsLines(words, broadcast, await firstOf(broadcast, services)),
    `“${cutText(broadcast.contents.vi, 500)}”`,
    ...(await besideLines(words, broadcast, services)),
    // What follows another one is for those who got that.
    ...(broadcast.kind === 'message' ? [await audienceLine(words, broadcast, services)] : []),
    ...(figures ? figureLines(words, figures, services) : []),
    ...wishLines(words, broadcast, services),
  ]
  const stamp = isLooked ? asLooked(stampOf(broadcast)) : stampOf(broadcast)
  const choices = choicesOf(words, broadcast, { figures, stamp })
  return { text: lines.join('\n'), markup: menu(words, choices, [listLink(words)]) }
}

/** The broadcast that one follows. */
export const firstOf = (
  { kind, ofId }: Pick<Broadcast, 'kind' | 'ofId'>,
  { broadcasts }: Pick<BroadcastServices, 'broadcasts'>,
): Promise<Broadcast | undefined> =>
  kind === 'message' || ofId === undefined ? Promise.resolve(undefined) : broadcasts.byId(ofId)

/** One that has gone out meanwhile, or was dropped: how it stands, and where it is looked at. */
function goneScreen(words: Words, broadcast: Broadcast) {
  const { number, status } = broadcast
  const state = words.t(`broadcast-status-${status}`)
  const look = { ...openLink(words, number), data: linkOf(broadcast) }
  const text = words.t('broadcast-head-gone', { number, state })
  return { text, markup: menu(words, [look], [listLink(words)]) }
}

/** What the person saw: a button of a broadcast that was changed since then does nothing. */
export const stampOf = ({ contents, audience, frozenAt, ...rest }: Broadcast): string => {
  const { isUrgent, doubts, wantsAck, remindDays, questions, perMinute, sendAt, repeats } = rest
  const wishes = { isUrgent, doubts, wantsAck, remindDays, questions, perMinute, sendAt, repeats }
  return createHash('sha256')
    .update(JSON.stringify({ contents, audience, frozenAt, ...wishes }))
    .digest('hex')
    .slice(0, 8)
}

/** A broadcast that was looked at as people will see it, or asked back about: it goes at once. */
export const asLooked = (stamp: string): string => `${stamp}${looked}`

/** What a button to send says of what the person saw, and whether they looked at all of it. */
export const readStamp = (said: string): { stamp: string; isLooked: boolean } => ({
  stamp: said.slice(0, 8),
  isLooked: said.endsWith(looked),
})

// No figure of a stamp.
const looked = 'x'

/** The way back to the list. */
export const listLink = ({ t }: Pick<Words, 't'>): Choice => ({
  label: t('broadcast-go-list'),
  data: 'bc:list',
})

/** The way to a broadcast. */
export const openLink = ({ t }: Pick<Words, 't'>, number: number): Choice => ({
  label: t('broadcast-go-open', { number }),
  data: `bc:open:${number}`,
})

/** What the person may do, the likeliest first: where there are no buttons it is number 1. */
function choicesOf(
  { t, actor }: Words & { actor: { personId: string } | undefined },
  broadcast: Broadcast,
  { figures, stamp }: { figures: Figures | undefined; stamp: string },
): Choice[] {
  const { number, kind, status, sendAt } = broadcast
  const own = (verb: string) => ({ data: `bc:${verb}:${number}` })
  const looks = [
    { label: t('broadcast-do-preview'), ...own('preview') },
    { label: t('broadcast-do-test'), ...own('test') },
  ]
  const drop = { label: t('broadcast-do-drop'), ...own('drop') }
  const rework = { label: t('broadcast-do-rework'), ...own('back') }
  if (status === 'refused') return [rework, drop]
  if (status === 'scheduled') return [...looks, rework, drop]
  if (status === 'awaiting') {
    const isAsker = broadcast.decidedById === actor?.personId
    const approve = {
      label: t('broadcast-do-approve'),
      data: `bc:approve:${number}:${stampOf(broadcast)}`,
    }
    const refuse = { label: t('broadcast-do-refuse'), ...own('refuse') }
    return [...(isAsker ? [] : [approve, refuse]), ...looks, rework, ...(isAsker ? [drop] : [])]
  }
  if (status !== 'draft') return []
  const reaches = figures !== undefined && figures.people > figures.unreachable.length
  const send = figures?.needsApproval
    ? t('broadcast-do-ask')
    : t(sendAt ? 'broadcast-do-schedule' : 'broadcast-do-send')
  const sends = reaches ? [{ label: send, data: `bc:send:${number}:${stamp}` }] : []
  const text = { label: t('broadcast-do-text'), ...own('text') }
  // Whom a follower is for, and when it goes, nobody chooses.
  if (kind !== 'message')
    return [...sends, ...looks, ...(kind === 'correction' ? [text] : []), drop]
  return [
    ...sends,
    { label: t('broadcast-do-whom'), ...own('whom') },
    ...looks,
    { label: t(sendAt ? 'broadcast-do-when-change' : 'broadcast-do-when'), ...own('when') },
    text,
    { label: t('broadcast-do-more'), ...own('more') },
    drop,
  ]
}
