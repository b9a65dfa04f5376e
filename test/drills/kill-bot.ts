import { conversations, createConversation, type Conversation } from '@grammyjs/conversations'
import type { ConversationFlavor } from '@grammyjs/conversations'
import { Composer, type Bot, type Context } from 'grammy'
import type { Delivery } from '../../src/messaging/channel.ts'
import type { Incoming } from '../../src/messaging/inbox.ts'
import type { Messaging } from '../../src/messaging/messaging.ts'
import type { Database } from '../../src/storage/database.ts'
import { openDatabase, type Where } from '../../src/storage/open.ts'
import { createPath } from '../messaging/path.ts'
import { createChance } from './kill-chance.ts'

/** What the drill tells the bot. */
export type Order =
  | { order: 'store'; incoming: Incoming }
  | { order: 'answer'; number: string; delivery: Delivery }
  | { order: 'finish' }

/** What the bot tells the drill. */
export type Note =
  | { note: 'ready' }
  | { note: 'stored'; dedupe: string; isStored: boolean }
  | { note: 'sent'; number: string; chatKey: string; text: string }
  | { note: 'finished'; counts: Record<string, number>; uncertain: string[] }

// The process that is killed: a bot whose platform and people live in the drill's process.
// `process.argv`: where its database is, the seed of the drill, which of its lives this is.
const [, , where = '', seed = '', born = ''] = process.argv
const chance = createChance(Number(seed), `errors ${born}`)
const database = await openDatabase(JSON.parse(where) as Where)
const answers = new Map<string, (delivery: Delivery) => void>()
const path = createPath(database, {
  clock: { now: () => new Date(), pass: () => undefined },
  channels: [
    {
      name: 'web',
      capabilities: { buttons: true, edit: true, upload: true, maxText: 4096 },
      perform: ({ number, chatKey, payload }) =>
        new Promise((resolve) => {
          answers.set(String(number), resolve)
          tell({ note: 'sent', number: String(number), chatKey, text: String(payload['text']) })
        }),
    },
  ],
  bot: counting,
})
process.on('message', (order: Order) => void obey(order))
await path.start()
tell({ note: 'ready' })

async function obey(order: Order): Promise<void> {
  if (order.order === 'answer') answers.get(order.number)?.(order.delivery)
  if (order.order === 'store') {
    const { stored } = await path.inbox.store(order.incoming)
    tell({ note: 'stored', dedupe: order.incoming.dedupe, isStored: stored !== 'full' })
  }
  if (order.order === 'finish') await finish()
}

async function finish(): Promise<void> {
  const { inboxEvent, setting, outboxMessage } = database.current()
  // Events that failed wait for their next try.
  while ((await inboxEvent.count({ where: { status: 'waiting' } })) > 0) await path.idle()
  await path.idle()
  await path.stop()
  const counts = await setting.findMany()
  const uncertain = await outboxMessage.findMany({ where: { status: 'uncertain' } })
  tell({
    note: 'finished',
    counts: Object.fromEntries(counts.map(({ key, value }) => [key, Number(value)])),
    uncertain: uncertain.map(({ chatKey, payload }) => `${chatKey} ${textOf(payload)}`),
  })
  await database.close()
  process.disconnect()
}

function tell(note: Note): void {
  process.send?.(note)
}

const textOf = (payload: unknown) => (payload as { text: string }).text

type Dialogue = ConversationFlavor<Context>

/** Counts the messages of a chat twice: in a dialogue that is replayed, and in the database. */
function counting(bot: Bot, messaging: () => Messaging): void {
  const composer = new Composer<Dialogue>()
  composer.use((ctx, next) =>
    conversations<Dialogue, Context>({
      storage: {
        type: 'key',
        getStorageKey: (ctx) => ctx.chatId?.toString(),
        adapter: messaging().conversationStore,
      },
    })(ctx, next),
  )
  composer.use(createConversation<Dialogue, Context>(count, 'count'))
  composer.on('message', (ctx) => ctx.conversation.enter('count'))
  bot.use(composer as unknown as Composer<Context>)
}

async function count(conversation: Conversation<Dialogue>, first: Context): Promise<void> {
  let ctx = first
  for (let here = 0; ; here += 1) {
    const key = String(ctx.chatId)
    const stored = await conversation.external(() => countUp(database, key))
    await ctx.reply(`${here} ${stored} ${ctx.message?.text ?? ''}`)
    ctx = await conversation.waitFor('message:text')
  }
}

async function countUp(own: Database, key: string): Promise<number> {
  const { setting } = own.current()
  const known = await setting.findUnique({ where: { key } })
  const count = Number(known?.value ?? -1) + 1
  const value = String(count)
  await setting.upsert({ where: { key }, create: { key, value }, update: { value } })
  // One in fifty breaks after its work was done.
  if (chance.percent(2)) throw new Error('an injected error')
  return count
}
