import { busiestSecond } from '../fakes/busiest.ts'
import type { Sent } from './sim-platform.ts'
import type { Sim } from './sim-run.ts'
import { checkBroadcasts, checkReminders, checkReports } from './sim-check-office.ts'

/** Looks, when all is calm, whether the promises were kept; what was not is named. */
export async function checkSim(sim: Sim): Promise<string[]> {
  const tx = sim.database.current()
  const events = await tx.inboxEvent.findMany({ orderBy: { id: 'asc' } })
  const messages = await tx.outboxMessage.findMany({ orderBy: { id: 'asc' } })
  const sent = new Map<bigint, Sent[]>()
  for (const each of sim.journal) sent.set(each.number, [...(sent.get(each.number) ?? []), each])
  return [
    ...checkEvents(sim, events, messages),
    ...checkMessages(messages, sent),
    ...checkOrder(sim.journal, messages),
    ...checkLives(sim, messages, sent),
    ...checkRates(sim, messages),
    ...(await checkReminders(sim, messages, sent)),
    ...(await checkReports(sim)),
    ...(await checkBroadcasts(sim, messages, sent)),
  ]
}

type Event = { id: bigint; dedupe: string; status: string; error: string | null; payload: unknown }
export type Message = Awaited<
  ReturnType<ReturnType<Sim['database']['current']>['outboxMessage']['findMany']>
>[number]

/** Whatever was brought is there once, and done; and nobody was met with silence. */
function checkEvents(sim: Sim, events: Event[], messages: Message[]): string[] {
  const wrong: string[] = []
  const written = new Set(sim.wire.written.map(({ channel, dedupe }) => `${channel}:${dedupe}`))
  const found = new Map<string, number>()
  for (const { dedupe } of events) found.set(dedupe, (found.get(dedupe) ?? 0) + 1)
  if (events.length !== written.size)
    wrong.push(`${written.size} events were brought, ${events.length} are stored`)
  for (const key of written) if (!found.has(key)) wrong.push(`Event ${key} is not stored`)
  const answered = new Set(messages.map(({ eventId }) => eventId))
  for (const { id, dedupe, status, error, payload } of events) {
    if (status !== 'done') wrong.push(`Event ${dedupe} is ${status}: ${error?.slice(0, 600) ?? ''}`)
    else if (!answered.has(id) && !('my_chat_member' in (payload as object)))
      wrong.push(`Event ${dedupe} was met with silence: ${JSON.stringify(payload).slice(0, 300)}`)
  }
  return wrong
}

/** How often a message was shown, whatever its sender knows of it. */
export const shownOf = (all: Sent[] | undefined) =>
  (all ?? []).filter(({ isShown }) => isShown).length
const doubtsOf = (all: Sent[] | undefined) => (all ?? []).filter(({ isDoubt }) => isDoubt).length

/** Nothing waits, what is said to be sent was shown, and only a doubt is a reason for a copy. */
function checkMessages(messages: Message[], sent: Map<bigint, Sent[]>): string[] {
  return messages.flatMap(({ id, status, method, chatKey, kind, lane, error }) => {
    const calls = sent.get(id)
    const [shown, doubts] = [shownOf(calls), doubtsOf(calls)]
    const what = `Message ${id} (${kind}, ${method}) to ${chatKey}`
    const wrong: string[] = []
    if (['waiting', 'sending'].includes(status)) wrong.push(`${what} is ${status}: ${error ?? ''}`)
    const isWords = /^(?:send(?!ChatAction)|edit)/.test(method)
    if (status === 'sent' && isWords && shown === 0 && doubts === 0)
      wrong.push(`${what} is sent, and nobody saw it`)
    if (shown > 1 + doubts || shown > 2)
      wrong.push(`${what} was shown ${shown} times, ${doubts} doubts`)
    if (lane === 0 && (status === 'unknown' || (status === 'failed' && error === null)))
      wrong.push(`${what} is ${status}`)
    return wrong
  })
}

/** In one chat, and one lane of it, what was written first is shown first. */
function checkOrder(journal: Sent[], messages: Message[]): string[] {
  const lanes = new Map(messages.map(({ id, lane }) => [id, lane]))
  const last = new Map<string, bigint>()
  const seen = new Set<bigint>()
  return journal.flatMap(({ number, chatKey }) => {
    if (seen.has(number)) return []
    seen.add(number)
    const line = `${chatKey} ${lanes.get(number) ?? 0}`
    const before = last.get(line) ?? 0n
    last.set(line, number > before ? number : before)
    return number > before ? [] : [`Message ${number} to ${line} came after ${before}`]
  })
}

/** What is of no use any more is not sent. */
function checkLives(sim: Sim, messages: Message[], sent: Map<bigint, Sent[]>): string[] {
  return messages.flatMap(({ id, kind, chatKey, notAfter, notBefore }) =>
    (sent.get(id) ?? []).flatMap(({ clock }) => {
      if (clock > notAfter.getTime())
        return [`Message ${id} (${kind}) to ${chatKey} left after its end`]
      return sim.wasSetBack() || clock >= notBefore.getTime() || (sent.get(id)?.length ?? 0) > 1
        ? []
        : [`Message ${id} (${kind}) to ${chatKey} left before its time`]
    }),
  )
}

/** Bulk keeps its rate in any one second. */
function checkRates(sim: Sim, messages: Message[]): string[] {
  const bulk = new Set(messages.filter(({ lane }) => lane > 0).map(({ id }) => id))
  return Object.entries(sim.rates).flatMap(([channel, rate]) => {
    const moments = sim.journal
      .filter((each) => each.channel === channel && bulk.has(each.number))
      .map(({ at }) => at)
    const busiest = busiestSecond(moments)
    const most = Math.ceil(Math.max(1, rate * 0.09) + rate * 1.03)
    return busiest > most ? [`${busiest} bulk messages on ${channel} within one second`] : []
  })
}
