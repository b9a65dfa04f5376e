import { openDoor, type Door } from '../door.ts'
import { Refusal } from '../refusal.ts'
import type { RawEvent } from '../fake.ts'
import { createGate } from '../gate.ts'
import { createScreens } from '../screens.ts'
import { createChats } from './chats.ts'
import { createInbox } from './inbox.ts'
import { createMeter } from './meter.ts'
import { createPeople } from './people.ts'
import { sendingMethods } from './sending.ts'
import type { FakeZalo, ZaloOptions } from './shape.ts'
import { zaloWay } from './way.ts'
import { createWebhook } from './webhook.ts'

/** Starts a Zalo on loopback. */
export async function createFakeZalo(options: ZaloOptions = {}): Promise<FakeZalo> {
  const { token = '1459232241454765289:fake-token-of-the-tests', now = Date.now } = options
  const { longestPollMs = Infinity, quota = 3000, userCap, errorStatus = 'always-200' } = options
  const { reach = (url: string) => url } = options.webhook ?? {}
  const lost: RawEvent[] = []
  const media = new Map<string, Uint8Array>()
  const chats = createChats({ userCap })
  const screens = createScreens<undefined>()
  const meter = createMeter(quota)
  const webhook = createWebhook({ ...options.webhook, closing: () => door.closing, now })
  const inbox = createInbox({ isSilent: webhook.isSet, longestPollMs })

  const deliver = async (event: RawEvent) => {
    if (!webhook.isSet()) inbox.add(event)
    else if (!(await webhook.push(event))) lost.push(event)
  }
  const gate = createGate(deliver)
  const people = createPeople({
    chats,
    hand: (event) => gate.hand(event),
    now,
    serve(bytes, extension) {
      const path = `/media/${media.size + 1}.${extension}`
      media.set(path, bytes)
      return `${door.url}${path}`
    },
    photoField: options.photoField ?? 'photo_url',
    botName: options.botName ?? 'Bot Dân vận khéo',
  })

  const pauseMs = options.photoPauseMs ?? 0
  const photos = { pauseMs, reach, closing: () => door.closing }
  const methods: Record<string, (payload: Record<string, unknown>) => unknown> = {
    // documented: the id is a text, for it is greater than a number can hold.
    getMe: () => ({
      id: token.split(':')[0],
      account_name: 'bot.DanVanKheo',
      account_type: 'BASIC',
      can_join_groups: false,
    }),
    ...sendingMethods({ chats, screens, meter, photos, now }),
    ...webhook.methods,
  }
  const door: Door = await openDoor({
    ...zaloWay(errorStatus),
    token,
    port: options.port,
    file: (path) => media.get(path),
    perform({ method, payload }, gone) {
      if (method === 'getUpdates') return inbox.getUpdates(payload, gone)
      const perform = methods[method]
      // documented: 404 is for what is not found. guessed: that a wrong method is such a thing.
      if (!perform) throw new Refusal(404, 'Not Found')
      return perform(payload)
    },
  })

  return {
    ...door,
    name: 'zalo',
    token,
    ...people,
    shown: screens.shown,
    sees: screens.sees,
    push: async (event) => {
      await deliver(event)
      return event
    },
    hold: gate.hold,
    used: meter.used,
    resetMonth: meter.reset,
    pending: inbox.size,
    lose: () => inbox.lose(),
    lost,
  }
}

/** Lends a Zalo and takes it back. */
export async function withFakeZalo<T>(
  work: (zalo: FakeZalo) => Promise<T>,
  options: ZaloOptions = {},
): Promise<T> {
  const zalo = await createFakeZalo(options)
  try {
    return await work(zalo)
  } finally {
    await zalo.close()
  }
}
