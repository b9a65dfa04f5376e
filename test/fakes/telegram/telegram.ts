import { openDoor, type Door } from '../door.ts'
import type { RawEvent } from '../fake.ts'
import { createGate } from '../gate.ts'
import { createScreens } from '../screens.ts'
import { createChats } from './chats.ts'
import { createCommands } from './commands.ts'
import { editingMethods } from './editing.ts'
import { createFiles } from './files.ts'
import { createGroups } from './groups.ts'
import { plainMethods } from './methods.ts'
import { createPeople } from './people.ts'
import { createPolling } from './polling.ts'
import { createQueue } from './queue.ts'
import { createRates } from './rates.ts'
import { sendingMethods } from './sending.ts'
import type { FakeTelegram, TelegramOptions } from './shape.ts'
import { telegramWay } from './way.ts'
import { createWebhook } from './webhook.ts'
import { methodNotFound, type Facts, type Methods, type World } from './world.ts'

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
      webhook.push(update)
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
    allowInAnySecond: rates.allowInAnySecond,
    menu: commands.menu,
    pending: queue.size,
    async close() {
      await door.close()
      queue.settle()
    },
  }
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
