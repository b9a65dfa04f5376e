import { createHash } from 'node:crypto'
import type { Broadcast } from '../domain/broadcasts.ts'
import { isPhotoType } from '../domain/attachments.ts'
import { showDateTime } from '../text/dates.ts'
import { dayOf } from '../text/days.ts'
import { audienceText } from './audience-text.ts'
import { audienceNames } from './broadcast-audience.ts'
import { figureLines, readFigures, type Figures, type FigureServices } from './broadcast-figures.ts'
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
) {
  const isChosen = broadcast.audience.to.length > 0
  const figures = isChosen ? await readFigures(words, broadcast, services) : undefined
  const lines = [
    headLine(words, broadcast, services),
    `“${cutText(broadcast.contents.vi, 500)}”`,
    ...(await besideLines(words, broadcast, services)),
    await audienceLine(words, broadcast, services),
    ...(figures ? figureLines(words, figures, services) : []),
    ...wishLines(words, broadcast, services),
  ]
  const choices = choicesOf(words, broadcast, figures)
  return { text: lines.join('\n'), markup: menu(words, choices, [listLink(words)]) }
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

function headLine(
  { t, locale }: Words,
  { status, number, reason, sendAt }: Broadcast,
  { timezone }: { timezone: string },
): string {
  if (status === 'awaiting') return t('broadcast-head-awaiting', { number })
  if (status === 'refused') return t('broadcast-head-refused', { number, reason: reason ?? '' })
  const at = sendAt ? showDateTime(sendAt, { locale, timezone }) : ''
  return status === 'scheduled'
    ? t('broadcast-head-scheduled', { number, at })
    : t('broadcast-head-draft', { number })
}

/** What goes with the text. */
async function besideLines(
  { t }: Words,
  { contents: { files, en } }: Broadcast,
  { attachments }: Pick<BroadcastServices, 'attachments'>,
): Promise<string[]> {
  const known = await attachments.byIds(files)
  const photos = known.filter((each) => each.file === 'kept' && isPhotoType(each.type)).length
  const names = known.flatMap((each) =>
    each.file === 'kept' && !isPhotoType(each.type) ? [each.name] : [],
  )
  const awaited = known.filter(({ file }) => file === 'awaited').length
  const lost = files.length - photos - names.length - awaited
  return [
    ...(photos > 0 ? [t('broadcast-photos', { count: photos })] : []),
    ...(names.length > 0 ? [t('broadcast-documents', { names: names.join(', ') })] : []),
    ...(awaited > 0 ? [t('broadcast-files-awaited', { count: awaited })] : []),
    ...(lost > 0 ? [t('broadcast-files-lost', { count: lost })] : []),
    ...(en === undefined ? [] : [t('broadcast-has-english')]),
  ]
}

async function audienceLine(
  words: Words,
  { audience }: Broadcast,
  services: BroadcastScreenServices,
): Promise<string> {
  if (audience.to.length === 0) return words.t('broadcast-to-nobody')
  const names = await audienceNames(services, dayOf(words.now, services.timezone))
  return words.t('broadcast-to', { audience: cutText(audienceText(words, audience, names), 300) })
}

/** What else was wished for it. */
function wishLines(
  { t, locale }: Words,
  broadcast: Broadcast,
  { timezone }: { timezone: string },
): string[] {
  const { status, sendAt, wantsAck, remindDays, questions, isUrgent, doubts, repeats, perMinute } =
    broadcast
  return [
    ...(sendAt && status !== 'scheduled'
      ? [t('broadcast-at', { at: showDateTime(sendAt, { locale, timezone }) })]
      : []),
    ...(wantsAck && remindDays === undefined ? [t('broadcast-wants-ack')] : []),
    ...(wantsAck && remindDays !== undefined
      ? [t('broadcast-wants-ack-days', { days: remindDays })]
      : []),
    ...questions.map(({ ask, kind, options = [] }) =>
      t('broadcast-asks', {
        ask,
        kind: options.length > 0 ? options.join(' / ') : t(`broadcast-asks-${kind}`),
      }),
    ),
    ...(isUrgent ? [t('broadcast-is-urgent')] : []),
    ...(doubts === 'again' ? [t('broadcast-sends-again')] : []),
    ...(repeats ? [t(`broadcast-repeats-${repeats}`)] : []),
    ...(perMinute === undefined ? [] : [t('broadcast-at-rate', { count: perMinute })]),
  ]
}

/** What the person may do, the likeliest first: where there are no buttons it is number 1. */
function choicesOf(
  { t, actor }: Words & { actor: { personId: string } | undefined },
  broadcast: Broadcast,
  figures: Figures | undefined,
): Choice[] {
  const { number, status, sendAt } = broadcast
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
  return [
    ...(reaches ? [{ label: send, data: `bc:send:${number}:${stampOf(broadcast)}` }] : []),
    { label: t('broadcast-do-whom'), ...own('whom') },
    ...looks,
    { label: t(sendAt ? 'broadcast-do-when-change' : 'broadcast-do-when'), ...own('when') },
    { label: t('broadcast-do-text'), ...own('text') },
    { label: t('broadcast-do-more'), ...own('more') },
    drop,
  ]
}
