import { plainText } from '../../src/channels/plain-text.ts'
import { webChatKey, webIncoming, type WebFile, type WebPost } from '../../src/channels/web.ts'
import type { Call, Channel } from '../../src/messaging/channel.ts'
import type { Incoming } from '../../src/messaging/inbox.ts'

/** One message as a person sees it; an edited one is seen again. */
export type Seen = { text: string; buttons: { label: string; data: string }[]; id: number | string }

/** What a person does. */
export type Deed =
  | { text: string }
  | { tap: Tap }
  | { photo: Uint8Array; caption: string }
  | { document: SentDocument }
export type SentDocument = { name: string; bytes: Uint8Array; mime?: string; size?: number }
export type Tap = { messageId: number | string; data: string }

/** The side of a play that people are on: a platform, and what it shows them. */
export type Stage = {
  /** "lan" → the key of Lan's chat. */
  keyOf: (chat: string) => string
  /** The channels, made anew: all they knew is forgotten. */
  channels: () => Channel[]
  /** What a deed brings to the inbox; older events may come once more. */
  deed: (chat: string, deed: Deed) => Promise<Incoming[]>
  /** Everything a chat was shown so far. */
  seen: (chatKey: string) => Seen[]
  /** Everything that was asked of the platforms, menus and departures included. */
  calls: Pick<Call, 'chatKey' | 'method' | 'payload'>[]
  close: () => Promise<void>
}

type Options = {
  profile: 'buttons' | 'text-only'
  /** A chat on another channel than the web is named by its key: “telegram:7”. */
  names: string[]
  /** The keys of chats whose people have blocked the bot. */
  blocks: string[]
  keep: (file: Uint8Array) => Promise<WebFile>
  now: () => Date
}

/** A platform in memory: the web chat, with buttons or by typed text alone. */
export function memoryStage({ profile, names, blocks, keep, now }: Options): Stage {
  const screens = createScreens()
  const calls: Stage['calls'] = []
  let posts = 0

  const channelOf = (name: string): Channel => ({
    name,
    capabilities: { buttons: true, edit: true, upload: true, maxText: 4096 },
    perform({ number, chatKey, method, payload }) {
      calls.push({ chatKey, method, payload })
      if (blocks.includes(chatKey))
        return Promise.resolve({ outcome: 'blocked', reason: 'The person has blocked the bot' })
      const list = screens.of(chatKey)
      const id = Number(number)
      if (profile === 'text-only') {
        const parts = plainText({ method, payload })
        list.push(...parts.map((text) => ({ text, buttons: [], id })))
      } else if (method.startsWith('send') || method.startsWith('editMessage')) {
        const { text = payload['caption'] ?? captionsOf(payload) } = payload
        const shownId = Number(payload['message_id'] ?? id)
        list.push({ text: text as string, buttons: buttonsOf(payload), id: shownId })
      }
      return Promise.resolve({ outcome: 'sent', providerIds: [String(number)] })
    },
  })

  return {
    keyOf,
    channels: () => names.map(channelOf),
    async deed(chat, deed) {
      posts += 1
      const post = { id: `post-${posts}-${chat}`, ...(await given(deed)) } as WebPost
      const chatKey = keyOf(chat)
      const [channel = '', id = ''] = chatKey.split(':')
      return [{ ...webIncoming({ chat: id, post, now: now() }), channel, chatKey }]
    },
    seen: screens.of,
    calls,
    close: () => Promise.resolve(),
  }

  async function given(deed: Deed) {
    if ('photo' in deed) return { file: await keep(deed.photo), caption: deed.caption }
    if (!('document' in deed)) return deed
    const { name, bytes } = deed.document
    return { file: { ...(await keep(bytes)), name }, caption: '' }
  }
}

/** What every chat was shown, oldest first. */
export function createScreens() {
  const screens = new Map<string, Seen[]>()
  return {
    of: (chatKey: string): Seen[] => {
      const list = screens.get(chatKey) ?? []
      screens.set(chatKey, list)
      return list
    },
  }
}

/** A bare name is a chat on the web. */
const keyOf = (chat: string) => (chat.includes(':') ? chat : webChatKey(chat))

type Markup = { inline_keyboard?: { text: string; callback_data?: string }[][] }

/** The words below the photos of an album. */
const captionsOf = ({ media }: Record<string, unknown>): string =>
  ((media as { caption?: string }[] | undefined) ?? [])
    .flatMap(({ caption }) => caption ?? [])
    .join('\n')

const buttonsOf = (payload: Record<string, unknown>) =>
  ((payload['reply_markup'] as Markup | undefined)?.inline_keyboard ?? [])
    .flat()
    .map(({ text, callback_data: data = '' }) => ({ label: text, data }))
