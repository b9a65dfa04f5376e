import type { Broadcast, RecipientCounts } from '../domain/broadcasts.ts'
import { chatIdOf } from '../messaging/channel.ts'
import type { Outgoing } from '../messaging/outbox.ts'
import type { BroadcastWatches, Watch } from '../storage/broadcast-watches.ts'
import type { Reachable } from '../storage/office-admins.ts'
import type { Locale, Texts } from '../text/texts.ts'
import { doneOf, progressButtons, progressText, type Words } from './progress.ts'

type Ports = {
  watches: BroadcastWatches
  /** Somebody with their chats in the order they are to be used. */
  person: (id: string) => Promise<Reachable[]>
  enqueue: (message: Outgoing) => Promise<bigint | undefined>
  /** Whether messages can be changed on a channel after they were sent. */
  edits: (channel: string) => boolean
  texts: Pick<Texts, 't'>
  defaultLocale: Locale
}

/** A message that is changed more often costs what the recipients should have. */
const everyMs = 3_000

/** To fewer people a broadcast has come through before anybody reads that half of it has. */
const worthHalf = 20

/**
 * Shows those who watch a broadcast how far it is: in one message that changes itself, or where
 * nothing can be changed at the start, at half and at the end. Whoever wrote it watches.
 */
export function createWatching({ watches, person, enqueue, edits, texts, ...ports }: Ports) {
  async function show(broadcast: Broadcast, counts: RecipientCounts, now: Date): Promise<void> {
    const known = await watches.of(broadcast.id)
    const stage = stageOf(broadcast.status, counts)
    if (known.length === 0) return begin(broadcast, counts, now)
    for (const watch of known) {
      const isEdited = edits(watch.channel)
      const isDue = isEdited
        ? isNews(watch, stage, now)
        : phaseOf(watch.stage, counts.all) !== phaseOf(stage, counts.all)
      if (isDue) await tell({ watch, isEdited, broadcast, counts, now })
    }
  }

  /** The one who wrote it did not ask to watch: it began by itself, by night or on a Monday. */
  async function begin(broadcast: Broadcast, counts: RecipientCounts, now: Date): Promise<void> {
    const { id: broadcastId, createdById, startedAt } = broadcast
    // Of one that was dropped before it went out there is nothing to watch.
    if (startedAt === undefined) return
    const [author] = createdById === undefined ? [] : await person(createdById)
    const account = author?.accounts[0]
    if (!account) return
    const { key: chatKey, channel, locale } = account
    const nothing = { outboxId: 0n, stage: '', shownAt: now }
    const watch = { ...nothing, broadcastId, chatKey, channel, locale }
    await tell({ watch, isEdited: false, broadcast, counts, now })
  }

  async function tell({ watch, isEdited, broadcast, counts, now }: Tell): Promise<void> {
    const { broadcastId, chatKey, channel, locale = ports.defaultLocale } = watch
    const words: Words = { t: (key, ...vars) => texts.t(locale, key, ...vars) }
    const perSecond = paceOf(watch, { broadcast, counts, now })
    const isOver = broadcast.status !== 'running'
    const stage = stageOf(broadcast.status, counts)
    const number = await enqueue({
      channel,
      chatKey,
      // The same for replicas that look at the same moment, and another one afterwards.
      dedupe: `watch:${broadcastId}:${chatKey}:${watch.outboxId}${isEdited ? `:${watch.shownAt.toISOString()}:${stage}` : ''}`,
      lane: 'reminder',
      kind: 'watch',
      method: isEdited ? 'editMessageText' : 'sendMessage',
      payload: {
        chat_id: chatIdOf(chatKey),
        ...(isEdited ? { message_id: -Number(watch.outboxId) } : {}),
        text: progressText(words, { broadcast, counts, perSecond }),
        reply_markup: progressButtons(words, broadcast),
      },
      now,
      // The next one says more; only what stands still has to be read.
      notAfter: new Date(now.getTime() + (isOver || !isEdited ? day : 10 * everyMs)),
    })
    if (number === undefined) return
    const outboxId = isEdited ? watch.outboxId : number
    await watches.put({ broadcastId, chatKey, outboxId, stage, shownAt: now })
  }

  return { show }
}

type Tell = {
  watch: Watch
  isEdited: boolean
  broadcast: Broadcast
  counts: RecipientCounts
  now: Date
}

/** What was shown, to be compared with what is: “running:24”. */
export const stageOf = (status: Broadcast['status'], counts: RecipientCounts): string =>
  `${status}:${doneOf(counts)}`

const readStage = (stage: string) => {
  const [status = '', done = '0'] = stage.split(':')
  return { status, done: Number(done) }
}

/** Another state is shown at once, a few people more after a while. */
const isNews = ({ stage: shown, shownAt }: Watch, stage: string, now: Date): boolean =>
  readStage(shown).status !== readStage(stage).status ||
  (shown !== stage && now.getTime() - shownAt.getTime() >= everyMs)

/** What is worth a message of its own; whoever pauses it knows that it stands still. */
function phaseOf(stage: string, all: number): 'none' | 'start' | 'half' | 'end' {
  const { status, done } = readStage(stage)
  if (['finished', 'cancelled'].includes(status)) return 'end'
  if (!['running', 'paused'].includes(status)) return 'none'
  return all >= worthHalf && done * 2 >= all ? 'half' : 'start'
}

/** People a second since it was shown last, or since it began. */
function paceOf(
  { stage, shownAt }: Watch,
  { broadcast, counts, now }: Omit<Tell, 'watch' | 'isEdited'>,
) {
  const { status, done } = readStage(stage)
  const since = (from: Date) => (now.getTime() - from.getTime()) / 1000
  const more = doneOf(counts) - done
  if (status === 'running' && more > 0 && since(shownAt) > 0) return more / since(shownAt)
  const { startedAt } = broadcast
  return startedAt && since(startedAt) > 0 ? doneOf(counts) / since(startedAt) : undefined
}

const day = 24 * 60 * 60 * 1000
