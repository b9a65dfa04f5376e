import { isPhotoType } from '../domain/attachments.ts'
import type { Broadcast } from '../domain/broadcasts.ts'
import { showDateTime } from '../text/dates.ts'
import { dayOf } from '../text/days.ts'
import { audienceText } from './audience-text.ts'
import { audienceNames } from './broadcast-audience.ts'
import type { BroadcastServices } from './broadcast-services.ts'
import type { Words } from './deadline.ts'
import { cutText } from './marked-text.ts'

/** Which broadcast it is, and how it stands. */
export function headLine(
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

/** What a correction, a reminder or a withdrawal is about. */
export const followsLines = (
  { t }: Pick<Words, 't'>,
  { kind }: Broadcast,
  of: Pick<Broadcast, 'number'> | undefined,
): string[] =>
  kind === 'message' || !of ? [] : [t(`broadcast-follows-${kind}`, { number: of.number })]

/** What goes with the text. */
export async function besideLines(
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

/** Whom it is for, in words. */
export async function audienceLine(
  words: Words,
  { audience }: Broadcast,
  services: Pick<BroadcastServices, 'broadcasts' | 'units' | 'duties' | 'timezone'>,
): Promise<string> {
  if (audience.to.length === 0) return words.t('broadcast-to-nobody')
  const names = await audienceNames(services, dayOf(words.now, services.timezone))
  return words.t('broadcast-to', { audience: cutText(audienceText(words, audience, names), 300) })
}

/** What else was wished for it. */
export function wishLines(
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
