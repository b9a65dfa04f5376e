import type { Call, Channel, Delivery } from '../../src/messaging/channel.ts'
import type { Chance } from './kill-chance.ts'
import type { SimTime } from './sim-time.ts'

/** A call that came to a platform, and what became of it there. */
export type Sent = {
  channel: string
  number: bigint
  chatKey: string
  method: string
  text: string
  buttons: string[]
  providerId: string | undefined
  /** On the common clock, and on that of the process that called. */
  at: number
  clock: number
  replica: number
  isShown: boolean
  /** The caller could not know whether it was. */
  isDoubt: boolean
  outcome: string
}

export type Weather = { troublePercent: number; isRefusing: boolean; stormUntil: number }

type Options = {
  name: string
  time: SimTime
  chance: Chance
  journal: Sent[]
  weather: Weather
  /** The chats that have blocked the bot. */
  blocked: Set<string>
}

/** A platform as an object: slow, unreliable, and it remembers what it was asked. */
export function createSimPlatform({ name, time, chance, journal, weather, blocked }: Options) {
  let ids = 10_000

  return {
    name,
    /** The platform as one process sees it. */
    channel(replica: number, clock: () => Date, isAlive: () => boolean): Channel {
      return {
        name,
        capabilities: {
          buttons: name !== 'zalo',
          edit: name !== 'zalo',
          upload: true,
          maxText: 4096,
        },
        ...(name === 'zalo' && { quota: { bot: 'zalo:1', perMonth: 3_000 } }),
        perform: (call) => perform(call, { replica, clock: clock().getTime(), isAlive }),
      }
    },
  }

  async function perform(
    call: Call,
    { replica, clock, isAlive }: { replica: number; clock: number; isAlive: () => boolean },
  ): Promise<Delivery> {
    const sent: Sent = {
      channel: name,
      number: call.number,
      chatKey: call.chatKey,
      method: call.method,
      text: typeof call.payload['text'] === 'string' ? call.payload['text'] : '',
      buttons: buttonsOf(call),
      providerId: undefined,
      ...{ at: time.now(), clock, replica, isShown: false, isDoubt: false, outcome: 'under way' },
    }
    journal.push(sent)
    time.sign()
    await wait(chance.whole(5, 350))
    const { delivery, isShown, isDoubt } = fate(call)
    if (isShown) sent.isShown = true
    if (isDoubt) sent.isDoubt = true
    if (delivery !== 'hangs' && delivery.outcome === 'sent')
      sent.providerId = delivery.providerIds[0]
    sent.outcome = delivery === 'hangs' ? 'hangs' : delivery.outcome
    time.sign()
    if (delivery === 'hangs' || !isAlive()) return new Promise(() => undefined)
    if (delivery.outcome === 'unknown' && chance.percent(30)) throw new Error('socket hang up')
    return delivery
  }

  function fate({ chatKey, method }: Call): {
    delivery: Delivery | 'hangs'
    isShown?: boolean
    isDoubt?: boolean
  } {
    if (weather.isRefusing) return { delivery: { outcome: 'unauthorized', reason: '401' } }
    if (time.now() < weather.stormUntil || chance.percent(weather.troublePercent / 8))
      return { delivery: { outcome: 'paused', seconds: chance.whole(1, 20) } }
    if (blocked.has(chatKey)) return { delivery: { outcome: 'blocked', reason: '403 blocked' } }
    if (chance.percent(weather.troublePercent)) {
      const isShown = chance.percent(50)
      const kind = chance.whole(1, 4)
      if (kind === 1) return { delivery: { outcome: 'not-sent', reason: 'ECONNREFUSED' } }
      if (kind === 2) return { delivery: 'hangs', isShown, isDoubt: true }
      return { delivery: { outcome: 'unknown', reason: '502' }, isShown, isDoubt: true }
    }
    ids += 1
    const isWords = method.startsWith('send') || method.startsWith('edit')
    return { delivery: { outcome: 'sent', providerIds: [String(ids)] }, isShown: isWords }
  }

  function wait(ms: number): Promise<void> {
    return new Promise((resolve) => setTimeout(resolve, ms))
  }
}

const buttonsOf = ({ payload }: Call): string[] =>
  (
    (payload['reply_markup'] as { inline_keyboard?: { callback_data?: string }[][] } | undefined)
      ?.inline_keyboard ?? []
  )
    .flat()
    .flatMap(({ callback_data: data }) => data ?? [])
