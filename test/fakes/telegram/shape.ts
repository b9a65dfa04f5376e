import type { Fake } from '../fake.ts'
import type { Commands } from './commands.ts'
import type { createGroups } from './groups.ts'
import type { createPeople } from './people.ts'
import type { Rates } from './rates.ts'
import type { WebhookOptions } from './webhook.ts'

export type TelegramOptions = {
  token?: string
  port?: number
  username?: string
  /** The clock that dates messages, in ms. */
  now?: () => number
  /** The number of the first update. */
  firstUpdate?: number
  /** An empty poll ends after its own timeout, or after this if that is shorter. */
  longestPollMs?: number
  /** How long a press of a button may be answered. documented: 150 s. */
  queryLifeMs?: number
  webhook?: WebhookOptions
}

export type FakeTelegram = Fake &
  ReturnType<typeof createPeople> &
  Omit<ReturnType<typeof createGroups>, 'left'> & {
    name: 'telegram'
    allow: Rates['allow']
    allowInAnySecond: Rates['allowInAnySecond']
    menu: Commands['menu']
    /** How many updates wait to be confirmed or pushed. */
    pending(): number
  }
