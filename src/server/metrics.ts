import { collectDefaultMetrics, Counter, Gauge, Registry } from 'prom-client'
import type { Health } from '../messaging/status.ts'

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
  const metrics = [up, waitingEvents, waitingMessages, events, deliveries]

  return {
    contentType: register.contentType,

    /** The page of figures; the counts are kept elsewhere and only shown here. */
    async page(health: Health): Promise<string> {
      for (const metric of metrics) metric.reset()
      up.set({ part: 'database' }, Number(health.database))
      up.set({ part: 'worker' }, Number(health.worker))
      if (health.waiting) waitingEvents.set(health.waiting.events)
      for (const { channel, lane, count } of health.waiting?.messages ?? []) {
        waitingMessages.set({ channel, lane: lanes[lane] ?? String(lane) }, count)
      }
      for (const [outcome, count] of Object.entries(health.events)) events.inc({ outcome }, count)
      for (const [channel, totals] of Object.entries(health.deliveries)) {
        for (const [outcome, count] of Object.entries(totals)) {
          deliveries.inc({ channel, outcome }, count)
        }
      }
      return register.metrics()
    },
  }
}
