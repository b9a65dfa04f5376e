import type { Words } from '../broadcasts/progress.ts'
import { reasonText } from '../broadcasts/reasons.ts'
import type { Broadcast } from '../domain/broadcasts.ts'
import type { BroadcastAnswers } from '../storage/broadcast-answers.ts'
import type { BroadcastResults, NamedRecipient } from '../storage/broadcast-results.ts'
import { showDateTime } from '../text/dates.ts'
import type { BotContext } from './context.ts'
import { show } from './menu.ts'
import { sendOfficeFile, type OfficeFileServices } from './office-file.ts'
import { officeUnit } from './office-unit.ts'
import { channelName } from './recipient-text.ts'

export type BroadcastFileServices = OfficeFileServices & {
  timezone: string
  broadcastResults: Pick<BroadcastResults, 'after'>
  broadcastAnswers: Pick<BroadcastAnswers, 'of'>
}

/** So many people are read at once. */
const atOnce = 5_000

/** Sends the list of a broadcast as a file that a spreadsheet opens: everybody, with their answers. */
export async function sendFile(
  ctx: BotContext,
  broadcast: Broadcast,
  services: BroadcastFileServices,
): Promise<void> {
  const unitId = officeUnit(ctx, 'broadcast:send')
  if (unitId === undefined) return show(ctx, ctx.t('broadcast-not-allowed'))
  const { id, number, questions } = broadcast
  const { broadcastResults, broadcastAnswers } = services
  const replies = questions.length > 0 ? await broadcastAnswers.of(id) : []
  const byPerson = new Map(replies.map(({ personId, shown }) => [personId, shown]))
  const rows = [headOf(ctx, broadcast)]
  for (let after = -1, isWhole = false; !isWhole;) {
    const page = await broadcastResults.after(id, after, atOnce)
    for (const each of page) {
      const shown = byPerson.get(each.personId) ?? []
      const answers = questions.map((_, at) => shown[at]?.value ?? '')
      rows.push([...cellsOf(ctx, each, services.timezone), ...answers])
    }
    after = page.at(-1)?.position ?? after
    isWhole = page.length < atOnce
  }
  const file = {
    unitId,
    name: `${ctx.t('broadcast-file-name', { number })}.csv`,
    content: { rows },
    tooLarge: ctx.t('broadcast-file-large'),
    record: { action: 'broadcast.file', object: `broadcast:${id}`, details: { number } },
  }
  return sendOfficeFile(ctx, file, services)
}

const headOf = ({ t }: Words, { questions }: Broadcast): string[] => [
  t('broadcast-column-number'),
  t('broadcast-column-unit'),
  t('broadcast-column-name'),
  t('broadcast-column-phone'),
  t('broadcast-column-channel'),
  t('broadcast-column-outcome'),
  t('broadcast-column-why'),
  t('broadcast-column-sent'),
  t('broadcast-column-got'),
  ...questions.map(({ ask }) => ask),
]

function cellsOf(ctx: BotContext, one: NamedRecipient, timezone: string): string[] {
  const { position, unit = '', name, phone = '', chatKey, status, error } = one
  const at = (moment: Date | undefined) =>
    moment ? showDateTime(moment, { locale: ctx.locale, timezone }) : ''
  const isNotSent = status === 'failed' || status === 'unreachable'
  return [
    String(position + 1),
    // Its figures apart: a spreadsheet would take them for a number and drop the nought.
    ...[unit, name, phone.replace(/^(\d{4})(\d+)$/, '$1 $2')],
    chatKey === undefined ? '' : channelName(ctx, chatKey.split(':', 1)[0] ?? ''),
    ctx.t(`broadcast-outcome-${status}`),
    isNotSent ? reasonText(ctx, error) : '',
    ...[at(one.sentAt), at(one.acknowledgedAt)],
  ]
}
