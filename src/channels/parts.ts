import type { Call, Delivery } from '../messaging/channel.ts'

/**
 * Performs a call as several messages, one after another, from the first that has not left yet.
 * Where trouble comes in between, the delivery says how far it got, so that nothing is repeated.
 */
export async function performParts<Part>(
  { partIds }: Pick<Call, 'partIds'>,
  parts: Part[],
  send: (part: Part) => Promise<Delivery>,
): Promise<Delivery> {
  const left = [...partIds]
  for (const part of parts.slice(left.length)) {
    const delivery = await send(part)
    if (delivery.outcome !== 'sent') return { ...delivery, partIds: left }
    left.push(delivery.providerIds[0] ?? '')
  }
  return { outcome: 'sent', providerIds: left }
}
