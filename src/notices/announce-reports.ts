import type { ReportNews } from '../domain/reports.ts'
import { chatIdOf } from '../messaging/channel.ts'
import type { Locale, Texts } from '../text/texts.ts'

/** An admin of the office who wants to hear, and the account to tell them in. */
export type Reader = {
  personId: string
  account: { key: string; channel: string; locale: Locale | undefined } | undefined
}

/** A message for the outbox. */
export type Announcement = {
  channel: string
  chatKey: string
  dedupe: string
  lane: 'reminder'
  kind: 'announcement'
  method: 'sendMessage'
  payload: { chat_id: string; text: string }
  now: Date
  notAfter: Date
}

export type AnnouncementPorts = {
  database: { transaction<T>(work: () => Promise<T>): Promise<T> }
  reportNews: {
    /** The reports nobody was told of, at most once an hour; they are taken for good. */
    take(now: Date): Promise<ReportNews[]>
    /** Who is to be told, on a channel that works where there is one. */
    readers(now: Date, down: Set<string>): Promise<Reader[]>
  }
  enqueue: (announcement: Announcement) => Promise<unknown>
  texts: Texts
  defaultLocale: Locale
}

/** So many units are named; of the others only the number is told. */
const named = 10

const hour = 60 * 60 * 1000

/**
 * Tells the admins who want it about new reports, at most once an hour.
 *
 * Taking the news and writing the messages is one transaction: a crash in between is a
 * tick that never was, and a second tick at the same moment finds nothing to tell.
 */
export function createAnnounceReports(ports: AnnouncementPorts) {
  const { database, reportNews, enqueue, texts, defaultLocale } = ports

  return ({
    now,
    down = new Set(),
  }: {
    now: Date
    down?: Set<string>
  }): Promise<{ queued: number; unreachable: number }> =>
    database.transaction(async () => {
      const reports = await reportNews.take(now)
      if (reports.length === 0) return { queued: 0, unreachable: 0 }
      const readers = await reportNews.readers(now, down)
      const reachable = readers.flatMap(({ personId, account }) =>
        account ? [{ personId, ...account }] : [],
      )
      for (const { personId, key, channel, locale = defaultLocale } of reachable) {
        await enqueue({
          channel,
          chatKey: key,
          dedupe: `announce:${personId}:${now.toISOString().slice(0, 13)}`,
          lane: 'reminder',
          kind: 'announcement',
          method: 'sendMessage',
          payload: {
            chat_id: chatIdOf(key),
            text: announcementText(reports, { texts, locale }),
          },
          now,
          notAfter: new Date(now.getTime() + 12 * hour),
        })
      }
      return { queued: reachable.length, unreachable: readers.length - reachable.length }
    })
}

/** One line for each kind of report, with the units that sent it. */
function announcementText(
  reports: ReportNews[],
  { texts, locale }: { texts: Texts; locale: Locale },
): string {
  const titles = new Map<string, Set<string>>()
  for (const { title, formId, unitName } of reports) {
    const shown = title ?? texts.find(locale, formId) ?? formId
    titles.set(shown, (titles.get(shown) ?? new Set()).add(unitName))
  }
  const lines = [...titles].map(([title, unitNames]) => {
    const units = [...unitNames].slice(0, named).join(', ')
    const count = unitNames.size - named
    return texts.t(locale, 'notices-reports-line', {
      title,
      units: count > 0 ? texts.t(locale, 'notices-reports-more', { units, count }) : units,
    })
  })
  // No buttons: they would take the place of the choices the admin is in the middle of.
  return [
    texts.t(locale, 'notices-reports'),
    ...lines,
    texts.t(locale, 'notices-reports-how'),
  ].join('\n')
}
