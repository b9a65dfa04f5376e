import { request as httpRequest } from 'node:http'
import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import type { Hono } from 'hono'
import { isAnswering, socketIn } from '../server/socket.ts'
import { FolderInUse } from '../storage/lock.ts'
import { refused, understood, type Reading } from '../text/reading.ts'

type Ask = { method?: string; body?: string; signal?: AbortSignal }

/** The bot as its commands see it: running in another process, or opened in this one. */
export type Bot = { request(path: string, ask?: Ask): Promise<Response> }

/** The services of the bot, opened for one command. */
export type Opened = { control: Pick<Hono, 'request'>; close(): Promise<void> }

type Way<T> = {
  folder: string
  /** Opens the services in this process; FolderInUse when another one holds the folder. */
  open: () => Promise<T>
  wait: (milliseconds: number) => Promise<unknown>
}

/** Uses the bot that is running, or opens its services here when none is. */
export async function withBot<T>(
  way: Way<Opened> & {
    /** The database lies in the folder, where one process at a time can open it. */
    embedded: boolean
  },
  use: (bot: Bot) => Promise<T>,
): Promise<T> {
  const opened = way.embedded ? await openWhenFree(way) : await way.open()
  if (opened === 'running') return use({ request: requestOver(socketIn(way.folder)) })
  try {
    return await use({ request: async (path, ask) => opened.control.request(path, ask) })
  } finally {
    await opened.close()
  }
}

/** A process that is just starting or stopping holds the folder without answering: 10 s, in steps. */
const step = 100
const steps = 100

/** What `open` gives, as soon as nobody else holds the folder; 'running' when a bot answers there. */
export async function openWhenFree<T>({ folder, open, wait }: Way<T>): Promise<T | 'running'> {
  const socket = socketIn(folder)
  for (let tries = 0; ; tries++) {
    if (await isAnswering(socket)) return 'running'
    try {
      return await open()
    } catch (error) {
      if (!(error instanceof FolderInUse) || tries === steps) throw error
    }
    await wait(step)
  }
}

/** The body of the bot's answer, or why there is none. */
export async function ask(bot: Bot, path: string, how?: Ask): Promise<Reading<string>> {
  try {
    const response = await bot.request(path, how)
    const body = await response.text()
    // A refusal travels as the text and its variables.
    return response.ok ? understood(body) : (JSON.parse(body) as Reading<never>)
  } catch (error) {
    if (isCutOff(error)) return refused('command-lost')
    throw error
  }
}

/** `fetch` over a socket of this machine, which the built-in one can not do. */
function requestOver(socketPath: string): Bot['request'] {
  return (path, { method = 'GET', body, signal } = {}) =>
    new Promise((resolve, reject) => {
      const request = httpRequest({
        socketPath,
        path,
        method,
        agent: false,
        ...(signal && { signal }),
      })
      request.once('error', reject)
      request.once('response', (answer) => {
        const status = answer.statusCode ?? 500
        resolve(new Response(Readable.toWeb(answer) as ReadableStream<Uint8Array>, { status }))
      })
      request.end(body)
    })
}

/** The other process has gone in the middle of it. */
const isCutOff = (error: unknown) =>
  error instanceof Error &&
  'code' in error &&
  ['ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'EPIPE'].includes(String(error.code))
