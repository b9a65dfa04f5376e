/** What a platform can show; the texts above it are written so that the least is enough. */
export type Capabilities = { buttons: boolean; edit: boolean; upload: boolean; maxText: number }

/** A Bot API call to perform; message ids in it are the platform's own. */
export type Call = {
  number: bigint
  chatKey: string
  method: string
  payload: Record<string, unknown>
}

/**
 * What became of a call.
 *
 * `not-sent` is certain and temporary, `refused` certain and for good; `unknown` means that
 * the platform may have shown the message or not.
 */
export type Delivery =
  | { outcome: 'sent'; providerIds: string[] }
  | { outcome: 'not-sent'; reason: string }
  | { outcome: 'paused'; seconds: number }
  | { outcome: 'refused'; reason: string }
  | { outcome: 'blocked'; reason: string }
  | { outcome: 'unknown'; reason: string }

/** A chat platform, as the sender sees it. */
export type Channel = {
  name: string
  capabilities: Capabilities
  perform(call: Call): Promise<Delivery>
}

/** "web:anna" → "anna". */
export function chatIdOf(chatKey: string): string {
  return chatKey.slice(chatKey.indexOf(':') + 1)
}
