import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { Receivable } from '../../src/channels/receivable.ts'
import type { OpenFile } from '../../src/channels/telegram-parts.ts'
import { createTelegram } from '../../src/channels/telegram.ts'
import { createZalo } from '../../src/channels/zalo.ts'
import type { Fetched } from '../../src/downloads/ports.ts'
import type { Channel } from '../../src/messaging/channel.ts'
import { createFakeTelegram, createFakeZalo, type ChatId, type Fake } from '../fakes/index.ts'
import { png } from './photo.ts'
import { createScreens, type SentDocument, type Stage } from './stage.ts'

type Options = {
  open: OpenFile
  now: () => Date
}

/** The real channel over a Telegram of this machine. */
export async function telegramStage({ open, now }: Options): Promise<Stage> {
  const fake = await createFakeTelegram({ longestPollMs: 0, now: () => now().getTime() })
  const { token, url: apiRoot } = fake
  return stageOf(fake, {
    now,
    idOf: (chat) => Number.parseInt(hexOf(chat).slice(0, 8), 16),
    channel: () => createTelegram({ token, apiRoot, openFile: open, menus: {} }),
    sendDocument: (id, document) => fake.document(id, document),
    close: () => fake.close(),
  })
}

/** The real channel over a Zalo of this machine, which fetches photos from a server of ours. */
export async function zaloStage({ now }: Options): Promise<Stage> {
  const fake = await createFakeZalo({ longestPollMs: 0, now: () => now().getTime() })
  const photo = await png(0)
  const photos = createServer((_, response) => {
    response.setHeader('content-type', 'image/png').end(photo)
  }).listen(0, '127.0.0.1')
  await once(photos, 'listening')
  const address = photos.address()
  const port = address !== null && typeof address === 'object' ? address.port : 0
  const { token, url: apiRoot } = fake
  return stageOf(fake, {
    now,
    idOf: (chat) => hexOf(chat).slice(0, 20),
    channel: () =>
      createZalo({
        token,
        apiRoot,
        perMonth: 3000,
        linkFor: (name) => `http://127.0.0.1:${port}/${name}`,
        noFile: '(ảnh)',
      }),
    sendDocument: () => Promise.reject(new Error('Nobody can send a document on Zalo')),
    async close() {
      photos.closeAllConnections()
      photos.close()
      await fake.close()
    },
  })
}

type Way = {
  now: () => Date
  /** The same name is always the same account. */
  idOf: (chat: string) => ChatId
  channel: () => Channel & Receivable & { download(reference: string): Promise<Fetched> }
  sendDocument: (id: ChatId, document: SentDocument) => Promise<unknown>
  close: () => Promise<void>
}

function stageOf(fake: Fake, { now, idOf, channel, sendDocument, close }: Way): Stage {
  const screens = createScreens()
  const calls: Stage['calls'] = []
  const known = new Map<string, Map<string, number>>()
  let current = channel()

  /** What is new on the screen of a chat since it was looked at last. */
  const look = (chatKey: string) => {
    const before = known.get(chatKey) ?? new Map<string, number>()
    const shown = fake.shown(chatKey.slice(chatKey.indexOf(':') + 1))
    for (const { id, text, buttons, editedTimes } of shown) {
      if (before.get(id) === editedTimes) continue
      const labelled = buttons.map(({ label, data = '' }) => ({ label, data }))
      screens.of(chatKey).push({ id, text, buttons: labelled })
    }
    known.set(chatKey, new Map(shown.map(({ id, editedTimes }) => [id, editedTimes])))
  }

  return {
    keyOf(chat) {
      fake.know(idOf(chat), { name: chat })
      return `${fake.name}:${idOf(chat)}`
    },
    channels() {
      current = channel()
      const real = current
      return [
        {
          ...real,
          async perform(call) {
            calls.push(call)
            const delivery = await real.perform(call)
            look(call.chatKey)
            return delivery
          },
        },
      ]
    },
    async deed(chat, deed) {
      const id = idOf(chat)
      if ('text' in deed) await fake.say(id, deed.text)
      else if ('tap' in deed) await fake.tap?.(id, deed.tap.messageId, deed.tap.data)
      else if ('photo' in deed) await fake.photo(id, deed.photo, { caption: deed.caption })
      else await sendDocument(id, deed.document)
      const arrivals = await current.poll(new AbortController().signal)
      return arrivals.flatMap(({ raw }) => current.incoming(raw, now()) ?? [])
    },
    seen: screens.of,
    calls,
    close,
  }
}

const hexOf = (chat: string) => createHash('sha256').update(chat).digest('hex')
