import type { FakeCall } from '../fakes/index.ts'

/** Something that was written to be sent, and when. */
export type Written = { text: string; lane: 'reply' | 'reminder'; at: number }

/** A send that had been handed over when the word came is no fault of anybody. */
const onItsWayMs = 300

/** When the sends of each text came first. */
export function firstArrivals(calls: FakeCall[]): Map<string, number> {
  const first = new Map<string, number>()
  for (const { method, payload, at } of calls) {
    const text = String(payload['text'])
    if (method === 'sendMessage' && !first.has(text)) first.set(text, at)
  }
  return first
}

/** What the calls say of a storm: whether the waits were kept, and who went first after them. */
export function checkStorm(calls: FakeCall[], written: Written[]) {
  const sends = calls.filter(({ method }) => method === 'sendMessage')
  const waits = sends.flatMap((call) => {
    const seconds = secondsOf(call)
    return seconds > 0 ? [{ from: call.at + onItsWayMs, to: call.at + seconds * 1_000 }] : []
  })
  const inside = sends.filter(({ at }) => waits.some(({ from, to }) => at > from && at < to))

  // Waits that overlap end with the last of them.
  const ends = waits.filter(({ to }) => !waits.some((other) => other.from < to && other.to > to))
  const resumes = ends.flatMap(({ to }) => {
    const next = sends.find(({ at }) => at >= to)
    return next ? [next.at - to] : []
  })

  const done = new Map<string, number>()
  for (const { payload, at, isDone } of sends) {
    const text = String(payload['text'])
    if (isDone && !done.has(text)) done.set(text, at)
  }
  const replies = written.filter(({ lane }) => lane === 'reply')
  const bulkBeforeReplies = sends.filter(
    ({ payload, at }) =>
      String(payload['text']).startsWith('reminder') &&
      replies.some((reply) => reply.at + 1_000 < at && (done.get(reply.text) ?? 0) > at + 1_000),
  )
  return {
    waits: waits.length,
    insideWaits: inside.length,
    slowestResumeMs: Math.round(Math.max(0, ...resumes)),
    bulkBeforeReplies: bulkBeforeReplies.length,
  }
}

function secondsOf({ status, answer }: FakeCall): number {
  if (status !== 429) return 0
  const { parameters } = answer as { parameters?: { retry_after?: number } }
  return parameters?.retry_after ?? 0
}
