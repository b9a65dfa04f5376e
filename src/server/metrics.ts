import { collectDefaultMetrics, Counter, Gauge, Registry } from 'prom-client'
import type { Receiver } from '../channels/receive.ts'
import type { ChannelHealth, Health } from '../messaging/status.ts'
import type { TroubleCounts } from '../storage/troubles.ts'
import type { ReminderHealth } from '../storage/reminder-health.ts'

/** The message path, how each platform is received from, and how reminding stands. */
export type ServerHealth = Health & {
  receiving: Record<string, ReturnType<Receiver['state']>>
  now: Date
  /** The last daily check of the reminders. */
  reminders?: ReminderHealth | undefined
  /** What waits for a word of the office. */
  troubles?: TroubleCounts | undefined
}

/** Whether messages go in and out at this moment. */
export const doesWork = (
  { isRefused, downSince, pausedUntil }: ChannelHealth,
  receiving: ReturnType<Receiver['state']> | undefined,
): boolean => !isRefused && !downSince && !pausedUntil && receiving?.way !== 'failing'

const lanes = ['reply', 'reminder', 'broadcast']

/** The figures of one server in the text form that Prometheus reads. */
export function createMetrics() {
  const register = new Registry()
  const registers = [register]
  collectDefaultMetrics({ register })

  const up = new Gauge({
    name: 'bot_up',
    help: '1 when this part works, 0 when it is down',
    labelNames: ['part'],
    registers,
  })
  const waitingEvents = new Gauge({
    name: 'bot_waiting_events',
    help: 'Events that were stored and not yet handled',
    registers,
  })
  const waitingMessages = new Gauge({
    name: 'bot_waiting_messages',
    help: 'Messages that were stored and not yet sent',
    labelNames: ['channel', 'lane'],
    registers,
  })
  const events = new Counter({
    name: 'bot_events_total',
    help: 'Events handled since the start, by outcome',
    labelNames: ['outcome'],
    registers,
  })
  const deliveries = new Counter({
    name: 'bot_deliveries_total',
    help: 'Messages handed to a channel since the start, by lane and outcome',
    labelNames: ['channel', 'lane', 'outcome'],
    registers,
  })
  const month = new Gauge({
    name: 'bot_month_messages',
    help: 'Messages of this month: used up, allowed by the plan of the platform, and left of it',
    labelNames: ['channel', 'of'],
    registers,
  })
  const heard = new Gauge({
    name: 'bot_last_event_timestamp_seconds',
    help: 'When the last event came in from a platform, since the start',
    labelNames: ['channel'],
    registers,
  })
  const reminders = new Gauge({
    name: 'bot_reminders',
    help: 'People at the last daily check of the reminders: due, told, unreached, missing; messages waiting',
    labelNames: ['of'],
    registers,
  })
  const oldestEvent = new Gauge({
    name: 'bot_oldest_event_seconds',
    help: 'How long the oldest waiting event has waited',
    registers,
  })
  const oldestMessage = new Gauge({
    name: 'bot_oldest_message_seconds',
    help: 'How long the oldest message that is due has waited',
    labelNames: ['channel', 'lane'],
    registers,
  })
  const paused = new Gauge({
    name: 'bot_channel_paused_seconds',
    help: 'For how long a platform wants to hear nothing; 0 when it listens',
    labelNames: ['channel'],
    registers,
  })
  const dead = new Gauge({
    name: 'bot_dead_events',
    help: 'Events that failed too often and wait for a word of the office',
    registers,
  })
  const uncertain = new Gauge({
    name: 'bot_uncertain_messages',
    help: 'Replies and reminders that nobody knows to have arrived, and nobody has settled',
    registers,
  })
  const metrics = [
    ...[up, waitingEvents, oldestEvent, waitingMessages, oldestMessage, events, deliveries],
    ...[paused, month, heard, reminders, dead, uncertain],
  ]

  return {
    contentType: register.contentType,

    /** The page of figures; the counts are kept elsewhere and only shown here. */
    async page(health: ServerHealth): Promise<string> {
      for (const metric of metrics) metric.reset()
      up.set({ part: 'database' }, Number(health.database))
      up.set({ part: 'worker' }, Number(health.worker))
      if (health.waiting) waitingEvents.set(health.waiting.events)
      if (health.waiting) oldestEvent.set(health.waiting.oldestSeconds)
      for (const { channel, count, oldestSeconds, ...of } of health.waiting?.messages ?? []) {
        const lane = lanes[of.lane] ?? String(of.lane)
        waitingMessages.set({ channel, lane }, count)
        oldestMessage.set({ channel, lane }, oldestSeconds)
      }
      if (health.troubles) dead.set(health.troubles.dead)
      if (health.troubles) uncertain.set(health.troubles.uncertain)
      for (const [outcome, count] of Object.entries(health.events)) events.inc({ outcome }, count)
      for (const [channel, state] of Object.entries(health.channels)) {
        up.set({ part: channel }, Number(doesWork(state, health.receiving[channel])))
        const pausedMs = (state.pausedUntil?.getTime() ?? 0) - health.now.getTime()
        paused.set({ channel }, Math.max(0, Math.ceil(pausedMs / 1000)))
        for (const [lane, totals] of Object.entries(state.byLane ?? {})) {
          for (const [outcome, count] of Object.entries(totals)) {
            deliveries.inc({ channel, lane, outcome }, count)
          }
        }
        if (!state.month) continue
        month.set({ channel, of: 'used' }, state.month.used)
        month.set({ channel, of: 'allowed' }, state.month.perMonth)
        month.set({ channel, of: 'left' }, Math.max(0, state.month.perMonth - state.month.used))
      }
      for (const [channel, { lastAt }] of Object.entries(health.receiving)) {
        if (lastAt) heard.set({ channel }, lastAt.getTime() / 1000)
      }
      for (const of of ['due', 'told', 'unreached', 'missing', 'waiting'] as const) {
        if (health.reminders) reminders.set({ of }, health.reminders[of])
      }
      return register.metrics()
    },
  }
}
