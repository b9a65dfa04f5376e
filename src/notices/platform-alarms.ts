import { chatIdOf } from '../messaging/channel.ts'
import { warnedShare } from '../messaging/quota.ts'
import {
  isLasting,
  platformNews,
  readTold,
  writeTold,
  type PlatformNews,
  type PlatformState,
} from './platform-news.ts'
import { showNumber } from '../text/show-numbers.ts'
import type { Locale, Texts } from '../text/texts.ts'

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
  /** Tells those who write that something may be missing, after a silence that was too long. */
  missed: (silence: { from: Date; to: Date; channels: string[] }) => Promise<unknown>
  /** What is remembered from one look to the next. */
  settings: {
    get(key: string): Promise<string | undefined>
    put(key: string, value: string): Promise<void>
  }
  texts: Pick<Texts, 't'>
  defaultLocale: Locale
  /** The month and the day of the calendar on the wall: '2026-12', '2026-12-09'. */
  dayOf: (now: Date) => string
  /** "14:05, 09/12" */
  momentOf: (now: Date, locale: Locale) => string
}

const day = 24 * 60 * 60_000

/** A platform that wants to be left alone for less is only slow. */
export const longWaitMs = 5 * 60_000

/**
 * Tells the admins that a platform does not work, once a day, then that it works again, and that
 * its month is nearly or wholly used up, once a month: on the first of their chats that is not on
 * that platform, if there is one.
 */
export function createPlatformAlarms(ports: Ports) {
  const { database, watchers, enqueue, settings, texts, defaultLocale, dayOf } = ports

  return async ({ states, now }: { states: PlatformState[]; now: Date }) => {
    const news = await Promise.all(states.map((state) => newsOf(state, now)))
    const known = news.flatMap(({ told }) => told ?? [])
    const reasons = news.flatMap((each) => each.reasons)
    if (reasons.length === 0) return { alarms: 0 }
    const down = new Set(states.flatMap(({ name, trouble }) => (trouble ? [name as string] : [])))
    return database.transaction(async () => {
      let alarms = 0
      for (const { key, value, silence } of known) {
        await settings.put(key, value)
        if (silence) await ports.missed(silence)
      }
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

  /** What is to be told of a platform now, and what they will have been told then. */
  async function newsOf(state: PlatformState, now: Date) {
    const key = `platform-told:${state.name}`
    const before = readTold(await settings.get(key))
    const news = platformNews(state, before, { now, dayOf })
    const monthly = monthReasons(state, dayOf(now))
    if (!news) return { reasons: monthly, told: undefined }
    // While the token was refused, or nothing got through, nothing was heard either.
    const isOver = news.say === 'works' && news.told.why !== 'wait'
    const silence = { from: news.told.since, to: now, channels: [state.name] }
    const told = { key, value: writeTold(news.told), ...(isOver && { silence }) }
    return { reasons: [reasonOf(state, news, now), ...monthly], told }
  }

  function reasonOf({ name, trouble }: PlatformState, { say, told }: PlatformNews, now: Date) {
    const id = say === 'works' ? 'works' : `${told.why}:${dayOf(now)}`
    return {
      id: `${name}:${id}:${told.count}`,
      platform: name,
      say: (texts: Pick<Texts, 't'>, locale: Locale) => {
        const words = { name: texts.t(locale, `channel-${name}`) }
        if (say === 'works') return texts.t(locale, 'notices-platform-works', words)
        if (!trouble?.until) return texts.t(locale, `notices-platform-${told.why}`, words)
        const until = ports.momentOf(trouble.until, locale)
        return texts.t(locale, 'notices-platform-wait', { ...words, until })
      },
    }
  }
}

/** The platforms that have not worked for so long that nothing should wait for them. */
export const downAmong = (states: PlatformState[], now: Date): Set<string> =>
  new Set(states.flatMap(({ name, trouble }) => (trouble && isLasting(trouble, now) ? [name] : [])))

type Reason = {
  id: string
  platform: PlatformState['name']
  say: (texts: Pick<Texts, 't'>, locale: Locale) => string
}

/** What is to be told of its month; the id says when it may be told again. */
function monthReasons({ name, month }: PlatformState, today: string): Reason[] {
  const reasons: Reason[] = []
  const nameIn = (texts: Pick<Texts, 't'>, locale: Locale) => texts.t(locale, `channel-${name}`)
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
