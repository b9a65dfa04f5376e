import type { Database } from '../storage/database.ts'
import { chatIdOf } from './channel.ts'
import type { Limits } from './limits.ts'
import { nextNumbers } from './outbox-sql.ts'
import type { Unit, Units } from './unit.ts'

type Payload = Record<string, unknown>
/** Fits the `fetch` of grammY's client. */
export type Seam = (url: unknown, init?: { body?: unknown }) => Promise<Answer>

/** All that grammY asks of a `Response`, which would write the answer out and read it again. */
type Answer = { json(): Promise<unknown> }

/**
 * grammY's way to the network, which ends here: for `new Bot(token, { client: { fetch } })`.
 *
 * A call is written down in the event's unit of work and answered with a message whose id is
 * the outbox number, negative. So nothing is said by a handler that is rolled back, and
 * `@grammyjs/conversations` records each call once, below its replays.
 */
export function createSeam({ database, units, limits }: Options): Seam {
  return async (url, init) => {
    const method = String(url).slice(String(url).lastIndexOf('/') + 1)
    const answer = answers[method]
    // A stream is a file to upload; handlers name files by reference instead.
    if (!answer || typeof init?.body !== 'string') return refuse(method)

    const unit = units.current()
    const call = asSaid(unit, method, JSON.parse(init.body) as Payload)
    if (!call) return respond({ ok: true, result: true })
    const number = unit.numbers.shift() ?? (await moreNumbers(unit))
    unit.said.push({
      ...address(unit, call.payload),
      ...call,
      number,
      notAfter: until(unit, method),
    })
    return respond({ ok: true, result: answer(messageOf(unit, number, call.payload)) })
  }

  async function moreNumbers(unit: Unit): Promise<bigint> {
    unit.numbers.push(...(await nextNumbers(database.current())))
    const number = unit.numbers.shift()
    if (number === undefined) throw new Error('The database gave no outbox number')
    return number
  }

  /** A tap is acknowledged at once or never; a reply is good for longer. */
  function until({ event, startedAt }: Unit, method: string): Date {
    const short = shortLivesMs[method]
    return short === undefined
      ? new Date(startedAt.getTime() + limits.replyLifeMs)
      : new Date(event.now.getTime() + short)
  }
}

type Options = { database: Database; units: Units; limits: Pick<Limits, 'replyLifeMs'> }
type Message = Payload & { message_id: number }

/** All the methods a handler may call, with the shape of their answers. */
const answers: Record<string, ((message: Message, payload?: Payload) => unknown) | undefined> = {
  sendMessage: (message) => message,
  sendPhoto: (message) => message,
  sendDocument: (message) => message,
  sendLocation: (message) => message,
  sendMediaGroup: (message) => [message],
  copyMessage: ({ message_id }) => ({ message_id }),
  forwardMessage: (message) => message,
  editMessageText: (message) => message,
  editMessageCaption: (message) => message,
  editMessageReplyMarkup: (message) => message,
  deleteMessage: () => true,
  setMessageReaction: () => true,
  pinChatMessage: () => true,
  sendChatAction: () => true,
  answerCallbackQuery: () => true,
  leaveChat: () => true,
  setMyCommands: () => true,
  deleteMyCommands: () => true,
}

const shortLivesMs: Record<string, number> = { answerCallbackQuery: 150_000, sendChatAction: 5_000 }

/** A typed choice was no tap: there is nothing to acknowledge, but its words are said. */
function asSaid({ event }: Unit, method: string, payload: Payload) {
  const { callback_query_id: tap, text } = payload
  if (typeof tap !== 'string' || !tap.startsWith('typed:')) return { method, payload }
  if (text === undefined) return undefined
  return { method: 'sendMessage', payload: { chat_id: chatIdOf(event.chatKey), text } }
}

/** A call names its chat, but for those that answer the event at hand. */
function address({ event }: Unit, payload: Payload) {
  const id = payload['chat_id']
  const chatKey =
    typeof id === 'string' || typeof id === 'number' ? `${event.channel}:${id}` : event.chatKey
  return { channel: event.channel, chatKey }
}

function messageOf({ event }: Unit, number: bigint, payload: Payload): Message {
  const edited = payload['message_id']
  return {
    message_id: typeof edited === 'number' ? edited : -Number(number),
    date: Math.floor(event.now.getTime() / 1000),
    chat: { id: payload['chat_id'], type: 'private' },
    ...(payload['text'] === undefined ? {} : { text: payload['text'] }),
  }
}

const respond = (body: object): Answer => ({ json: () => Promise.resolve(body) })

const refuse = (method: string) =>
  respond({
    ok: false,
    error_code: 501,
    description: `Not Implemented: handlers can not call ${method}; see the list in messaging/seam.ts`,
  })
