import type { Attachment } from '../domain/attachments.ts'
import type { Broadcast } from '../domain/broadcasts.ts'
import { variablesIn } from '../domain/broadcast-text.ts'
import { goodUntil } from '../domain/broadcast-times.ts'
import { chatIdOf } from '../messaging/channel.ts'
import type { Outgoing } from '../messaging/outbox.ts'
import type { Fed, Next } from '../storage/broadcast-feed.ts'
import type { OwedByUnit } from '../storage/broadcast-values.ts'
import type { FirstMessage } from '../storage/broadcast-recipients.ts'
import { messageFor } from './message.ts'
import type { BroadcastPorts } from './ports.ts'
import { valuesFor } from './values.ts'

type Page = {
  broadcast: Broadcast
  people: Next[]
  /** The channels that take broadcasts at this moment. */
  open: string[]
  now: Date
}

/** Writes the messages of a page of recipients to the outbox; how many were dealt with. */
export async function writePage(
  ports: BroadcastPorts,
  { broadcast, people, open, now }: Page,
): Promise<number> {
  const { id } = broadcast
  // Whoever has a chat, but on a platform that takes nothing now, goes on waiting.
  const ready = people.filter(({ account }) => !account || open.includes(account.channel))
  const reached = ready.filter(({ account }) => account !== undefined)
  const about = await readAbout(ports, { broadcast, people: reached, now })
  const messages = new Map(
    reached.flatMap((each) => {
      const message = outgoing(ports, { broadcast, about, each, now })
      return message ? [[each.position, message] as const] : []
    }),
  )
  const numbers = await ports.enqueueAll([...messages.values()])
  const fed = ready.map(({ position, account, hasAccounts }): Fed => {
    const message = messages.get(position)
    const outboxId = message && numbers.get(message.dedupe)
    if (message) return { position, outboxId, chatKey: message.chatKey }
    if (account) return { position, error: 'needless' }
    return { position, error: hasAccounts ? 'blocked' : 'no-chat' }
  })
  if (fed.length > 0) await ports.feed.note(id, fed)
  return fed.length
}

/** What the messages of a page have in common, and what is known of each person. */
type About = {
  contents: Broadcast['contents']
  of: Broadcast | undefined
  files: Attachment[]
  owed: Map<string, OwedByUnit[]>
  firsts: Map<string, FirstMessage>
}

async function readAbout(
  { broadcasts, recipients, attachments, owedByUnits }: BroadcastPorts,
  { broadcast, people, now }: Omit<Page, 'open'>,
): Promise<About> {
  const { id, kind, ofId } = broadcast
  const isFollower = kind !== 'message' && ofId !== undefined
  const contents = isFollower ? broadcast.contents : await correctedContents(broadcasts, broadcast)
  const asksFor = [contents.vi, contents.en ?? ''].flatMap(variablesIn)
  const unitIds = asksFor.some((name) => name === 'owed' || name === 'days')
    ? people.flatMap(({ unitId }) => unitId ?? [])
    : []
  const files = await attachments.byIds(contents.files)
  const personIds = people.map(({ personId }) => personId)
  return {
    contents,
    of: isFollower ? await broadcasts.byId(ofId) : undefined,
    files: files.filter(({ file }) => file === 'kept'),
    owed:
      unitIds.length > 0
        ? await owedByUnits([...new Set(unitIds)], now)
        : new Map<string, OwedByUnit[]>(),
    firsts: await recipients.firsts(isFollower ? ofId : id, personIds),
  }
}

/** Whoever gets it from now on gets the words as they were corrected last. */
export async function correctedContents(
  broadcasts: Pick<BroadcastPorts['broadcasts'], 'followersOf'>,
  { id, contents }: Pick<Broadcast, 'id' | 'contents'>,
): Promise<Broadcast['contents']> {
  const followers = await broadcasts.followersOf(id)
  const correction = followers.findLast(
    ({ kind, status }) =>
      kind === 'correction' && !['draft', 'awaiting', 'refused', 'cancelled'].includes(status),
  )
  return correction?.contents ?? contents
}

function outgoing(
  { channels, texts, timezone, defaultLocale }: BroadcastPorts,
  { broadcast, about, each, now }: { broadcast: Broadcast; about: About; each: Next; now: Date },
): Outgoing | undefined {
  const { account, personId, unitId, take } = each
  const channel = channels.find(({ name }) => name === account?.channel)
  if (!account || !channel) return undefined
  const { key: chatKey, locale = defaultLocale } = account
  const first = about.firsts.get(personId)
  const isThere = first?.chatKey === chatKey && first.isWhole
  // Whoever has said so while the list was gone through is not asked any more.
  if (broadcast.kind === 'reminder' && first?.hasAcknowledged) return undefined
  const owed = about.owed.get(unitId ?? '') ?? []
  const { method, payload } = messageFor({
    texts,
    broadcast: { ...broadcast, contents: about.contents },
    of: about.of,
    locale,
    values: valuesFor(each, owed, { texts, timezone, locale, now }),
    files: about.files,
    capabilities: channel.capabilities,
    changed: isThere ? { messageId: -Number(first.outboxId), sentAt: first.sentAt } : undefined,
    hasAcknowledged: first?.hasAcknowledged,
    now,
  })
  return {
    channel: channel.name,
    chatKey,
    dedupe: `broadcast:${broadcast.id}:${personId}:${take}`,
    lane: 'broadcast',
    kind: 'broadcast',
    method,
    payload: { chat_id: chatIdOf(chatKey), ...payload },
    now,
    notAfter: goodUntil(now, broadcast, timezone),
  }
}
