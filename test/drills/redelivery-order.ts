import type { Chance } from './kill-chance.ts'

/** One of the times that a platform brings an event: the first one, or one more. */
export type Delivery = { chat: number; deed: number; isFirst: boolean }

/** Each event so many times at most, and so far from its place. */
export const most = { times: 3, window: 10 }

/**
 * In which order platforms bring what people did: each event one to three times, all shuffled
 * within a window. The first time keeps the order of a chat, as both platforms do: what was not
 * taken is brought again before the next. A repetition may come behind later ones.
 */
export function shuffled(counts: number[], chance: Chance): Delivery[] {
  const left = counts.map((count, chat) => ({ chat, done: 0, count })).filter((e) => e.count > 0)
  const all: { place: number; delivery: Delivery }[] = []
  for (let at = 0; left.length > 0; at += 1) {
    const index = chance.whole(0, left.length - 1)
    const next = left[index]
    if (!next) break
    const { chat, done: deed } = next
    next.done += 1
    if (next.done === next.count) left.splice(index, 1)
    for (let time = chance.whole(1, most.times); time > 0; time -= 1) {
      const place = at + chance.whole(0, most.window)
      all.push({ place, delivery: { chat, deed, isFirst: false } })
    }
  }
  all.sort((a, b) => a.place - b.place)
  return inOrder(all.map(({ delivery }) => delivery))
}

/** Puts the first times of each chat in order, and leaves every place to the chat that has it. */
function inOrder(deliveries: Delivery[]): Delivery[] {
  const brought = new Map<number, number>()
  return deliveries.map((delivery, at) => {
    const { chat } = delivery
    const next = brought.get(chat) ?? 0
    if (delivery.deed < next) return delivery
    // Whatever this place was for comes later: what is next in the chat comes first.
    const later = deliveries.findIndex(
      (each, place) => place >= at && each.chat === chat && each.deed === next,
    )
    brought.set(chat, next + 1)
    if (later > at) deliveries[later] = delivery
    return { chat, deed: next, isFirst: true }
  })
}
