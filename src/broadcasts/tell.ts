import type { Broadcast } from '../domain/broadcasts.ts'
import { chatIdOf } from '../messaging/channel.ts'
import type { Outgoing } from '../messaging/outbox.ts'
import type { BroadcastPorts } from './ports.ts'

type Ports = Pick<BroadcastPorts, 'admins' | 'shut' | 'enqueueAll' | 'texts' | 'defaultLocale'>

/** Tells every admin, in the first of their chats that works, that a broadcast stands still. */
export async function tellPaused(
  { admins, shut, enqueueAll, texts, defaultLocale }: Ports,
  { id, number }: Pick<Broadcast, 'id' | 'number'>,
  { reason, now }: { reason: string; now: Date },
): Promise<void> {
  const { down } = await shut(now)
  const messages = (await admins(now)).flatMap(({ personId, accounts }): Outgoing[] => {
    const account = accounts.find(({ channel }) => !down.has(channel)) ?? accounts[0]
    if (!account) return []
    const { key: chatKey, channel, locale = defaultLocale } = account
    const known = reasons.find((each) => each === reason)
    const why = known ? texts.t(locale, `broadcast-paused-${known}`) : reason
    const button = (key: 'go' | 'result') => ({
      text: texts.t(locale, `broadcast-paused-do-${key}`),
      callback_data: `bc:${key}:${number}`,
    })
    return [
      {
        channel,
        chatKey,
        dedupe: `broadcast-paused:${id}:${personId}:${now.toISOString()}`,
        lane: 'reminder',
        kind: 'office',
        method: 'sendMessage',
        payload: {
          chat_id: chatIdOf(chatKey),
          text: texts.t(locale, 'broadcast-paused', { number, why }),
          reply_markup: { inline_keyboard: [[button('go'), button('result')]] },
        },
        now,
        notAfter: new Date(now.getTime() + dayMs),
      },
    ]
  })
  await enqueueAll(messages)
}

const reasons = ['blocked', 'unknown', 'month'] as const

const dayMs = 24 * 60 * 60 * 1000
