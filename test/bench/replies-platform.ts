import { Agent, createServer, request, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { botInfo, secret, secretHeader, webhookPath } from './replies-place.ts'

/** How long something took from the moment it was posted. */
export type Answered = { storedMs: number; deliveredMs: number }

export type Platform = Awaited<ReturnType<typeof openPlatform>>

/**
 * A Telegram that only passes on: it posts what people write over kept connections, answers every
 * call at once, and notes when. It is lean, since it computes on the same machine.
 */
export async function openPlatform() {
  const awaited = new Map<number, (at: number) => void>()
  const agent = new Agent({ keepAlive: true, maxSockets: 256 })
  let updates = 0
  let messages = 0

  const server = createServer((asked, response) => {
    void bodyOf(asked).then((body) => {
      const method = (asked.url ?? '').split('/').at(-1)
      const isMessage = method === 'sendMessage' || method === 'editMessageText'
      const chat = isMessage ? Number((JSON.parse(body) as { chat_id: unknown }).chat_id) : 0
      const told = awaited.get(chat)
      awaited.delete(chat)
      told?.(performance.now())
      messages += 1
      const result = isMessage
        ? { message_id: messages, date: 1, chat: { id: chat, type: 'private' } }
        : method === 'getMe'
          ? botInfo
          : true
      response.setHeader('content-type', 'application/json')
      response.end(JSON.stringify({ ok: true, result }))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo

  return {
    url: `http://127.0.0.1:${port}`,

    /** Somebody writes; resolves when the bot has answered them and the platform. */
    async say(address: string, chat: number, text: string): Promise<Answered> {
      const from = { id: chat, is_bot: false, first_name: 'Lan' }
      const message_id = (updates += 1)
      const message = {
        ...{ message_id, from, chat: { id: chat, type: 'private', first_name: 'Lan' } },
        ...{ date: Math.floor(Date.now() / 1000), text },
      }
      const answered = new Promise<number>((resolve) => awaited.set(chat, resolve))
      const begun = performance.now()
      const update = JSON.stringify({ update_id: message_id, message })
      const [stored, delivered] = await Promise.all([post(address, update), answered])
      return { storedMs: stored - begun, deliveredMs: delivered - begun }
    },

    /** Posts an update, and says when it was taken. */
    post,

    close(): Promise<void> {
      agent.destroy()
      server.closeAllConnections()
      return new Promise((resolve) => {
        server.close(() => {
          resolve()
        })
      })
    },
  }

  function post(address: string, body: string): Promise<number> {
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      [secretHeader]: secret,
    }
    return new Promise((resolve, reject) => {
      const sent = request(
        `${address}${webhookPath}`,
        { method: 'POST', agent, headers },
        (response) => {
          response.resume()
          response.once('end', () => {
            if (response.statusCode === 200) resolve(performance.now())
            else reject(new Error(`A webhook answered ${response.statusCode ?? 'nothing'}`))
          })
        },
      )
      sent.once('error', reject)
      sent.end(body)
    })
  }
}

async function bodyOf(asked: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of asked) parts.push(part as Buffer)
  return Buffer.concat(parts).toString()
}
