import type { Call } from '../messaging/channel.ts'
import { wordsLast, type Album } from './album.ts'
import { plainText } from './plain-text.ts'

export type ZaloMessage = { method: 'sendMessage' | 'sendPhoto'; body: Record<string, unknown> }

type Means = {
  /** Where Zalo can fetch a kept file; undefined while the server has no public address. */
  linkFor: (name: string) => string | undefined
  /** What stands in place of a file that can not be shown. */
  noFile: string
}

/** The longest text or caption, in UTF-16 units. */
export const maxZaloText = 2000

/**
 * A Bot API call as messages of Zalo, which has neither buttons nor edits nor uploads: options are
 * numbered, an edit is said anew, a photo goes by its address.
 */
export function zaloMessages({ method, payload }: Pick<Call, 'method' | 'payload'>, means: Means) {
  if (method === 'sendMediaGroup') {
    const album = wordsLast(payload['media'] as Album, payload['reply_markup'])
    return album.flatMap(({ media: photo, ...own }) => photoMessages({ photo, ...own }, means))
  }
  if (method === 'sendPhoto') return photoMessages(payload, means)
  if (method === 'sendDocument') return documentMessages(payload, means)
  return texts({ method, payload })
}

function photoMessages(payload: Record<string, unknown>, { linkFor, noFile }: Means) {
  const { photo, ...rest } = payload
  const link = linkFor(String(photo))
  const { caption = '' } = rest
  const shown = link === undefined ? `${String(caption)} ${noFile}`.trim() : caption
  const words = texts({ method: 'sendPhoto', payload: { ...rest, caption: shown } })
  if (link === undefined) return words
  const [first, ...others] = words
  const below = first ? { caption: first.body['text'] } : {}
  return [{ method: 'sendPhoto', body: { photo: link, ...below } } satisfies ZaloMessage, ...others]
}

function documentMessages(payload: Record<string, unknown>, { linkFor, noFile }: Means) {
  const { document, caption, ...rest } = payload
  const link = linkFor(String(document)) ?? noFile
  const text = [caption, link].filter(Boolean).join('\n')
  return texts({ method: 'sendMessage', payload: { ...rest, text } })
}

/** A message with words above it, where there is room for them. */
export function withWordsAbove(words: string, { method, body }: ZaloMessage): ZaloMessage {
  const field = method === 'sendPhoto' ? 'caption' : 'text'
  const { [field]: text = '' } = body
  const whole = `${words}\n${String(text)}`.trimEnd()
  return whole.length > maxZaloText
    ? { method, body }
    : { method, body: { ...body, [field]: whole } }
}

const texts = (call: Pick<Call, 'method' | 'payload'>): ZaloMessage[] =>
  plainText(call, { maxText: maxZaloText }).map((text) => ({
    method: 'sendMessage',
    body: { text },
  }))
