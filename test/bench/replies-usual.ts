import { randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import {
  conversations,
  createConversation,
  type Conversation,
  type ConversationFlavor,
} from '@grammyjs/conversations'
import { Bot, session, webhookCallback, type Context, type SessionFlavor } from 'grammy'
import { openDatabase } from '../../src/storage/open.ts'
import { questions } from './replies-dialogue.ts'
import { botInfo, secret, token, type BotPlace } from './replies-place.ts'

// A bot as it is usually written: the webhook is handled within its request, session and
// conversation lie in a table of Prisma's (what `@grammyjs/storage-prisma` does), a reply is sent
// from the handler. What breaks in between is lost or done twice.
type Answers = Record<string, string | number>
type Plain = Context & SessionFlavor<{ answers: Answers }>
type Talk = ConversationFlavor<Plain>

const { apiRoot, folder, databaseUrl } = JSON.parse(process.argv[2] ?? '') as BotPlace
const database = await openDatabase(
  databaseUrl === undefined ? { folder: path.join(folder, 'pg') } : { url: databaseUrl },
)
const table = () => database.current().setting

const bot = new Bot<Talk>(token, { botInfo, client: { apiRoot } })
bot.use(session({ initial: () => ({ answers: {} }), storage: storageOf<{ answers: Answers }>() }))
bot.use(
  conversations<Talk, Context>({
    storage: {
      type: 'key',
      prefix: 'talk-',
      getStorageKey: (ctx) => ctx.chatId?.toString(),
      adapter: storageOf(),
    },
  }),
)
bot.use(createConversation<Talk, Context>(fill, 'fill'))
bot.on('message:text', (ctx) => ctx.conversation.enter('fill'))

const handle = webhookCallback(bot, 'http', { secretToken: secret, timeoutMilliseconds: 30_000 })
const server = createServer((request, response) => void handle(request, response))
server.listen(0, '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
})

async function fill(conversation: Conversation<Talk>, ctx: Context): Promise<void> {
  for (const [at, { key, ask, read }] of questions.entries()) {
    await ctx.reply(`(${at + 1}/${questions.length}) ${ask}`)
    const { message } = await conversation.waitFor('message:text')
    const answer = read === 'number' ? Number.parseInt(message.text, 10) : message.text
    // What was answered is kept at once: a report that is half filled must not be lost.
    await conversation.external((outer) => {
      outer.session.answers[key] = answer
    })
  }
  const answers = await conversation.external((outer) => outer.session.answers)
  const list = Object.entries(answers).map(([key, answer]) => `${key}: ${answer}`)
  await ctx.reply(`Xem lại:\n${list.join('\n')}\nGõ “gửi” để gửi.`)
  await conversation.waitFor('message:text')
  const id = await conversation.external(async (outer) => {
    const made = `report:${randomUUID()}`
    await table().create({ data: { key: made, value: JSON.stringify(outer.session.answers) } })
    outer.session.answers = {}
    return made
  })
  await ctx.reply(`✅ Biên nhận số ${id}`)
}

/** As `@grammyjs/storage-prisma` keeps it: a key and its JSON. */
function storageOf<T>() {
  return {
    async read(key: string): Promise<T | undefined> {
      const row = await table().findUnique({ where: { key } })
      return row ? (JSON.parse(row.value) as T) : undefined
    },
    async write(key: string, state: T): Promise<void> {
      const value = JSON.stringify(state)
      await table().upsert({ where: { key }, create: { key, value }, update: { value } })
    },
    async delete(key: string): Promise<void> {
      await table().deleteMany({ where: { key } })
    },
  }
}
