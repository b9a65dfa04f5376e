import type { Fake, RawEvent } from '../fake.ts'
import type { createPeople } from './people.ts'
import type { WebhookOptions } from './webhook.ts'

export type ZaloOptions = {
  token?: string
  port?: number
  /** The name that a mention in a group holds. */
  botName?: string
  now?: () => number
  /** An idle poll ends after its own timeout, or after this if that is shorter. */
  longestPollMs?: number
  /** observed: errors come with HTTP 200; others saw the code of the error there. */
  errorStatus?: 'always-200' | 'code'
  /** How many messages this month allows. */
  quota?: number
  /** How many people the plan allows; the next ones get nothing. */
  userCap?: number
  photoField?: 'photo' | 'photo_url'
  /** The pause between the two times that a photo is fetched. */
  photoPauseMs?: number
  webhook?: WebhookOptions
}

export type FakeZalo = Fake &
  ReturnType<typeof createPeople> & {
    name: 'zalo'
    /** Messages that counted this month. */
    used: () => number
    /** A new month, or another quota. */
    resetMonth: (quota?: number) => void
    /** How many events wait for a poll. */
    pending: () => number
    /** Forgets them, as Zalo may do while a bot is down. */
    lose: () => RawEvent[]
    /** What a webhook did not take and nobody will bring again. */
    lost: RawEvent[]
  }
