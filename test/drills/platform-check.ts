import { texts as telegramTexts } from '../../src/channels/telegram-texts.ts'
import { zaloMessages } from '../../src/channels/zalo-messages.ts'
import type { Database } from '../../src/storage/database.ts'
import type { Fake, FakeCall } from '../fakes/index.ts'
import { sendsOf } from './broadcast-trouble.ts'
import { isCopy, withoutAgain } from './copies.ts'

export type PlatformFound = {
  /** Messages of the outbox to people on the platforms, and what the platforms showed. */
  messages: number
  shown: number
  /** Shown twice since the platform left it open whether it was taken, or since a process ended. */
  doubledByTrouble: number
  doubledByEnd: number
  /** The longest that what was shown was still not written down when a process ended. */
  longestOpenMs: number
  mostCopies: number
  /** Nobody knows whether they were shown: named so. And those of them that were not. */
  uncertain: number
  unseen: number
  /** Neither shown nor named as uncertain. */
  lost: number
  wrong: string[]
}

type Done = {
  database: Database
  fakes: Fake[]
  doubtful: ReadonlySet<FakeCall>
  /** When processes were killed, in ms since 1970. */
  kills: number[]
}

type Written = {
  rows: number
  sent: number
  attempts: number
  uncertain: number
  /** One message holds it, and a line more. */
  isShort: boolean
}

/** Compares what the platforms showed with what the bot had to say, chat by chat. */
export async function checkPlatforms({ database, fakes, doubtful, kills }: Done) {
  const found: PlatformFound = { ...nothing, wrong: [] }
  for (const fake of fakes) {
    const written = await writtenFor(fake, database, found)
    const calls = callsOf(fake)
    for (const key of calls.keys())
      if (!written.has(key)) found.wrong.push(`${fake.name} showed what nobody wrote: ${key}`)
    for (const [key, rows] of written) checkText(key, rows, calls.get(key) ?? [])
  }
  return found

  function checkText(key: string, rows: Written, calls: FakeCall[]): void {
    const copies = calls.filter(({ isDone }) => isDone).length
    const wrong = (what: string) => found.wrong.push(`${what}: ${key.slice(0, 200)}`)
    found.messages += rows.rows
    found.shown += copies
    found.uncertain += rows.uncertain
    found.unseen += Math.min(rows.uncertain, Math.max(0, rows.rows - copies))
    found.mostCopies = Math.max(found.mostCopies, Math.ceil(copies / rows.rows))
    if (copies < rows.sent) {
      found.lost += rows.sent - copies
      wrong(`${copies} shown of ${rows.sent} sent`)
    }
    if (copies > 2 * rows.rows) wrong(`${copies} copies of ${rows.rows}`)
    // The words stand above the first message of a text, where there is room for them.
    const unnamed = calls.filter(
      ({ isDone, payload }) => isDone && !isCopy(String(payload['text'])),
    )
    if (rows.isShort && unnamed.length > rows.rows) wrong(`${unnamed.length} say nothing of copies`)
    if (copies > rows.attempts) wrong(`${copies} copies, ${rows.attempts} tries`)
    if (copies <= rows.rows) return
    if (calls.some((call) => doubtful.has(call))) found.doubledByTrouble += copies - rows.rows
    else {
      found.doubledByEnd += copies - rows.rows
      const open = openAtKills(calls, kills)
      if (open.length === 0) wrong(`${copies} copies, and no kill between them`)
      else found.longestOpenMs = Math.max(found.longestOpenMs, Math.min(...open))
    }
  }
}

/** For every kill between two showings of the same: how long ago the first had been shown. */
function openAtKills(calls: FakeCall[], kills: number[]): number[] {
  const times = calls.map(({ at }) => at)
  return kills.flatMap((kill) => {
    const before = times.filter((at) => at <= kill)
    return before.length > 0 && before.length < times.length ? [kill - Math.max(...before)] : []
  })
}

/** What the outbox holds for a platform, by chat and text as the platform gets it. */
async function writtenFor(fake: Fake, database: Database, found: PlatformFound) {
  // The rest shows nothing to anybody.
  const where = { channel: fake.name, method: 'sendMessage' }
  const rows = await database.current().outboxMessage.findMany({ where, orderBy: { id: 'asc' } })
  const written = new Map<string, Written>()
  for (const { id, chatKey, method, payload, status, attempts, error } of rows) {
    if (!['sent', 'uncertain'].includes(status)) {
      found.wrong.push(`Message ${id} to ${chatKey} is ${status}: ${error ?? ''}`)
    }
    const call = { method, payload: payload as Record<string, unknown> }
    const messages = textsOn(fake, call)
    for (const text of messages) {
      const key = `${chatKey} ${text}`
      const known = written.get(key) ?? nothingYet
      written.set(key, {
        isShort: known.isShort && messages.length === 1 && text.length < 1_900,
        rows: known.rows + 1,
        sent: known.sent + (status === 'sent' ? 1 : 0),
        attempts: known.attempts + attempts,
        uncertain: known.uncertain + (status === 'uncertain' ? 1 : 0),
      })
    }
  }
  return written
}

function textsOn(fake: Fake, call: { method: string; payload: Record<string, unknown> }) {
  const parts =
    fake.name === 'zalo'
      ? zaloMessages(call, { linkFor: () => undefined, noFile: '' }).map(({ body }) => body)
      : telegramTexts(call.payload).map(({ payload }) => payload)
  return parts.map((part) => String((part as { text?: unknown }).text))
}

function callsOf(fake: Fake): Map<string, FakeCall[]> {
  const calls = new Map<string, FakeCall[]>()
  for (const call of sendsOf(fake)) {
    const { chat_id: chat, text } = call.payload
    const key = `${fake.name}:${String(chat)} ${withoutAgain(String(text))}`
    calls.set(key, [...(calls.get(key) ?? []), call])
  }
  return calls
}

const nothingYet: Written = { rows: 0, sent: 0, attempts: 0, uncertain: 0, isShort: true }

const nothing = {
  ...{ messages: 0, shown: 0, doubledByTrouble: 0, doubledByEnd: 0 },
  ...{ longestOpenMs: 0, mostCopies: 0 },
  ...{ uncertain: 0, unseen: 0, lost: 0 },
}
