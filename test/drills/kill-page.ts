import { setTimeout as pause } from 'node:timers/promises'
import { within } from '../../src/messaging/within.ts'
import { deferred } from './kill-chance.ts'
import type { BotProcess } from './kill-process.ts'

/** A message of the bot as the page shows it. */
export type Told = { id: string; at: string; text: string; buttons: { text: string }[][] }

type Entry = { id: string; at: string; from: 'person' | 'bot'; kind: string } & Partial<Told>

/** A chat as whoever writes in it has it, in a browser or on a platform. */
export type Page = {
  chat: string
  chatKey: string
  figures: {
    posts: number
    storedBefore: number
    cutShort: number
    slowestMs: number
    /** How long the bot took to take what was said, or to refuse it. */
    slowestPostMs?: number
  }
  open(): void
  /** Says something and gives what the bot answers to it. */
  say(text: string): Promise<Told>
  close(): Promise<void>
}

/** The bot answered nothing, for as long as anybody would wait. */
export class Unheard extends Error {}

/** Nobody waits longer while the bot lives. */
export const patienceMs = 100_000

type Options = { chat: string; bot: Pick<BotProcess, 'address' | 'lives' | 'livedMs'> }

/** One chat in a browser: it posts until it is heard, and follows the stream through every kill. */
export function createPage({ chat, bot }: Options): Page {
  const sent = new Map<string, string>()
  const told = new Map<string, Told>()
  const figures = { posts: 0, storedBefore: 0, cutShort: 0, slowestMs: 0, slowestPostMs: 0 }
  let news = deferred<undefined>()
  let closing = new AbortController()
  let following = Promise.resolve()

  return {
    chat,
    chatKey: `web:${chat}`,
    figures,

    open(): void {
      closing = new AbortController()
      following = follow(closing.signal)
    },

    async say(text: string): Promise<Told> {
      figures.posts += 1
      const kills = bot.lives.length
      const id = `${chat}-${String(figures.posts).padStart(6, '0')}`
      if ((await post(id, text)) === 'again') figures.storedBefore += 1
      const storedAt = performance.now()
      const answer = await patiently(answerTo(id))
      if (!answer) throw new Unheard(`${chat} waits in vain for an answer to “${text}”`)
      if (bot.lives.length > kills) figures.cutShort += 1
      figures.slowestMs = Math.max(figures.slowestMs, performance.now() - storedAt)
      return answer
    },

    async close(): Promise<void> {
      closing.abort()
      await following
    },
  }

  /** The same message with the same id, until the bot says that it is stored. */
  async function post(id: string, text: string): Promise<unknown> {
    for (let tries = 0; tries < 200; tries += 1) {
      const origin = await bot.address()
      const askedAt = performance.now()
      const answer = await fetch(`${origin}/web/${chat}/messages`, {
        method: 'POST',
        headers: { origin, 'content-type': 'application/json' },
        body: JSON.stringify({ id, text }),
      })
        .then(async (response) => ({ status: response.status, body: await response.json() }))
        .catch(() => undefined)
      figures.slowestPostMs = Math.max(figures.slowestPostMs, performance.now() - askedAt)
      // The bot is there and can not take it now: the page tries again a little later.
      if (answer?.status === 503) await pause(700)
      if (answer?.status === 200) return (answer.body as { stored: unknown }).stored
    }
    throw new Error(`${chat} can not post “${text}”`)
  }

  /** A bot that is dead keeps nobody waiting: only its living time counts. */
  async function patiently<T>(answer: Promise<T>): Promise<T | undefined> {
    const before = bot.livedMs()
    for (;;) {
      const left = before + patienceMs - bot.livedMs()
      const given = left > 0 ? await within(left, answer, () => 'late' as const) : undefined
      if (given !== 'late') return given
    }
  }

  /** What the bot says after the message stands in the log; earlier words are no answer to it. */
  async function answerTo(id: string): Promise<Told> {
    for (;;) {
      const more = news.promise
      const at = sent.get(`web:${id}`)
      const answer = at && [...told.values()].find((each) => each.at >= at)
      if (answer) return answer
      await more
    }
  }

  async function follow(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const origin = await bot.address().catch(() => undefined)
      if (origin === undefined) return
      // The line breaks with every kill; then the page connects again.
      await read(`${origin}/web/${chat}/stream`, signal).catch(() => undefined)
    }
  }

  async function read(url: string, signal: AbortSignal): Promise<void> {
    const { body } = await fetch(url, { signal })
    const decoder = new TextDecoder()
    let rest = ''
    for await (const chunk of body ?? []) {
      const blocks = (rest + decoder.decode(chunk as Uint8Array, { stream: true })).split('\n\n')
      rest = blocks.pop() ?? ''
      for (const block of blocks) take(/^data: (.*)$/m.exec(block)?.[1])
    }
  }

  function take(data: string | undefined): void {
    if (data === undefined) return
    for (const entry of (JSON.parse(data) as { entries: Entry[] }).entries) {
      const { id, at, text = '', buttons = [] } = entry
      if (entry.from === 'person') sent.set(id, at)
      else if (entry.kind === 'message') told.set(id, { id, at, text, buttons })
    }
    news.resolve(undefined)
    news = deferred()
  }
}
