import { setTimeout as pause } from 'node:timers/promises'
import { answer, listen, readBody } from '../fakes/http.ts'

export type SoakTelegram = Awaited<ReturnType<typeof openSoakTelegram>>

/** What somebody was shown last. */
export type Screen = { id: number; text: string; buttons: string[] }

const token = '123456789:AAF-fake-token-of-the-soak_0123456789'

type Call = {
  chat_id?: unknown
  message_id?: number
  text?: string
  offset?: number
  reply_markup?: { inline_keyboard?: { callback_data?: string }[][] }
}

/** A Telegram that forgets: it holds what nobody has polled yet, and the last screen of each chat. */
export async function openSoakTelegram() {
  const screens = new Map<number, Screen>()
  const hearers = new Map<number, () => void>()
  let waiting: { update_id: number }[] = []
  let [updates, messages, sends] = [1, 1, 0]
  let wake: () => void = () => undefined

  const perform = async (method: string, call: Call): Promise<unknown> => {
    if (method === 'getMe') return { id: 123456789, is_bot: true, first_name: 'Bot', username: 'b' }
    if (method === 'getUpdates') return poll(call.offset ?? 0)
    if (/^(?:send|editMessageText)/.test(method) && method !== 'sendChatAction') return show(call)
    return true
  }

  const poll = async (offset: number) => {
    waiting = waiting.filter(({ update_id: id }) => id >= offset)
    const woken = new Promise<void>((resolve) => {
      wake = resolve
    })
    if (waiting.length === 0) await Promise.race([woken, pause(1_000, undefined, { ref: false })])
    return waiting.slice(0, 100)
  }

  const show = (call: Call) => {
    const chat = Number(call.chat_id)
    const id = call.message_id ?? (messages += 1)
    sends += 1
    const rows = call.reply_markup?.inline_keyboard ?? []
    const buttons = rows.flat().flatMap(({ callback_data: data }) => data ?? [])
    screens.set(chat, { id, text: call.text ?? '', buttons })
    hearers.get(chat)?.()
    return { message_id: id, date: 0, chat: { id: chat, type: 'private' } }
  }

  const server = await listen(async (request, response) => {
    const method = request.url?.split('/').at(-1) ?? ''
    const body = (await readBody(request)).toString()
    const call = body.startsWith('{') ? (JSON.parse(body) as Call) : {}
    answer(response, 200, { ok: true, result: await perform(method, call) })
  })

  return {
    url: server.url,
    token,
    close: () => server.close(),
    screen: (chat: number) => screens.get(chat),
    /** What the bot showed to people so far. */
    sends: () => sends,
    /** Somebody does something; resolves when the bot shows them something after that. */
    async act(chat: number, deed: { text: string } | { data: string; of: number }): Promise<void> {
      const from = { id: chat, is_bot: false, first_name: `Cán bộ ${chat}`, language_code: 'vi' }
      const room = { id: chat, type: 'private', first_name: from.first_name }
      const date = Math.floor(Date.now() / 1000)
      const update =
        'text' in deed
          ? {
              message: {
                message_id: (messages += 1),
                date,
                chat: room,
                from,
                ...spoken(deed.text),
              },
            }
          : {
              callback_query: {
                ...{ id: String(updates), from, chat_instance: '1', data: deed.data },
                message: { message_id: deed.of, date, chat: room },
              },
            }
      const heard = new Promise<void>((resolve) => hearers.set(chat, resolve))
      waiting.push({ update_id: (updates += 1), ...update })
      wake()
      await heard
    },
  }
}

const spoken = (text: string) => {
  const [command = ''] = /^\/\w+/.exec(text) ?? []
  const entities = command
    ? { entities: [{ type: 'bot_command', offset: 0, length: command.length }] }
    : {}
  return { text, ...entities }
}
