import type { Broadcast } from '../domain/broadcasts.ts'
import { chatIdOf } from '../messaging/channel.ts'
import type { Outgoing } from '../messaging/outbox.ts'
import type { Locale } from '../text/texts.ts'
import type { BroadcastPorts } from './ports.ts'
import { whyText, type Words } from './progress.ts'

type Ports = Pick<BroadcastPorts, 'admins' | 'shut' | 'enqueueAll' | 'texts' | 'defaultLocale'>
type Told = Pick<Broadcast, 'id' | 'number'>

/** Tells the admins that a broadcast stands still. */
export const tellPaused = (
  ports: Ports,
  told: Told,
  { reason, now }: { reason: string; now: Date },
): Promise<void> =>
  tellAdmins(ports, told, {
    news: 'paused',
    now,
    say: (words) =>
      words.t('broadcast-paused', { number: told.number, why: whyText(words, reason) }),
    doing: [
      ['go', 'broadcast-paused-do-go'],
      ['result', 'broadcast-paused-do-result'],
    ],
  })

/** Tells the admins that a recurring broadcast goes to so many by now that a second one decides. */
export const tellGrown = (
  ports: Ports,
  told: Told,
  { people, now }: { people: number; now: Date },
): Promise<void> =>
  tellAdmins(ports, told, {
    news: 'grown',
    now,
    say: (words) => words.t('broadcast-grown', { number: told.number, people }),
    doing: [['open', 'broadcast-do-look']],
  })

type News = {
  news: string
  say: (words: Words) => string
  /** What can be done about it: the verb of a button and its label. */
  doing: [string, 'broadcast-paused-do-go' | 'broadcast-paused-do-result' | 'broadcast-do-look'][]
  now: Date
}

/** Tells every admin, in the first of their chats that works. */
async function tellAdmins(
  { admins, shut, enqueueAll, texts, defaultLocale }: Ports,
  { id, number }: Told,
  { news, say, doing, now }: News,
): Promise<void> {
  const { down } = await shut(now)
  const wordsOf = (locale: Locale): Words => ({
    t: (key, ...vars) => texts.t(locale, key, ...vars),
  })
  const messages = (await admins(now)).flatMap(({ personId, accounts }): Outgoing[] => {
    const account = accounts.find(({ channel }) => !down.has(channel)) ?? accounts[0]
    if (!account) return []
    const { key: chatKey, channel, locale = defaultLocale } = account
    const buttons = doing.map(([verb, label]) => ({
      text: texts.t(locale, label),
      callback_data: `nav:bc:${verb}:${number}`,
    }))
    return [
      {
        channel,
        chatKey,
        dedupe: `broadcast-${news}:${id}:${personId}:${now.toISOString()}`,
        lane: 'reminder',
        kind: 'office',
        method: 'sendMessage',
        payload: {
          chat_id: chatIdOf(chatKey),
          text: say(wordsOf(locale)),
          reply_markup: { inline_keyboard: [buttons], typed: texts.t(locale, 'menu-typed') },
        },
        now,
        notAfter: new Date(now.getTime() + dayMs),
      },
    ]
  })
  await enqueueAll(messages)
}

const dayMs = 24 * 60 * 60 * 1000
