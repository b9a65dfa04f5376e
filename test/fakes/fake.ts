import type { Rule } from './trouble.ts'

/** A platform on loopback that tests, benches and the demo use in place of the real one. */
export type Fake = {
  name: 'telegram' | 'zalo'
  /** Goes into TELEGRAM_API_ROOT or ZALO_API_ROOT, e.g. http://127.0.0.1:41234 */
  url: string
  token: string
  /** Everything the bot called, polls included, in order of arrival. */
  calls: FakeCall[]
  /** The calls that would show something to a person (send… and edit…), refused ones included. */
  sends(): FakeCall[]
  /** What the bot shows to that person now, oldest first: edits applied, deleted ones gone. */
  shown(chatId: ChatId): Shown[]
  /** Waits until what that person sees fulfils a condition. */
  sees(chatId: ChatId, holds: (shown: Shown[]) => boolean): Promise<Shown[]>
  /** Makes people known who never wrote: a message reaches them. */
  know(chatId: ChatId, who?: Who): void
  /** Someone writes; resolves once that was handed over (polling: queued; webhook: answered 2xx). */
  say(chatId: ChatId, text: string, how?: Who): Promise<RawEvent>
  /** Someone sends a photo; the fake itself serves it for download. */
  photo(chatId: ChatId, bytes: Uint8Array, how?: PhotoHow): Promise<RawEvent>
  /** Someone presses a button; only Telegram has them. */
  tap?(chatId: ChatId, messageId: string | number, data: string): Promise<RawEvent>
  /** Hands over any update or event as it is: duplicates, reordered ones, junk. */
  push(raw: RawEvent): Promise<RawEvent>
  /** Keeps back what people do from now on; `release` hands it over in any order, or twice. */
  hold(): Held
  block(chatId: ChatId): Promise<void>
  unblock(chatId: ChatId): Promise<void>
  /** Scripted trouble for the calls of the bot; gives an undo. */
  fail(rule: Rule): () => void
  /** Refuses every connection, as a platform that is down, until the function it gives is called. */
  down(): Promise<() => Promise<void>>
  /** Ends everything at once: open polls and hanging calls lose their connection. */
  close(): Promise<void>
}

export type ChatId = number | string

/** Who writes; what is not given stays as it was. */
export type Who = { name?: string; language?: string }

export type PhotoHow = Who & {
  caption?: string
  /** Photos with the same word here belong to one album; Zalo has none. */
  album?: string
}

export type Held = {
  release(order?: (events: RawEvent[]) => RawEvent[]): Promise<void>
}

export type Button = { label: string; data?: string; url?: string }

/** A message of the bot as a person sees it now. */
export type Shown = {
  id: string
  text: string
  buttons: Button[]
  /** Its bytes, or what the bot gave instead: an address or a file id the fake does not know. */
  photo?: string | Uint8Array
  document?: { name: string; content: string | Uint8Array }
  location?: { latitude: number; longitude: number }
  sticker?: string
  voice?: string
  editedTimes: number
  /** When it appeared, in ms since 1970, with fractions. */
  at: number
}

/** What the bot asked for and what it was told. */
export type FakeCall = {
  method: string
  payload: Record<string, unknown>
  files: Record<string, { name: string; bytes: Uint8Array }>
  /** When it arrived, in ms since 1970, with fractions. */
  at: number
  /** 0 as long as there is no answer, and for ever when the connection broke or hangs. */
  status: number
  answer: unknown
  /** The platform did it, whatever the bot was told. */
  isDone: boolean
}

/** An update of Telegram or an event of Zalo, as it goes over the wire. */
export type RawEvent = Record<string, unknown>

/** Now, fine enough to measure with and comparable between processes. */
export const moment = () => performance.timeOrigin + performance.now()
