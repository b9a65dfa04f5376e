/** What a platform can show; the texts above it are written so that the least is enough. */
export type Capabilities = { buttons: boolean; edit: boolean; upload: boolean; maxText: number }

/** A Bot API call to perform; message ids in it are the platform's own. */
export type Call = {
  number: bigint
  chatKey: string
  method: string
  payload: Record<string, unknown>
  /** The parts of it that left at an earlier attempt: only the rest is to be sent. */
  partIds: string[]
  /** To be said above it, since the person may have it already. */
  wordsAbove?: string | undefined
  /** Seconds that the platform does not want to hear of us yet; asked between two parts. */
  pausedFor?: () => number
}

/**
 * What became of a call.
 *
 * `not-sent` is certain and temporary, `refused` certain and for good; `unknown` means that
 * the platform may have shown the message or not. `unauthorized` and `used-up` say nothing about
 * the message: the bot may not send at all, or not any more this month.
 */
export type Delivery =
  | { outcome: 'sent'; providerIds: string[] }
  | (Trouble & {
      /** The parts that had left before the trouble came, at this attempt or an earlier one. */
      partIds?: string[]
    })

export type Trouble =
  | { outcome: 'not-sent'; reason: string }
  | { outcome: 'paused'; seconds: number }
  | { outcome: 'refused'; reason: string }
  | { outcome: 'blocked'; reason: string }
  | { outcome: 'unknown'; reason: string }
  | { outcome: 'unauthorized'; reason: string }
  | { outcome: 'used-up'; reason: string }
  /** The chat goes by another id from now on. */
  | { outcome: 'moved'; chatId: string }

/** A chat platform, as the sender sees it. */
export type Channel = {
  name: string
  capabilities: Capabilities
  /** Where the platform counts what a bot sends: the bot, and its messages a month. */
  quota?: { bot: string; perMonth: number }
  perform(call: Call): Promise<Delivery>
  /** Asks the platform for anything at all: does it answer? */
  isThere?(): Promise<boolean>
}

/** "web:anna" → "anna". */
export function chatIdOf(chatKey: string): string {
  return chatKey.slice(chatKey.indexOf(':') + 1)
}
