import type { Call, Delivery } from '../messaging/channel.ts'

/**
 * With the longest wait for a part this is still less than the sender waits for the whole call:
 * one that it gave up as unknown would go on here while it is sent a second time.
 */
const turnMs = 10_000

type Means<Part> = {
  send: (part: Part) => Promise<Delivery>
  withWordsAbove: (words: string, part: Part) => Part
}

/**
 * Performs a call as several messages, one after another, from the first that has not left yet.
 * Where trouble comes in between, or it takes long, the delivery says how far it got: so nothing
 * is repeated, and the rest follows. What may have come before says so above the first.
 */
export async function performParts<Part>(
  call: Pick<Call, 'partIds' | 'pausedFor' | 'wordsAbove'>,
  parts: Part[],
  { send, withWordsAbove }: Means<Part>,
): Promise<Delivery> {
  const { partIds, pausedFor = () => 0 } = call
  const left = [...partIds]
  let { wordsAbove: words } = call
  const since = performance.now()
  for (const part of parts.slice(left.length)) {
    if (performance.now() - since > turnMs)
      return {
        outcome: 'not-sent',
        reason: 'The platform is slow: the rest follows',
        partIds: left,
      }
    const seconds = pausedFor()
    if (seconds > 0) return { outcome: 'paused', seconds, partIds: left }
    const delivery = await send(words === undefined ? part : withWordsAbove(words, part))
    words = undefined
    if (delivery.outcome !== 'sent') return { ...delivery, partIds: left }
    left.push(delivery.providerIds[0] ?? '')
  }
  return { outcome: 'sent', providerIds: left }
}
