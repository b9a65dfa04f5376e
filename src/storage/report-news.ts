import { nameOf } from '../domain/duties.ts'
import type { ReportNews } from '../domain/reports.ts'
import type { Database } from './database.ts'
import { officeAdmins, type OfficeAdmin } from './office-admins.ts'
import { createSettings } from './settings.ts'

/** Held together by all who are storing a report, and alone by who reads the new ones. */
export const reportsLock = 72707370

/** An admin who wants to hear of new reports; without an account none of theirs can be reached. */
export type NewsReader = { personId: string; account: OfficeAdmin['accounts'][number] | undefined }

/** The last report that was announced, and when. */
type Mark = { number: number; at: string }

const markKey = 'announced-reports'
const never: Mark = { number: 0, at: new Date(0).toISOString() }

/** The reports the office has not heard of yet, and who wants to hear. */
export function createReportNews(database: Database) {
  const settings = createSettings(database)
  const readMark = async (): Promise<Mark> => {
    const value = await settings.get(markKey)
    return value === undefined ? never : (JSON.parse(value) as Mark)
  }

  return {
    /**
     * The reports that came after those taken last time, each of them once, at most once an
     * hour. Whoever takes them tells of them in the same transaction.
     */
    take: (now: Date): Promise<ReportNews[]> =>
      database.transaction(async (tx) => {
        const before = await readMark()
        if (isTooSoon(before, now)) return []
        if ((await tx.report.count({ where: { number: { gt: before.number } } })) === 0) return []

        // Numbers are given out before they are stored: without the lock a slow one is missed.
        await tx.$executeRaw`SELECT pg_advisory_xact_lock(${reportsLock}::bigint)`
        const mark = await readMark()
        if (isTooSoon(mark, now)) return []
        const rows = await tx.report.findMany({
          where: { number: { gt: mark.number } },
          include: { unit: true, obligation: { include: { period: { include: { duty: true } } } } },
          orderBy: { number: 'asc' },
        })
        const last = rows.at(-1)
        if (!last) return []
        await settings.put(
          markKey,
          JSON.stringify({ number: last.number, at: now.toISOString() } satisfies Mark),
        )
        return rows.map(({ number, formId, unit, obligation }) => ({
          number,
          formId,
          unitName: unit.name,
          title: obligation ? nameOf(obligation.period.duty, obligation.period) : undefined,
        }))
      }),

    /** The admins of the office who want to hear, each with the account to tell them in. */
    async readers(now: Date, down: Set<string> = new Set()): Promise<NewsReader[]> {
      const admins = await officeAdmins(database, now)
      return admins
        .filter(({ hearsOfReports }) => hearsOfReports)
        .map(({ personId, accounts }) => {
          const works = accounts.find(({ channel }) => !down.has(channel))
          return { personId, account: works ?? accounts[0] }
        })
    },

    /** Does this person want to hear of new reports? */
    async isWanted(personId: string): Promise<boolean> {
      const person = await database.current().person.findUnique({ where: { id: personId } })
      return person?.hearsOfReports ?? false
    },

    /** Notes whether this person wants to hear of new reports. */
    async want(personId: string, hearsOfReports: boolean): Promise<void> {
      await database.current().person.update({ where: { id: personId }, data: { hearsOfReports } })
    },
  }
}

const hour = 60 * 60 * 1000

// A mark from the future, left by a clock that ran ahead, holds nothing back.
const isTooSoon = ({ at }: Mark, now: Date): boolean =>
  Date.parse(at) <= now.getTime() && now.getTime() < Date.parse(at) + hour
