/** How many people are told on a channel, and how many messages each of them costs. */
export type ChannelShare = { channel: string; people: number; messages: number }

type Rates = {
  /** Messages a second that a channel allows. */
  rates: Record<string, number>
  /** Messages a minute of the broadcast itself, where it is to go slower. */
  perMinute: number | undefined
}

/** Messages a second of a channel, where no other rate is set. */
export const usualBulkRate = 25

/** How many seconds it takes to send all this: the channels send side by side. */
export function secondsFor(shares: ChannelShare[], { rates, perMinute }: Rates): number {
  const slowest = Math.max(
    0,
    ...shares.map(
      ({ channel, people, messages }) => (people * messages) / (rates[channel] ?? usualBulkRate),
    ),
  )
  const people = shares.reduce((sum, each) => sum + each.people, 0)
  return Math.ceil(Math.max(slowest, perMinute === undefined ? 0 : (people * 60) / perMinute))
}
