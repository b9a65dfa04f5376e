import type { Update } from 'grammy/types'
import { chatIdOf } from '../messaging/channel.ts'
import { floodLimits, type Flood } from '../messaging/flood.ts'
import type { Incoming } from '../messaging/inbox.ts'
import { describeError, type Log } from '../messaging/log.ts'
import type { Outgoing } from '../messaging/outbox.ts'
import type { ChatAccount } from '../domain/people.ts'
import type { Locale, Texts } from '../text/texts.ts'

type Services = {
  flood: Flood
  people: { known(chatKey: string): Promise<ChatAccount | undefined> }
  enqueue: (message: Outgoing) => Promise<unknown>
  texts: Pick<Texts, 't'>
  defaultLocale: Locale
  log: Log
}

/** May this come in? Whoever sends too much is told once that nothing of it was taken. */
export type Admit = (incoming: Incoming, now: Date) => Promise<'taken' | 'refused' | 'later'>

export function createAdmit({
  flood,
  people,
  enqueue,
  texts,
  defaultLocale,
  log,
}: Services): Admit {
  return async (incoming, now) => {
    const admission = flood.admit(incoming, now)
    if (admission !== 'first') return admission
    const { channel, chatKey } = incoming
    log.warn({ channel, chatKey }, 'Somebody sends faster than it is taken')
    // In a group nobody is spoken to who did not ask.
    if (!isPrivate(incoming.update)) return 'refused'
    try {
      const locale = (await people.known(chatKey))?.locale ?? defaultLocale
      const seconds = floodLimits.withinMs / 1000
      await enqueue({
        channel,
        chatKey,
        dedupe: `flood:${chatKey}:${now.getTime()}`,
        lane: 'reply',
        kind: 'flood',
        method: 'sendMessage',
        payload: { chat_id: chatIdOf(chatKey), text: texts.t(locale, 'guide-flood', { seconds }) },
        // Later it would speak of messages that nobody remembers.
        notAfter: new Date(now.getTime() + 10 * 60_000),
        now,
      })
    } catch (error) {
      log.error({ channel, error: describeError(error) }, 'Nobody was told of a flood')
    }
    return 'refused'
  }
}

function isPrivate(update: Incoming['update']): boolean {
  const { message, edited_message: edited, callback_query: tap } = update as Partial<Update>
  return (message ?? edited ?? tap?.message)?.chat.type === 'private'
}
