import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Bot, webhookCallback } from 'grammy'
import { botInfo, secret, token, type BotPlace } from './replies-place.ts'

// The least a bot can do: it says what it hears, and keeps nothing.
const { apiRoot } = JSON.parse(process.argv[2] ?? '') as BotPlace
const bot = new Bot(token, { botInfo, client: { apiRoot } })
bot.on('message:text', (ctx) => ctx.reply(ctx.message.text))

const handle = webhookCallback(bot, 'http', { secretToken: secret })
const server = createServer((request, response) => void handle(request, response))
server.listen(0, '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
})
