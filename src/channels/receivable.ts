import type { Incoming } from '../messaging/inbox.ts'

/** Something that a poll brought; `stored` may tell the platform that it needs not bring it again. */
export type Arrival = { raw: unknown; stored(): void }

/** A platform as the receiving side sees it. */
export type Receivable = {
  name: 'telegram' | 'zalo'
  /** The public part of the bot's token. */
  bot: string
  /** What came in, for the inbox; undefined for what nobody has to answer. */
  incoming(raw: unknown, now: Date): Incoming | undefined
  /** Reaches the platform for the first time; gives the name the bot goes by there. */
  open(): Promise<string>
  startPolling(): Promise<void>
  /** Waits for what is new; nothing after a while. */
  poll(signal: AbortSignal): Promise<Arrival[]>
  setWebhook(url: string, secret: string): Promise<void>
  hasWebhook(url: string): Promise<boolean>
}

/** A platform that will not serve us now: until the token is a good one, or for so many seconds. */
export class Refusal extends Error {
  readonly wait: 'token' | number
  constructor(message: string, wait: 'token' | number) {
    super(message)
    this.wait = wait
  }
}

/** Goes on after trouble with a call that is not needed, unless the platform will not serve us. */
export function unlessRefused(error: unknown): undefined {
  if (error instanceof Refusal) throw error
  return undefined
}
