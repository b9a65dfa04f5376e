import { chatIdOf } from '../messaging/channel.ts'
import { warnedShare } from '../messaging/quota.ts'
import { showNumber } from '../text/show-numbers.ts'
import type { Locale, Texts } from '../text/texts.ts'

/** How a platform is: what keeps it from working, and its month where it counts messages. */
export type PlatformState = {
  name: 'zalo' | 'telegram'
  /** Since when nothing can be sent or received, and whether the token is to blame. */
  trouble: { why: 'token' | 'network'; since: Date } | undefined
  month: { used: number; perMonth: number } | undefined
}

/** Somebody of the office, with their chats in the order they are to be used. */
export type Watcher = {
  personId: string
  accounts: { key: string; channel: string; locale: Locale | undefined }[]
}

/** A message for the outbox. */
export type Alarm = {
  channel: string
  chatKey: string
  dedupe: string
  lane: 'reminder'
  kind: 'alarm'
  method: 'sendMessage'
  payload: { chat_id: string; text: string }
  now: Date
  notAfter: Date
}

type Ports = {
  database: { transaction<T>(work: () => Promise<T>): Promise<T> }
  watchers: (now: Date) => Promise<Watcher[]>
  enqueue: (alarm: Alarm) => Promise<unknown>
  texts: Pick<Texts, 't'>
  defaultLocale: Locale
  /** The month and the day of the calendar on the wall: '2026-12', '2026-12-09'. */
  dayOf: (now: Date) => string
}

const minute = 60_000
const day = 24 * 60 * minute

/** A trouble that is over by then was none. */
const patienceMs = 5 * minute

/**
 * Tells the admins that a platform does not work, once a day, and that its month is nearly or
 * wholly used up, once a month: on the first of their chats that is not on that platform, if
 * there is one.
 */
export function createPlatformAlarms({ database, watchers, enqueue, texts, ...ports }: Ports) {
  const { defaultLocale, dayOf } = ports

  return async ({ states, now }: { states: PlatformState[]; now: Date }) => {
    const reasons = states.flatMap((state) => reasonsIn(state, now, dayOf(now)))
    if (reasons.length === 0) return { alarms: 0 }
    const down = new Set(states.flatMap(({ name, trouble }) => (trouble ? [name as string] : [])))
    return database.transaction(async () => {
      let alarms = 0
      for (const { personId, accounts } of await watchers(now)) {
        for (const { id, platform, say } of reasons) {
          const working = accounts.filter(({ channel }) => !down.has(channel))
          // What is told of a platform is no use there: it may be down, or its month used up.
          const elsewhere = working.find(({ channel }) => channel !== platform)
          const account = elsewhere ?? working[0] ?? accounts[0]
          if (!account) continue
          const { key, channel, locale = defaultLocale } = account
          const added = await enqueue({
            channel,
            chatKey: key,
            dedupe: `alarm:${personId}:${id}`,
            lane: 'reminder',
            kind: 'alarm',
            method: 'sendMessage',
            payload: { chat_id: chatIdOf(key), text: say(texts, locale) },
            now,
            notAfter: new Date(now.getTime() + day),
          })
          if (added !== undefined) alarms += 1
        }
      }
      return { alarms }
    })
  }
}

/** The platforms that have not worked for so long that nothing should wait for them. */
export const downAmong = (states: PlatformState[], now: Date): Set<string> =>
  new Set(states.flatMap(({ name, trouble }) => (trouble && isLasting(trouble, now) ? [name] : [])))

const isLasting = ({ since }: { since: Date }, now: Date): boolean =>
  now.getTime() - since.getTime() >= patienceMs

type Reason = {
  id: string
  platform: PlatformState['name']
  say: (texts: Pick<Texts, 't'>, locale: Locale) => string
}

/** What is to be told of a platform now; the id says when it may be told again. */
function reasonsIn({ name, trouble, month }: PlatformState, now: Date, today: string): Reason[] {
  const reasons: Reason[] = []
  const nameIn = (texts: Pick<Texts, 't'>, locale: Locale) => texts.t(locale, `channel-${name}`)
  if (trouble && isLasting(trouble, now)) {
    const { why } = trouble
    reasons.push({
      id: `${name}:${why}:${today}`,
      platform: name,
      say: (texts, locale) =>
        texts.t(locale, `notices-platform-${why}`, { name: nameIn(texts, locale) }),
    })
  }
  const share = month ? month.used / Math.max(1, month.perMonth) : 0
  if (month && share >= warnedShare) {
    const isOver = month.used >= month.perMonth
    reasons.push({
      id: `${name}:${isOver ? 'over' : 'month'}:${today.slice(0, 7)}`,
      platform: name,
      say: (texts, locale) =>
        texts.t(locale, isOver ? 'notices-month-over' : 'notices-month-nearly', {
          name: nameIn(texts, locale),
          used: showNumber(month.used, locale),
          all: showNumber(month.perMonth, locale),
        }),
    })
  }
  return reasons
}
