import type { Fake, FakeCall, FakeTelegram, What } from '../fakes/index.ts'
import { moment } from '../fakes/fake.ts'
import type { Chance } from './kill-chance.ts'

/** What goes wrong at the platform, each in parts of a hundred. */
export type Troubles = {
  latencyMs: number
  /** Errors of the server, of which nobody knows whether the message was taken. */
  failing: number
  /** Taken and shown, and never answered. */
  unanswered: number
  /** Asked for a second of silence, one call at a time. */
  refusing?: number
  /** Whether the platform asks for silence now and then, for everybody. */
  isStormy: boolean
}

export type Trouble = {
  /** What the bot can not know the end of: the calls that were met so. */
  doubtful: Set<FakeCall>
  /** How many calls were refused with 429. */
  refused(): number
  storms(): number
  stop: () => void
}

/** The calls that are messages to people. */
export const sendsOf = (fake: Pick<Fake, 'calls'>): FakeCall[] =>
  fake.calls.filter(({ method }) => method === 'sendMessage')

/** Lets a platform be as slow and as unreliable as the real ones, by chance. */
export function troubled(fake: Fake, troubles: Troubles, chance: Chance): Trouble {
  const { latencyMs, failing, unanswered, refusing = 0, isStormy } = troubles
  const doubtful = new Set<FakeCall>()
  let storms = 0
  let storm = { from: Infinity, to: -Infinity }
  const plan = () => {
    const from = moment() + chance.whole(3_000, 25_000)
    storm = { from, to: from + chance.whole(300, 2_000) }
    storms += 1
  }

  const decide = (call: FakeCall): What | undefined => {
    if (call.method !== 'sendMessage') return undefined
    if (isStormy && call.at > storm.to) plan()
    if (call.at >= storm.from && call.at <= storm.to) return { retryAfter: chance.whole(1, 3) }
    if (chance.percent(refusing)) return { retryAfter: 1 }
    if (chance.percent(failing)) {
      doubtful.add(call)
      return chance.percent(50) ? 'bad-gateway' : serverError
    }
    if (chance.percent(unanswered)) {
      doubtful.add(call)
      return chance.percent(80) ? 'reset-after' : 'hang-after'
    }
    return { slow: latencyMs }
  }
  return {
    doubtful,
    refused: () => sendsOf(fake).filter(({ answer }) => isTooMany(answer)).length,
    storms: () => storms,
    stop: fake.fail(decide),
  }
}

/** So many of a hundred people have blocked the bot, or are gone, and the bot has not heard of it. */
export function blockSome(
  telegram: FakeTelegram,
  { chats, percent, chance }: { chats: number[]; percent: number; chance: Chance },
): Set<number> {
  const gone = chats.filter(() => chance.percent(percent))
  telegram.hold()
  for (const [at, chat] of gone.entries()) {
    if (at % 2 === 0) telegram.deactivate(chat)
    else void telegram.block(chat)
  }
  return new Set(gone)
}

/** Zalo answers everything with 200: the code is in the body. */
const isTooMany = (answer: unknown) =>
  (answer as { error_code?: number } | undefined)?.error_code === 429

const serverError = {
  status: 500,
  body: { ok: false, error_code: 500, description: 'Internal Server Error' },
}
