import { openDoor, type Door, type Platform } from '../door.ts'
import type { Fake, RawEvent } from '../fake.ts'
import { createGate } from '../gate.ts'
import { unform } from '../params.ts'
import { createScreens } from '../screens.ts'
import { createChats } from './chats.ts'
import { createCommands, type Commands } from './commands.ts'
import { editingMethods } from './editing.ts'
import { createFiles } from './files.ts'
import { createGroups } from './groups.ts'
import { plainMethods } from './methods.ts'
import { createPeople } from './people.ts'
import { createPolling } from './polling.ts'
import { createQueue } from './queue.ts'
import { createRates, type Rates } from './rates.ts'
import { sendingMethods } from './sending.ts'
import { createWebhook, type WebhookOptions } from './webhook.ts'
import { methodNotFound, type Facts, type Methods, type World } from './world.ts'

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
    menu: Commands['menu']
    /** How many updates wait to be confirmed or pushed. */
    pending(): number
  }

/** Starts a Telegram on loopback. */
export async function createFakeTelegram(options: TelegramOptions = {}): Promise<FakeTelegram> {
  const { token = '123456789:AAF-fake-token-of-the-tests_0123456789', now = Date.now } = options
  const { username = 'danvankheo_bot', longestPollMs = Infinity } = options
  const id = Number(token.split(':')[0])
  const world: World = {
    bot: { id, is_bot: true, first_name: 'Dân vận khéo', username },
    chats: createChats(),
    screens: createScreens<Facts>(),
    files: createFiles(token),
    queue: createQueue(options.firstUpdate ?? 700_000_001),
    taps: new Map(),
    now,
  }
  const { queue, chats, screens } = world
  const rates = createRates(Date.now)
  const commands = createCommands(chats)
  const polling = createPolling({ queue, hasWebhook: () => webhook.isSet(), longestPollMs })
  const webhook = createWebhook({
    ...options.webhook,
    queue,
    closing: () => door.closing,
    onSet: polling.interrupt,
  })

  const deliver = async (update: RawEvent, how?: { isRaw: boolean }) => {
    const left = queue.add(update, how)
    if (webhook.isSet()) {
      webhook.pump()
      await left
    } else polling.wake()
  }
  const gate = createGate((update) => deliver(update))
  const hand = async (kind: string, body: Record<string, unknown>) => {
    const update = { update_id: queue.nextId(), [kind]: body }
    return queue.isAllowed(update) ? gate.hand(update) : update
  }
  const { left, ...groups } = createGroups(world, hand)

  const methods: Methods = {
    ...sendingMethods(world),
    ...editingMethods(world),
    ...commands.methods,
    ...plainMethods(world, { queryLifeMs: options.queryLifeMs ?? 150_000, onLeave: left }),
    ...webhook.methods,
  }
  const door: Door = await openDoor({
    ...telegramWay,
    token,
    port: options.port,
    file: (path) => world.files.at(path),
    perform(call, gone) {
      const { method, payload } = call
      if (method === 'getUpdates') return polling.getUpdates(payload, gone)
      const perform = methods[method]
      if (!perform) throw methodNotFound()
      rates.count(method, payload['chat_id'])
      return perform(payload, call)
    },
  })

  return {
    ...door,
    name: 'telegram',
    token,
    ...createPeople(world, hand),
    ...groups,
    shown: screens.shown,
    sees: screens.sees,
    push: async (raw) => {
      await deliver(raw, { isRaw: true })
      return raw
    },
    hold: gate.hold,
    allow: rates.allow,
    menu: commands.menu,
    pending: queue.size,
    async close() {
      await door.close()
      queue.settle()
    },
  }
}

/** documented: the HTTP status is the code of the error. */
const telegramWay: Pick<Platform, 'succeed' | 'refuse' | 'readParams'> = {
  succeed: (result) => ({ status: 200, body: { ok: true, result } }),
  refuse: ({ code, message, parameters }) => ({
    status: code,
    body: {
      ok: false,
      error_code: code,
      description: message,
      ...(parameters && { parameters }),
    },
  }),
  readParams: unform,
}

/** Lends a Telegram and takes it back. */
export async function withFakeTelegram<T>(
  work: (telegram: FakeTelegram) => Promise<T>,
  options: TelegramOptions = {},
): Promise<T> {
  const telegram = await createFakeTelegram(options)
  try {
    return await work(telegram)
  } finally {
    await telegram.close()
  }
}
