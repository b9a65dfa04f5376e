import { collectDefaultMetrics, Counter, Gauge, Registry } from 'prom-client'
import type { Receiver } from '../channels/receive.ts'
import type { ChannelHealth, Health } from '../messaging/status.ts'
import type { ReminderHealth } from '../storage/reminder-health.ts'

/** The message path, how each platform is received from, and how reminding stands. */
export type ServerHealth = Health & {
  receiving: Record<string, ReturnType<Receiver['state']>>
  now: Date
  /** The last daily check of the reminders. */
  reminders?: ReminderHealth | undefined
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
    help: 'Messages handed to a channel since the start, by outcome',
    labelNames: ['channel', 'outcome'],
    registers,
  })
  const month = new Gauge({
    name: 'bot_month_messages',
    help: 'Messages of this month: used up, and allowed by the plan of the platform',
    labelNames: ['channel', 'of'],
    registers,
  })
  const heard = new Gauge({
    name: 'bot_last_event_timestamp_seconds',
    help: 'When the last event came in from a platform, since the start',
    labelNames: ['channel'],
    registers,
  })
  const paused = new Gauge({
    name: 'bot_paused_seconds',
    help: 'For how long a platform still wants to be left alone',
    labelNames: ['channel'],
    registers,
  })
  const reminders = new Gauge({
    name: 'bot_reminders',
    help: 'People at the last daily check of the reminders: due, told, unreached, missing; messages waiting',
    labelNames: ['of'],
    registers,
  })
  const metrics = [
    up,
    waitingEvents,
    waitingMessages,
    events,
    deliveries,
    month,
    heard,
    paused,
    reminders,
  ]

  return {
    contentType: register.contentType,

    /** The page of figures; the counts are kept elsewhere and only shown here. */
    async page(health: ServerHealth): Promise<string> {
      for (const metric of metrics) metric.reset()
      up.set({ part: 'database' }, Number(health.database))
      up.set({ part: 'worker' }, Number(health.worker))
      if (health.waiting) waitingEvents.set(health.waiting.events)
      for (const { channel, lane, count } of health.waiting?.messages ?? []) {
        waitingMessages.set({ channel, lane: lanes[lane] ?? String(lane) }, count)
      }
      for (const [outcome, count] of Object.entries(health.events)) events.inc({ outcome }, count)
      for (const [channel, state] of Object.entries(health.channels)) {
        up.set({ part: channel }, Number(doesWork(state, health.receiving[channel])))
        const pausedMs = (state.pausedUntil?.getTime() ?? 0) - health.now.getTime()
        paused.set({ channel }, Math.max(0, Math.ceil(pausedMs / 1000)))
        for (const [outcome, count] of Object.entries(state.deliveries)) {
          deliveries.inc({ channel, outcome }, count)
        }
        if (!state.month) continue
        month.set({ channel, of: 'used' }, state.month.used)
        month.set({ channel, of: 'allowed' }, state.month.perMonth)
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
